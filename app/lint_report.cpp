#include "app/lint_report.h"

#include "app/exit_codes.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace muto::app {

using composition::LintIssue;
using Severity = composition::Issue::Severity;

namespace {

QString counted(int count, const QString &thing)
{
    return QStringLiteral("%1 %2%3").arg(QString::number(count), thing,
                                         count == 1 ? QString() : QStringLiteral("s"));
}

bool isListed(const LintIssue &issue, const LintCommand &command)
{
    if (issue.severity == Severity::Error)
        return true;
    return issue.severity == Severity::Warning ? !command.quiet || command.strictAll : command.verbose;
}

} // namespace

QString severityName(Severity severity)
{
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("info");
}

QStringList issueLines(const LintIssue &issue)
{
    QStringList lines{QStringLiteral("%1:%2:%3: %4: %5 [%6]")
                          .arg(issue.file, QString::number(issue.line), QString::number(issue.column),
                               severityName(issue.severity), issue.message, issue.code)};
    if (!issue.hint.isEmpty())
        lines.append(QStringLiteral("    ") + issue.hint);
    return lines;
}

QJsonObject issueObject(const LintIssue &issue)
{
    QJsonObject object{{QStringLiteral("code"), issue.code},
                       {QStringLiteral("severity"), severityName(issue.severity)},
                       {QStringLiteral("message"), issue.message},
                       {QStringLiteral("file"), issue.file},
                       {QStringLiteral("line"), issue.line},
                       {QStringLiteral("column"), issue.column}};
    if (!issue.hint.isEmpty())
        object.insert(QStringLiteral("fixHint"), issue.hint);
    return object;
}

std::vector<LintIssue> listedIssues(const std::vector<LintIssue> &issues, const LintCommand &command)
{
    std::vector<LintIssue> listed;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(listed),
                 [&command](const LintIssue &issue) { return isListed(issue, command); });
    return listed;
}

QString lintSummaryLine(const lint::IssueCounts &counts, int files)
{
    const QString where = QStringLiteral(" in ") + counted(files, QStringLiteral("file"));
    if (counts.errors == 0 && counts.warnings == 0)
        return QStringLiteral("No problems") + where;
    return counted(counts.errors, QStringLiteral("error")) + QStringLiteral(", ") +
           counted(counts.warnings, QStringLiteral("warning")) + where;
}

QJsonObject lintObject(const std::vector<LintIssue> &issues, int files)
{
    const lint::IssueCounts counts = lint::countIssues(issues);
    QJsonArray findings;
    for (const LintIssue &issue : issues)
        findings.append(issueObject(issue));
    return {{QStringLiteral("ok"), counts.errors == 0},
            {QStringLiteral("errorCount"), counts.errors},
            {QStringLiteral("warningCount"), counts.warnings},
            {QStringLiteral("infoCount"), counts.notes},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("filesScanned"), files}};
}

int lintExitCode(const lint::IssueCounts &counts, const LintCommand &command)
{
    const auto gate = command.strictAll ? lint::LintGate::Warnings : lint::LintGate::Errors;
    return lint::isBlocking(counts, gate) ? kExitFailed : kExitDone;
}

} // namespace muto::app
