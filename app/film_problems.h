#pragma once

#include "app/render_command.h"
#include "core/base/result.h"
#include "core/composition/composition.h"
#include "core/composition/lint/lint_issue.h"
#include "core/lint/project_lint.h"

#include <vector>

namespace muto::app {

/// What is to be said of a film before it is rendered.
struct FilmProblems
{
    std::vector<composition::Issue> passedOver; ///< What the reader ignores, or takes for something else.
    std::vector<composition::LintIssue> linted; ///< Errors, and warnings where they count.
};

/// Which problems `--strict` and `--strict-all` are about.
lint::LintGate lintGateOf(const RenderCommand &command);

/// Each is said once: what both have found by the linter, which knows more about it. Pure.
FilmProblems filmProblems(const std::vector<composition::Issue> &read,
                          const std::vector<composition::LintIssue> &linted, lint::LintGate gate);

/// Fails with ErrorKind::Composition where the command wants no film with such problems. Pure.
Result<> judgeProblems(const FilmProblems &problems, const RenderCommand &command, const QString &entry);

} // namespace muto::app
