#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/inspector/shown_inspector.h"
#include "ui/inspector/variable_binding.h"
#include "ui/widgets/font_field.h"
#include "ui/widgets/simple_editors.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;
using namespace muto::ui;

namespace {

const QString kScenePage = QStringLiteral("scenes/card.html");

const QByteArray kCardPage =
    "<html data-composition-variables='[{\"id\":\"title\",\"type\":\"string\",\"label\":\"Title\","
    "\"default\":\"Hello\"},\n"
    " {\"id\":\"size\",\"type\":\"number\",\"default\":48,\"min\":8},"
    "{\"id\":\"tint\",\"type\":\"color\",\"default\":\"#102030\"},"
    "{\"id\":\"big\",\"type\":\"boolean\",\"default\":false},"
    "{\"id\":\"face\",\"type\":\"font\",\"default\":\"Inter\"},"
    "{\"id\":\"side\",\"type\":\"enum\",\"default\":\"left\",\"options\":[{\"value\":\"left\"},{\"value\":"
    "\"right\"}]}]'><body><div data-composition-id=\"card\" data-width=\"640\" data-height=\"360\" "
    "data-duration=\"2\"></div></body></html>\n";

const QByteArray kSignPage =
    "<html data-composition-variables='[{\"id\":\"title\",\"type\":\"string\",\"default\":\"Hello\"}]'><body>"
    "<div data-composition-id=\"sign\"><p id=\"words\" data-var-text=\"title\">old</p></div></body></html>\n";

const QByteArray kCardsFilm =
    "<html data-composition-variables='[{\"id\":\"accent\",\"type\":\"color\",\"label\":\"Accent\","
    "\"default\":\"#ff0000\"}, {\"id\":\"Big Word\",\"type\":\"string\",\"default\":\"Hi\"}]'><body>\r\n"
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"1920\" data-height=\"1080\" "
    "data-duration=\"8\">\r\n"
    "  <div id=\"one\" data-composition-id=\"card\" data-composition-src=\"scenes/card.html\" "
    "data-start=\"0\"  data-variable-values='{ \"title\" : \"First\", \"size\": 1.50e1 }'></div>\r\n"
    "  <div id=\"two\" data-composition-id=\"card-2\" data-composition-src=\"scenes/card.html\" "
    "data-start=\"2\"></div>\r\n"
    "  <p id=\"word\" style=\"color: #f00\">Hi</p>\r\n"
    "  <img id=\"still\" src=\"a.png\">\r\n"
    "</div></body></html>\r\n";

} // namespace

