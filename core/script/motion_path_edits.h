#pragma once

#include "core/composition/html_document.h"
#include "core/script/keyframe_times.h"
#include "core/script/motion_path.h"
#include "core/script/script_edits.h"

#include <QPointF>

#include <optional>

namespace muto::script {

/// What is done to the way of an element as a whole, or to how many points it has. All are pure, and fail
/// with words for a person where code computes what should be changed.

/// One more point, at a moment between two that are there: of the `motionPath` that is gone along then, or
/// else a keyframe of its x and y.
Result<> addMotionPoint(ScriptEdits &edits, const ScriptModel &model, const composition::HtmlDocument &page,
                        int element, double time, QPointF at);

/// The way goes without it from then on. The last point of a `motionPath` cannot go.
Result<> removeMotionPoint(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                           const composition::HtmlDocument &page, int element, const MotionPoint &point);

/// The settings of a `motionPath`.
struct MotionSettings
{
    int tween = -1;
    double curviness = 1; ///< 0: straight; 1 as GSAP has it; 2: wide bends.
    bool autoRotates = false;
    QString why; ///< They cannot be changed: why, for a person; empty when they can.
};

/// Of the way that is gone at a moment; nothing where x and y are told keyframe by keyframe.
std::optional<MotionSettings> motionSettings(const ScriptModel &model, const composition::HtmlDocument &page,
                                             int element, double time);
Result<> setCurviness(ScriptEdits &edits, const ScriptModel &model, int tween, double curviness);
/// Whether the element turns with its way.
Result<> setAutoRotates(ScriptEdits &edits, const ScriptModel &model, int tween, bool turns);

} // namespace muto::script
