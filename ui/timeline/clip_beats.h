#pragma once

#include "core/media/sound_beats.h"
#include "ui/timeline/timeline_model.h"

#include <QRectF>

#include <span>
#include <vector>

namespace muto::ui {

struct TimelineScene;

inline constexpr double kBeatLift = 6; ///< Pixels of a beat's dot over the lower edge of its clip.

/// A beat of a clip's music, when it is heard.
struct ClipBeat
{
    double seconds = 0; ///< Of the film.
    float strength = 0;
    int number = 0; ///< Of those of its source.
    friend bool operator==(const ClipBeat &, const ClipBeat &) = default;
};

/// The beats of a clip's source that are heard between two times of the film, in order; `length` is the
/// source's, in seconds, for clips that begin again at its end. Pure.
std::vector<ClipBeat> beatsBetween(const TimelineClip &clip, std::span<const media::SoundBeat> beats,
                                   double length, double from, double to);

/// Every how many beats are worth a mark, so that marks are some pixels apart: 1, 2, 4 … Pure.
int beatStep(const TimelineClip &clip, std::span<const media::SoundBeat> beats, double pixelsPerSecond);

/// The beats of a clip that are worth a mark in a scene, between two times of the film; as a drag of one of
/// them would have it. None while beats are not shown, or not known yet.
std::vector<ClipBeat> shownBeats(const TimelineScene &scene, const TimelineClip &clip, double from,
                                 double to);

/// Whether a mark of a clip has a dot: at its edges there is only half the room for one.
bool hasBeatDot(const QRectF &clip, double x);

/// What pulls of the music in a scene, in order: a clip that is dragged does not snap to its own beats.
/// Nothing while beats are not wanted, or not known yet.
std::vector<double> beatTargets(const TimelineScene &scene, std::span<const int> dragged = {});

} // namespace muto::ui
