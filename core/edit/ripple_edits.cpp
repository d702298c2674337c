#include "core/edit/ripple_edits.h"

#include "core/edit/clip_times.h"

#include <algorithm>
#include <set>

namespace muto::edit {

using composition::Clip;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

constexpr double kTouching = 1e-6;

struct Placed
{
    int element = 0;
    double start = 0;
    double end = 0;
    int track = 0;
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
        clips.push_back({i, clip->start, end, clip->track});
    }
    std::stable_sort(clips.begin(), clips.end(),
                     [](const Placed &one, const Placed &other) { return one.start < other.start; });
    return clips;
}

} // namespace

std::map<int, double> startsAfterRemoval(const HtmlDocument &document, const std::vector<int> &removed)
{
    const ClipTimes times(document);
    std::map<int, double> starts;
    for (const Placed &clip : freeClips(document, times)) {
        if (std::find(removed.begin(), removed.end(), clip.element) != removed.end())
            continue;
        double gone = 0;
        for (const int element : removed) {
            const Clip *other = times.find(element);
            if (other && other->duration && other->track == clip.track &&
                other->start + *other->duration <= clip.start + kTouching)
                gone += *other->duration;
        }
        if (gone > 0)
            starts.emplace(clip.element, clip.start - gone);
    }
    return starts;
}

std::map<int, double> startsBehind(const HtmlDocument &document, int element, double end, double later)
{
    const ClipTimes times(document);
    const Clip *before = times.find(element);
    std::map<int, double> starts;
    for (const Placed &clip : freeClips(document, times)) {
        if (before && clip.element != element && clip.track == before->track && clip.start >= end - kTouching)
            starts.emplace(clip.element, clip.start + later);
    }
    return starts;
}

std::map<int, double> startsWithoutGaps(const HtmlDocument &document, const std::vector<int> &tracks)
{
    const ClipTimes times(document);
    std::map<int, double> starts;
    std::map<int, double> ends; // of what has been laid out so far, by track
    for (const Placed &clip : freeClips(document, times)) {
        if (std::find(tracks.begin(), tracks.end(), clip.track) == tracks.end())
            continue;
        double &end = ends[clip.track];
        const double start = std::min(clip.start, end);
        if (start < clip.start - kTouching)
            starts.emplace(clip.element, start);
        end = std::max(end, start + clip.end - clip.start);
    }
    return starts;
}

} // namespace muto::edit
