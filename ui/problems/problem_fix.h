#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/problems/problem.h"

#include <optional>

namespace muto::ui {

class ProblemsModel;

/// Makes a repair of a problem, its first or its other one, one step of the history. Fails when there is
/// none, and when the file is not the one any more that the problem was found in.
Result<> applyFix(edit::Document &document, edit::EditorActions &actions, const ProblemsModel &model,
                  const Problem &problem, const std::optional<composition::LintFix> &fix);

} // namespace muto::ui
