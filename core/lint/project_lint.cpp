#include "core/lint/project_lint.h"

#include "core/composition/html_file.h"
#include "core/lint/script_problems.h"

#include <algorithm>
#include <iterator>

namespace muto::lint {

using composition::LintFile;
using composition::LintInput;
using composition::LintIssue;
using Severity = composition::Issue::Severity;

namespace {

bool isKnown(const std::vector<LintIssue> &linted, const LintIssue &issue)
{
    return std::any_of(linted.begin(), linted.end(), [&issue](const LintIssue &one) {
        return one.code == issue.code && one.file == issue.file;
    });
}

} // namespace

std::vector<LintIssue> findIssues(const LintInput &input)
{
    const std::vector<LintIssue> linted = composition::lintProject(input);
    std::vector<LintIssue> issues = linted;
    for (const LintFile &file : input.files) {
        if (!composition::isHtmlName(file.name))
            continue;
        for (LintIssue &issue : scriptProblems(file)) {
            if (!isKnown(linted, issue))
                issues.push_back(std::move(issue));
        }
    }
    std::stable_sort(issues.begin(), issues.end(), [](const LintIssue &a, const LintIssue &b) {
        return a.file != b.file ? a.file < b.file : a.where.offset < b.where.offset;
    });
    return issues;
}

std::vector<LintIssue> issuesIn(const std::vector<LintIssue> &issues, const QStringList &pages)
{
    std::vector<LintIssue> own;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(own),
                 [&pages](const LintIssue &issue) { return pages.contains(issue.file); });
    return own;
}

IssueCounts countIssues(const std::vector<LintIssue> &issues)
{
    IssueCounts counts;
    for (const LintIssue &issue : issues) {
        (issue.severity == Severity::Error     ? counts.errors
         : issue.severity == Severity::Warning ? counts.warnings
                                               : counts.notes) += 1;
    }
    return counts;
}

bool isBlocking(const IssueCounts &counts, LintGate gate)
{
    return (gate != LintGate::Nothing && counts.errors > 0) ||
           (gate == LintGate::Warnings && counts.warnings > 0);
}

} // namespace muto::lint
