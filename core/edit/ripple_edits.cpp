#include "core/edit/ripple_edits.h"

#include "core/edit/clip_scope.h"
#include "core/edit/clip_times.h"

#include <algorithm>
#include <compare>

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
};

/// Clips whose start is a number of their own, by start. One without a known end lasts to the end.
std::vector<Placed> freeClips(const HtmlDocument &document, const ClipTimes &times)
{
    std::vector<Placed> clips;
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const Clip *clip = times.find(i);
        const HtmlElement &element = document.elements()[i];
        bool isNumber = false;
        element.value(QLatin1String("data-start")).toDouble(&isNumber);
        if (!clip || !isNumber || isLocked(element))
            continue;
        const double end = clip->duration ? clip->start + *clip->duration : clip->start;
        clips.push_back({i, clip->start, end, trackOf(document, times, i)});
    }
    std::stable_sort(clips.begin(), clips.end(),
                     [](const Placed &one, const Placed &other) { return one.start < other.start; });
    return clips;
}

} // namespace

std::map<int, double> startsAfterRemoval(const HtmlDocument &document, const std::vector<int> &removed)
{
    const ClipTimes times(document);
    std::vector<Placed> gone;
    for (const int element : removed) {
        const Clip *clip = times.find(element);
        if (clip && clip->duration)
            gone.push_back(
                {element, clip->start, clip->start + *clip->duration, trackOf(document, times, element)});
    }
    std::map<int, double> starts;
    for (const Placed &clip : freeClips(document, times)) {
        if (std::find(removed.begin(), removed.end(), clip.element) != removed.end())
            continue;
        double shorter = 0;
        for (const Placed &other : gone) {
            if (other.track == clip.track && other.end <= clip.start + kTouching)
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
    for (const Placed &clip : freeClips(document, times)) {
        if (clip.element != element && clip.track == track && clip.start >= end - kTouching)
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
    for (const Placed &clip : freeClips(document, times)) {
        const auto laid = ends.find(clip.track);
        if (laid == ends.end())
            continue;
        const double start = std::min(clip.start, laid->second);
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
