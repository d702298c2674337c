#include "app/film_problems.h"

#include <algorithm>
#include <iterator>

namespace muto::app {

using composition::Issue;
using composition::LintIssue;

namespace {

/// The linter passes on what the reader says, which has been said.
bool isListed(const LintIssue &issue, lint::LintGate gate)
{
    const bool counts = issue.severity == Issue::Severity::Error ||
                        (gate == lint::LintGate::Warnings && issue.severity == Issue::Severity::Warning);
    return counts && issue.code != QLatin1String("composition");
}

bool saysTheSame(const LintIssue &linted, const Issue &read)
{
    return read.isLinted && read.where == QStringLiteral("%1:%2").arg(linted.file).arg(linted.line);
}

} // namespace

lint::LintGate lintGateOf(const RenderCommand &command)
{
    if (command.strictAll)
        return lint::LintGate::Warnings;
    return command.strict ? lint::LintGate::Errors : lint::LintGate::Nothing;
}

FilmProblems filmProblems(const std::vector<Issue> &read, const std::vector<LintIssue> &linted,
                          lint::LintGate gate)
{
    FilmProblems problems;
    std::copy_if(linted.begin(), linted.end(), std::back_inserter(problems.linted),
                 [gate](const LintIssue &issue) { return isListed(issue, gate); });
    std::copy_if(read.begin(), read.end(), std::back_inserter(problems.passedOver),
                 [&problems](const Issue &issue) {
                     return std::none_of(problems.linted.begin(), problems.linted.end(),
                                         [&issue](const LintIssue &one) { return saysTheSame(one, issue); });
                 });
    return problems;
}

Result<> judgeProblems(const FilmProblems &problems, const RenderCommand &command, const QString &entry)
{
    const lint::LintGate gate = lintGateOf(command);
    const std::size_t count = problems.passedOver.size() + problems.linted.size();
    if (gate == lint::LintGate::Nothing || count == 0)
        return {};
    const QString option =
        gate == lint::LintGate::Warnings ? QStringLiteral("--strict-all") : QStringLiteral("--strict");
    return fail(
        ErrorKind::Composition,
        QStringLiteral("%1 has %2 problem(s), and %3 was given").arg(entry, QString::number(count), option),
        QStringLiteral("Mend them, or render without %1.").arg(option));
}

} // namespace muto::app
