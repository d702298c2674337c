#include "ui/variables/variables_panel.h"

#include "core/edit/declaration_text.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using edit::Document;
using edit::EditorActions;
using muto::test::kFile;
using muto::test::utf8;
using namespace muto::ui;

namespace {

const QByteArray kVariedFilm =
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

} // namespace

class TestVariablesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(kFile, kVariedFilm));
        m_actions = std::make_unique<EditorActions>(*m_document);
        m_panel = std::make_unique<VariablesPanel>(*m_document, *m_actions);
        m_panel->setFile(kFile);
        m_panel->resize(320, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void cleanup()
    {
        m_stalls.check();
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kVariedFilm);
        m_panel.reset();
    }

    void whatStandsWhereNoneAre()
    {
        const auto *words = m_panel->findChild<QLabel *>(utf8("noVariables"));
        QVERIFY(!words->isVisible());
        VERIFY_RESULT(m_document->open(utf8("plain.html"), "<div id=root data-composition-id=main></div>"));
        m_panel->setFile({});
        QVERIFY(words->isVisible());
        const QString nothingIsOpen = words->text();
        m_panel->setFile(utf8("plain.html"));
        QVERIFY(words->isVisible());
        QVERIFY2(words->text() != nothingIsOpen, "a film is open, it only has none");
        QVERIFY(m_panel->findChild<QPushButton *>(utf8("declareVariable"))->isEnabled());
    }

    void valuesAreForThePreviewOnly()
    {
        QSignalSpy changed(m_panel.get(), &VariablesPanel::valuesChanged);
        QCOMPARE(pill(), utf8("Defaults"));
        type("title", "Bye");
        type("size", "*2");
        box("on").click();
        QComboBox &side = static_cast<ChoiceField &>(row("side").editor()).box();
        side.setCurrentIndex(1);
        Q_EMIT side.activated(1);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(m_panel->values(), (QJsonObject{{utf8("title"), utf8("Bye")},
                                                 {utf8("size"), 3},
                                                 {utf8("on"), false},
                                                 {utf8("side"), utf8("r")}}));
        QCOMPARE(pill(), utf8("4 custom"));
        QCOMPARE(m_document->bytes(kFile), kVariedFilm);
        row("title").findChild<QToolButton *>(utf8("reset"))->click();
        QVERIFY(!m_panel->values().contains(utf8("title")));
        m_panel->findChild<QToolButton *>(utf8("resetVariables"))->click();
        QVERIFY(m_panel->values().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void scrubbingStaysInRangeAndEscTakesItBack()
    {
        auto &field = static_cast<NumberField &>(row("size").editor());
        field.stepTo(4);
        field.stepTo(100);
        QCOMPARE(m_panel->values().value(utf8("size")).toDouble(), 10.0);
        field.cancelStepping();
        QVERIFY(m_panel->values().isEmpty());
    }

    void nonsenseIsNoValue()
    {
        type("tint", "no colour");
        type("size", "ten");
        QVERIFY(m_panel->values().isEmpty());
        QVERIFY(!m_panel->findChild<QLabel *>(utf8("variablesMessage"))->text().isEmpty());
    }

    void makesDefaultsWithoutTouchingTheRest()
    {
        type("size", "4");
        trigger("size", "makeDefault");
        QByteArray expected = kVariedFilm;
        QTRY_COMPARE(m_document->bytes(kFile), expected.replace("1.50", "4"));
        QVERIFY(m_panel->values().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void declares()
    {
        m_panel->findChild<QPushButton *>(utf8("declareVariable"))->click();
        line("variableId").setText(utf8("title"));
        press("saveVariable");
        QVERIFY(m_panel->findChild<QLabel *>(utf8("variableProblem"))->text().contains(utf8("already")));
        line("variableId").setText(utf8("speed"));
        auto *types = m_panel->findChild<QComboBox *>(utf8("variableType"));
        types->setCurrentIndex(types->findData(utf8("number")));
        line("variableDefault").setText(utf8("2"));
        line("variableMin").setText(utf8("5"));
        line("variableMax").setText(utf8("3"));
        press("saveVariable");
        QVERIFY(m_panel->findChild<QLabel *>(utf8("variableProblem"))->isVisible());
        line("variableMin").setText(utf8("1"));
        press("saveVariable");
        QVERIFY2(m_document->bytes(kFile).contains("]},\n  {\"id\": \"speed\",  \"type\": \"number\",") ||
                     m_document->bytes(kFile).contains(
                         "\"id\": \"speed\", \"type\": \"number\", \"label\": \"speed\", "
                         "\"default\": 2, \"min\": 1, \"max\": 3}"),
                 m_document->bytes(kFile));
        QTRY_VERIFY(m_panel->findChild<PropertyRow *>(utf8("speed")));
    }

    void editsAndRemoves()
    {
        trigger("title", "editDeclaration");
        QTRY_VERIFY(m_panel->findChild<VariableForm *>()->isVisible());
        line("variableLabel").setText(utf8("Headline"));
        press("saveVariable");
        QByteArray expected = kVariedFilm;
        expected.replace("\"label\": \"Title\"", "\"label\": \"Headline\"");
        QCOMPARE(m_document->bytes(kFile), expected);
        QTRY_COMPARE(row("title").label().text(), utf8("Headline"));
        trigger("size", "removeDeclaration");
        expected.replace(
            "  {\"id\": \"size\", \"type\": \"number\", \"label\": \"Size\", \"default\": 1.50, \"min\": 0, "
            "\"max\": 10},\n",
            "");
        QTRY_COMPARE(m_document->bytes(kFile), expected);
    }

    void saysWhatIsReadAndNotDeclared_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("reads");
        const auto row = [](const char *name, const char *script, const QStringList &reads) {
            QTest::newRow(name) << QByteArray(script) << reads;
        };
        row("declared", "f(window.__hyperframes.getVariables().title)", {});
        row("a member", "f(window.__hyperframes.getVariables().speed, __hfVariables?.tone)",
            {utf8("speed"), utf8("tone")});
        row("by its text", "f(__hyperframes.getVariables()['a b'])", {utf8("a b")});
        row("taken apart",
            "const { title, speed: s = 2, \"tone\": t } = window.__hyperframes.getVariables();",
            {utf8("speed"), utf8("tone")});
        row("kept", "const v = window.__hyperframes?.getVariables() || {};\nf(v.speed, v['tone'], v.title);",
            {utf8("speed"), utf8("tone")});
        row("one of them kept", "const t = __hyperframes.getVariables().speed; f(t.length)", {utf8("speed")});
        row("methods and others", "const v = getVariables(); v.hasOwnProperty('x'); other.speed", {});
        row("comments", "// getVariables().speed\n/* __hfVariables.tone */", {});
    }

    void saysWhatIsReadAndNotDeclared()
    {
        QFETCH(QByteArray, script);
        QByteArray film = kVariedFilm;
        film.replace("</body>", "<script>" + script + "</script></body>");
        VERIFY_RESULT(m_document->open(utf8("read.html"), film));
        m_panel->setFile(utf8("read.html"));
        QStringList shown;
        const auto buttons = m_panel->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->objectName().startsWith(utf8("declare ")))
                shown.append(button->objectName().mid(8));
        }
        QTEST(shown, "reads");
        QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
        if (shown.isEmpty())
            return;
        press(qPrintable(utf8("declare ") + shown.front()));
        QCOMPARE(m_panel->findChild<QLineEdit *>(utf8("variableId"))->text(), shown.front());
    }

    void valuesAndCommandsAreCopied()
    {
        m_panel->setProjectFolder(utf8("/films/My film"));
        type("title", "It's");
        m_panel->findChild<QAction *>(utf8("variables.copyValues"))->trigger();
        const auto values = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(values.value(utf8("title")).toString(), utf8("It's"));
        QCOMPARE(values.value(utf8("size")).toDouble(), 1.5); // as it is declared
        QCOMPARE(values.size(), 5);
        m_panel->findChild<QAction *>(utf8("variables.copyCommand"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(),
                 utf8("mutoscope render '/films/My film' --variables '{\"title\":\"It'\\''s\"}'"));
    }

    void saysWhereVariablesAreUsed()
    {
        QCOMPARE(usage("title"), utf8("Used 1 time(s)"));
        QCOMPARE(usage("tint"), utf8("Used 1 time(s)"));
        QCOMPARE(usage("size"), utf8("Not used yet"));
    }

    void badDeclarationsAreExplained()
    {
        const auto &html = *m_document->html(kFile);
        VERIFY_RESULT(m_actions->setAttribute({m_document->paths(kFile)->of(edit::declaringElement(html))},
                                              utf8("data-composition-variables"), utf8("[{]")));
        QTRY_VERIFY(!m_panel->findChild<QPushButton *>(utf8("declareVariable"))->isEnabled());
        QVERIFY(m_panel->findChild<QLabel *>(utf8("variablesMessage"))->isVisible());
    }

    void splices_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("appended");
        const auto row = [](const char *name, const char *text, const char *changed, const char *without,
                            const char *appended) {
            QTest::addRow("%s", name) << utf8(text) << utf8(changed) << utf8(without) << utf8(appended);
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
        const auto declarations = edit::DeclarationText::parse(text);
        VERIFY_RESULT(declarations);
        QCOMPARE(declarations->withMember(0, utf8("default"), 7), changed);
        QCOMPARE(declarations->without(0), without);
        QCOMPARE(declarations->appended({{utf8("id"), utf8("c")}, {utf8("default"), 3}}), appended);
        QCOMPARE(declarations->withEntry(0, declarations->entry(0)), text);
    }

    void whatIsNoListIsRefused()
    {
        for (const char *text : {"{}", "[1]", "[", "no", "[{\"a\":1},]"})
            QVERIFY(!edit::DeclarationText::parse(utf8(text)));
        VERIFY_RESULT(edit::DeclarationText::parse({}));
    }

    void everythingHasAName() { QCOMPARE(test::widgetsWithoutName(*m_panel), QString()); }

private:
    PropertyRow &row(const char *id) { return *m_panel->findChild<PropertyRow *>(utf8(id)); }
    QString pill() { return m_panel->findChild<QLabel *>(utf8("variablesPill"))->text(); }
    QString usage(const char *id)
    {
        return row(id).parentWidget()->findChild<QLabel *>(utf8("usage"))->text();
    }
    QCheckBox &box(const char *id) { return static_cast<FlagField &>(row(id).editor()).box(); }
    QLineEdit &line(const char *name) { return *m_panel->findChild<QLineEdit *>(utf8(name)); }
    void press(const char *button) { m_panel->findChild<QPushButton *>(utf8(button))->click(); }

    void type(const char *id, const char *text)
    {
        auto *field = row(id).findChild<CommitEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, utf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void trigger(const char *id, const char *action)
    {
        row(id).parentWidget()->findChild<QAction *>(utf8(action))->trigger();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<EditorActions> m_actions;
    std::unique_ptr<VariablesPanel> m_panel;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestVariablesPanel)
#include "tst_variables_panel.moc"
