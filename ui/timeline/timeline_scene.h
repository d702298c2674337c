#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/preview/time_format.h"
#include "ui/problems/element_problems.h"
#include "ui/timeline/ruler_gesture.h"
#include "ui/timeline/sound_ranges.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/track_views.h"

#include <QRectF>
#include <QStringList>

#include <algorithm>
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
    std::vector<TimelineMarker> markers; ///< By time.
    int marker = -1;                     ///< The one that is selected.
    std::vector<TrackKey> solo;          ///< The tracks that alone are to be seen or heard; empty for all.
    QStringList soloGroups;              ///< The groups of sounds that alone are to be heard, by their ids.
    std::vector<TrackName> names;        ///< Of tracks that have one of their own.
    std::vector<TrackKey> open;          ///< The tracks whose keyframes are shown in lanes.
    std::vector<bool> selected;          ///< For each clip.
    ElementProblems problems;            ///< What is wrong with elements, those of clips among them.
    int current = -1;                    ///< The clip that the keys are at.
    TimelineHit hover;
    MediaLooks *media = nullptr; ///< What sources look and sound like; null while there are none.
    bool showsPictures = true;   ///< Film strips and waveforms.
    bool showsBeats = true;
    bool snapsToBeats = true;
    bool isEditable = false;
    bool hasFocus = false;
    bool hasFilm = false;
    std::int64_t frameCount = 0;          ///< Of the film.
    RulerHit rulerHover;                  ///< Under the mouse.
    std::optional<MarkerMove> markerMove; ///< What a drag of a marker would do.
    std::optional<AreaProposal> area;     ///< What a drag of in and out would do.
    std::vector<bool> dragged;            ///< For each clip; empty without a drag.
    MoveProposal move;                    ///< What the drag would do.
    std::optional<TrimProposal> trim;     ///< The same of a trim.
    std::optional<ClipSlip> slip;         ///< The same of what clips show.
    std::optional<KeyProposal> retime;    ///< The same of a keyframe.
    std::vector<KeyRef> keys; ///< The keyframes that are selected; the last is the one the mouse was at.
    PointRef point;           ///< The point of a sound's lane that is selected; of none, if it is not there.
    std::optional<PointChange> pointChange; ///< What a drag of one would do.
    SoundRange range; ///< What is selected of a sound's lane; of none, if it is not there.
    std::optional<LaneChange> laneChange; ///< What a drag of that, or of an end of it, would do.
    BeatRef beat;                         ///< Under the mouse; of no clip for none.
    std::optional<BeatMove> beatMove;     ///< What a drag of one would do.
    std::optional<RazorCut> cut;          ///< What the razor would do.
    std::vector<double> beats;            ///< What pulls of the music, during a drag.
    std::optional<QRectF> marquee;        ///< In the viewport.

    double playheadSeconds() const { return rate.timeOf(playhead.value); }
    double playheadX() const { return geometry.xOf(playheadSeconds()); }
    bool isSolo(const TimelineTrack &track) const
    {
        return std::find(solo.begin(), solo.end(), track.key()) != solo.end();
    }
    /// Its own, or the one that all tracks have.
    QString nameOf(const TimelineTrack &track) const
    {
        const auto own = std::find_if(names.begin(), names.end(),
                                      [&](const TrackName &each) { return each.track == track.key(); });
        return own == names.end() ? track.name() : own->name;
    }
    bool isOpen(const TimelineTrack &track) const
    {
        return std::find(open.begin(), open.end(), track.key()) != open.end();
    }
    /// What is heard alone silences no picture, and the other way round.
    bool isAnySolo(TimelineZone zone) const
    {
        return (zone == TimelineZone::Sound && !soloGroups.isEmpty()) ||
               std::any_of(solo.begin(), solo.end(), [&](const TrackKey &each) { return each.zone == zone; });
    }
    bool isLeftOut(int clip) const
    {
        const TimelineTrack &track = model.trackOf(clip);
        return isAnySolo(track.zone) && !isSolo(track) && !soloGroups.contains(model.clip(clip).group);
    }
    /// All that is on it is.
    bool isLeftOut(const TimelineTrack &track) const
    {
        if (!isAnySolo(track.zone) || isSolo(track))
            return false;
        const std::vector<int> clips = model.clipsOf(int(&track - model.tracks().data()));
        return std::all_of(clips.begin(), clips.end(), [this](int clip) { return isLeftOut(clip); });
    }
    bool isSelected(int clip) const { return selected.at(std::size_t(clip)); }
    bool isDragged(int clip) const { return !dragged.empty() && dragged.at(std::size_t(clip)); }

    /// What pulls besides clips and the playhead; in and out, unless they are what is dragged.
    std::vector<double> snapMarks(bool withArea = true) const
    {
        std::vector<double> seconds;
        for (const TimelineMarker &each : markers)
            seconds.push_back(each.seconds);
        if (workArea && withArea)
            seconds.insert(seconds.end(),
                           {rate.timeOf(workArea->first.value), rate.timeOf(workArea->end.value)});
        return seconds;
    }

    /// When a marker is, as a drag would have it.
    double secondsOfMarker(int index) const
    {
        const bool isMoved = markerMove && markerMove->marker == index;
        return isMoved ? rate.timeOf(markerMove->frame.value) : markers[std::size_t(index)].seconds;
    }

    /// What plays, as a drag of in and out would have it.
    std::optional<FrameRange> shownArea() const { return area ? area->area : workArea; }

    /// What the drag has snapped to.
    std::optional<SnapTarget> guide() const
    {
        if (area)
            return area->guide;
        if (markerMove)
            return markerMove->guide;
        if (retime)
            return retime->guide;
        return trim ? trim->guide : move.guide;
    }

    /// Null when nothing is.
    const ElementProblem *problemOf(int clip) const
    {
        const auto found = problems.constFind(model.clip(clip).path);
        return found == problems.constEnd() ? nullptr : &*found;
    }

    SoundRange shownRange() const { return laneChange ? laneChange->range : range; }

    bool isKeySelected(const KeyRef &key) const
    {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    }
};

} // namespace muto::ui
