#include "ui/timeline/clip_beats.h"

#include "ui/timeline/media_looks.h"
#include "ui/timeline/timeline_scene.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kMarksApart = 12; // pixels
constexpr double kHalfDot = 3;

} // namespace

std::vector<ClipBeat> beatsBetween(const TimelineClip &clip, std::span<const media::SoundBeat> beats,
                                   double length, double from, double to)
{
    const auto sourceAt = [&](double seconds) {
        return clip.mediaStart + (seconds - clip.start) * clip.mediaRate;
    };
    const double first = sourceAt(std::max(from, clip.start)), last = sourceAt(std::min(to, clip.end));
    const bool loops = clip.loops && length > 0;
    std::vector<ClipBeat> heard;
    for (double lap = loops ? std::floor(first / length) * length : 0; lap <= last; lap += length) {
        const auto isBefore = [&](const media::SoundBeat &beat) { return lap + beat.seconds < first; };
        for (auto beat = std::partition_point(beats.begin(), beats.end(), isBefore);
             beat != beats.end() && lap + beat->seconds <= last; ++beat)
            heard.push_back({clip.start + (lap + beat->seconds - clip.mediaStart) / clip.mediaRate,
                             beat->strength, int(beat - beats.begin())});
        if (!loops)
            break;
    }
    return heard;
}

int beatStep(const TimelineClip &clip, std::span<const media::SoundBeat> beats, double pixelsPerSecond)
{
    if (beats.size() < 2)
        return 1;
    const double apart = (beats.back().seconds - beats.front().seconds) / double(beats.size() - 1) /
                         clip.mediaRate * pixelsPerSecond;
    int step = 1;
    while (apart * step < kMarksApart && step < int(beats.size()))
        step *= 2;
    return step;
}

std::vector<ClipBeat> shownBeats(const TimelineScene &scene, const TimelineClip &clip, double from, double to)
{
    const bool isHeard = clip.kind == composition::ClipKind::Audio;
    const auto *beats =
        scene.media && scene.showsBeats && isHeard ? scene.media->beats(clip.source) : nullptr;
    if (!beats)
        return {};
    const double length = sourceSeconds(scene.media, clip).value_or(0);
    std::vector<ClipBeat> shown = beatsBetween(clip, *beats, length, from, to);
    const int step = beatStep(clip, *beats, scene.geometry.pixelsPerSecond);
    const auto &move = scene.beatMove;
    const bool isMoved = move && &scene.model.clip(move->beat.clip) == &clip;
    std::erase_if(shown, [&](const ClipBeat &beat) {
        return beat.number % step != 0 || (isMoved && beat.number == move->beat.number);
    });
    if (isMoved) {
        const media::SoundBeat &beat = beats->at(std::size_t(move->beat.number));
        shown.push_back({move->seconds, beat.strength, move->beat.number});
    }
    return shown;
}

bool hasBeatDot(const QRectF &clip, double x)
{
    return x >= clip.left() + kHalfDot && x <= clip.right() - kHalfDot;
}

std::vector<double> beatTargets(const TimelineScene &scene, std::span<const int> dragged)
{
    std::vector<double> seconds;
    if (!scene.snapsToBeats || !scene.media)
        return seconds;
    for (int i = 0; i < int(scene.model.clips().size()); ++i) {
        const TimelineClip &clip = scene.model.clip(i);
        if (clip.kind != composition::ClipKind::Audio || clip.isHidden ||
            std::find(dragged.begin(), dragged.end(), i) != dragged.end())
            continue;
        const std::vector<media::SoundBeat> *beats = scene.media->beats(clip.source);
        if (!beats)
            continue;
        const double length = sourceSeconds(scene.media, clip).value_or(0);
        for (const ClipBeat &beat : beatsBetween(clip, *beats, length, clip.start, clip.end))
            seconds.push_back(beat.seconds);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds;
}

} // namespace muto::ui
