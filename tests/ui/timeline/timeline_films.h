#pragma once

#include "ui/timeline/timeline_model.h"

#include <QString>

namespace muto::test {

inline ui::TimelineClip timelineClip(const QString &id, composition::ClipKind kind, int track, double start,
                                     double end)
{
    ui::TimelineClip clip;
    clip.id = id;
    clip.label = id;
    clip.kind = kind;
    clip.track = track;
    clip.start = start;
    clip.end = end;
    return clip;
}

/// V2: title 1…3, card 5…8 · V1: film 0…4, still 4…8 · A1: music 0…10. The film lasts 10 s.
inline ui::TimelineModel smallFilm()
{
    using enum composition::ClipKind;
    return ui::TimelineModel({timelineClip(QStringLiteral("film"), Video, 0, 0, 4),
                              timelineClip(QStringLiteral("still"), Image, 0, 4, 8),
                              timelineClip(QStringLiteral("title"), Element, 1, 1, 3),
                              timelineClip(QStringLiteral("card"), Composition, 1, 5, 8),
                              timelineClip(QStringLiteral("music"), Audio, 2, 0, 10)},
                             10);
}

/// `count` clips of all kinds, end to end on `tracks` tracks.
inline ui::TimelineModel largeFilm(int count, int tracks)
{
    std::vector<ui::TimelineClip> clips;
    clips.reserve(std::size_t(count));
    double end = 0;
    for (int i = 0; i < count; ++i) {
        const int track = i % tracks;
        const int place = i / tracks;
        const double start = place * 3 + track * 0.4;
        const auto kind = composition::ClipKind(track % 5);
        clips.push_back(timelineClip(QStringLiteral("clip-%1").arg(i), kind, track, start,
                                     start + 2.6 + track % 3 * 0.2));
        end = std::max(end, clips.back().end);
    }
    return ui::TimelineModel(std::move(clips), end);
}

} // namespace muto::test
