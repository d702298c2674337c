#include "core/lint/project_lint.h"

#include "core/lint/film_page.h"
#include "core/lint/lint_facts.h"
#include "core/lint/lint_input.h"
#include "core/lint/script_problems.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace muto;
using namespace muto::lint;
using composition::LintInput;
using composition::LintIssue;
using test::TempProject;

namespace {

const QString kEntry = QStringLiteral("index.html");
const QString kPart = QStringLiteral("compositions/part.html");
const QString kInner = QStringLiteral("compositions/inner.html");

QByteArray film(const QByteArray &inside)
{
    return "<html><body>\n<div id=root data-composition-id=main data-width=9 data-height=9 data-duration=1 "
           "data-no-timeline>\n" +
           inside + "\n</div></body></html>";
}

QByteArray mounting(const QString &file)
{
    return "<div id=m data-composition-id=m data-composition-src=\"" + file.toUtf8() + "\"></div>";
}

QByteArray part(const QByteArray &inside)
{
    return "<template><div data-composition-id=x data-width=9 data-height=9>" + inside + "</div></template>";
}

QStringList placesOf(const std::vector<LintIssue> &issues, const QString &code)
{
    QStringList places;
    for (const LintIssue &issue : issues) {
        if (issue.code == code)
            places.append(QStringLiteral("%1:%2").arg(issue.file).arg(issue.line));
    }
    return places;
}

const QString kMissing = QStringLiteral("missing_local_asset");

} // namespace

class TestProjectLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreToldThatAreThereTwice()
    {
        const auto linesOf = [](const QByteArray &page) {
            TempProject project;
            project.write(kEntry, page);
            return placesOf(findIssues(readLintInput({project.folder(), kEntry})),
                            QStringLiteral("duplicate_element_id"));
        };
        QCOMPARE(linesOf(film("<p id=a></p>\n<p id=b></p>\n<svg><g id=a></g></svg>\n<p id=a></p>")),
                 (QStringList{QStringLiteral("index.html:5"), QStringLiteral("index.html:6")}));
        QCOMPARE(linesOf(film("<p id=a></p><template><p id=a></p></template>")), QStringList());
        QCOMPARE(linesOf(film("<template>\n<p id=a></p>\n<p id=a></p></template>")),
                 QStringList(QStringLiteral("index.html:5")));
        QCOMPARE(linesOf(film("<audio id=a></audio><audio id=a></audio>")),
                 QStringList()); // an error of its own
        QCOMPARE(linesOf(film("<p id=a></p>\n<audio id=a></audio>")),
                 QStringList(QStringLiteral("index.html:4")));
    }

    /// A page that lies beside a film and that nothing mounts is none of the film's.
    void aFilmIsItsPages()
    {
        TempProject project;
        project.write(kEntry, film(mounting(kPart)));
        project.write(kPart, part("\n<img src=gone.png>" + mounting(kInner)));
        project.write(kInner, part("\n<img src=gone.png>" + mounting(kPart)));
        project.write(QStringLiteral("compositions/draft.html"), part("<img src=gone.png>"));
        const LintInput input = readLintInput({project.folder(), kEntry});
        QCOMPARE(filesOfFilm(input), (QStringList{kEntry, kPart, kInner}));
        const std::vector<LintIssue> issues = findIssues(input);
        QCOMPARE(placesOf(issues, kMissing).size(), 3);
        QCOMPARE(placesOf(issuesIn(issues, filesOfFilm(input)), kMissing),
                 (QStringList{kInner + QStringLiteral(":2"), kPart + QStringLiteral(":2")}));
    }

    /// A part that was entered is judged as the part it is, not as a film beside its own.
    void aPartBelongsToAFilm()
    {
        TempProject project;
        project.write(kEntry, film("<script src=gsap.min.js></script>" + mounting(kPart)));
        project.write(kPart, part("<script>gsap.to('#m', {x: 1})</script>" + mounting(kInner)));
        project.write(kInner, part(mounting(kPart)));
        LintInput input = readLintInput({project.folder(), kInner});
        QVERIFY(!placesOf(findIssues(input), QStringLiteral("standalone_composition_wrapped_in_template"))
                     .isEmpty());
        input.entry = pageOfFilm(input);
        QCOMPARE(input.entry, kEntry);
        QCOMPARE(pageOfFilm(input), kEntry); // of itself
        for (const char *code : {"standalone_composition_wrapped_in_template", "multiple_root_compositions",
                                 "missing_gsap_script"})
            QCOMPARE(placesOf(findIssues(input), QLatin1String(code)), QStringList());
        project.write(QStringLiteral("alone.html"), part(""));
        project.write(QStringLiteral("a.js"), "x = `" + mounting(kEntry) + "`"); // names it, and is no page
        QCOMPARE(pageOfFilm(readLintInput({project.folder(), kInner})), kEntry);
        QCOMPARE(pageOfFilm(readLintInput({project.folder(), QStringLiteral("alone.html")})),
                 QStringLiteral("alone.html"));
    }

    void whatIsOpenGoesBeforeWhatIsOnDisk()
    {
        TempProject project;
        project.write(kEntry, film("<img src=gone.png>"));
        const LintInput input = readLintInput({project.folder(), kEntry, {{kEntry, film("")}}});
        QCOMPARE(placesOf(findIssues(input), kMissing), QStringList());
        QCOMPARE(placesOf(findIssues(readLintInput({project.folder(), kEntry})), kMissing).size(), 1);
    }

    /// Of a folder that is nobody's to list the film itself is looked at, and nothing counts as missing.
    void aVastFolderIsNotListed()
    {
        TempProject project;
        project.write(kEntry, film("<img src=gone.png>\n<p data-end=1>x</p>"));
        project.write(QStringLiteral("other.html"), film(""));
        const LintInput input = readLintInput({project.folder(), kEntry}, 1);
        QVERIFY(!input.projectFiles);
        QCOMPARE(placesOf(findIssues(input), kMissing), QStringList());
        QCOMPARE(placesOf(findIssues(input), QStringLiteral("deprecated_data_end")),
                 QStringList{QStringLiteral("index.html:4")});
    }

    void whatToolsHavePutThereIsNotTheProjects()
    {
        TempProject project;
        project.write(kEntry, film(""));
        project.write(QStringLiteral("vendor/a.html"), film("<img src=gone.png>"));
        const LintInput input = readLintInput({project.folder(), kEntry});
        QCOMPARE(findIssues(input).size(), std::size_t(0));
        QCOMPARE(ownFiles(input), QStringList{kEntry});
    }

    void scriptsAreReadByTheirGrammar_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("where"); // what is pointed at
        QTest::newRow("fine") << QByteArray("const a = `${[1, 2].map((x) => `${x}`)}`; a?.b ?? c;")
                              << QByteArray();
        QTest::newRow("module") << QByteArray("import a from './a.js'; export const b = await a();")
                                << QByteArray();
        QTest::newRow("word") << QByteArray("const a = 1;\nfunctio b() {}\n") << QByteArray("functio");
        QTest::newRow("in a template") << QByteArray("const a = `${b +}`;") << QByteArray("+");
    }

    void scriptsAreReadByTheirGrammar()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, where);
        const QByteArray source = film("<script>" + script + "</script>");
        const auto found = findIssues({kEntry, {{kEntry, source}}, {}});
        const bool isTold =
            !found.empty() && found.back().code == QLatin1String("invalid_inline_script_syntax");
        QCOMPARE(isTold, !where.isEmpty());
        if (isTold) {
            const QByteArray line = source.mid(found.back().where.offset - 8, 40);
            QVERIFY2(line.contains(where), line);
        }
    }

    /// In the order in which they stand, whoever finds them, and each of them once.
    void everyProblemIsToldOnceInItsPlace()
    {
        const QByteArray page = film("<script>const a b = 1;</script>\n<p data-end=1>x</p>"
                                     "<script src=a.js></script><script src=b.js></script>");
        const QString other = QStringLiteral("other.html");
        const auto issues = findIssues({kEntry,
                                        {{other, page},
                                         {QStringLiteral("b.js"), "\nconst a b = 1;\n"},
                                         {QStringLiteral("a.js"), "\nconst a b = 1;\nMath.random();\nb(;\n"},
                                         {kEntry, page}},
                                        std::nullopt});
        QStringList told;
        for (const LintIssue &issue : issues) {
            if (issue.file != other)
                told.append(QStringLiteral("%1:%2 %3").arg(issue.file).arg(issue.line).arg(issue.code));
        }
        QCOMPARE(told, (QStringList{QStringLiteral("a.js:3 non_deterministic_code"),
                                    QStringLiteral("a.js:4 invalid_inline_script_syntax"),
                                    QStringLiteral("b.js:2 invalid_inline_script_syntax"),
                                    QStringLiteral("index.html:1 multiple_root_compositions"),
                                    QStringLiteral("index.html:3 invalid_inline_script_syntax"),
                                    QStringLiteral("index.html:4 deprecated_data_end")}));
    }

    /// Whoever has that much has a library that does not call itself one.
    void vastScriptsAreNotRead()
    {
        const PageScript vast{kEntry, 0, "functio b() {}\n" + QByteArray(512 * 1024, ' ')};
        QVERIFY(!scriptProblem(vast));
        QVERIFY(scriptProblem({kEntry, 0, vast.text.left(500)}));
    }

    void fontsOfTheProgram()
    {
        const composition::LintFonts fonts =
            bundledFonts({{QStringLiteral("families"), QJsonArray{QStringLiteral("Inter")}},
                          {QStringLiteral("scripts"), QJsonArray{QStringLiteral("Noto Sans JP")}},
                          {QStringLiteral("aliases"),
                           QJsonObject{{QStringLiteral("Inter"), QJsonArray{QStringLiteral("Arial")}}}}});
        QCOMPARE(fonts.known, (QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans JP")}));
        QCOMPARE(fonts.aliases.value(QStringLiteral("arial")), QStringLiteral("Inter"));
    }

    /// Contract 5: errors with --strict, warnings as well with --strict-all; notes never.
    void gate_data()
    {
        QTest::addColumn<IssueCounts>("counts");
        QTest::addColumn<LintGate>("gate");
        QTest::addColumn<bool>("isBlocked");
        QTest::newRow("nobody asks") << IssueCounts{1, 1, 1} << LintGate::Nothing << false;
        QTest::newRow("an error") << IssueCounts{1, 0, 0} << LintGate::Errors << true;
        QTest::newRow("a warning") << IssueCounts{0, 1, 0} << LintGate::Errors << false;
        QTest::newRow("a warning, all") << IssueCounts{0, 1, 0} << LintGate::Warnings << true;
        QTest::newRow("an error, all") << IssueCounts{1, 0, 0} << LintGate::Warnings << true;
        QTest::newRow("a note, all") << IssueCounts{0, 0, 1} << LintGate::Warnings << false;
    }

    void gate()
    {
        QFETCH(IssueCounts, counts);
        QFETCH(LintGate, gate);
        QTEST(isBlocking(counts, gate), "isBlocked");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectLint)
#include "tst_project_lint.moc"
