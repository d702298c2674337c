#pragma once

#include "ui/timeline/timeline_model.h"

namespace muto::test {

/// A clip with no more than its place in the film, in seconds.
inline ui::TimelineClip clip(composition::ClipKind kind, int track, double start, double end)
{
    ui::TimelineClip clip;
    clip.label = QStringLiteral("clip");
    clip.kind = kind;
    clip.track = track;
    clip.start = start;
    clip.end = end;
    return clip;
}

} // namespace muto::test
