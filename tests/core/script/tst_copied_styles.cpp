#include "core/script/copied_styles.h"

#include "core/edit/clipboard_edits.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using script::CopiedStyles;
using script::PastedStyles;

namespace {

const QString kPage = QStringLiteral("other.html");
const QString kLook = QStringLiteral("look.css");

QByteArray styledPage(const QByteArray &css, const QByteArray &style = {})
{
    return "<html><head><link rel='stylesheet' href='look.css'><style>" + css +
           "</style></head><body><div id='root' data-composition-id='main' data-start='0' "
           "data-duration='9'>\n"
           "  <div id='b' class='card' data-start='4' data-duration='2' style='" +
           style + "'><i class='word'>B</i></div>\n</div></body></html>\n";
}

/// Another composition, with an element of its own and what its head has.
QByteArray plainPage(const QByteArray &head)
{
    return "<html><head>" + head +
           "</head><body>\n<div id='stage' data-composition-id='other' data-start='0' data-duration='9'>\n"
           "  <p id='b' class='p' data-start='0' data-duration='1'>another B</p>\n</div></body></html>\n";
}

Result<PastedStyles> pasteStyled(edit::Document &document, const edit::ElementPath &into)
{
    edit::EditorActions actions(document);
    const auto source = edit::copiedSource(document, {at("#b")});
    const CopiedStyles styles = CopiedStyles::read(script::copiedStyles(document, {at("#b")}).data());
    const auto pasted = source ? actions.paste(*source, into, 1) : fail(source.error());
    if (!pasted)
        return fail(pasted.error());
    const auto element = document.find(pasted->front());
    const auto newIds = edit::idsChanged(*source, *document.html(into.file), {*element});
    return script::pasteStyles(document, styles, newIds, *pasted);
}

QByteArray styleOf(const QByteArray &page)
{
    const qsizetype begin = page.indexOf("<style>") + 7;
    return page.mid(begin, page.indexOf("</style>") - begin);
}

} // namespace

