#pragma once

#include "core/composition/lint/lint_issue.h"
#include "core/composition/lint/linter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::lint {

/// What the linter has found, and what takes the grammar of scripts to see; by file, in the order of the
/// source. Pure.
std::vector<composition::LintIssue> findIssues(const composition::LintInput &input);

/// Those of a film's own files. Pure.
std::vector<composition::LintIssue> issuesIn(const std::vector<composition::LintIssue> &issues,
                                             const QStringList &files);

struct IssueCounts
{
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    friend bool operator==(const IssueCounts &, const IssueCounts &) = default;
};

IssueCounts countIssues(const std::vector<composition::LintIssue> &issues);

/// Which issues keep a film from being made (contract 5): none, errors, or warnings as well.
enum class LintGate { Nothing, Errors, Warnings };

/// Whether they do. Pure.
bool isBlocking(const IssueCounts &counts, LintGate gate);

/// How many issues of a film `render` refuses it for. What the reader of compositions takes for something
/// else counts at any gate: the film would not be what was meant. Pure.
int blockingCount(const std::vector<composition::LintIssue> &issues, LintGate gate);

} // namespace muto::lint
