#include "core/library/file_references.h"

#include "core/library/composition_mounts.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QSet>

using namespace muto;
using composition::HtmlDocument;
using library::FileMoves;

namespace {

const QSet<QString> kFiles{QStringLiteral("index.html"),         QStringLiteral("assets/a.png"),
                           QStringLiteral("assets/b c.png"),     QStringLiteral("parts/card.html"),
                           QStringLiteral("parts/own.png"),      QStringLiteral("style/film.css"),
                           QStringLiteral("assets/sub/deep.svg")};

bool exists(const QString &name)
{
    return kFiles.contains(name);
}

} // namespace

class TestFileReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewritesNothingElse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("after");
        const QString index = QStringLiteral("index.html");
        const QString a = QStringLiteral("assets/a.png");
        const auto row = [&](const char *name, const QString &file, const QByteArray &before,
                             const QString &from, const QString &to, const QByteArray &after) {
            QTest::newRow(name) << file << before << from << to << after;
        };
        row("src", index, "<p>a.png</p>\r\n<img  alt=x src='assets/a.png?v=1#x' >", a,
            QStringLiteral("pics/b.png"), "<p>a.png</p>\r\n<img  alt=x src='pics/b.png?v=1#x' >");
        row("dot", index, "<img src=./assets/a.png>", a, QStringLiteral("assets/z.png"),
            "<img src=\"./assets/z.png\">");
        row("folder", index, "<img src=assets/sub/deep.svg><video poster=assets/a.png>",
            QStringLiteral("assets"), QStringLiteral("media"),
            "<img src=\"media/sub/deep.svg\"><video poster=\"media/a.png\">");
        row("spaces as written", index, "<img src=\"assets/b c.png\"><img src='assets/b%20c.png'>",
            QStringLiteral("assets/b c.png"), QStringLiteral("assets/d #e.png"),
            "<img src=\"assets/d %23e.png\"><img src='assets/d%20%23e.png'>");
        row("style", index, "<div style=\"color: red; background:url( 'assets/a.png' )\"></div>", a,
            QStringLiteral("x y.png"), "<div style=\"color: red; background:url( 'x%20y.png' )\"></div>");
        row("style sheet", index, "<style>/* url(assets/a.png) */ a { b: URL(assets/a.png) }</style>", a,
            QStringLiteral("n.png"), "<style>/* url(assets/a.png) */ a { b: URL(n.png) }</style>");
        row("variable", index,
            "<html data-composition-variables='[{\"id\":\"p\", \"default\":\"assets/a.png\"}]'>", a,
            QStringLiteral("n.png"),
            "<html data-composition-variables='[{\"id\":\"p\", \"default\":\"n.png\"}]'>");
        row("LUT", index,
            "<img data-color-grading='{\"lut\": {\"src\":  \"assets/b c.png\"}, \"mine\": 1.0}'>",
            QStringLiteral("assets/b c.png"), QStringLiteral("looks/b c.png"),
            "<img data-color-grading='{\"lut\": {\"src\":  \"looks/b c.png\"}, \"mine\": 1.0}'>");
        row("composition", QStringLiteral("parts/card.html"),
            "<div data-composition-src='parts/card.html'></div>", QStringLiteral("parts/card.html"),
            QStringLiteral("card.html"), "<div data-composition-src='card.html'></div>");
        row("the page itself", QStringLiteral("parts/card.html"),
            "<img src=own.png><img src=../assets/a.png><img src=/assets/a.png><img src=assets/a.png>",
            QStringLiteral("parts/card.html"), QStringLiteral("card.html"),
            "<img src=\"parts/own.png\"><img src=\"assets/a.png\"><img src=/assets/a.png><img "
            "src=assets/a.png>");
        row("counts from the project", QStringLiteral("parts/card.html"), "<img src=assets/a.png>", a,
            QStringLiteral("n.png"), "<img src=n.png>");
        row("elsewhere", index, "<img src=https://x.org/assets/a.png><img src=data:,a><a href=assets/a.png>",
            a, QStringLiteral("n.png"), {});
        row("another file", index, "<img src=assets/a.png>", QStringLiteral("assets/a"), QStringLiteral("b"),
            {});
    }
    void rewritesNothingElse()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto document = HtmlDocument::parse(before);
        VERIFY_RESULT(document);
        const auto patch = library::referencesMoved(*document, file, FileMoves(from, to), exists);
        VERIFY_RESULT(patch);
        QCOMPARE(patch->has_value(), !after.isEmpty());
        if (*patch)
            QCOMPARE(*(*patch)->applied(before), after);
    }

    void rewritesStyleSheets()
    {
        const QByteArray css = "@font-face { src: url(\"../assets/a.png\") }";
        const auto patch =
            library::styleReferencesMoved(css, QStringLiteral("style/film.css"),
                                          FileMoves(QStringLiteral("assets"), QStringLiteral("style/fonts")));
        VERIFY_RESULT(patch);
        QCOMPARE(*(*patch)->applied(css), QByteArray("@font-face { src: url(\"fonts/a.png\") }"));
    }

    /// Style sheets and modules that name each other, wherever that is written.
    void rewritesImports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("after");
        const QString film = QStringLiteral("style/film.css"), moves = QStringLiteral("js/moves.js");
        const auto row = [&](const char *name, const char *file, const QByteArray &before,
                             const QString &from, const char *to, const QByteArray &after) {
            QTest::newRow(name) << QString::fromLatin1(file) << before << from << QString::fromLatin1(to)
                                << after;
        };
        row("style in a page", "index.html",
            "<style>\r\n/* @import 'style/film.css'; */\n@import  'style/film.css' layer(base)  screen;\n"
            "p::before { content: \"@import 'style/film.css'\" } /* ü */</style>",
            film, "look/my film.css",
            "<style>\r\n/* @import 'style/film.css'; */\n@import  'look/my%20film.css' layer(base)  screen;\n"
            "p::before { content: \"@import 'style/film.css'\" } /* ü */</style>");
        row("style in a file", "style/all.css",
            "@charset \"utf-8\"; /* ü */ @IMPORT/**/\"film.css?v=2\"supports(display: grid) print;\n"
            "@import url( ./film.css );@import url('film.css');",
            film, "style/base/film.css",
            "@charset \"utf-8\"; /* ü */ @IMPORT/**/\"base/film.css?v=2\"supports(display: grid) print;\n"
            "@import url( ./base/film.css );@import url('base/film.css');");
        row("the style sheet itself", "style/film.css", "@import 'more/y.css';\n", film, "film.css",
            "@import 'style/more/y.css';\n");
        row("script in a page", "index.html",
            "<script type=module>\n// import './js/moves.js'\nimport { at, /* ü */\n  b as größe } from "
            "'./js/moves.js';\nconst s = \"import './js/moves.js'\";</script>"
            "<script type='text/plain'>import './js/moves.js'</script>",
            moves, "js/ways.js",
            "<script type=module>\n// import './js/moves.js'\nimport { at, /* ü */\n  b as größe } from "
            "'./js/ways.js';\nconst s = \"import './js/moves.js'\";</script>"
            "<script type='text/plain'>import './js/moves.js'</script>");
        row("script in a file", "js/main.js",
            "/* ü */ import\"./moves.js\"\nimport a, * as m from './moves.js?v=1'\n"
            "export * from \"../js/moves.js\";\nexport { a }\n"
            "import(/* late */ `./moves.js`).then(() => {});\n"
            "import(`./${a}.js`); import('./' + 'moves.js'); obj.import('./moves.js');",
            moves, "js/lines/a (1).js",
            "/* ü */ import\"./lines/a %281%29.js\"\nimport a, * as m from './lines/a %281%29.js?v=1'\n"
            "export * from \"./lines/a %281%29.js\";\nexport { a }\n"
            "import(/* late */ `./lines/a %281%29.js`).then(() => {});\n"
            "import(`./${a}.js`); import('./' + 'moves.js'); obj.import('./moves.js');");
        row("one above, then beside it", "js/main.mjs", "import '../tool.js';", QStringLiteral("tool.js"),
            "js/tool.js", "import './tool.js';");
        row("the module itself", "js/moves.js", "import './deep.js'; import 'three'; import '/js/a.js'",
            moves, "moves.js", "import './js/deep.js'; import 'three'; import '/js/a.js'");
        row("folder", "index.html", "<script type=module>import './js/moves.js'</script>",
            QStringLiteral("js"), "code", "<script type=module>import './code/moves.js'</script>");
        row("import map", "index.html",
            "<script type=importmap>{ \"imports\": {\"js/moves.js\":  \"./js/moves.js\"} }</script>", moves,
            "code/ways.js",
            "<script type=importmap>{ \"imports\": {\"js/moves.js\":  \"./code/ways.js\"} }</script>");
        const QByteArray map = "<script type=importmap>{\"imports\": {\"lib/\": \"./src/lib/\"}}</script>"
                               "<script type=module>import 'lib/deep/a.js?v=1'; import 'lib/b.js'</script>";
        const QString deep = QStringLiteral("src/lib/deep/a.js");
        row("below a folder of a map", "index.html", map, deep, "src/lib/c.js",
            QByteArray(map).replace("lib/deep/a.js", "lib/c.js"));
        row("out of a folder of a map", "index.html", map, deep, "c.js",
            QByteArray(map).replace("lib/deep/a.js?v=1", "./c.js"));
        row("a folder of a map", "index.html", map, QStringLiteral("src"), "code",
            QByteArray(map).replace("./src/lib/", "./code/lib/"));
        row("what a page loads", "index.html",
            "<script>new Worker(\"js/moves.js\"); new URL( './js/moves.js', import.meta.url ); "
            "new URL('js/moves.js', base)</script>",
            moves, "code/ways.js",
            "<script>new Worker(\"code/ways.js\"); new URL( './code/ways.js', import.meta.url ); "
            "new URL('js/moves.js', base)</script>");
        row("what a script loads", "js/main.js",
            "new Worker('js/moves.js'); new Worker(new URL('moves.js', import.meta.url)); new "
            "Worker('moves.js')",
            moves, "js/ways.js",
            "new Worker('js/ways.js'); new Worker(new URL('ways.js', import.meta.url)); new "
            "Worker('moves.js')");
        row("the script itself", "js/moves.js", "new Worker('js/w.js'); new URL('./a.json', import.meta.url)",
            moves, "moves.js", "new Worker('js/w.js'); new URL('./js/a.json', import.meta.url)");
        row("placed by a map", "js/main.js", "import 'js/moves.js'; import 'https://x.org/js/moves.js'",
            moves, "js/ways.js", {});
    }
    void rewritesImports()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto page = HtmlDocument::parse(before);
        VERIFY_RESULT(page);
        const bool isPage = file.endsWith(QLatin1String(".html"));
        const auto patch =
            library::referencesMoved({file, before, isPage ? &*page : nullptr}, FileMoves(from, to), exists);
        VERIFY_RESULT(patch);
        QCOMPARE(patch->has_value(), !after.isEmpty());
        if (*patch)
            QCOMPARE(*(*patch)->applied(before), after);
    }

    void findsImports()
    {
        const auto targetsOf = [](const library::NamingText &text) {
            QStringList targets;
            for (const library::FileReference &each : library::referencesIn(text, exists))
                targets.append(each.isRemote ? each.url : each.target);
            return targets;
        };
        QCOMPARE(targetsOf({QStringLiteral("style/a.css"),
                            "@import 'b.css'; @import url(c.css); p { b: url(../assets/a.png) }"}),
                 (QStringList{QStringLiteral("style/b.css"), QStringLiteral("style/c.css"),
                              QStringLiteral("assets/a.png")}));
        const QByteArray script = "import 'three'; import './x.js'; import 'https://x.org/y.js'";
        const QStringList found{QStringLiteral("js/x.js"), QStringLiteral("https://x.org/y.js")};
        QCOMPARE(targetsOf({QStringLiteral("js/a.mjs"), script}), found);
        const auto page = HtmlDocument::parse("<script type=module>" + script + "</script>");
        VERIFY_RESULT(page);
        QCOMPARE(targetsOf({QStringLiteral("js/a.html"), {}, &*page}), found);
        QCOMPARE(targetsOf({QStringLiteral("data.json"), "import './x.js'"}), QStringList());
        const auto mapped = HtmlDocument::parse(
            "<script type=importmap>{\"imports\": {\"lib/\": \"./src/lib/\", \"lib/own/\": "
            "\"/own/\"}}</script>"
            "<script type=module>import 'lib/a.js'; import 'lib/own/b.js'; import 'three'</script>");
        VERIFY_RESULT(mapped);
        QCOMPARE(targetsOf({QStringLiteral("index.html"), {}, &*mapped}),
                 (QStringList{QStringLiteral("src/lib/a.js"), QStringLiteral("own/b.js")}));
        const auto folders = library::moduleFolders(*mapped, QStringLiteral("index.html"), exists);
        QCOMPARE(
            targetsOf({QStringLiteral("js/a.js"), "import 'lib/a.js'; new Worker('w.js')", nullptr, folders}),
            (QStringList{QStringLiteral("w.js"), QStringLiteral("src/lib/a.js")}));
    }

    void findsWhatAPageNames()
    {
        const auto document = HtmlDocument::parse(
            "<html data-composition-variables='[{\"default\":\"assets/a.png\"},{\"default\":\"no.thing\"}]'>"
            "<img src=gone.png data-color-grading='{\"lut\": \"gone.cube\"}'><img "
            "src=https://x.org/y.png><img src=../../etc/passwd>");
        VERIFY_RESULT(document);
        const auto found = library::fileReferences(*document, QStringLiteral("index.html"), exists);
        QCOMPARE(found.size(), std::size_t(5));
        QCOMPARE(found[0].target, QStringLiteral("gone.png"));
        QCOMPARE(found[1].target, QStringLiteral("gone.cube"));
        QVERIFY(found[2].isRemote && found[2].target.isEmpty());
        QVERIFY(!found[3].isRemote && found[3].target.isEmpty());
        QCOMPARE(found[4].target, QStringLiteral("assets/a.png"));
    }

    void findsCompositionsInThemselves()
    {
        const auto a = HtmlDocument::parse("<div data-composition-src=b.html></div>");
        const auto b = HtmlDocument::parse("<div data-composition-src=./c.html></div>");
        const auto c = HtmlDocument::parse("<p></p>");
        const auto pageOf = [&](const QString &file) -> const HtmlDocument * {
            return file == QLatin1String("a.html")   ? &*a
                   : file == QLatin1String("b.html") ? &*b
                   : file == QLatin1String("c.html") ? &*c
                                                     : nullptr;
        };
        QVERIFY(library::wouldMountItself(QStringLiteral("c.html"), QStringLiteral("a.html"), pageOf));
        QVERIFY(library::wouldMountItself(QStringLiteral("a.html"), QStringLiteral("a.html"), pageOf));
        QVERIFY(!library::wouldMountItself(QStringLiteral("a.html"), QStringLiteral("c.html"), pageOf));
        QVERIFY(!library::wouldMountItself(QStringLiteral("a.html"), QStringLiteral("gone.html"), pageOf));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFileReferences)
#include "tst_file_references.moc"
