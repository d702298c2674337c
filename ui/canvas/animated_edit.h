#pragma once

#include "core/script/script_actions.h"
#include "ui/canvas/canvas_channels.h"
#include "ui/canvas/canvas_edits.h"

#include <vector>

namespace muto::ui {

/// What a change of a box comes to.
struct AnimatedEdit
{
    struct Shift
    {
        script::TweenAddress tween;
        QString property;
        QPointF by;
    };
    StyleChanges styles;
    std::vector<Shift> shifts;
    std::vector<script::ScriptField> keys; ///< What the element is to be at the playhead.
};

/// How what tweens decide is edited.
enum class TweenedEdit {
    Whole,    ///< All that they say of it goes as far.
    Keyframe, ///< They are told what it shall be at the playhead.
};

/// Styles are written where nobody else decides, and tweens are edited where they do. Pure.
tl::expected<AnimatedEdit, CanvasRefusal> animatedEdit(const CanvasElement &element, const BoxChange &change,
                                                       const CanvasChannels &channels = {},
                                                       TweenedEdit tweened = TweenedEdit::Whole);

} // namespace muto::ui
