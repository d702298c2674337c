#include "core/composition/lint/linked_files.h"

#include "core/lint/lint_input.h"
#include "core/lint/project_lint.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

using namespace muto;
using namespace muto::lint;
using composition::LintInput;
using composition::LintIssue;
using test::TempProject;

namespace {

const QString kLinking = QStringLiteral("index.html");

QByteArray linkingFilm(const QByteArray &head, const QByteArray &inside = "")
{
    return "<!DOCTYPE html>\n<html><head><script src=\"lib/gsap.min.js\"></script>" + head +
           "</head><body>\n<div id=root data-composition-id=main data-width=9 data-height=9 "
           "data-duration=5>\n" +
           inside + "\n</div></body></html>";
}

const QByteArray kTimeline = "window.__timelines = window.__timelines || {};\n"
                             "const tl = gsap.timeline({ paused: true });\n";
const QByteArray kRegistered = "window.__timelines[\"main\"] = tl;\n";

/// "anim.js:3:4 code", of what is found outside of pages.
QStringList linkedIssues(const std::vector<LintIssue> &issues)
{
    QStringList places;
    for (const LintIssue &issue : issues) {
        if (!issue.file.endsWith(QLatin1String(".html")))
            places.append(QStringLiteral("%1:%2:%3 %4")
                              .arg(issue.file)
                              .arg(issue.line)
                              .arg(issue.column)
                              .arg(issue.code));
    }
    return places;
}

QStringList found(const TempProject &project)
{
    return linkedIssues(findIssues(readLintInput({project.folder(), kLinking})));
}

} // namespace

class TestLinkedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the rules say of a script or a style in the page they say of one in a file, and where.
    void rulesLookIntoLinkedFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("issue");
        const auto script = [](const char *row, const QByteArray &lines, const char *issue) {
            QTest::newRow(row) << QStringLiteral("anim.js") << kTimeline + lines + "\n" + kRegistered
                               << QString::fromLatin1(issue);
        };
        const auto sheet = [](const char *row, const QByteArray &css, const char *issue) {
            QTest::newRow(row) << QStringLiteral("x.css") << css << QString::fromLatin1(issue);
        };
        script("ordinary", "tl.to('#root', { x: 1 }, 0);", "");
        script("random", "  tl.to('#root', { x: Math.random() }, 0);", "anim.js:3:23 non_deterministic_code");
        script("layout", "tl.to('#root', { left: 10 }, 0);", "anim.js:3:18 gsap_non_transform_motion");
        script("endless", "/* ä */ tl.to('#root', { x: 1, repeat: -1 }, 0);",
               "anim.js:3:32 gsap_infinite_repeat");
        script("frames", "requestAnimationFrame(() => {});",
               "anim.js:3:1 requestanimationframe_in_composition");
        script("another film", "window.__timelines['other'] = tl;", "anim.js:3:8 timeline_id_mismatch");
        script("bracket", "tl.to('#root', { x: 1 }, 0;", "anim.js:3:6 invalid_inline_script_syntax");
        script("grammar", "const a b = 1;", "anim.js:3:7 invalid_inline_script_syntax");
        script("missing module", "import './gone.js'; import 'three';", "anim.js:3:9 missing_local_asset");
        script("missing worker", "new Worker('gone.js'); new Worker('anim.js');",
               "anim.js:3:13 missing_local_asset");
        script("missing data", "new URL('./gone.json', import.meta.url)", "anim.js:3:10 missing_local_asset");
        script("overlap", "tl.to('#root', { x: 1, duration: 2 }, 0).to('#root', { x: 2 }, '<1');",
               "anim.js:3:56 overlapping_gsap_tweens");
        sheet("ordinary style", "p { color: red }", "");
        sheet("id in itself", "p { color: red }\n#a #a { color: red }",
              "x.css:2:1 repeated_id_descendant_selector");
        sheet("another scope", "[data-composition-id=\"y\"] p { color: red }",
              "x.css:1:1 scoped_css_missing_wrapper");
        sheet("split", "\n  [data-a=\"x\" data-b=\"y\"] { color: red }",
              "x.css:2:3 split_data_attribute_selector");
        sheet("missing picture", "p {\n  background: url(gone.png);\n}", "x.css:2:19 missing_local_asset");
    }

    void rulesLookIntoLinkedFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, issue);
        TempProject project;
        const bool isScript = name.endsWith(QLatin1String(".js"));
        project.write(kLinking, isScript ? linkingFilm("<script src=\"./anim.js?v=2\"></script>")
                                         : linkingFilm("<link rel=stylesheet href=\"/x.css\">",
                                                       "<script>window.__timelines = {};</script>"));
        project.write(name, text);
        QCOMPARE(found(project), issue.isEmpty() ? QStringList() : QStringList{issue});
    }

    /// Modules that a page imports by the names of its map are looked into as others are.
    void importMapsAreFollowed()
    {
        TempProject project;
        project.write(kLinking,
                      linkingFilm("<script type=importmap>{\"imports\": {\"moves\": \"./js/moves.js\", "
                                  "\"lib/\": \"./src/\", \"gone\": \"./gone.js\"}}</script>"
                                  "<script type=module>import 'moves';</script>",
                                  "<script>window.__timelines = {};</script>"));
        project.write(QStringLiteral("js/moves.js"), "import 'lib/dice.js';\n");
        project.write(QStringLiteral("src/dice.js"), "export const a = Math.random();");
        QCOMPARE(found(project), QStringList{QStringLiteral("src/dice.js:1:18 non_deterministic_code")});
        const auto all = findIssues(readLintInput({project.folder(), kLinking}));
        QVERIFY(std::any_of(all.begin(), all.end(), [](const LintIssue &issue) {
            return issue.code == QLatin1String("missing_local_asset") &&
                   issue.message.contains(QLatin1String("gone.js"));
        }));
    }

    /// What is missing of the page counts as there when a linked file has it.
    void pagesKnowWhatTheyLink()
    {
        TempProject project;
        project.write(kLinking,
                      linkingFilm("<link rel=stylesheet href=css/x.css><script src=anim.js></script>"));
        project.write(QStringLiteral("css/x.css"), "@import url(\"more/y.css\");\n#root { color: red }");
        project.write(QStringLiteral("css/more/y.css"),
                      "#root { transform: scale(2) }\n#b #b { color: red }");
        project.write(QStringLiteral("anim.js"), kTimeline + "tl.to('#root', { x: 1 }, 0);\n" + kRegistered);
        QCOMPARE(found(project),
                 (QStringList{QStringLiteral("anim.js:3:4 gsap_css_transform_conflict"),
                              QStringLiteral("css/more/y.css:2:1 repeated_id_descendant_selector")}));
    }

    void modulesAndImportedSheetsAreFollowed()
    {
        TempProject project;
        project.write(kLinking, linkingFilm("<style>@import \"css/x.css\";</style>"
                                            "<script type=module src=js/main.js></script>"
                                            "<script type=module>import './js/alone.js';</script>"));
        project.write(QStringLiteral("css/x.css"), "@import 'more/y.css' screen;");
        project.write(QStringLiteral("css/more/y.css"), "#b #b { color: red }");
        const QByteArray random = "export const at = () => Math.random();\n";
        for (const char *name : {"moves", "others", "late", "alone", "unused", "lines/deep"})
            project.write(QStringLiteral("js/%1.js").arg(QLatin1String(name)), random);
        project.write(QStringLiteral("js/lines/deep.js"), "export { at } from \"../others.js\";");
        project.write(
            QStringLiteral("js/main.js"),
            "import { at,\n  other as b } from './moves.js';\nimport * as deep from './lines/deep.js'\n"
            "import 'three';\n// import './unused.js'\nimport('./late.js').then(() => {});\n" +
                kTimeline + kRegistered);
        const auto random1 = [](const char *name) {
            return QStringLiteral("js/%1.js:1:25 non_deterministic_code").arg(QLatin1String(name));
        };
        QStringList issues = found(project);
        issues.sort();
        QStringList expected{QStringLiteral("css/more/y.css:1:1 repeated_id_descendant_selector"),
                             random1("alone"), random1("late"), random1("moves"), random1("others")};
        QCOMPARE(issues, expected);
    }

    void fontsOfLinkedSheetsAreKnown()
    {
        LintInput input{
            kLinking,
            {{kLinking, linkingFilm("<link rel=stylesheet href=x.css><style>p { font-family: Moon }</style>",
                                    "<p>x</p><script>window.__timelines = {};</script>")},
             {QStringLiteral("x.css"), "@font-face { font-family: Moon; src: url(m.woff2) }"}},
            std::nullopt};
        input.facts.fonts = composition::LintFonts{{QStringLiteral("Inter")}, {}, false};
        QCOMPARE(findIssues(input).size(), std::size_t(0));
        input.files[1].bytes = "@font-face { font-family: Sun; src: url(m.woff2) }\nb { font-family: Mars }";
        const auto issues = findIssues(input);
        QCOMPARE(issues.size(), std::size_t(2));
        QCOMPARE(linkedIssues(issues),
                 QStringList{QStringLiteral("x.css:2:5 font_family_without_font_face")});
    }

    /// Parts of a film link beside themselves, or from the project's folder.
    void partsLinkTheirOwn_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("file");
        QTest::newRow("beside it") << QStringLiteral("part.js") << QStringLiteral("compositions/part.js");
        QTest::newRow("above it") << QStringLiteral("../part.js") << QStringLiteral("part.js");
        QTest::newRow("of the project") << QStringLiteral("js/part.js") << QStringLiteral("js/part.js");
    }

    void partsLinkTheirOwn()
    {
        QFETCH(QString, address);
        QFETCH(QString, file);
        TempProject project;
        project.write(kLinking,
                      linkingFilm("",
                                  "<div id=p data-composition-id=part data-composition-src="
                                  "compositions/part.html></div><script>window.__timelines = {};</script>"));
        project.write(
            QStringLiteral("compositions/part.html"),
            "<template><div data-composition-id=part data-width=9 data-height=9></div>\n<script src=\"" +
                address.toUtf8() + "\"></script></template>");
        project.write(file, "\nlet now = Date.now();");
        QCOMPARE(found(project), QStringList{file + QStringLiteral(":2:11 non_deterministic_code")});
        const LintInput input = readLintInput({project.folder(), kLinking});
        QCOMPARE(filesOfFilm(input), (QStringList{kLinking, QStringLiteral("compositions/part.html"), file}));
        QCOMPARE(linkedIssues(issuesIn(findIssues(input), filesOfFilm(input))).size(), 1);
    }

    /// One script for two films is told of once; it lacks what all of its pages lack.
    void sharedFilesAreToldOnce()
    {
        TempProject project;
        const QByteArray link = "<script src=\"/both.js\"></script>";
        project.write(kLinking, linkingFilm(link));
        project.write(QStringLiteral("compositions/a.html"),
                      "<template><div data-composition-id=a data-width=9 data-height=9></div>" + link +
                          "</template>");
        project.write(QStringLiteral("both.js"),
                      kTimeline +
                          "window.__timelines['a'] = tl;\ntl.to('#a', { left: 1, repeat: -1 }, 0);\n" +
                          kRegistered);
        QCOMPARE(found(project), (QStringList{QStringLiteral("both.js:4:15 gsap_non_transform_motion"),
                                              QStringLiteral("both.js:4:24 gsap_infinite_repeat")}));
    }

    void librariesAreNobodysToMend_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        const QByteArray bad = "let a = Math.random();";
        QTest::newRow("minified by name") << QStringLiteral("js/own.min.js") << bad;
        QTest::newRow("known") << QStringLiteral("js/three.module.js") << bad;
        QTest::newRow("plugin") << QStringLiteral("ScrollTrigger.js") << bad;
        QTest::newRow("version") << QStringLiteral("js/anime-3.2.1.js") << bad;
        QTest::newRow("vendored") << QStringLiteral("js/vendor/stars.js") << bad;
        QTest::newRow("package") << QStringLiteral("node_modules/stars/stars.js") << bad;
        QTest::newRow("minified") << QStringLiteral("js/stars.js") << bad.repeated(200);
        QTest::newRow("under a licence")
            << QStringLiteral("js/stars.js") << "/*! stars 1.0 | MIT License */\n" + bad;
        QTest::newRow("vast") << QStringLiteral("js/stars.js") << (bad + "\n").repeated(30000);
    }

    void librariesAreNobodysToMend()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        TempProject project;
        project.write(kLinking, linkingFilm("<script src=\"" + name.toUtf8() + "\"></script>"));
        project.write(name, text);
        QCOMPARE(found(project), QStringList());
        QCOMPARE(filesOfFilm(readLintInput({project.folder(), kLinking})), QStringList{kLinking});
    }

    /// Data that somebody's own script holds is long, too; and a name may begin like a library's.
    void ownFilesAreOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("by its name") << QStringLiteral("threeCards.js") << QByteArray();
        QTest::newRow("data") << QStringLiteral("a.js")
                              << "const d = [" + QByteArray("0.25, ").repeated(2000) + "];";
        QTest::newRow("comment") << QStringLiteral("a.js") << QByteArray("/** How the cards fly in. */");
    }

    void ownFilesAreOwn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        TempProject project;
        project.write(kLinking, linkingFilm("<script src=\"" + name.toUtf8() + "\"></script>"));
        project.write(name, before + "\nlet a = Math.random();");
        QCOMPARE(found(project), QStringList{name + QStringLiteral(":2:9 non_deterministic_code")});
    }

    void whatNobodyLinksIsNotLookedAt()
    {
        TempProject project;
        project.write(kLinking, linkingFilm(""));
        project.write(QStringLiteral("tool.js"), "let a = Math.random(");
        project.write(QStringLiteral("data.js"), "let a = Math.random(");
        QCOMPARE(found(project), QStringList());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLinkedFiles)
#include "tst_linked_files.moc"
