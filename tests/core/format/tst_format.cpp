#include "core/format/format.h"

#include "tests/core/edit/edit_sources.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace muto;
using format::formatted;
using format::Language;

namespace {

/// Each line without the white space at its beginning and end.
QList<QByteArray> wordsOf(const QByteArray &source)
{
    QList<QByteArray> lines = source.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

QByteArray lines(std::initializer_list<const char *> all)
{
    QByteArray text;
    for (const char *line : all)
        text += QByteArray(line) + '\n';
    return text;
}

} // namespace

/// What is formatted differs in nothing but the white space at beginnings and ends of lines.
class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, Language language, const QByteArray &source,
                            const QByteArray &expected) {
            QTest::newRow(name) << int(language) << source << expected;
        };
        using enum Language;
        row("elements", Html,
            lines({"<!doctype html>", "<html>", "<body>  ", "      <div>", "<p>A", "goes on</p><b>x</b>",
                   "   <img src=a>", "<br/>", "</div></body>", " </html>"}),
            lines({"<!doctype html>", "<html>", "<body>", "  <div>", "    <p>A", "      goes on</p><b>x</b>",
                   "    <img src=a>", "    <br/>", "  </div></body>", "</html>"}));
        row("tabs and CRLF", Html, "<ul>\r\n\t<li>A</li>\r\n\t<li>\r\nB  \r\n</li>\r\n\r\n</ul>",
            "<ul>\r\n\t<li>A</li>\r\n\t<li>\r\n\t\tB\r\n\t</li>\r\n\r\n</ul>");
        row("left open", Html, lines({"<ul>", "<li>A", "<li>B", "<b>b</b>", "</ul>"}),
            lines({"<ul>", "  <li>A", "  <li>B", "    <b>b</b>", "</ul>"}));
        row("attributes", Html,
            lines({"<div>", "<p", "id=a", "style=\"color: red;", " top: 0\"", ">A</p>", "</div>"}),
            lines(
                {"<div>", "  <p", "    id=a", "    style=\"color: red;", " top: 0\"", "  >A</p>", "</div>"}));
        row("what keeps its spaces", Html,
            lines({"<div>", "<pre>", " a ", "  </pre>", "<!-- a", " b -->", "<textarea>", " c</textarea>",
                   "<p style='white-space: pre'>", " d", " </p>", "</div>"}),
            lines({"<div>", "  <pre>", " a ", "  </pre>", "  <!-- a", " b -->", "  <textarea>",
                   " c</textarea>", "  <p style='white-space: pre'>", " d", " </p>", "</div>"}));
        row("kept by a rule", Html,
            lines({"<style>.code i, b { white-space: pre-wrap }</style>", "<div>", "<b>", " a", "</b>", "<u>",
                   " c", "</u>", "</div>"}),
            lines({"<style>.code i, b { white-space: pre-wrap }</style>", "<div>", "  <b>", " a", "</b>",
                   "  <u>", "    c", "  </u>", "</div>"}));
        row("code in a page", Html,
            lines({"<div>", "<style>", "  p {", " color: red }", "    </style>", "<script>", "  f({", "a: `x",
                   "  y`", "});", "</script>", "<script type=\"application/json\">", " {", "}", "</script>",
                   "</div>"}),
            lines({"<div>", "  <style>", "    p {", "      color: red }", "  </style>", "  <script>",
                   "    f({", "      a: `x", "  y`", "    });", "  </script>",
                   "  <script type=\"application/json\">", " {", "}", "</script>", "</div>"}));
        row("code that its author does not indent", Html,
            lines({"<body>", "<script>", "f(", "1);", "</script>", "</body>"}),
            lines({"<body>", "<script>", "f(", "  1);", "</script>", "</body>"}));
        row("a broken script stays", Html, lines({"<div>", "<script>", " if (", "</script>", "</div>"}),
            lines({"<div>", "  <script>", " if (", "</script>", "</div>"}));
        row("style sheet", Css,
            lines({"a,", "  b {", "color: red;", "background: url(a),", "url(b);", "}", "@media print {",
                   "p { top: 0 }", "/* a", "  } */", "}", "i { content: \"{\";", "top: 0 }"}),
            lines({"a,", "b {", "  color: red;", "  background: url(a),", "    url(b);", "}",
                   "@media print {", "  p { top: 0 }", "  /* a", "  } */", "}", "i { content: \"{\";",
                   "  top: 0 }"}));
        row("calls and chains", JavaScript,
            lines({"const tl = gsap", ".timeline()", ".to('#a', {", "x: 1, // move", "}, 0)", ";",
                   "f(a, function () {", "return [", "1,", "];", "}, 3);", "g(() => {", "h();", "});"}),
            lines({"const tl = gsap", "  .timeline()", "  .to('#a', {", "    x: 1, // move", "  }, 0)", "  ;",
                   "f(a, function () {", "  return [", "    1,", "  ];", "}, 3);", "g(() => {", "  h();",
                   "});"}));
        row("statements", JavaScript,
            lines({"if (a)",    "b();", "else {", "c();",    "}",         "switch (d) {", "case 1:", "e();",
                   "default:",  "}",    "try {",  "f()",     "}",         "catch (g) {",  "h()",     "}",
                   "const i =", "j;",   "/* a",   "   b */", "let k = `", " ${l}",        "  `;"}),
            lines({"if (a)",    "  b();",      "else {",     "  c();", "}",         "switch (d) {",
                   "  case 1:", "    e();",    "  default:", "}",      "try {",     "  f()",
                   "}",         "catch (g) {", "  h()",      "}",      "const i =", "  j;",
                   "/* a",      "   b */",     "let k = `",  " ${l}",  "  `;"}));
        row("nothing", Css, "", "");
    }
    void formats()
    {
        QFETCH(int, language);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, expected);
        const auto done = formatted(source, Language(language));
        VERIFY_RESULT(done);
        QCOMPARE(*done, expected);
        QCOMPARE(*formatted(*done, Language(language)), expected);
    }

    void touchesOnlyTheLinesOfASelection()
    {
        const QByteArray source = lines({"<div>", "<p>", "A  ", "</p>", "</div>"});
        const auto done = formatted(source, Language::Html, composition::SourceSpan{source.indexOf('A'), 4});
        QCOMPARE(*done, lines({"<div>", "<p>", "    A", "</p>", "</div>"}));
        // The first character of the next line is selected here, too.
        const auto two = formatted(source, Language::Html, composition::SourceSpan{source.indexOf('A'), 5});
        QCOMPARE(*two, lines({"<div>", "<p>", "    A", "  </p>", "</div>"}));
    }

    void refusesWhatIsNoScript()
    {
        const auto done = formatted("let a = 1;\nlet = = 2;\n", Language::JavaScript);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("line 2")), qPrintable(done.error().message));
    }

    void changesNothingButWhiteSpaceOfRealFiles()
    {
        std::vector<test::EditSource> sources = test::sourcesOf(QStringLiteral(MUTO_SOURCE_DIR));
        const auto nasty = test::nastySources();
        sources.insert(sources.end(), nasty.begin(), nasty.end());
        QVERIFY(sources.size() > 20);
        int changed = 0;
        for (const test::EditSource &source : sources) {
            QByteArray bytes = source.bytes;
            if (bytes.startsWith("\xEF\xBB\xBF")) // which editors are not given
                bytes.remove(0, 3);
            const auto done = formatted(bytes, Language::Html);
            if (!done)
                continue;
            QVERIFY2(wordsOf(*done) == wordsOf(bytes), qPrintable(source.name));
            QVERIFY2(*formatted(*done, Language::Html) == *done, qPrintable(source.name));
            QVERIFY2(elementsOf(*done) == elementsOf(bytes), qPrintable(source.name));
            changed += *done == bytes ? 0 : 1;
        }
        QVERIFY(changed > 0);
    }

    void changesNothingButWhiteSpaceOfRealScripts()
    {
        QDirIterator files(QStringLiteral(MUTO_SOURCE_DIR "/resources/runtime"), {QStringLiteral("*.js")},
                           QDir::Files, QDirIterator::Subdirectories);
        int read = 0, same = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            const auto done = formatted(source, Language::JavaScript);
            if (!done)
                continue; // the first and the last of those that are joined are halves
            QVERIFY2(wordsOf(*done) == wordsOf(source), qPrintable(file.fileName()));
            QCOMPARE(*formatted(*done, Language::JavaScript), *done);
            ++read;
            same += *done == source ? 1 : 0;
        }
        qInfo("%d of %d scripts that Prettier wrote stay as they are", same, read);
        QVERIFY(read > 20);
        QVERIFY(same * 2 > read);
    }

private:
    /// What the page is, without its texts.
    static QStringList elementsOf(const QByteArray &source)
    {
        QStringList all;
        const auto document = composition::HtmlDocument::parse(source);
        for (const composition::HtmlElement &element : document->elements()) {
            QString one = QStringLiteral("%1 %2").arg(element.parent).arg(element.tag);
            for (const composition::HtmlAttribute &attribute : element.attributes)
                one += QStringLiteral(" %1=%2").arg(attribute.name, attribute.value);
            all.append(one);
        }
        return all;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFormat)

#include "tst_format.moc"
