#include "core/edit/bound_text.h"
#include "core/edit/declaration_text.h"
#include "core/edit/editor_actions.h"
#include "core/edit/variable_hosts.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using edit::ElementPath;

namespace {

const QString kBoundPage = QStringLiteral("index.html");

/// Two placings of a card, one of which gives it a name, and a box of the page's own that gives itself one.
constexpr char kHosts[] = R"html(<html><body><div data-composition-id=main data-duration=9>
  <div id=one data-composition-id=card data-composition-src="card.html" data-start=0 data-duration=3
    data-variable-values='{ "size" : 1.50e1,"name":"Ada" }'></div>
  <div id=two data-composition-id=card-2 data-composition-src="card.html" data-start=4 data-duration=3></div>
</div></body></html>
)html";
constexpr char kCardPage[] =
    R"html(<html data-composition-variables='[{"id":"name","default":"Default","type":"string"}]'>
<body><div data-composition-id=card><p id=word data-var-text=name>old</p>
<div data-composition-id=inner data-variable-values='{"name":"Inner"}'><p id=near data-var-text=name>old</p></div>
</div></body></html>
)html";

constexpr char kDeclaring[] = R"html(<html data-composition-variables='[
  { "id": "name",  "type": "string", "default": "Ada &amp; \u0042" }, {"id":"count","type":"number","default":1.0},
  {"id":"is","type":"boolean","default":true},{"id":"size","type":"enum","options":["S","L"],"default":"S"},
  {"id":"face","type":"font","default":{"name":"Inter","source":"x"}}
]'><p id=x data-var-text="WHICH">old</p></html>)html";

QByteArray pageOf(const char *variable)
{
    return QByteArray(kDeclaring).replace("WHICH", variable);
}

} // namespace

