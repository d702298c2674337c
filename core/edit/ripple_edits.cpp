#include "core/edit/ripple_edits.h"

#include "core/edit/clip_scope.h"
#include "core/edit/clip_times.h"
#include "core/edit/id_references.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace muto::edit {

using composition::Clip;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

constexpr double kTouching = 1e-6;

struct Track
{
    ClipScope scope;
    int index = 0;
    friend auto operator<=>(const Track &, const Track &) = default;
};

Track trackOf(const HtmlDocument &document, const ClipTimes &times, int element)
{
    return {scopeOf(document, times, element), times.find(element)->track};
}

struct Placed
{
    int element = 0;
    double start = 0;
    double end = 0;
    Track track;
    bool isLocked = false;
    std::vector<int> awaited; ///< The elements it waits for, directly or not.
};

/// Clips by start. One without a known end ends where it begins.
std::vector<Placed> clipsByStart(const HtmlDocument &document, const ClipTimes &times)
{
    const StartTargets targets(document);
    std::vector<Placed> clips;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const Clip *clip = times.find(i);
        const auto chain = clip ? targets.chainOf(i) : std::nullopt;
        if (!chain)
            continue;
        const double end = clip->duration ? clip->start + *clip->duration : clip->start;
        clips.push_back({i, clip->start, end, trackOf(document, times, i), isLocked(document.elements()[i]),
                         std::move(*chain)});
    }
    std::stable_sort(clips.begin(), clips.end(),
                     [](const Placed &one, const Placed &other) { return one.start < other.start; });
    return clips;
}

bool isAmong(const std::vector<int> &elements, int element)
{
    return std::find(elements.begin(), elements.end(), element) != elements.end();
}

} // namespace

std::map<int, double> startsAfterRemoval(const HtmlDocument &document, const std::vector<int> &removed)
{
    const ClipTimes times(document);
    std::vector<Placed> gone;
    for (const int element : removed) {
        const Clip *clip = times.find(element);
        if (clip && clip->duration)
            gone.push_back({element,
                            clip->start,
                            clip->start + *clip->duration,
                            trackOf(document, times, element),
                            false,
                            {}});
    }
    std::map<Track, double> lockedUntil;
    std::map<int, double> starts;
    for (const Placed &clip : clipsByStart(document, times)) {
        if (isAmong(removed, clip.element))
            continue;
        double &until = lockedUntil[clip.track];
        if (clip.isLocked) {
            until = std::max(until, clip.end);
            continue;
        }
        double shorter = 0;
        for (const Placed &other : gone) {
            if (other.track == clip.track && other.end <= clip.start + kTouching &&
                other.start >= until - kTouching)
                shorter += other.end - other.start;
        }
        if (shorter > 0)
            starts.emplace(clip.element, clip.start - shorter);
    }
    return starts;
}

std::map<int, double> startsBehind(const HtmlDocument &document, int element, double end, double later)
{
    const ClipTimes times(document);
    std::map<int, double> starts;
    if (!times.find(element))
        return starts;
    const Track track = trackOf(document, times, element);
    for (const Placed &clip : clipsByStart(document, times)) {
        const bool isBehind = clip.track == track && clip.start >= end - kTouching;
        if (isBehind && clip.element != element && !clip.isLocked && !isAmong(clip.awaited, element))
            starts.emplace(clip.element, clip.start + later);
    }
    return starts;
}

std::map<int, double> startsWithoutGaps(const HtmlDocument &document, const std::vector<int> &elements)
{
    const ClipTimes times(document);
    std::map<Track, double> ends; // of what has been laid out so far
    for (const int element : elements) {
        if (times.find(element))
            ends.emplace(trackOf(document, times, element), hostStart(document, times, element));
    }
    std::map<int, double> starts;
    for (const Placed &clip : clipsByStart(document, times)) {
        const auto laid = ends.find(clip.track);
        if (laid == ends.end())
            continue;
        const double start = clip.isLocked ? clip.start : std::min(clip.start, laid->second);
        if (start < clip.start - kTouching)
            starts.emplace(clip.element, start);
        laid->second = std::max(laid->second, start + clip.end - clip.start);
    }
    return starts;
}

std::map<int, double> startsWithoutGapBefore(const HtmlDocument &document, int element)
{
    const ClipTimes times(document);
    const Clip *behind = times.find(element);
    if (!behind)
        return {};
    const Track track = trackOf(document, times, element);
    double end = hostStart(document, times, element);
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const Clip *clip = times.find(i);
        if (clip && i != element && clip->start < behind->start - kTouching &&
            trackOf(document, times, i) == track)
            end = std::max(end, clip->duration ? clip->start + *clip->duration : behind->start);
    }
    if (behind->start - end < kTouching)
        return {};
    std::map<int, double> starts = startsBehind(document, element, behind->start, end - behind->start);
    starts.emplace(element, end);
    return starts;
}

} // namespace muto::edit
