#include "core/composition/lint/linter.h"

#include "core/composition/lint/script_text.h"
#include "tests/core/composition/lint/linted_page.h"
#include "tests/support/test_main.h"

#include <QSet>

using namespace muto::composition;
using namespace muto::test;

class TestLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each file of them, at the first letter that is not what it should be.
    void filesThatAreNotInUtf8()
    {
        const QByteArray film = page("<p>\xC3\xA9 Gr\xF6\xDF"
                                     "e</p>");
        LintInput input = inputOf(film);
        input.files.push_back({QStringLiteral("look.css"), "/* gr\xF6\xDF"
                                                           "er */"});
        auto found = lintProject(input);
        QCOMPARE(codesIn(found),
                 QStringList({QStringLiteral("text_not_utf8"), QStringLiteral("text_not_utf8")}));
        QCOMPARE(found[0].file, QStringLiteral("index.html"));
        QCOMPARE(found[0].severity, Issue::Severity::Error);
        QCOMPARE(found[0].where.offset, film.indexOf('\xF6'));
        QCOMPARE(found[0].line, film.left(film.indexOf('\xF6')).count('\n') + 1);
        QCOMPARE(found[1].file, QStringLiteral("look.css"));
        input = inputOf(page("<p>Gr\xF6\xDF"
                             "e</p>",
                             "window.__timelines = {};", "", "<meta charset=windows-1252>"));
        found = lintProject(input);
        QCOMPARE(codesIn(found), QStringList({QStringLiteral("text_not_utf8")}));
        QCOMPARE(found[0].severity, Issue::Severity::Warning);
        QVERIFY(found[0].message.contains(QLatin1String("windows-1252")));
    }

    void anOrdinaryFilmHasNoProblems()
    {
        const QByteArray film = moved(
            "tl.from('#a', { opacity: 0, duration: 0.5 }, 0);\ntl.to('#a', { x: 200, duration: 2 }, 1);",
            "#a { color: red }",
            "<video id=\"v\" src=\"a.mp4\" data-start=\"0\" data-duration=\"5\" muted></video>\n");
        const auto found = lintProject(inputOf(film));
        QVERIFY2(found.empty(), qPrintable(codesIn(found).join(QLatin1Char(' '))));
    }

    void factsThatAreNoTexts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("code");
        const auto styled = [](const char *css, const char *head = "") {
            return page("<p id=\"p\">A</p>", "window.__timelines = {};", css, head);
        };
        const QString missing = QStringLiteral("font_family_without_font_face");
        QTest::newRow("unknown font") << styled("p { font-family: 'Papyrus', serif }") << missing;
        QTest::newRow("bundled, in any case") << styled("p { font-family: inter }") << QString();
        QTest::newRow("generic") << styled("p { font-family: sans-serif }") << QString();
        QTest::newRow("of a variable") << styled("p { font-family: var(--font), serif }") << QString();
        QTest::newRow("declared") << styled("@font-face { font-family: 'Papyrus'; src: url(a.woff2) } "
                                            "p { font-family: Papyrus }")
                                  << QString();
        QTest::newRow("linked") << styled("p { font-family: 'Open Moons' }",
                                          "<link rel=stylesheet "
                                          "href=\"https://fonts.googleapis.com/css2?family=Inter:wght@400&"
                                          "family=Open+Moons\">")
                                << QString();
        QTest::newRow("linked another") << styled("p { font-family: 'Open Moons' }",
                                                  "<link rel=stylesheet "
                                                  "href=\"https://fonts.googleapis.com/css2?family=Inter\">")
                                        << missing;
        QTest::newRow("imported")
            << styled("@import url('https://fonts.googleapis.com/css2?family=Moon'); p { font-family: Moon }")
            << QString();
        QTest::newRow("an unknown style sheet")
            << styled("p { font-family: Papyrus }", "<link rel=stylesheet href=film.css>") << QString();
        QTest::newRow("alias") << styled("p { font-family: Arial, sans-serif }")
                               << QStringLiteral("system_font_will_alias");
        QTest::newRow("HEVC") << video("src=\"a.mp4\" muted").replace("a.mp4", "big.mp4")
                              << QStringLiteral("hevc_preview_codec");
        QTest::newRow("another film") << video("muted") << QString();
        QTest::newRow("unreachable") << page("<img id=i src=\"https://example.org/a.png\">")
                                     << QStringLiteral("inaccessible_media_url");
    }

    void factsThatAreNoTexts()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, code);
        LintInput input = inputOf(html);
        // Nobody knows anything: nobody says anything.
        const QSet<QString> all{
            QStringLiteral("font_family_without_font_face"), QStringLiteral("system_font_will_alias"),
            QStringLiteral("hevc_preview_codec"), QStringLiteral("inaccessible_media_url")};
        const auto told = [&all](const LintInput &asked) {
            QStringList codes = codesIn(lintProject(asked));
            codes.removeIf([&all](const QString &one) { return !all.contains(one); });
            return codes.join(QLatin1Char(' '));
        };
        QCOMPARE(told(input), QString());
        input.facts.fonts =
            LintFonts{{QStringLiteral("Inter")}, {{QStringLiteral("arial"), QStringLiteral("Inter")}}, true};
        input.facts.hevcFiles = {QStringLiteral("big.mp4")};
        input.facts.unreachable.insert(QStringLiteral("https://example.org/a.png"), QStringLiteral("404"));
        QCOMPARE(told(input), code);
        input.facts.fonts->tellsAliases = false;
        if (code == QLatin1String("system_font_will_alias"))
            QCOMPARE(told(input), QString());
    }

    void filesOfTheProject_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing_local_asset")
            << QByteArray("<img src=\"no.png\">") << QStringLiteral("missing_local_asset");
        QTest::newRow("present") << QByteArray("<img src=\"assets/a.png\"><audio src=\"music.mp3\"></audio>")
                                 << QString();
        QTest::newRow("audio_src_not_found") << QByteArray("<audio id=s data-start=0 src=\"no.mp3\"></audio>")
                                             << QStringLiteral("audio_src_not_found");
        QTest::newRow("texture_mask_asset_not_found")
            << QByteArray("<img src=\"texture-mask.png\">") << QStringLiteral("texture_mask_asset_not_found");
        QTest::newRow("missing_or_empty_sub_composition")
            << QByteArray("<div data-composition-id=x data-composition-src=no.html></div>")
            << QStringLiteral("missing_or_empty_sub_composition");
        QTest::newRow("empty sub-composition")
            << QByteArray("<div data-composition-id=x data-composition-src=compositions/empty.html></div>")
            << QStringLiteral("missing_or_empty_sub_composition");
        QTest::newRow("audio_file_without_element")
            << QByteArray("<p>x</p>") << QStringLiteral("audio_file_without_element");
        QTest::newRow("duplicate_audio_track")
            << QByteArray(
                   "<audio id=a src=music.mp3 data-start=0 data-duration=2 data-track-index=1></audio><audio "
                   "id=b src=music.mp3 data-start=1 data-duration=2 data-track-index=1></audio>")
            << QStringLiteral("duplicate_audio_track");
    }

    void filesOfTheProject()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, code);
        LintInput input = inputOf(page(inside));
        input.files.push_back({QStringLiteral("compositions/empty.html"), " \n"});
        input.projectFiles = QStringList{QStringLiteral("index.html"), QStringLiteral("assets/a.png"),
                                         QStringLiteral("music.mp3"), QStringLiteral("lib/gsap.min.js"),
                                         QStringLiteral("compositions/empty.html")};
        QStringList codes = codesIn(lintProject(input));
        const QSet<QString> ofProject{QStringLiteral("missing_local_asset"),
                                      QStringLiteral("audio_src_not_found"),
                                      QStringLiteral("texture_mask_asset_not_found"),
                                      QStringLiteral("missing_or_empty_sub_composition"),
                                      QStringLiteral("audio_file_without_element"),
                                      QStringLiteral("duplicate_audio_track")};
        if (code.isEmpty())
            QVERIFY2(!codes.contains(QStringLiteral("missing_local_asset")),
                     qPrintable(codes.join(QLatin1Char(' '))));
        else
            QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
        // What is missing is said once.
        codes.removeIf([](const QString &one) {
            return !one.contains(QLatin1String("_asset")) && !one.endsWith(QLatin1String("_not_found"));
        });
        QVERIFY2(codes.size() <= 1, qPrintable(codes.join(QLatin1Char(' '))));
    }

    void otherFilmsBesideTheEntry()
    {
        LintInput input = inputOf(page(""));
        input.files.push_back({QStringLiteral("other.html"), page("")});
        QVERIFY(withCode(lintProject(input), "multiple_root_compositions"));
        // What is mounted is a part, wherever it lies.
        input.files[0].bytes = page("<div data-composition-id=x data-composition-src=other.html></div>");
        QVERIFY(!withCode(lintProject(input), "multiple_root_compositions"));
        input.files[0].bytes = "<html><body></body></html>";
        QVERIFY(withCode(lintProject(input), "blank_root_with_standalone_composition"));
        input.files.pop_back();
        QVERIFY(!withCode(lintProject(input), "blank_root_with_standalone_composition"));
    }

    void stylesOfAMountedRoot()
    {
        LintInput input = inputOf(page(""));
        input.files.push_back({QStringLiteral("compositions/x.html"),
                               "<template><div class=card data-composition-id=x></div><style>.card { color: "
                               "red } .card-title { color: red }</style></template>"});
        const auto found = lintProject(input);
        QCOMPARE(codesIn(found).count(QStringLiteral("subcomposition_root_styled_by_class")), 1);
        QCOMPARE(withCode(found, "subcomposition_root_styled_by_class")->file,
                 QStringLiteral("compositions/x.html"));
    }

    void saysWhereAndHowToRepair()
    {
        const auto found =
            lintProject(inputOf("<html><body>\n<div data-composition-id=main data-width=9 data-height=9 "
                                "data-duration=3 data-no-timeline>\n<p>ä</p><p id=a class=clip data-start=1 "
                                "data-end=3></p></div></body></html>"));
        const LintIssue *issue = withCode(found, "deprecated_data_end");
        QVERIFY(issue);
        QCOMPARE(issue->line, 3);
        QCOMPARE(issue->column, 41); // characters, not bytes
        QVERIFY(issue->fix);
        const std::vector<LintFix::Change> changes{
            {QStringLiteral("data-duration"), QStringLiteral("2"), false},
            {QStringLiteral("data-end"), std::nullopt, false}};
        QVERIFY(issue->fix->changes == changes);
    }

    void theReaderIsHeard()
    {
        const auto found = lintProject(inputOf(page("<p id=a class=clip data-start=nobody>x</p>")));
        const LintIssue *issue = withCode(found, "composition");
        QVERIFY(issue);
        QCOMPARE(issue->line, 4);
    }

    void oldNamesAreToldOnce()
    {
        const auto found =
            lintProject(inputOf(page("<p id=a class=clip data-start=0 data-duration=1 data-layer=2>x</p>")));
        QCOMPARE(codesIn(found), QStringList{QStringLiteral("deprecated_data_layer")});
    }

    void anyBytesAreLookedAt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a tag") << QByteArray("<div data-composition-id=\"main\" data-st");
        QTest::newRow("open script") << QByteArray(
            "<div data-composition-id=m></div><script>gsap.to('a', { x: `${");
        QTest::newRow("open style") << QByteArray("<style>a { b: \"c");
        QTest::newRow("not UTF-8") << QByteArray("<p>\xE4\xF6\xFC</p><script>tl.to('\xE4', {");
        QTest::newRow("brackets") << page("", QByteArray("(").repeated(5000) + "gsap.to(");
    }

    void anyBytesAreLookedAt()
    {
        QFETCH(QByteArray, bytes);
        for (const LintIssue &issue : lintProject(inputOf(bytes)))
            QVERIFY(issue.where.offset >= 0 && issue.where.end() <= bytes.size());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLinter)
#include "tst_linter.moc"