/// Texts that come from variables (contract 1.10): what is edited is what is seen.
class TestBoundText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreEdited_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // empty: refused
        const auto row = [](const char *variable, const char *text, const char *before, const char *after) {
            QTest::newRow(QByteArray(variable) + ' ' + text)
                << QByteArray(variable) << QString::fromUtf8(text) << QByteArray(before) << QByteArray(after);
        };
        row("name", "It's <b>", "\"Ada &amp; \\u0042\"", "\"It&#39;s <b>\"");
        row("name", "", "\"Ada &amp; \\u0042\"", "\"\"");
        row("count", "2.5", "1.0", "2.5");
        row("count", "two", "", "");
        row("is", "false", "\"boolean\",\"default\":true", "\"boolean\",\"default\":false");
        row("is", "maybe", "", "");
        row("size", "L", "\"default\":\"S\"", "\"default\":\"L\"");
        row("size", "XL", "", "");
        row("face", "Lato", "", "");          // a font is more than its name
        row("gone", "new", ">old<", ">new<"); // nobody declares it: its own text is seen
    }

    void defaultsAreEdited()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, text);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray page = pageOf(variable.constData());
        edit::Document document;
        VERIFY_RESULT(document.open(kBoundPage, page));
        edit::EditorActions actions(document);
        const auto set = actions.setText({kBoundPage, QStringLiteral("#x")}, text);
        QCOMPARE(bool(set), !after.isEmpty());
        if (!set) {
            QVERIFY(set.error().message.contains(QString::fromLatin1(variable)));
            QVERIFY(!set.error().detail.isEmpty());
            QCOMPARE(document.bytes(kBoundPage), page);
            return;
        }
        QCOMPARE(document.bytes(kBoundPage), QByteArray(page).replace(before, after));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kBoundPage), page);
    }

    /// What is seen through a host that gives the variable a value is edited there, and nowhere else.
    void valuesOfHostsAreEdited()
    {
        const QString card = QStringLiteral("card.html");
        const ElementPath word{card, QStringLiteral("#word")};
        edit::Document document;
        VERIFY_RESULT(document.open(kBoundPage, kHosts));
        VERIFY_RESULT(document.open(card, kCardPage));
        edit::EditorActions actions(document);
        double seconds = 1;
        actions.setHostOf([&](const ElementPath &element) {
            return edit::hostSeenAt(document, kBoundPage, element.file, seconds);
        });
        QCOMPARE(actions.boundText(word)->text, QStringLiteral("Ada"));
        QCOMPARE(actions.boundText(word)->host,
                 std::optional(ElementPath{kBoundPage, QStringLiteral("#one")}));
        VERIFY_RESULT(actions.setText(word, QStringLiteral("It's")));
        QCOMPARE(document.bytes(kBoundPage), QByteArray(kHosts).replace("\"Ada\"", "\"It&#39;s\""));
        QCOMPARE(document.bytes(card), QByteArray(kCardPage));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kBoundPage), QByteArray(kHosts));
        // The other one gives nothing: what is seen there is the default, which is edited.
        seconds = 5;
        QCOMPARE(actions.boundText(word)->text, QStringLiteral("Default"));
        QVERIFY(!actions.boundText(word)->host);
        VERIFY_RESULT(actions.setText(word, QStringLiteral("New")));
        QCOMPARE(document.bytes(kBoundPage), QByteArray(kHosts));
        QCOMPARE(document.bytes(card), QByteArray(kCardPage).replace("Default", "New"));
        document.undoStack().undo();
        // What is around it in its own file is nearer than what the file is placed by.
        seconds = 1;
        const ElementPath inner{card, QStringLiteral("#near")};
        QCOMPARE(actions.boundText(inner)->text, QStringLiteral("Inner"));
        VERIFY_RESULT(actions.setText(inner, QStringLiteral("Near")));
        QCOMPARE(document.bytes(card), QByteArray(kCardPage).replace("\"Inner\"", "\"Near\""));
        document.undoStack().undo();
        seconds = 8; // neither is on, and there are two
        QVERIFY(!actions.boundText(word)->host);
        QVERIFY(!edit::hostSeenAt(document, card, card, 0));
    }

    void hostsAreFoundThroughOthers()
    {
        const QString scene = QStringLiteral("scene.html"), card = QStringLiteral("card.html");
        edit::Document document;
        VERIFY_RESULT(document.open(
            kBoundPage, "<div data-composition-id=main data-duration=9><div id=s data-composition-id=scene "
                        "data-composition-src=scene.html data-start=2 data-duration=5></div></div>"));
        VERIFY_RESULT(document.open(
            scene, "<div data-composition-id=scene data-duration=5><div id=a data-composition-id=card "
                   "data-composition-src=card.html data-start=0 data-duration=1></div><div id=b "
                   "data-composition-id=card-2 data-composition-src=card.html data-start=1 data-duration=1>"
                   "</div></div>"));
        VERIFY_RESULT(document.open(card, kCardPage));
        const auto hostAt = [&](double seconds) {
            const auto host = edit::hostSeenAt(document, kBoundPage, card, seconds);
            return host ? host->steps : QString();
        };
        QCOMPARE(hostAt(0.5), QString()); // before the scene
        QCOMPARE(hostAt(2.5), QStringLiteral("#a"));
        QCOMPARE(hostAt(3.5), QStringLiteral("#b"));
    }

    /// A composition that holds itself, by way of another, is no end of hosts.
    void circlesOfHostsComeToAnEnd()
    {
        const auto page = [](const char *id, const char *file) {
            return QByteArray("<div data-composition-id=") + id +
                   " data-duration=9><div data-composition-src=" + file +
                   " data-start=0 data-duration=9></div></div>";
        };
        edit::Document document;
        VERIFY_RESULT(document.open(QStringLiteral("a.html"), page("a", "b.html")));
        VERIFY_RESULT(document.open(QStringLiteral("b.html"), page("b", "a.html")));
        QVERIFY(!edit::hostSeenAt(document, QStringLiteral("a.html"), QStringLiteral("c.html"), 1));
    }

    void whatIsNoListOfDeclarationsIsRefused()
    {
        for (const char *text : {"{", "{}", "[1]", "[{}, \"a\"]"})
            QVERIFY2(!edit::DeclarationText::parse(QLatin1String(text)), text);
        VERIFY_RESULT(edit::DeclarationText::parse(QStringLiteral(" ")));
    }

    void whatIsSeenIsTheDefault()
    {
        edit::Document document;
        const std::vector<std::pair<const char *, QString>> cases{{"name", QStringLiteral("Ada & B")},
                                                                  {"count", QStringLiteral("1")},
                                                                  {"is", QStringLiteral("true")},
                                                                  {"face", QStringLiteral("Inter")}};
        for (const auto &[id, text] : cases) {
            document.closeAll();
            VERIFY_RESULT(document.open(kBoundPage, pageOf(id)));
            const auto element = document.find({kBoundPage, QStringLiteral("#x")});
            VERIFY_RESULT(element);
            const auto variable = edit::textVariableOf(*document.html(kBoundPage), *element);
            QVERIFY2(variable, id);
            QCOMPARE(edit::textOfDefault(*variable), text);
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBoundText)
#include "tst_bound_text.moc"
