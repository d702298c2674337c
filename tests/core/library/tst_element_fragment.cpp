#include "core/library/element_fragment.h"

#include "core/composition/composition_reader.h"
#include "core/composition/root_selection.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>

using namespace muto;
using library::ElementWish;
using library::NewElement;

namespace {

composition::HtmlDocument filmWith(const QByteArray &body)
{
    return *composition::HtmlDocument::parse(
        "<div id=root data-composition-id=main data-width=1000 data-height=500 data-duration=20>" + body +
        "</div>");
}

} // namespace

/// What the Insert menu writes.
class TestElementFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatAnAuthorWouldWrite_data();
    void isWhatAnAuthorWouldWrite();
    void goesWhereItIsWanted();
    void goesBeforeAllThatIsSeen();
    void everyKindIsAClipOfItsOwn();
};

void TestElementFragment::isWhatAnAuthorWouldWrite_data()
{
    QTest::addColumn<NewElement>("element");
    QTest::addColumn<QByteArray>("written");
    const QByteArray when = " data-start=\"1.5\" data-duration=\"4\" data-track-index=\"0\" data-label=\"L\"";
    QTest::newRow("heading") << NewElement::Heading
                             << "<h1 id=\"heading\" class=\"clip\"" + when +
                                    " style=\"position: absolute; left: 100px; top: 225px; width: 800px; "
                                    "margin: 0; font-size: 45px; font-weight: 700; line-height: 1.1; "
                                    "text-align: center; color: #ffffff\">A &lt; B</h1>";
    QTest::newRow("ellipse") << NewElement::Ellipse
                             << "<div id=\"ellipse\" class=\"clip\"" + when +
                                    " style=\"position: absolute; left: 400px; top: 150px; width: 200px; "
                                    "height: 200px; border-radius: 50%; background: #5b7cfa\"></div>";
    QTest::newRow("empty") << NewElement::Empty
                           << "<div id=\"clip\" class=\"clip\"" + when +
                                  " style=\"position: absolute; left: 0px; top: 0px; width: 1000px; "
                                  "height: 500px\"></div>";
}

void TestElementFragment::isWhatAnAuthorWouldWrite()
{
    QFETCH(NewElement, element);
    const ElementWish wish{element, QStringLiteral("L"), QStringLiteral("A < B"), 1.5, 4};
    QTEST(library::elementFragment(wish, filmWith({})), "written");
}

/// Narrower beside an edge, so that all of it is seen.
void TestElementFragment::goesWhereItIsWanted()
{
    ElementWish wish{NewElement::Paragraph, QStringLiteral("L"), QStringLiteral("A"), 0, 4};
    wish.track = 7;
    wish.centre = QPoint(200, 100);
    const QByteArray written = library::elementFragment(wish, filmWith({}));
    QVERIFY2(written.contains("data-track-index=\"7\"") &&
                 written.contains("left: 0px; top: 86px; width: 400px"),
             written);
    wish.centre = QPoint(990, 0);
    QVERIFY(library::elementFragment(wish, filmWith({})).contains("left: 800px; top: 0px; width: 200px"));
}

/// On a track above what is on at that time, and before what has a z-index.
void TestElementFragment::goesBeforeAllThatIsSeen()
{
    const auto film = filmWith("<p class=clip data-start=0 data-duration=3 data-track-index=0></p>"
                               "<p class=clip data-start=3 data-duration=9 data-track-index=4></p>"
                               "<audio class=clip src=a.wav data-start=0 data-duration=3 data-track-index=1>"
                               "</audio>");
    QCOMPARE(library::frontTrack(film, 0, 2), 2);
    QCOMPARE(library::frontTrack(film, 2, 7), 5);
    QCOMPARE(library::frontTrack(film, 12, 14), 0);
    ElementWish wish{NewElement::Rectangle, {}, {}, 0, 2, 7};
    QVERIFY(library::elementFragment(wish, film).contains("; z-index: 8\""));
    wish.level = 0;
    QVERIFY(!library::elementFragment(wish, film).contains("z-index"));
}

/// Put into a page, each can be read there, and none gets the id of another.
void TestElementFragment::everyKindIsAClipOfItsOwn()
{
    edit::Document document;
    edit::EditorActions actions(document);
    const QString name = QStringLiteral("index.html");
    VERIFY_RESULT(document.open(
        name, filmWith("\n  <p id=a class=clip data-start=0 data-duration=1>x</p>\n").source()));
    constexpr int kKinds = int(NewElement::Empty) + 1;
    for (int round = 0; round < 2; ++round) {
        for (int kind = 0; kind < kKinds; ++kind) {
            const auto root = document.paths(name)->of(*composition::findRoot(*document.html(name)));
            const ElementWish wish{NewElement(kind), QStringLiteral("New"), QStringLiteral("Text"), 2, 3};
            VERIFY_RESULT(actions.insert(library::elementFragment(wish, *document.html(name)),
                                         edit::Place::IntoLast, root));
        }
    }
    const auto read = composition::readComposition(*document.html(name), name);
    VERIFY_RESULT(read);
    QCOMPARE(int(read->composition.clips.size()), 1 + 2 * kKinds);
    QSet<QString> ids;
    for (const composition::Clip &clip : read->composition.clips)
        ids.insert(clip.id);
    QCOMPARE(int(ids.size()), 1 + 2 * kKinds);
    QVERIFY(document.bytes(name).contains("\n  <h1 id=\"heading-2\""));
}

MUTO_TEST_MAIN(QGuiApplication, TestElementFragment)
#include "tst_element_fragment.moc"
