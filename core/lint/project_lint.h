#pragma once

#include "core/composition/lint/lint_issue.h"
#include "core/composition/lint/linter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::lint {

/// What the linter has found, and what the grammar of scripts says where the linter has seen nothing; by
/// file, in the order of the source. Pure.
std::vector<composition::LintIssue> findIssues(const composition::LintInput &input);

/// Those of a film's own pages. Pure.
std::vector<composition::LintIssue> issuesIn(const std::vector<composition::LintIssue> &issues,
                                             const QStringList &pages);

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

} // namespace muto::lint
