#pragma once

#include "core/render/render_report.h"
#include "core/render/render_request.h"

#include <QString>

#include <optional>

namespace muto::render {

/// What was asked for, what was made of it and what that took, for people: a heading and a fact a line, to be
/// copied into a letter or kept beside a film. Of renders that came to nothing it says why. In the user's
/// language; pure but for that. `plan` is nothing for a render that did not get so far.
QString reportText(const RenderRequest &request, const std::optional<RenderPlan> &plan,
                   const RenderOutcome &outcome);

} // namespace muto::render
