#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/preview/time_format.h"
#include "ui/timeline/ruler_gesture.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/timeline_model.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace muto::ui {

class MediaLooks;

/// All that the timeline shows at a moment. TimelineView changes it; ruler, headers and painter read it.
struct TimelineScene
{
    TimelineModel model;
    TimelineGeometry geometry;
    FrameRate rate;
    TimeStyle style = TimeStyle::Clock;
    FrameIndex playhead;
    std::optional<FrameRange> workArea;
    std::vector<double> marks;  ///< Seconds.
    std::vector<bool> selected; ///< For each clip.
    int current = -1;           ///< The clip that the keys are at.
    TimelineHit hover;
    MediaLooks *media = nullptr; ///< What sources look like; null to show none.
    bool isEditable = false;
    bool hasFocus = false;
    bool hasFilm = false;
    std::int64_t frameCount = 0;       ///< Of the film.
    RulerHit rulerHover;               ///< Under the mouse.
    std::optional<AreaProposal> area;  ///< What a drag of in and out would do.
    std::vector<bool> dragged;         ///< For each clip; empty without a drag.
    MoveProposal move;                 ///< What the drag would do.
    std::optional<TrimProposal> trim;  ///< The same of a trim.
    std::optional<KeyProposal> retime; ///< The same of a keyframe.
    std::optional<KeyMove> key;        ///< The keyframe that is selected, where it is.
    std::optional<RazorCut> cut;       ///< What the razor would do.
    std::optional<QRectF> marquee;     ///< In the viewport.

    double playheadSeconds() const { return rate.timeOf(playhead.value); }
    double playheadX() const { return geometry.xOf(playheadSeconds()); }
    bool isSelected(int clip) const { return selected.at(std::size_t(clip)); }
    bool isDragged(int clip) const { return !dragged.empty() && dragged.at(std::size_t(clip)); }

    /// What pulls besides clips and the playhead; in and out, unless they are what is dragged.
    std::vector<double> snapMarks(bool withArea = true) const
    {
        std::vector<double> seconds = marks;
        if (workArea && withArea)
            seconds.insert(seconds.end(),
                           {rate.timeOf(workArea->first.value), rate.timeOf(workArea->end.value)});
        return seconds;
    }

    /// What plays, as a drag of in and out would have it.
    std::optional<FrameRange> shownArea() const { return area ? area->area : workArea; }

    /// What the drag has snapped to.
    std::optional<SnapTarget> guide() const
    {
        if (area)
            return area->guide;
        if (retime)
            return retime->guide;
        return trim ? trim->guide : move.guide;
    }

    /// Whether a keyframe is the one that is selected, or lies under the mouse.
    bool isKeySelected(int clip, int index) const { return key && key->clip == clip && key->key == index; }
    bool isKeyHovered(int clip, int index) const { return hover.clip == clip && hover.key == index; }
};

} // namespace muto::ui
