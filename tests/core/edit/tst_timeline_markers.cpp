#include "core/edit/timeline_markers.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using edit::Marker;
using muto::test::kFile;

namespace {

const QByteArray kPlain = "<!-- kept --><div id='root' data-composition-id='main'  data-start='0' "
                          "data-duration='10'>\r\n  <p data-start='1'>A</p>\r\n</div>\r\n";

QByteArray filmWith(const QByteArray &attribute)
{
    return QByteArray(kPlain).replace(" data-duration='10'>", " data-duration='10'" + attribute + ">");
}

} // namespace

class TestTimelineMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
    }

    void areWrittenIntoTheRootAndTakenBackToTheByte()
    {
        VERIFY_RESULT(m_document->open(kFile, kPlain));
        VERIFY_RESULT(m_actions->addMarker(kFile, {2.5, QStringLiteral("Drop"), QStringLiteral("red")}));
        QCOMPARE(bytes(),
                 filmWith(" data-timeline-markers='[{\"color\":\"red\",\"name\":\"Drop\",\"time\":2.5}]'"));
        VERIFY_RESULT(m_actions->addMarker(kFile, {1}));
        QVERIFY2(bytes().indexOf("\"time\":1}") < bytes().indexOf("Drop"), "written by time");
        VERIFY_RESULT(m_actions->removeMarker(kFile, 0));
        QCOMPARE(markers().front().name, QStringLiteral("Drop"));
        VERIFY_RESULT(m_actions->removeAllMarkers(kFile));
        QCOMPARE(bytes(), kPlain);
        for (int i = 0; i < 4; ++i)
            m_document->undoStack().undo();
        QCOMPARE(bytes(), kPlain);
        QVERIFY(!m_document->undoStack().canUndo());
    }

    void aDragIsOneStep()
    {
        VERIFY_RESULT(m_document->open(kFile, filmWith(" data-timeline-markers='[{\"time\": 1}]'")));
        {
            const edit::GestureScope gesture(*m_document);
            for (const double seconds : {1.5, 2.0, 2.5})
                VERIFY_RESULT(m_actions->changeMarker(kFile, 0, {seconds}));
        }
        QCOMPARE(markers(), std::vector<Marker>{{2.5}});
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void whatOthersHaveWrittenStays()
    {
        VERIFY_RESULT(m_document->open(
            kFile, filmWith(" data-timeline-markers='[{\"note\":\"loud\",\"time\":3},{\"time\":1}]'")));
        QCOMPARE(markers().back().others.value(QStringLiteral("note")).toString(), QStringLiteral("loud"));
        Marker loud = markers().back();
        loud.name = QStringLiteral("It's \"here\" & there");
        VERIFY_RESULT(m_actions->changeMarker(kFile, 1, loud));
        QCOMPARE(markers().back(), loud); // whatever quotes its name has
        QVERIFY(bytes().startsWith("<!-- kept -->"));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::newRow("no JSON") << QByteArray(" data-timeline-markers='1, 2'");
        QTest::newRow("no list") << QByteArray(" data-timeline-markers='{}'");
        QTest::newRow("no times") << QByteArray(" data-timeline-markers='[\"a\"]'");
        QTest::newRow("before the film") << QByteArray(" data-timeline-markers='[{\"time\":-1}]'");
        QTest::newRow("bare") << QByteArray(" data-timeline-markers");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, attribute);
        const QByteArray film = filmWith(attribute);
        VERIFY_RESULT(m_document->open(kFile, film));
        const auto added = m_actions->addMarker(kFile, {1});
        QVERIFY(!added);
        QVERIFY(added.error().message.contains(QLatin1String("data-timeline-markers")));
        QCOMPARE(bytes(), film);
    }

    void aPageWithoutAFilmHasNone()
    {
        VERIFY_RESULT(m_document->open(kFile, "<p>Hello</p>"));
        QVERIFY(markers().empty());
        QVERIFY(!m_actions->addMarker(kFile, {1}));
        QVERIFY(!m_actions->addMarker(QStringLiteral("other.html"), {1}));
    }

private:
    QByteArray bytes() const { return m_document->bytes(kFile); }
    std::vector<Marker> markers() const
    {
        const auto read = edit::markersOf(*m_document->html(kFile));
        return read ? *read : std::vector<Marker>();
    }

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
};

MUTO_TEST_MAIN(QCoreApplication, TestTimelineMarkers)
#include "tst_timeline_markers.moc"
