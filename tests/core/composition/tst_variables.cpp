#include "core/composition/variables.h"

#include "core/composition/html_document.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::composition;

namespace {

/// JSON written with the other quotes: moc of Qt 6.4 loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

struct Reading
{
    std::vector<Variable> variables;
    QStringList notes;
};

Reading readFrom(const QByteArray &html)
{
    const auto document = HtmlDocument::parse(html);
    ReaderNotes notes;
    Reading reading;
    reading.variables = readVariables(*document, notes);
    for (const ReaderNote &note : notes)
        reading.notes += note.message;
    return reading;
}

Reading declared(const QByteArray &declarations)
{
    return readFrom("<html data-composition-variables='" + json(declarations) +
                    "'><div data-composition-id=a>");
}

} // namespace

class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        const auto reading = declared(
            "[{'id':'title','type':'string','label':'Title','default':'Hi'}, "
            "{'id':'n','type':'number','default':2},{'id':'c','type':'color','default':'#e94560'}, "
            "{'id':'b','type':'boolean','default':false},{'id':'f','type':'font','default':{'name':'Inter'}},"
            " {'id':'i','type':'image','default':{'url':'a.png'}}, "
            "{'id':'e','type':'enum','default':'x','options':[{'value':'x','label':'X'},{'value':'y'}]}]");
        QCOMPARE(reading.notes, QStringList());
        QCOMPARE(int(reading.variables.size()), 7);
        QCOMPARE(reading.variables[0].label, QStringLiteral("Title"));
        QCOMPARE(reading.variables[0].defaultValue, QJsonValue(QStringLiteral("Hi")));
        QCOMPARE(reading.variables[1].label, QStringLiteral("n"));
        QCOMPARE(reading.variables[6].options, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    }

    void leavesOutWhatIsNoDeclaration_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *json, const char *complaint) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(complaint);
        };
        row("[", "not JSON");
        row("{}", "list of declarations");
        row("[5]", "declaration 1 is left out, because it has no id");
        row("[{'type':'string'}]", "it has no id");
        row("[{'id':'a'}]", "is no type");
        row("[{'id':'a','type':'strange'}]", "\"strange\" is no type");
        row("[{'id':'a','type':'enum'}]", "no options");
        row("[{'id':'a','type':'number','default':'3'}]", "its default is not a number");
        row("[{'id':'a','type':'color','default':'#12'}]", "its default is not a colour");
    }

    void leavesOutWhatIsNoDeclaration()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, complaint);
        const auto reading = declared(json);
        QVERIFY(reading.variables.empty());
        QCOMPARE(reading.notes.size(), 1);
        QVERIFY2(reading.notes[0].contains(complaint), qPrintable(reading.notes[0]));
    }

    void thePageGoesBeforeACompositionInIt()
    {
        const auto reading = readFrom(
            "<div data-composition-id=a data-composition-variables='[{\"id\":\"x\",\"type\":\"string\"}]'>");
        QCOMPARE(reading.variables.at(0).id, QStringLiteral("x"));
        QVERIFY(readFrom("<div data-composition-id=a>").variables.empty());
    }

    void checksValues_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *values, const char *complaint) {
            QTest::newRow(values) << QByteArray(values) << QString::fromUtf8(complaint);
        };
        row("{}", "");
        row("{'title':'Hello','n':-1.5,'c':'oklch(60% 0.1 20)','e':'y'}", "");
        row("{'c':'rebeccapurple'}", "");
        row("{'n':'3'}", "Variable \"n\" must be a number, not 3.");
        row("{'title':4}", "Variable \"title\" must be a text, not 4.");
        row("{'c':'nocolour'}", "must be a colour");
        row("{'e':'z'}", "Variable \"e\" must be one of x, y, not z.");
        row("{'unknown':1}", "Variable \"unknown\" is not declared");
    }

    void checksValues()
    {
        QFETCH(QByteArray, values);
        QFETCH(QString, complaint);
        const auto reading = declared("[{'id':'title','type':'string'},{'id':'n','type':'number'},{'id':'c','"
                                      "type':'color'}, {'id':'e','type':'enum','options':['x','y']}]");
        const auto parsed = parseVariables(json(values), QStringLiteral("test"));
        VERIFY_RESULT(parsed);
        const QStringList problems = checkVariables(reading.variables, *parsed);
        QCOMPARE(problems.isEmpty(), complaint.isEmpty());
        if (!problems.isEmpty())
            QVERIFY2(problems[0].contains(complaint), qPrintable(problems[0]));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestVariables)
#include "tst_variables.moc"