/// What placed compositions are given, and what elements take from variables.
class TestInspectorVariables : public test::ShownInspector
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_panel.reset(); }

    void init()
    {
        m_selection->clear();
        m_document->closeAll();
        VERIFY_RESULT(m_document->open(kScenePage, kCardPage));
        VERIFY_RESULT(m_document->open(kFile, kCardsFilm));
    }

    void cleanup()
    {
        m_stalls.check();
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(bytes(), kCardsFilm);
        QCOMPARE(m_document->bytes(kScenePage), kCardPage);
    }

    void placedCompositionsAreGivenValues()
    {
        select({"#one"});
        QVERIFY(section("instanceSection").isVisible());
        QCOMPARE(edit("parameter title").text(), utf8("First"));
        QCOMPARE(tierOf("parameter title"), utf8("changed"));
        QCOMPARE(edit("parameter tint").text(), utf8("#102030"));
        QCOMPARE(tierOf("parameter tint"), utf8("unset"));
        type("parameter title", "It's \"new\"");
        // Its other values stay as they are written.
        QVERIFY2(bytes().contains(
                     "data-variable-values='{ \"title\" : \"It&#39;s \\\"new\\\"\", \"size\": 1.50e1 }'"),
                 bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
        type("parameter size", "*2");
        QVERIFY2(bytes().contains("\"size\": 30 }'"), bytes());
        row("parameter size").findChild<QToolButton *>(utf8("reset"))->click();
        QTRY_COMPARE(edit("parameter size").text(), utf8("48"));
        QVERIFY2(!bytes().contains("size\": 30") && bytes().contains("It&#39;s"), bytes());
    }

    void everyTypeHasItsEditor()
    {
        select({"#two"});
        type("parameter tint", "#abc");
        QVERIFY2(bytes().contains("data-start=\"2\" data-variable-values="), bytes());
        static_cast<FlagField &>(row("parameter big").editor()).box().click();
        choose(static_cast<ChoiceField &>(row("parameter side").editor()).box(), "right");
        type("parameter face", "Lora");
        const auto given = given2();
        QCOMPARE(given, (QJsonObject{{utf8("tint"), utf8("#abc")},
                                     {utf8("big"), true},
                                     {utf8("side"), utf8("right")},
                                     {utf8("face"), utf8("Lora")}}));
        for (const char *name : {"parameter tint", "parameter big", "parameter side", "parameter face"})
            row(name).findChild<QToolButton *>(utf8("reset"))->click();
        QVERIFY2(!bytes().contains("data-start=\"2\" data-variable-values"), bytes());
    }

    void severalAreGivenTheSame()
    {
        select({"#one", "#two"});
        QCOMPARE(edit("parameter title").text(), QString()); // they differ
        type("parameter title", "Both");
        QCOMPARE(bytes().count("Both"), 2);
        QCOMPARE(m_document->undoStack().count(), 1);
        select({"#one", "#word"});
        QVERIFY(!section("instanceSection").isVisible());
    }

    void whatIsUndeclaredOrBrokenIsSaid()
    {
        VERIFY_RESULT(
            m_actions->setAttribute({at("#two")}, utf8("data-variable-values"), utf8("{\"x\": 1}")));
        select({"#two"});
        auto *notes = m_panel->findChild<QLabel *>(utf8("instanceNotes"));
        QTRY_VERIFY(notes->text().contains(utf8("\"x\"")));
        VERIFY_RESULT(m_actions->setAttribute({at("#two")}, utf8("data-variable-values"), utf8("{x")));
        QTRY_VERIFY(notes->text().contains(utf8("cannot be read")));
        const QByteArray before = bytes();
        type("parameter title", "Lost");
        QCOMPARE(bytes(), before);
        QVERIFY(message().contains(utf8("cannot be read")));
    }

    void declarationsAreFollowed()
    {
        select({"#two"});
        VERIFY_RESULT(
            m_actions->setAttribute({declaring(kScenePage)}, utf8("data-composition-variables"),
                                    utf8("[{\"id\":\"other\",\"type\":\"string\",\"default\":\"?\"}]")));
        QTRY_VERIFY(m_panel->findChild<PropertyRow *>(utf8("parameter other")));
        QCOMPARE(edit("parameter other").text(), utf8("?"));
        VERIFY_RESULT(m_actions->setAttribute({declaring(kScenePage)}, utf8("data-composition-variables"),
                                              std::nullopt));
        QTRY_VERIFY(!section("instanceSection").isVisible());
    }

    void stylesComeFromVariables()
    {
        select({"#word"});
        bind("variable color", "accent");
        QVERIFY2(bytes().contains("<p id=\"word\" style=\"color: var(--accent)\">"), bytes());
        QVERIFY(!notice().isVisible()); // #f00 is the same colour
        QCOMPARE(m_document->undoStack().count(), 1);
        QTRY_COMPARE(chosen("variable color"), utf8("accent"));
        bind("variable color", "");
        QVERIFY2(bytes().contains("style=\"color: #ff0000\""), bytes());
        bind("variable background-color", "accent");
        QVERIFY2(bytes().contains("style=\"color: #ff0000; background-color: var(--accent)\""), bytes());
        QVERIFY(notice().isVisible());
        QVERIFY2(notice().text().contains(utf8("\"#ff0000\"")), qPrintable(notice().text()));
    }

    void textsSayWhenTheyBecomeOthers()
    {
        select({"#word"});
        bind("data-var-text", "Big Word");
        QVERIFY2(bytes().contains("data-var-text=\"Big Word\""), bytes());
        QVERIFY(!notice().isVisible());
        bind("data-var-text", "accent");
        QVERIFY(notice().isVisible());
        QVERIFY2(notice().text().contains(utf8("\"Hi\"")) && notice().text().contains(utf8("#ff0000")),
                 qPrintable(notice().text()));
        select({"#still"});
        QTRY_VERIFY(!notice().isVisible());
    }

    /// What is typed is seen: the variable becomes it, and not a text that nobody sees.
    void textsOfVariablesAreTypedIntoThem()
    {
        select({"#word"});
        bind("data-var-text", "Big Word");
        auto &words = *row("text0").findChild<QPlainTextEdit *>();
        const auto note = [this] { return row("text0").findChild<QLabel *>(utf8("rowNotice")); };
        QTRY_VERIFY(note() && note()->isVisible() && note()->text().contains(utf8("Big Word")));
        QCOMPARE(words.toPlainText(), utf8("Hi"));
        words.setFocus();
        words.selectAll();
        QTest::keyClicks(&words, utf8("Ho"));
        QTRY_VERIFY2(bytes().contains("\"default\":\"Ho\""), bytes());
        QVERIFY2(bytes().contains("data-var-text=\"Big Word\">Hi</p>"), bytes());
        QTRY_COMPARE(words.toPlainText(), utf8("Ho"));
        select({"#still"});
        select({"#word"});
        QCOMPARE(row("text0").findChild<QPlainTextEdit *>()->toPlainText(), utf8("Ho"));
    }

    /// A text of a scene that is seen through a host which gives it: that is said, and that is edited.
    void textsThatHostsGiveAreEditedThere()
    {
        VERIFY_RESULT(m_document->open(utf8("scenes/sign.html"), kSignPage));
        m_actions->setHostOf([](const edit::ElementPath &element) {
            return element.file == utf8("scenes/sign.html") ? std::optional(at("#one")) : std::nullopt;
        });
        m_selection->set({{utf8("scenes/sign.html"), utf8("#words")}});
        const auto note = [this] { return row("text0").findChild<QLabel *>(utf8("rowNotice")); };
        auto &words = *row("text0").findChild<QPlainTextEdit *>();
        QTRY_COMPARE(words.toPlainText(), utf8("First"));
        QVERIFY2(note() && note()->text().contains(utf8("title")) &&
                     note()->text().contains(utf8("\"card\"")),
                 note() ? qPrintable(note()->text()) : "no note");
        words.setFocus();
        words.selectAll();
        QTest::keyClicks(&words, utf8("Ho"));
        QTRY_VERIFY2(bytes().contains("{ \"title\" : \"Ho\", \"size\": 1.50e1 }"), bytes());
        QCOMPARE(m_document->bytes(utf8("scenes/sign.html")), kSignPage);
        m_actions->setHostOf({});
    }

    void newVariablesAreWhatIsThere()
    {
        select({"#word"});
        bind("variable color", "+");
        QVERIFY2(bytes().contains("style=\"color: var(--word-color)\""), bytes());
        const QJsonObject made = declared().last().toObject();
        QCOMPARE(made.value(utf8("id")).toString(), utf8("word-color"));
        QCOMPARE(made.value(utf8("type")).toString(), utf8("color"));
        QCOMPARE(made.value(utf8("default")).toString(), utf8("#f00"));
        QCOMPARE(m_document->undoStack().count(), 1); // with its declaration
        bind("data-var-text", "+");
        QCOMPARE(declared().last().toObject().value(utf8("default")).toString(), utf8("Hi"));
        bind("variable font-family", "+");
        QCOMPARE(declared().last().toObject().value(utf8("type")).toString(), utf8("font"));
        QVERIFY(!notice().isVisible());
        select({"#still"});
        bind("data-var-src", "+");
        QVERIFY2(bytes().contains("src=\"a.png\" data-var-src=\"still-image\""), bytes());
        QCOMPARE(declared().size(), 6);
    }

    void everythingHasAName()
    {
        for (const char *path : {"#one", "#word", "#still"}) {
            select({path});
            QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
        }
    }

    void namesOfNewVariables()
    {
        InspectedElement element;
        element.tag = utf8("h1");
        QCOMPARE(newVariableId(element, bindables().front(), {utf8("h1-text")}), utf8("h1-text-2"));
        element.attributes.insert(utf8("id"), utf8("9 Lives"));
        QCOMPARE(newVariableId(element, bindables().front(), {}), utf8("element-9-lives-text"));
        QCOMPARE(variableStyle(utf8("Big Word")), std::optional(utf8("var(--big-word)")));
        QVERIFY(!variableStyle(utf8("…")));
    }

private:
    QLabel &notice() { return *m_panel->findChild<QLabel *>(utf8("bindingNotice")); }
    QComboBox &box(const char *name) { return static_cast<ChoiceField &>(row(name).editor()).box(); }
    QString chosen(const char *name) { return box(name).currentData().toString(); }

    void bind(const char *name, const char *id)
    {
        QTRY_VERIFY2(box(name).findData(utf8(id)) >= 0, id);
        choose(box(name), id);
    }

    edit::ElementPath declaring(const QString &file) const { return m_document->paths(file)->of(0); }

    QString attributeOf(const edit::ElementPath &path, const char *name) const
    {
        const auto index = m_document->find(path);
        return m_document->html(kFile)->elements()[std::size_t(*index)].value(QLatin1String(name));
    }

    QJsonObject given2() const
    {
        return QJsonDocument::fromJson(attributeOf(at("#two"), "data-variable-values").toUtf8()).object();
    }

    QJsonArray declared() const
    {
        return QJsonDocument::fromJson(attributeOf(declaring(kFile), "data-composition-variables").toUtf8())
            .array();
    }
};

MUTO_TEST_MAIN(QApplication, TestInspectorVariables)
#include "tst_inspector_variables.moc"
