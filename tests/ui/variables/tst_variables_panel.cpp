#include "ui/variables/variables_panel.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/variables/declaration_text.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using edit::Document;
using edit::EditorActions;
using namespace muto::ui;

namespace {

const QString kFile = QStringLiteral("index.html");

const QByteArray kFilm =
    "<html data-composition-variables='[\n"
    "  {\"id\": \"title\",  \"type\": \"string\", \"label\": \"Title\", \"default\": \"Hi\"},\n"
    "  {\"id\": \"size\", \"type\": \"number\", \"label\": \"Size\", \"default\": 1.50, \"min\": 0, \"max\": "
    "10},\n"
    "  {\"id\": \"tint\", \"type\": \"color\", \"label\": \"Tint\", \"default\": \"#f00\"},\n"
    "  {\"id\": \"on\", \"type\": \"boolean\", \"label\": \"On\", \"default\": true},\n"
    "  {\"id\": \"side\", \"type\": \"enum\", \"label\": \"Side\", \"default\": \"l\",\n"
    "   \"options\": [{\"value\": \"l\", \"label\": \"Left\"}, {\"value\": \"r\", \"label\": \"Right\"}]}\n"
    "]'>\n<body><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"5\">\n"
    "<p data-var-text=\"title\" style=\"color: var(--tint)\">Hi</p></div></body></html>\n";

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestVariablesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(kFile, kFilm));
        m_actions = std::make_unique<EditorActions>(*m_document);
        m_panel = std::make_unique<VariablesPanel>(*m_document, *m_actions);
        m_panel->setFile(kFile);
        m_panel->resize(320, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kFilm);
        m_panel.reset();
    }

    void valuesAreForThePreviewOnly()
    {
        QSignalSpy changed(m_panel.get(), &VariablesPanel::valuesChanged);
        QCOMPARE(pill(), latin("Defaults"));
        type("title", "Bye");
        type("size", "*2");
        box("on").click();
        QComboBox &side = static_cast<ChoiceField &>(row("side").editor()).box();
        side.setCurrentIndex(1);
        Q_EMIT side.activated(1);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(m_panel->values(), (QJsonObject{{latin("title"), latin("Bye")},
                                                 {latin("size"), 3},
                                                 {latin("on"), false},
                                                 {latin("side"), latin("r")}}));
        QCOMPARE(pill(), latin("4 custom"));
        QCOMPARE(m_document->bytes(kFile), kFilm);
        row("title").findChild<QToolButton *>(latin("reset"))->click();
        QVERIFY(!m_panel->values().contains(latin("title")));
        m_panel->findChild<QPushButton *>(latin("resetVariables"))->click();
        QVERIFY(m_panel->values().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void scrubbingStaysInRangeAndEscTakesItBack()
    {
        auto &field = static_cast<NumberField &>(row("size").editor());
        field.stepTo(4);
        field.stepTo(100);
        QCOMPARE(m_panel->values().value(latin("size")).toDouble(), 10.0);
        field.cancelStepping();
        QVERIFY(m_panel->values().isEmpty());
    }

    void nonsenseIsNoValue()
    {
        type("tint", "no colour");
        type("size", "ten");
        QVERIFY(m_panel->values().isEmpty());
        QVERIFY(!m_panel->findChild<QLabel *>(latin("variablesMessage"))->text().isEmpty());
    }

    void makesDefaultsWithoutTouchingTheRest()
    {
        type("size", "4");
        trigger("size", "makeDefault");
        QByteArray expected = kFilm;
        QTRY_COMPARE(m_document->bytes(kFile), expected.replace("1.50", "4"));
        QVERIFY(m_panel->values().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void declares()
    {
        m_panel->findChild<QPushButton *>(latin("declareVariable"))->click();
        line("variableId").setText(latin("title"));
        press("saveVariable");
        QVERIFY(m_panel->findChild<QLabel *>(latin("variableProblem"))->text().contains(latin("already")));
        line("variableId").setText(latin("speed"));
        auto *types = m_panel->findChild<QComboBox *>(latin("variableType"));
        types->setCurrentIndex(types->findData(latin("number")));
        line("variableDefault").setText(latin("2"));
        line("variableMin").setText(latin("5"));
        line("variableMax").setText(latin("3"));
        press("saveVariable");
        QVERIFY(m_panel->findChild<QLabel *>(latin("variableProblem"))->isVisible());
        line("variableMin").setText(latin("1"));
        press("saveVariable");
        QVERIFY2(m_document->bytes(kFile).contains("]},\n  {\"id\": \"speed\",  \"type\": \"number\",") ||
                     m_document->bytes(kFile).contains(
                         "\"id\": \"speed\", \"type\": \"number\", \"label\": \"speed\", "
                         "\"default\": 2, \"min\": 1, \"max\": 3}"),
                 m_document->bytes(kFile));
        QTRY_VERIFY(m_panel->findChild<PropertyRow *>(latin("speed")));
    }

    void editsAndRemoves()
    {
        trigger("title", "editDeclaration");
        QTRY_VERIFY(m_panel->findChild<VariableForm *>()->isVisible());
        line("variableLabel").setText(latin("Headline"));
        press("saveVariable");
        QByteArray expected = kFilm;
        expected.replace("\"label\": \"Title\"", "\"label\": \"Headline\"");
        QCOMPARE(m_document->bytes(kFile), expected);
        QTRY_COMPARE(row("title").label().text(), latin("Headline"));
        trigger("size", "removeDeclaration");
        expected.replace(
            "  {\"id\": \"size\", \"type\": \"number\", \"label\": \"Size\", \"default\": 1.50, \"min\": 0, "
            "\"max\": 10},\n",
            "");
        QTRY_COMPARE(m_document->bytes(kFile), expected);
    }

    void saysWhereVariablesAreUsed()
    {
        QCOMPARE(usage("title"), latin("Used 1 time(s)"));
        QCOMPARE(usage("tint"), latin("Used 1 time(s)"));
        QCOMPARE(usage("size"), latin("Not used yet"));
    }

    void badDeclarationsAreExplained()
    {
        const auto &html = *m_document->html(kFile);
        VERIFY_RESULT(m_actions->setAttribute({m_document->paths(kFile)->of(declaringElement(html))},
                                              latin("data-composition-variables"), latin("[{]")));
        QTRY_VERIFY(!m_panel->findChild<QPushButton *>(latin("declareVariable"))->isEnabled());
        QVERIFY(m_panel->findChild<QLabel *>(latin("variablesMessage"))->isVisible());
    }

    void splices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("appended");
        const auto row = [](const char *name, const char *text, const char *changed, const char *without,
                            const char *appended) {
            QTest::addRow("%s", name) << latin(text) << latin(changed) << latin(without) << latin(appended);
        };
        row("tight", "[{\"id\":\"a\",\"default\":1.0},{\"id\":\"b\",\"default\":2}]",
            "[{\"id\":\"a\",\"default\":7},{\"id\":\"b\",\"default\":2}]", "[{\"id\":\"b\",\"default\":2}]",
            "[{\"id\":\"a\",\"default\":1.0},{\"id\":\"b\",\"default\":2},{\"id\":\"c\",\"default\":3}]");
        row("lines", "[\n  {\n    \"id\": \"a\",\n    \"x\": [1, {\"y\": \"}\"}]\n  }\n]\n",
            "[\n  {\n    \"id\": \"a\",\n    \"x\": [1, {\"y\": \"}\"}],\n    \"default\": 7\n  }\n]\n",
            "[\n  \n]\n",
            "[\n  {\n    \"id\": \"a\",\n    \"x\": [1, {\"y\": \"}\"}]\n  },\n  {\n    \"id\": \"c\",\n    "
            "\"default\": 3\n  }\n]\n");
        row("escapes", "[ {\"id\" : \"a\", \"d\\\"\": \"\\\\\", \"default\" : \"\\\"]\"} ]",
            "[ {\"id\" : \"a\", \"d\\\"\": \"\\\\\", \"default\" : 7} ]", "[  ]",
            "[ {\"id\" : \"a\", \"d\\\"\": \"\\\\\", \"default\" : \"\\\"]\"}, {\"id\" : \"c\", \"default\" "
            ": 3} ]");
        row("alone", "[{\"id\":\"a\"}]", "[{\"id\":\"a\", \"default\":7}]", "[]",
            "[{\"id\":\"a\"}, {\"id\":\"c\", \"default\":3}]");
    }

    void splices()
    {
        QFETCH(QString, text);
        QFETCH(QString, changed);
        QFETCH(QString, without);
        QFETCH(QString, appended);
        const auto declarations = DeclarationText::parse(text);
        VERIFY_RESULT(declarations);
        QCOMPARE(declarations->withMember(0, latin("default"), 7), changed);
        QCOMPARE(declarations->without(0), without);
        QCOMPARE(declarations->appended({{latin("id"), latin("c")}, {latin("default"), 3}}), appended);
        QCOMPARE(declarations->withEntry(0, declarations->entry(0)), text);
    }

    void whatIsNoListIsRefused()
    {
        for (const char *text : {"{}", "[1]", "[", "no", "[{\"a\":1},]"})
            QVERIFY(!DeclarationText::parse(latin(text)));
        VERIFY_RESULT(DeclarationText::parse({}));
    }

    void everythingHasAName() { QCOMPARE(test::widgetsWithoutName(*m_panel), QString()); }

private:
    PropertyRow &row(const char *id) { return *m_panel->findChild<PropertyRow *>(latin(id)); }
    QString pill() { return m_panel->findChild<QLabel *>(latin("variablesPill"))->text(); }
    QString usage(const char *id)
    {
        return row(id).parentWidget()->findChild<QLabel *>(latin("usage"))->text();
    }
    QCheckBox &box(const char *id) { return static_cast<FlagField &>(row(id).editor()).box(); }
    QLineEdit &line(const char *name) { return *m_panel->findChild<QLineEdit *>(latin(name)); }
    void press(const char *button) { m_panel->findChild<QPushButton *>(latin(button))->click(); }

    void type(const char *id, const char *text)
    {
        auto *field = row(id).findChild<CommitEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, latin(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void trigger(const char *id, const char *action)
    {
        row(id).parentWidget()->findChild<QAction *>(latin(action))->trigger();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorActions> m_actions;
    std::unique_ptr<VariablesPanel> m_panel;
};

MUTO_TEST_MAIN(QApplication, TestVariablesPanel)
#include "tst_variables_panel.moc"
