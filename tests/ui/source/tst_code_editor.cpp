#include "ui/source/code_editor.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/source/source_studio.h"
#include "ui/source/bracket_pairs.h"
#include "ui/source/source_colors.h"
#include "ui/support/theme.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QImage>
#include <QTabBar>

using namespace muto;
using composition::SourceSpan;
using ui::CodeEditor;
using ui::CodeRole;

namespace {

const QByteArray kColoredPage = R"(<!DOCTYPE html>
<html>
<head>
  <!-- What it looks like -->
  <style>
    .card { color: #6c8cff; opacity: 0.9; }
  </style>
</head>
<body>
  <div id="root" data-composition-id="main" data-width="320">
    <p class="card">One &amp; two</p>
    <video src="v.mp4" data-start="3"></video>
    <section hidden><svg viewBox="0 0 9 9"><g fill="#def"></g></svg></section>
    <canvas width="64"></canvas>
    <hf-audio-group data-volume="0.5"></hf-audio-group>
  </div>
  <script>
    // Later
    const late = "later";
    function begin() {
      return 42;
    }
  </script>
</body>
</html>
)";

} // namespace

/// The editor itself, as it is seen and used.
class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCodeIsKnown_data()
    {
        using composition::TextLanguage;
        using ui::CodePlace;
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<TextLanguage>("language");
        QTest::addColumn<CodePlace>("place");
        const auto row = [](const char *before, TextLanguage language, CodePlace place) {
            QTest::newRow(before) << QByteArray(before) << language << place;
        };
        row("", TextLanguage::JavaScript, CodePlace::Script);
        row("a = 'b", TextLanguage::JavaScript, CodePlace::String);
        row("a = 'it\\'s", TextLanguage::JavaScript, CodePlace::String);
        row("a = 'b'", TextLanguage::JavaScript, CodePlace::Script);
        row("a = 'b\n", TextLanguage::JavaScript, CodePlace::Script);
        row("a // it's", TextLanguage::JavaScript, CodePlace::Comment);
        row("a // it's\n", TextLanguage::JavaScript, CodePlace::Script);
        row("/* (", TextLanguage::JavaScript, CodePlace::Comment);
        row("a = `b ${c", TextLanguage::JavaScript, CodePlace::Script);
        row("a = `b ${{c: 1}} d", TextLanguage::JavaScript, CodePlace::String);
        row("a = `b ${`c` + d} e` + ", TextLanguage::JavaScript, CodePlace::Script);
        row("a = /[/'](", TextLanguage::JavaScript, CodePlace::String);
        row("a = /'/; ", TextLanguage::JavaScript, CodePlace::Script);
        row("a = b / c; d = '", TextLanguage::JavaScript, CodePlace::String);
        row("a { b: url(//c) ", TextLanguage::Css, CodePlace::Style);
        row("a { content: \"", TextLanguage::Css, CodePlace::String);
        row("<p title='x'>it's", TextLanguage::Html, CodePlace::Markup);
        row("<style media='a>b'>p {", TextLanguage::Html, CodePlace::Style);
        row("<STYLE>p {}</Style><p>", TextLanguage::Html, CodePlace::Markup);
        row("<script>a(</script><script type=module>b", TextLanguage::Html, CodePlace::Script);
        row("<script src='a", TextLanguage::Html, CodePlace::Markup);
        row("<!-- <script> ", TextLanguage::Html, CodePlace::Comment);
        row("<styled-thing>x", TextLanguage::Html, CodePlace::Markup);
        row("it's (", TextLanguage::Markdown, CodePlace::Markup);
    }

    void whatIsCodeIsKnown()
    {
        QFETCH(QByteArray, before);
        QFETCH(composition::TextLanguage, language);
        QTEST(ui::codePlace(before, language), "place");
    }

    void pairsAreClosed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text"); // with | where the caret is
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("made");
        const auto row = [](const char *what, const char *name, const char *text, const char *typed,
                            const char *made) {
            QTest::newRow(what) << QByteArray(name) << QByteArray(text) << QString::fromLatin1(typed)
                                << QByteArray(made);
        };
        row("all of them", "a.js", "|", "f([{", "f([{|}])");
        row("typed over", "a.js", "|", "f([1])", "f([1])|");
        row("quotes", "a.js", "|", "a='b'", "a='b'|");
        row("backquotes", "a.js", "|", "`${a", "`${a|`");
        row("hole in backquotes", "a.js", "`${|}`", "f(", "`${f(|)}`");
        row("no backquotes in styles", "a.css", "|", "`", "`|");
        row("styles", "a.css", "|", "a{b:url(", "a{b:url(|)}");
        row("before a word", "a.js", "|a", "(", "(|a");
        row("apostrophe", "a.js", "it|", "'", "it'|");
        row("in a string", "a.js", "a = \"|\"", "(", "a = \"(|\"");
        row("in a comment", "a.js", "// |", "it's (", "// it's (|");
        row("what was there is not typed over", "a.js", "f(|)", ")", "f()|)");
        row("script of a page", "index.html", "<script>|</script>", "f(", "<script>f(|</script>");
        row("own line in a page", "index.html", "<script>\n|\n</script>", "f('",
            "<script>\nf('|')\n</script>");
        row("style of a page", "index.html", "<style>\n|\n</style>", "a{", "<style>\na{|}\n</style>");
        row("words of a page", "index.html", "<p>|</p>", "it's (", "<p>it's (|</p>");
        row("value of a page", "index.html", "<p |></p>", "id=\"", "<p id=\"|\"></p>");
    }

    void pairsAreClosed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, typed);
        openAt(text, name);
        for (const QChar character : typed) {
            m_editor->SendScintilla(QsciScintilla::SCI_AUTOCCANCEL);
            QTest::keyClick(m_editor, character.toLatin1());
        }
        QTEST(withCaret(), "made");
    }

    void pairsGoAndOpenTogether()
    {
        openAt("  a = |", "a.js");
        QTest::keyClicks(m_editor, QStringLiteral("[{"));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(withCaret(), QByteArray("  a = [{\n    |\n  }]"));
        openAt("a = |", "b.js");
        QTest::keyClicks(m_editor, QStringLiteral("(\""));
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QCOMPARE(withCaret(), QByteArray("a = (|)"));
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QCOMPARE(withCaret(), QByteArray("a = |"));
        openAt("a = '(|)'", "c.js"); // of a text, each character is its own
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QCOMPARE(withCaret(), QByteArray("a = '|)'"));
    }

    void whatIsSelectedIsWrapped()
    {
        openAt("|a + b;", "a.js");
        m_editor->select({0, 5});
        QTest::keyClick(m_editor, '(');
        QCOMPARE(m_editor->bytes(), QByteArray("(a + b);"));
        QCOMPARE(m_editor->selectedBytes(), QByteArray("a + b"));
        QTest::keyClick(m_editor, '`');
        QCOMPARE(m_editor->bytes(), QByteArray("(`a + b`);"));
        openAt("<p>|it</p>", "index.html");
        m_editor->select({3, 2});
        QTest::keyClick(m_editor, '(');
        QCOMPARE(m_editor->bytes(), QByteArray("<p>(</p>"));
    }

    void init()
    {
        m_studio = std::make_unique<test::SourceStudio>();
        m_editor = nullptr;
    }
    void cleanup() { m_studio.reset(); }

    void whatIsSelectedIsMarkedElsewhere()
    {
        const QByteArray text = "cat concat cat\ncats Cat cat\n";
        open(text, "a.txt");
        QTest::keyClick(m_editor, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // "cat "
        QTest::keyClick(m_editor, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_editor->selectedBytes(), QByteArray("cat"));
        const std::vector<SourceSpan> others{{11, 3}, {24, 3}};
        QTRY_COMPARE(marked(), others);
        // Part of a word is marked in words, too.
        m_editor->select({0, 2});
        QTRY_COMPARE(marked(), (std::vector<SourceSpan>{{7, 2}, {11, 2}, {15, 2}, {24, 2}}));
        QTest::keyClick(m_editor, Qt::Key_End);
        QTRY_COMPARE(marked(), std::vector<SourceSpan>());
        QCOMPARE(m_editor->bytes(), text);
    }

    void marksFollowWhatIsTypedElsewhere()
    {
        m_editor = m_studio->open("cat cat\n");
        m_editor->select({0, 3});
        QTRY_COMPARE(marked(), (std::vector<SourceSpan>{{4, 3}}));
        VERIFY_RESULT(m_studio->actions.editSource(QStringLiteral("index.html"), "cat dog cat\n"));
        QTRY_COMPARE(marked(), (std::vector<SourceSpan>{{8, 3}}));
        m_editor->select({3, 1}); // a space is nothing to look for
        QTRY_COMPARE(marked(), std::vector<SourceSpan>());
        m_editor->select({0, 3});
        m_editor->selectNextOccurrence(); // with several carets all of it is selected already
        QTRY_COMPARE(marked(), std::vector<SourceSpan>());
    }

    /// No more is looked through than can be seen.
    void onlyWhatIsInSightIsSearched()
    {
        open(QByteArray("a word that is often here\n").repeated(100'000), "a.txt");
        m_editor->select({2, 4});
        QTRY_VERIFY(!marked().empty());
        const auto onScreen = std::size_t(m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN));
        QVERIFY(marked().size() <= onScreen + 1);
        m_editor->SendScintilla(QsciScintilla::SCI_SETFIRSTVISIBLELINE, 50'000UL);
        QTRY_VERIFY(!marked().empty() && marked().front().offset > 50'000 * 26 - 1);
        QVERIFY(marked().size() <= onScreen + 1);
    }

    void everyLanguageOfAPageHasItsColours_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<CodeRole>("role");
        QTest::newRow("tag") << QByteArray("div id") << CodeRole::Tag;
        QTest::newRow("attribute") << QByteArray("data-composition-id") << CodeRole::Name;
        QTest::newRow("value") << QByteArray("\"main\"") << CodeRole::String;
        QTest::newRow("entity") << QByteArray("&amp;") << CodeRole::Number;
        QTest::newRow("comment") << QByteArray("<!-- What") << CodeRole::Comment;
        QTest::newRow("text") << QByteArray("One ") << CodeRole::Plain;
        QTest::newRow("video") << QByteArray("video src") << CodeRole::Tag;
        QTest::newRow("attribute of a video") << QByteArray("src=\"v") << CodeRole::Name;
        QTest::newRow("value of a video") << QByteArray("v.mp4") << CodeRole::String;
        QTest::newRow("data attribute") << QByteArray("data-start") << CodeRole::Name;
        QTest::newRow("value of a data attribute") << QByteArray("\"3\"") << CodeRole::String;
        QTest::newRow("section") << QByteArray("section hidden") << CodeRole::Tag;
        QTest::newRow("attribute without value") << QByteArray("hidden") << CodeRole::Name;
        QTest::newRow("SVG") << QByteArray("svg viewBox") << CodeRole::Tag;
        QTest::newRow("attribute of SVG") << QByteArray("viewBox") << CodeRole::Name;
        QTest::newRow("value of SVG") << QByteArray("\"0 0 9 9\"") << CodeRole::String;
        QTest::newRow("group") << QByteArray("g fill") << CodeRole::Tag;
        QTest::newRow("attribute of a group") << QByteArray("fill") << CodeRole::Name;
        QTest::newRow("canvas") << QByteArray("canvas width") << CodeRole::Tag;
        QTest::newRow("value of a canvas") << QByteArray("\"64\"") << CodeRole::String;
        QTest::newRow("custom element") << QByteArray("hf-audio-group data") << CodeRole::Tag;
        QTest::newRow("attribute of a custom element") << QByteArray("data-volume") << CodeRole::Name;
        QTest::newRow("value of a custom element") << QByteArray("\"0.5\"") << CodeRole::String;
        QTest::newRow("CSS property") << QByteArray("opacity") << CodeRole::Name;
        QTest::newRow("CSS colour") << QByteArray("#6c8cff") << CodeRole::Number;
        QTest::newRow("script keyword") << QByteArray("const late") << CodeRole::Keyword;
        QTest::newRow("script string") << QByteArray("\"later\"") << CodeRole::String;
        QTest::newRow("script number") << QByteArray("42;") << CodeRole::Number;
        QTest::newRow("script comment") << QByteArray("// Later") << CodeRole::Comment;
    }

    void everyLanguageOfAPageHasItsColours()
    {
        QFETCH(QByteArray, word);
        QFETCH(CodeRole, role);
        open(kColoredPage);
        QTRY_COMPARE(colorAt(kColoredPage.indexOf(word) + 1), ui::codeColor(role, ui::currentTokens()));
    }

    void filesOfTheirOwnHaveColoursToo_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<CodeRole>("role");
        QTest::newRow("CSS") << QByteArray("a.css") << QByteArray("p { color: red }\n") << QByteArray("color")
                             << CodeRole::Name;
        QTest::newRow("script") << QByteArray("a.js") << QByteArray("const a = 1;\n") << QByteArray("const")
                                << CodeRole::Keyword;
        QTest::newRow("JSON") << QByteArray("a.json") << QByteArray("{\n  \"a\": 12\n}\n") << QByteArray("12")
                              << CodeRole::Number;
        QTest::newRow("plain") << QByteArray("a.txt") << QByteArray("const a\n") << QByteArray("const")
                               << CodeRole::Plain;
    }

    void filesOfTheirOwnHaveColoursToo()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, word);
        QFETCH(CodeRole, role);
        open(text, name);
        QTRY_COMPARE(colorAt(text.indexOf(word)), ui::codeColor(role, ui::currentTokens()));
    }

    void tagsAndFunctionsFold_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("tag") << QByteArray("<div id") << QByteArray("<p class") << QByteArray("<script>");
        QTest::newRow("function") << QByteArray("function begin") << QByteArray("return 42")
                                  << QByteArray("</script>");
    }

    void tagsAndFunctionsFold()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, inside);
        QFETCH(QByteArray, after);
        open(kColoredPage);
        const long line = lineOf(head);
        m_editor->SendScintilla(QsciScintilla::SCI_COLOURISE, 0UL, -1L);
        clickFold(line);
        QTRY_VERIFY(!isLineShown(lineOf(inside)));
        QVERIFY(isLineShown(line) && isLineShown(lineOf(after)));
        QCOMPARE(m_editor->bytes(), kColoredPage);
        // What is gone to is unfolded.
        m_editor->show(SourceSpan{kColoredPage.indexOf(inside), 0});
        QVERIFY(isLineShown(lineOf(inside)));
    }

    void bracketsAreMatched()
    {
        const QByteArray text = "a = [1, (2 + 3)];\n";
        open(text, "a.js");
        const auto isLit = [&](const char *bracket) { return isMatchedAt(text.indexOf(bracket)); };
        QTRY_VERIFY(!isLit("["));
        m_editor->show(SourceSpan{text.indexOf("["), 0});
        QTRY_VERIFY(isLit("[") && isLit("]"));
        QVERIFY(!isLit("(") && !isLit(")"));
        m_editor->show(SourceSpan{text.indexOf(")"), 0});
        QTRY_VERIFY(isLit("(") && isLit(")"));
        QVERIFY(!isLit("["));
    }

    void ctrlAndAClickAddACaret()
    {
        open("one\ntwo\n", "a.txt");
        const auto click = [this](qsizetype offset) {
            QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, pointOf(offset));
            return m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONS);
        };
        QCOMPARE(click(5), 2L);
        QCOMPARE(click(7), 3L);
        QCOMPARE(click(7), 2L); // and takes it away
        QTest::keyClicks(m_editor, QStringLiteral("- "));
        QCOMPARE(m_editor->bytes(), QByteArray("- one\nt- wo\n"));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QCOMPARE(m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONS), 1L);
        m_studio->panel.flush();
        QCOMPARE(m_studio->document.undoStack().count(), 1);
    }

    void altAndADragSelectARectangle()
    {
        open("one\ntwo\nthree\n", "a.txt");
        QTest::mousePress(m_editor->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(1));
        QTest::mouseMove(m_editor->viewport(), pointOf(10));
        QTest::mouseRelease(m_editor->viewport(), Qt::LeftButton, Qt::AltModifier, pointOf(10));
        QTest::keyClick(m_editor, Qt::Key_Delete);
        QCOMPARE(m_editor->bytes(), QByteArray("oe\nto\ntree\n"));
    }

    /// Names of the project's own, in the values of attributes that take them.
    void completesIdsOfCompositions()
    {
        open("<div data-composition-id=\"intro\"></div>\n<p data-start=\"\">");
        m_editor->show(SourceSpan{m_editor->bytes().lastIndexOf('"'), 0});
        QTest::keyClicks(m_editor, QStringLiteral("in"));
        QVERIFY(m_editor->SendScintilla(QsciScintilla::SCI_AUTOCACTIVE));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY2(m_editor->bytes().contains("data-start=\"intro"), m_editor->bytes());
    }

    void problemsAreGoneToOneAfterTheOther()
    {
        open("<html><body><div id=root data-composition-id=main data-width=9 data-height=9 data-duration=1 "
             "data-no-timeline>\n<p id=a data-start=0>x</p>\n<p id=b data-start=0>y</p></div></body></html>");
        QTRY_VERIFY(m_studio->problems.isSettled() && m_studio->problems.counts().warnings > 1);
        const auto *told = m_studio->panel.findChild<ui::ElidedLabel *>(QStringLiteral("sourceProblem"));
        const auto next = [this](Qt::KeyboardModifiers keys) {
            QTest::keyClick(m_editor, Qt::Key_F8, keys);
            return m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                           static_cast<unsigned long>(m_editor->selectedSpan().offset));
        };
        QList<long> lines;
        for (int i = 0; i < 8 && !(lines.contains(1) && lines.contains(2)); ++i)
            lines.append(next({}));
        QVERIFY(lines.contains(1) && lines.contains(2));
        QTRY_VERIFY(!told->fullText().isEmpty());
        const long last = lines.back();
        (void)next({});
        QCOMPARE(next(Qt::ShiftModifier), last);
        // It is underlined and marked in the margin, too.
        const qsizetype place = m_editor->selectedSpan().offset;
        QVERIFY(
            m_editor->SendScintilla(QsciScintilla::SCI_INDICATORALLONFOR, static_cast<unsigned long>(place)));
        QVERIFY(m_editor->markersAtLine(int(last)));
    }

    void tabsAreTurnedAndClosedByTheMiddleButton()
    {
        m_studio->disk.insert(QStringLiteral("a.css"), "p {}\n");
        open("<p></p>\n");
        m_studio->disk.insert(QStringLiteral("b.css"), "a {}\n");
        for (const char *file : {"b.css", "a.css"})
            VERIFY_RESULT(m_studio->panel.showFile(QString::fromLatin1(file)));
        const auto turn = [this](Qt::Key key) {
            QTest::keyClick(m_studio->panel.currentEditor(), key, Qt::ControlModifier);
            return m_studio->panel.currentFile();
        };
        QCOMPARE(turn(Qt::Key_PageDown), QStringLiteral("index.html"));
        QTRY_VERIFY(m_editor->hasFocus());
        QCOMPARE(turn(Qt::Key_PageUp), QStringLiteral("a.css"));
        auto *tabs = m_studio->panel.findChild<QTabBar *>(QStringLiteral("sourceTabs"));
        QTest::mouseClick(tabs, Qt::MiddleButton, {}, tabs->tabRect(2).center());
        QCOMPARE(tabs->count(), 2);
        QVERIFY(m_studio->panel.currentFile() != QStringLiteral("a.css"));
    }

