#include "app/lint_main.h"

#include "app/cli_report.h"
#include "app/command_main.h"
#include "app/exit_codes.h"
#include "app/lint_command.h"
#include "app/lint_report.h"
#include "app/project_issues.h"
#include "core/base/logging.h"
#include "core/lint/lint_input.h"
#include "core/media/media_logging.h"

#include <QJsonDocument>

#include <cstdio>

namespace muto::app {

namespace {

void write(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

int tell(const ProjectIssues &found, const LintCommand &command)
{
    const std::vector<composition::LintIssue> listed = listedIssues(found.issues, command);
    const lint::IssueCounts counts = lint::countIssues(found.issues);
    QStringList lines;
    for (const composition::LintIssue &issue : listed)
        lines += issueLines(issue);
    if (!command.quiet)
        lines.append(lintSummaryLine(counts, found.files));
    if (command.json)
        write(QJsonDocument(lintObject(found.issues, found.files)).toJson());
    else if (!lines.isEmpty())
        write(lines.join(QLatin1Char('\n')).toLocal8Bit() + '\n');
    return lintExitCode(counts, command);
}

int run(const LintCommand &command)
{
    installLogging(LogVerbosity::Quiet);
    media::installMediaLogging();
    const auto refuse = [&command](const Error &error) {
        CliReport(command.json ? CliReport::Style::Json : CliReport::Style::Lines).error(error);
        return exitCodeOf(error.kind);
    };
    const auto location = composition::locateProject(command.project, command.entry);
    if (!location)
        return refuse(location.error());
    if (const auto lintable = lint::checkLintable({location->folder, location->entry}); !lintable)
        return refuse(lintable.error());
    return tell(issuesOfProject(*location), command);
}

} // namespace

int lintMain(int argc, char **argv, const LintMode &mode)
{
    return commandMain(argc, argv, mode.arguments, parseLintCommand, run);
}

} // namespace muto::app
