#pragma once

#include "core/composition/lint/lint_issue.h"
#include "core/lint/page_scripts.h"

#include <optional>

namespace muto::lint {

/// Why no browser would run a script. The linter knows scripts as text; this asks the grammar. Its line is
/// still to be found. Pure.
std::optional<composition::LintIssue> scriptProblem(const PageScript &script);

} // namespace muto::lint