private:
    void open(const QByteArray &bytes, const QByteArray &name = "index.html")
    {
        m_editor = m_studio->open(bytes, QString::fromLatin1(name));
        QVERIFY(m_editor);
        QTRY_VERIFY(m_editor->hasFocus());
    }

    /// With the caret where the text has a |.
    void openAt(QByteArray text, const QByteArray &name)
    {
        const qsizetype caret = text.indexOf('|');
        open(text.remove(caret, 1), name);
        m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(caret));
    }

    QByteArray withCaret() const { return m_editor->bytes().insert(m_editor->caret(), '|'); }

    /// Where the editor marks what is selected elsewhere.
    std::vector<SourceSpan> marked() const
    {
        std::vector<SourceSpan> spans;
        const long length = m_editor->SendScintilla(QsciScintilla::SCI_GETLENGTH);
        const auto edge = [this](unsigned int which, long at) {
            return m_editor->SendScintilla(which, static_cast<unsigned long>(CodeEditor::kMatchIndicator),
                                           at);
        };
        for (long at = 0; at < length;) {
            const long end = edge(QsciScintilla::SCI_INDICATOREND, at);
            if (edge(QsciScintilla::SCI_INDICATORVALUEAT, at))
                spans.push_back({at, end - at});
            if (end <= at)
                break;
            at = end;
        }
        return spans;
    }

    /// By style, or by an indicator that colours the text.
    QColor colorAt(qsizetype offset) const
    {
        const auto at = static_cast<unsigned long>(offset);
        const auto rgb = [](long bgr) {
            return QColor(int(bgr & 0xFF), int(bgr >> 8 & 0xFF), int(bgr >> 16 & 0xFF));
        };
        const long indicators = m_editor->SendScintilla(QsciScintilla::SCI_INDICATORALLONFOR, at);
        for (unsigned long indicator = 0; indicator < 32; ++indicator) {
            if ((indicators >> indicator & 1) &&
                m_editor->SendScintilla(QsciScintilla::SCI_INDICGETSTYLE, indicator) ==
                    QsciScintilla::INDIC_TEXTFORE)
                return rgb(m_editor->SendScintilla(QsciScintilla::SCI_INDICGETFORE, indicator));
        }
        const long style = m_editor->SendScintilla(QsciScintilla::SCI_GETSTYLEAT, at);
        return rgb(
            m_editor->SendScintilla(QsciScintilla::SCI_STYLEGETFORE, static_cast<unsigned long>(style)));
    }

    long lineOf(const QByteArray &word) const
    {
        return m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                       static_cast<unsigned long>(m_editor->bytes().indexOf(word)));
    }

    bool isLineShown(long line) const
    {
        return m_editor->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line));
    }

    QPoint pointOf(qsizetype offset) const
    {
        return {int(m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, long(offset))),
                int(m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, long(offset))) + 4};
    }

    void clickFold(long line)
    {
        constexpr int kFoldMargin = 2;
        int left = 0;
        for (int margin = 0; margin < kFoldMargin; ++margin)
            left += m_editor->marginWidth(margin);
        const QPoint point(left + m_editor->marginWidth(kFoldMargin) / 2,
                           pointOf(m_editor->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE,
                                                           static_cast<unsigned long>(line)))
                               .y());
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, point);
    }

    /// Whether the character is drawn in the colour of brackets that belong together.
    bool isMatchedAt(qsizetype offset) const
    {
        const QImage image = m_editor->viewport()->grab().toImage();
        const QPoint from = pointOf(offset);
        const QColor paper = ui::currentTokens().selection();
        const int width = pointOf(offset + 1).x() - from.x();
        int lit = 0;
        for (int x = 1; x < width; ++x)
            lit += image.pixelColor(from + QPoint(x, 10)) == paper ? 1 : 0;
        return lit > 0;
    }

    std::unique_ptr<test::SourceStudio> m_studio;
    CodeEditor *m_editor = nullptr;
};

MUTO_TEST_MAIN(QApplication, TestCodeEditor)
#include "tst_code_editor.moc"
