#pragma once

#include "core/composition/lint/lint_issue.h"
#include "core/composition/lint/linter.h"

#include <vector>

namespace muto::lint {

/// Scripts of a page that no browser would run. The linter knows scripts as text; this asks the grammar.
std::vector<composition::LintIssue> scriptProblems(const composition::LintFile &page);

} // namespace muto::lint