/// Looks go with what is copied and pasted.
class TestCopiedStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeAlong_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *css, const char *there, const char *after) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(there) << QByteArray(after);
        };
        row("a class", ".card{top:1px}", "p{top:0}", "p{top:0}\n.card{top:1px}");
        row("as it is laid out", "\n  .card {\n    top: 1px;\n    left: 2px\n  }\n", "\n    p { top: 0 }\n  ",
            "\n    p { top: 0 }\n    .card {\n      top: 1px;\n      left: 2px\n    }\n  ");
        row("an id that has become another", "#b:hover > .word{top:1px}", "", "#b-2:hover > .word{top:1px}");
        row("the face of a font that it names",
            "@font-face{font-family:'Two Words';src:url(f/t.woff2)}@font-face{font-family:Sun;src:url(s.ttf)}"
            ".card{font:700 2em/1.2 Two Words,serif}",
            "",
            ".card{font:700 2em/1.2 Two Words,serif}\n@font-face{font-family:'Two "
            "Words';src:url(f/t.woff2)}");
        row("a face that is there by another weight",
            "@font-face{font-family:Moon;src:url(m.ttf)}@font-face{font-family:Moon;font-weight:700;src:url("
            "b.ttf)}.card{font-family:\"Moon\"}",
            "@font-face { font-family: 'moon'; src: url(elsewhere/m.ttf) }",
            "@font-face { font-family: 'moon'; src: url(elsewhere/m.ttf) }\n.card{font-family:\"Moon\"}\n"
            "@font-face{font-family:Moon;font-weight:700;src:url(b.ttf)}");
        row("not a face in conditions",
            "@media print{@font-face{font-family:Sun;src:url(s.ttf)}}.card{font-family:Sun}", "",
            ".card{font-family:Sun}");
        row("what is in it", ".card .word::after{top:1px}", "", ".card .word::after{top:1px}");
        row("only what it asks for of a list", ".x, .card, p, #b{top:1px}", "", ".card, #b-2{top:1px}");
        row("in conditions", "@media print{ .card{top:1px} p{top:2px} }", "",
            "@media print {\n  .card{top:1px}\n}");
        row("with its keyframes",
            "@keyframes pop{from{top:1px}}\n@keyframes no{to{top:0}}\n.card{animation:pop 1s}", "",
            ".card{animation:pop 1s}\n@keyframes pop{from{top:1px}}");
        row("not what is there", ".card{top:1px}\n.word{top:2px}", ".card { top: 1px; }",
            ".card { top: 1px; }\n.word{top:2px}");
        row("not what is of tags", "i{top:1px}\n*{top:2px}\n:root{top:3px}", "p{top:0}", "p{top:0}");
        row("not what is of others", ".k{top:1px}\n#a{top:2px}\n#root{top:3px}", "p{top:0}", "p{top:0}");
        row("not what is called by its name", "@layer x.card{p{top:1px}}", "p{top:0}", "p{top:0}");
        row("not what is half-written", ".card{top:1px}\n.word{left:2px", "", ".card{top:1px}");
        row("what is in it as a rule", ".card{top:1px;.word{left:2px}}", "",
            ".card{top:1px;.word{left:2px}}");
        row("the same in conditions and without", "@media print{.card{top:1px}}\n.word{top:1px}", "",
            "@media print {\n  .card{top:1px}\n}\n.word{top:1px}");
        row("keyframes that are alike",
            "@keyframes pop{to{top:0}}\n@keyframes pip{to{top:0}}\n.card{animation:pop 1s,pip 1s}", "",
            ".card{animation:pop 1s,pip 1s}\n@keyframes pop{to{top:0}}\n@keyframes pip{to{top:0}}");
        row("a rule like keyframes", "@keyframes pop{b{top:0}}\n.word{animation:pop 1s}\n.card{b{top:0}}", "",
            ".word{animation:pop 1s}\n.card{b{top:0}}\n@keyframes pop{b{top:0}}");
        row("not what would end the sheet", ".card::after{content:'</p>'}\n.word{top:1px}", "",
            ".word{top:1px}");
        row("as lines end there", ".card{top:1px}", "\r\n  p{top:0}\r\n",
            "\r\n  p{top:0}\r\n  .card{top:1px}\r\n");
    }

    void comeAlong()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, there);
        edit::Document document;
        const QByteArray page = plainPage("<style>" + there + "</style>");
        VERIFY_RESULT(document.open(kFile, styledPage(css)));
        VERIFY_RESULT(document.open(kPage, page));
        VERIFY_RESULT(test::plain(pasteStyled(document, at("#stage", kPage))));
        QTEST(styleOf(document.bytes(kPage)), "after");
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(document.bytes(kPage), page);
        QCOMPARE(document.bytes(kFile), styledPage(css));
    }

    void areTold_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, const char *css, const char *style, const char *there,
                            const QStringList &told) {
            QTest::newRow(name) << QByteArray(css) << QByteArray(style) << QByteArray(there) << told;
        };
        row("another rule of that name", ".card{top:1px}", "", ".card{top:2px}",
            {QStringLiteral("different .card")});
        row("other keyframes of that name", "@keyframes pop{to{top:1px}}", "animation: pop 1s",
            "@keyframes pop{to{top:2px}}", {QStringLiteral("different @keyframes pop")});
        row("another rule, twice", ".card{top:1px}\n.card{left:2px}", "", ".card{top:2px}",
            {QStringLiteral("different .card")});
        row("keyframes of the same words", "@keyframes pop{from{top:1px;left:2px}}", "animation: pop 1s",
            "@keyframes pop{from{top:1px;right:0}to{top:0;left:2px}}",
            {QStringLiteral("different @keyframes pop")});
        row("only a comment", ".card{/* high */top:1px}", "", ".card { top: 1px; }", {});
        row("what it is in", "#root .card{top:1px}", "", "", {QStringLiteral("outside #root .card")});
        row("what only a browser understands", "p + .card{top:1px}", "", "",
            {QStringLiteral("outside p + .card")});
        row("a property of the page", ":root{--ink:red}", "color: var(--ink)", "",
            {QStringLiteral("variable --ink")});
        row("nothing of others", "#root{top:1px}", "", "", {});
        row("one property, used twice", ":root{--ink:red}", "color: var(--ink); fill: var(--ink)", "",
            {QStringLiteral("variable --ink")});
        row("a property that is set there", ":root{--ink:red}", "color: var(--ink)", ":root{--ink:blue}", {});
        row("nothing", ".card{color:var(--ink)}", "", ".card { color: var(--ink) }", {});
    }

    void areTold()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, style);
        QFETCH(QByteArray, there);
        edit::Document document;
        VERIFY_RESULT(document.open(kFile, styledPage(css, style)));
        VERIFY_RESULT(document.open(kPage, plainPage("<style>" + there + "</style>")));
        const auto pasted = pasteStyled(document, at("#stage", kPage));
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(styleOf(document.bytes(kPage)), there);
        QStringList told;
        const auto tell = [&told](const char *kind, const QStringList &selectors) {
            for (const QString &each : selectors)
                told.append(QLatin1String(kind) + QLatin1Char(' ') + each);
        };
        tell("different", pasted->different);
        tell("shared", pasted->shared);
        tell("outside", pasted->outside);
        tell("variable", pasted->variables);
        QTEST(told, "told");
    }

    /// In a sheet of its own, and as a variable of the composition.
    void propertiesAreSetInMorePlaces()
    {
        edit::Document document;
        const QByteArray film =
            styledPage("", "color: var(--ink); fill: var(--paper)")
                .replace("id='root'", "id='root' data-composition-variables='[{\"id\":\"ink\"}]'");
        VERIFY_RESULT(document.open(kFile, film));
        VERIFY_RESULT(document.open(kLook, ":root { --paper : white }"));
        VERIFY_RESULT(document.open(kPage, plainPage("")));
        const auto pasted = pasteStyled(document, at("#stage", kPage));
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(pasted->variables, (QStringList{QStringLiteral("--ink"), QStringLiteral("--paper")}));
    }

    /// What has the same class there looks as it did.
    void othersKeepTheirLooks()
    {
        edit::Document document;
        const QByteArray page = plainPage("<style></style>").replace("class='p'", "class='card'");
        VERIFY_RESULT(document.open(kFile, styledPage(".card{top:1px}")));
        VERIFY_RESULT(document.open(kPage, page));
        const auto pasted = pasteStyled(document, at("#stage", kPage));
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(pasted->shared, QStringList{QStringLiteral(".card")});
        QCOMPARE(styleOf(document.bytes(kPage)), QByteArray());
    }

    void comeOutOfSheetsOfTheirOwn()
    {
        edit::Document document;
        VERIFY_RESULT(document.open(kFile, styledPage("")));
        VERIFY_RESULT(document.open(kLook, ".card{top:1px}\n#b{left:2px}\n"));
        VERIFY_RESULT(document.open(kPage, plainPage("<title>x</title>")));
        VERIFY_RESULT(test::plain(pasteStyled(document, at("#stage", kPage))));
        QVERIFY2(document.bytes(kPage).contains("<style>\n  .card{top:1px}\n  #b-2{left:2px}\n</style>"),
                 document.bytes(kPage));
        VERIFY_RESULT(
            test::plain(pasteStyled(document, at("#root")))); // a copy beside it: only its own id is new
        QCOMPARE(styleOf(document.bytes(kFile)), QByteArray("#b-2{left:2px}"));
        QCOMPARE(document.bytes(kLook), QByteArray(".card{top:1px}\n#b{left:2px}\n"));
    }

    /// A mounted part is read from its template, and nothing around that.
    void goIntoTemplates()
    {
        edit::Document document;
        const QByteArray part = "<head><style>p{top:0}</style></head>\n<template id='part-template'>\n"
                                "<div id='stage' data-composition-id='part' data-duration='4'>\n"
                                "  <p>x</p>\n</div></template>\n";
        VERIFY_RESULT(document.open(kFile, styledPage(".card{top:1px}")));
        VERIFY_RESULT(document.open(kPage, part));
        VERIFY_RESULT(test::plain(pasteStyled(document, at("#stage", kPage))));
        const QByteArray now = document.bytes(kPage);
        QCOMPARE(styleOf(now), QByteArray("p{top:0}"));
        QVERIFY2(now.indexOf(".card{top:1px}") > now.indexOf("data-composition-id='part'"), now);
    }

    /// Where no sheet of the page can take them they get one.
    void getASheetOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("part"); // of what it becomes
        const QByteArray composition = "<div id='stage' data-composition-id='other' data-duration='9'>\n"
                                       "  <p>x</p>\n</div>";
        const auto row = [](const char *name, const QByteArray &page, const QByteArray &part) {
            QTest::newRow(name) << page << part;
        };
        row("another medium's", "<head><style media='print'>p{top:0}</style></head>" + composition,
            "p{top:0}</style><style>\n  .card{top:1px}\n</style></head>");
        const QByteArray inside = "  <style>\n  .card{top:1px}\n  </style>\n  <p>x</p>";
        row("never closed", composition + "<style>p{top:0}", inside);
        row("a head that is never closed", "<head><title>x</title>" + composition, inside);
    }

    void getASheetOfTheirOwn()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, part);
        edit::Document document;
        VERIFY_RESULT(document.open(kFile, styledPage(".card{top:1px}")));
        VERIFY_RESULT(document.open(kPage, page));
        VERIFY_RESULT(test::plain(pasteStyled(document, at("#stage", kPage))));
        QVERIFY2(document.bytes(kPage).contains(part), document.bytes(kPage));
    }

    void whatIsNotUnderstoodIsNothing()
    {
        for (const char *data : {"", "{", "[]", "{\"rules\":[{}]}"})
            QVERIFY(CopiedStyles::read(data).isEmpty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCopiedStyles)
#include "tst_copied_styles.moc"
