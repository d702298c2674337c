#include "app/lint_command.h"

#include "app/app_mode.h"
#include "app/film_problems.h"
#include "app/lint_report.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::app;
using composition::LintIssue;
using Level = composition::Issue::Severity;

namespace {

LintIssue lintIssue(Level severity, const QString &code = QStringLiteral("some_code"))
{
    LintIssue issue;
    issue.severity = severity;
    issue.code = code;
    issue.file = QStringLiteral("index.html");
    issue.line = 12;
    issue.column = 5;
    issue.message = QStringLiteral("Something is wrong.");
    issue.hint = QStringLiteral("Mend it.");
    return issue;
}

const std::vector<LintIssue> kOneOfEach{lintIssue(Level::Error), lintIssue(Level::Warning),
                                        lintIssue(Level::Info)};

} // namespace

class TestLintCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModeOfTheProgram()
    {
        const AppMode mode = chooseMode({QStringLiteral("lint"), QStringLiteral("film")});
        QVERIFY(mode == AppMode(LintMode{{QStringLiteral("film")}}));
    }

    void readsArguments()
    {
        const auto parsed = parseLintCommand({QStringLiteral("film"), QStringLiteral("-c"),
                                              QStringLiteral("b.html"), QStringLiteral("--strict-all"),
                                              QStringLiteral("--json"), QStringLiteral("--verbose")});
        VERIFY_RESULT(parsed);
        const LintCommand expected{QStringLiteral("film"), QStringLiteral("b.html"), true, true, false, true};
        QVERIFY(std::get<LintCommand>(*parsed) == expected);
        const auto bare = parseLintCommand({});
        VERIFY_RESULT(bare);
        QCOMPARE(std::get<LintCommand>(*bare).project, QStringLiteral("."));
    }

    void refusesWhatItDoesNotKnow()
    {
        QVERIFY(!parseLintCommand({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!parseLintCommand({QStringLiteral("--fast")}));
        QVERIFY(!parseLintCommand({QStringLiteral("--quiet"), QStringLiteral("--verbose")}));
    }

    void linesHaveTheirPlace()
    {
        QCOMPARE(issueLines(lintIssue(Level::Error)),
                 (QStringList{QStringLiteral("index.html:12:5: error: Something is wrong. [some_code]"),
                              QStringLiteral("    Mend it.")}));
        QCOMPARE(lintSummaryLine({2, 1, 4}, 3), QStringLiteral("2 errors, 1 warning in 3 files"));
        QCOMPARE(lintSummaryLine({0, 1, 0}, 2), QStringLiteral("0 errors, 1 warning in 2 files"));
        QCOMPARE(lintSummaryLine({0, 0, 4}, 1), QStringLiteral("No problems in 1 file"));
    }

    void programsAreToldAsTheContractSays()
    {
        const QJsonObject object = lintObject(kOneOfEach, 2);
        QCOMPARE(object.value(QLatin1String("ok")), QJsonValue(false));
        QCOMPARE(object.value(QLatin1String("errorCount")), QJsonValue(1));
        QCOMPARE(object.value(QLatin1String("warningCount")), QJsonValue(1));
        QCOMPARE(object.value(QLatin1String("infoCount")), QJsonValue(1));
        QCOMPARE(object.value(QLatin1String("filesScanned")), QJsonValue(2));
        const QJsonValue first = object.value(QLatin1String("findings"))[0];
        QCOMPARE(first[QLatin1String("severity")], QJsonValue(QStringLiteral("error")));
        QCOMPARE(first[QLatin1String("line")], QJsonValue(12));
        QCOMPARE(first[QLatin1String("fixHint")], QJsonValue(QStringLiteral("Mend it.")));
    }

    void listsAsMuchAsIsAskedFor()
    {
        LintCommand command;
        QCOMPARE(listedIssues(kOneOfEach, command).size(), std::size_t(2));
        command.verbose = true;
        QCOMPARE(listedIssues(kOneOfEach, command).size(), std::size_t(3));
        command = {};
        command.quiet = true;
        QCOMPARE(listedIssues(kOneOfEach, command).size(), std::size_t(1));
        QCOMPARE(lintExitCode({0, 3, 1}, command), 0);
        QCOMPARE(lintExitCode({1, 0, 0}, command), 1);
        command.strictAll = true;
        QCOMPARE(lintExitCode({0, 3, 1}, command), 1);
        QCOMPARE(listedIssues(kOneOfEach, command).size(), std::size_t(2)); // what it fails for, it says
    }

    void aRenderSaysEachOnce()
    {
        const composition::Issue seenByBoth{Level::Warning, QStringLiteral("index.html:12"),
                                            QStringLiteral("wrong"), true};
        const composition::Issue seenByReader{Level::Warning, QStringLiteral("index.html:12"),
                                              QStringLiteral("odd"), false};
        const std::vector<LintIssue> linted{lintIssue(Level::Error), lintIssue(Level::Warning),
                                            lintIssue(Level::Error, QStringLiteral("composition"))};
        const FilmProblems problems =
            filmProblems({seenByBoth, seenByReader}, linted, lint::LintGate::Errors);
        QCOMPARE(problems.linted, std::vector<LintIssue>{linted.front()});
        QCOMPARE(problems.passedOver, std::vector<composition::Issue>{seenByReader});
        QCOMPARE(filmProblems({}, linted, lint::LintGate::Warnings).linted.size(), std::size_t(2));
    }

    /// The Render dialog, which knows what the linter passes on and no more, judges as a render does.
    void theDialogJudgesAsRendersDo()
    {
        const composition::Issue seenByBoth{Level::Warning, QStringLiteral("index.html:12"),
                                            QStringLiteral("wrong"), true};
        const composition::Issue seenByReader{Level::Warning, QStringLiteral("index.html:13"),
                                              QStringLiteral("odd"), false};
        const std::vector<LintIssue> linted{lintIssue(Level::Error), lintIssue(Level::Warning),
                                            lintIssue(Level::Info),
                                            lintIssue(Level::Warning, QStringLiteral("composition"))};
        for (const lint::LintGate gate : {lint::LintGate::Errors, lint::LintGate::Warnings}) {
            const FilmProblems problems = filmProblems({seenByBoth, seenByReader}, linted, gate);
            QCOMPARE(lint::blockingCount(linted, gate),
                     int(problems.linted.size() + problems.passedOver.size()));
        }
        QCOMPARE(lint::blockingCount(linted, lint::LintGate::Errors), 2);
        QCOMPARE(lint::blockingCount(linted, lint::LintGate::Nothing), 0);
    }

    void strictRendersRefuseThem()
    {
        RenderCommand command;
        const FilmProblems problems{{}, {lintIssue(Level::Error)}};
        const QString entry = QStringLiteral("index.html");
        VERIFY_RESULT(judgeProblems(problems, command, entry));
        command.strict = true;
        VERIFY_RESULT(judgeProblems({}, command, entry));
        const auto judged = judgeProblems(problems, command, entry);
        QVERIFY(!judged);
        QCOMPARE(judged.error().kind, ErrorKind::Composition);
        QVERIFY(judged.error().message.contains(QLatin1String("--strict was given")));
        const FilmProblems passedOver{{composition::Issue()}, {}};
        QVERIFY(!judgeProblems(passedOver, command, entry));
        command = {};
        command.strictAll = true;
        QVERIFY(!judgeProblems(passedOver, command, entry));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLintCommand)
#include "tst_lint_command.moc"
