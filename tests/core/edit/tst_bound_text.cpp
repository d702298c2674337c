#include "core/edit/bound_text.h"
#include "core/edit/editor_actions.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using edit::ElementPath;

namespace {

const QString kBoundPage = QStringLiteral("index.html");

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
