#include "ui/timeline/timeline_model.h"

#include "core/composition/root_reader.h"
#include "ui/main/clip_list_model.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace muto::ui {

namespace {

constexpr double kTouching = 1e-6; // seconds by which clips that touch may seem to overlap

/// The first row whose last clip is over when `clip` begins; one more than there are when none is.
std::size_t freeRow(const std::vector<double> &rowEnds, const TimelineClip &clip)
{
    const auto found = std::find_if(rowEnds.begin(), rowEnds.end(),
                                    [&](double end) { return end <= clip.start + kTouching; });
    return std::size_t(std::distance(rowEnds.begin(), found));
}

struct TrackWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::TimelineTrack)
};

} // namespace

TimelineZone zoneOf(const TimelineClip &clip)
{
    if (clip.isImplicit)
        return clip.isGroup() ? TimelineZone::Groups : TimelineZone::Layers;
    return clip.kind == composition::ClipKind::Audio ? TimelineZone::Sound : TimelineZone::Picture;
}

QString TimelineTrack::name() const
{
    if (isOfLayers())
        return TrackWords::tr("Layers", "elements that are seen all the time");
    if (isOfGroup())
        return group;
    return (zone == TimelineZone::Sound ? QLatin1Char('A') : QLatin1Char('V')) + QString::number(number);
}

TimelineModel::TimelineModel(std::vector<TimelineClip> clips, double duration)
    : m_clips(std::move(clips))
    , m_rowOf(m_clips.size())
    , m_duration(std::max(0.0, duration))
    , m_end(m_duration)
{
    for (int i = 0; i < int(m_clips.size()); ++i) {
        // What is written to last longer than any film says nothing about this one.
        const double last = clip(i).end <= composition::kLongestFilm ? clip(i).end : clip(i).start;
        if (last <= composition::kLongestFilm)
            m_end = std::max(m_end, last);
        if (!clip(i).isNested())
            continue;
        m_parts.resize(m_clips.size());
        m_parts[std::size_t(clip(i).host)].push_back(i);
    }
    arrange(TimelineZone::Picture);
    arrange(TimelineZone::Layers);
    m_pictureRows = int(m_rows.size());
    arrange(TimelineZone::Sound);
    arrange(TimelineZone::Groups);
    numberTracks();
}

bool TimelineClip::takesEffects() const
{
    using enum composition::ClipKind;
    return !path.isEmpty() && (kind == Audio || kind == Video || kind == Image);
}

void TimelineModel::arrange(TimelineZone zone)
{
    std::map<int, std::vector<int>> clipsOf;
    for (int i = 0; i < int(m_clips.size()); ++i) {
        if (!clip(i).isNested() && zoneOf(clip(i)) == zone)
            clipsOf[clip(i).track].push_back(i);
    }
    const auto add = [&](const auto &entry) { addTrack(entry.first, zone, entry.second); };
    // What covers the rest is on top; sounds have no above and read downwards.
    if (zone == TimelineZone::Picture)
        std::for_each(clipsOf.rbegin(), clipsOf.rend(), add);
    else
        std::for_each(clipsOf.begin(), clipsOf.end(), add);
}

/// As many rows as the overlaps of some clips need; how many that are.
int TimelineModel::addRows(std::vector<int> clips, int depth)
{
    std::stable_sort(clips.begin(), clips.end(),
                     [this](int one, int other) { return clip(one).start < clip(other).start; });
    const std::size_t first = m_rows.size();
    std::vector<double> rowEnds;
    for (const int i : clips) {
        const std::size_t row = freeRow(rowEnds, clip(i));
        if (row == rowEnds.size()) {
            rowEnds.push_back(0);
            m_rows.push_back({int(m_tracks.size()), {}, depth});
        }
        rowEnds[row] = clip(i).end;
        m_rowOf[std::size_t(i)] = int(first + row);
        m_rows[first + row].clips.push_back(i);
    }
    return int(rowEnds.size());
}

/// The tracks of the compositions that some clips hold, and below them those of the ones in there.
int TimelineModel::addNested(const std::vector<int> &hosts, int depth)
{
    if (m_parts.empty())
        return 0;
    std::map<std::pair<bool, int>, std::vector<int>>
        partsOf; // pictures before sounds, what covers the rest first
    std::vector<int> all;
    for (const int host : hosts) {
        for (const int part : m_parts[std::size_t(host)]) {
            const bool isSound = zoneOf(clip(part)) == TimelineZone::Sound;
            partsOf[{isSound, isSound ? clip(part).track : -clip(part).track}].push_back(part);
            all.push_back(part);
        }
    }
    int rows = 0;
    for (const auto &[place, parts] : partsOf)
        rows += addRows(parts, depth);
    return all.empty() ? rows : rows + addNested(all, depth + 1);
}

void TimelineModel::addTrack(int index, TimelineZone zone, const std::vector<int> &clips)
{
    TimelineTrack track{.index = index, .zone = zone, .firstRow = int(m_rows.size())};
    const auto all = [&](auto member) {
        return std::all_of(clips.begin(), clips.end(), [&](int i) { return clip(i).*member; });
    };
    const auto any = [&](const auto &has) {
        return std::any_of(clips.begin(), clips.end(), [&](int i) { return has(clip(i)); });
    };
    track.isHidden = all(&TimelineClip::isHidden);
    track.isLocked = all(&TimelineClip::isLocked);
    track.clipCount = int(clips.size());
    if (zone == TimelineZone::Groups)
        track.group = clip(clips.front()).label;
    track.rowCount = addRows(clips, 0);
    track.rowCount += addNested(clips, 1);
    track.hasKeys = hasKeys(track);
    track.takesEffects = any([](const TimelineClip &each) { return each.takesEffects(); });
    track.hasEffects = any([](const TimelineClip &each) { return each.hasEffects; });
    m_tracks.push_back(track);
}

bool TimelineModel::hasKeys(const TimelineTrack &track) const
{
    const auto first = m_rows.begin() + track.firstRow;
    return std::any_of(first, first + track.rowCount, [this](const TimelineRow &row) {
        return std::any_of(row.clips.begin(), row.clips.end(),
                           [this](int i) { return !clip(i).keys.empty() || !clip(i).lanes.empty(); });
    });
}

void TimelineModel::numberTracks()
{
    int pictures = 0;
    int sounds = 0;
    for (auto track = m_tracks.rbegin(); track != m_tracks.rend(); ++track) {
        if (track->zone == TimelineZone::Picture)
            track->number = ++pictures;
    }
    for (TimelineTrack &track : m_tracks) {
        if (track.zone == TimelineZone::Sound)
            track.number = ++sounds;
    }
}

const TimelineTrack &TimelineModel::trackOf(int clip) const
{
    return m_tracks.at(std::size_t(m_rows.at(std::size_t(rowOf(clip))).track));
}

std::vector<int> TimelineModel::clipsOf(int track) const
{
    std::vector<int> clips;
    for (int i = 0; i < int(m_clips.size()); ++i) {
        if (!clip(i).isNested() && m_rows[std::size_t(rowOf(i))].track == track)
            clips.push_back(i);
    }
    return clips;
}

std::optional<int> TimelineModel::clipBehindGap(int row, double seconds) const
{
    const std::vector<int> &all = m_rows.at(std::size_t(row)).clips;
    const auto behind =
        std::partition_point(all.begin(), all.end(), [&](int i) { return clip(i).start <= seconds; });
    const bool isInClip = behind != all.begin() && clip(*std::prev(behind)).end > seconds;
    return behind == all.end() || isInClip ? std::nullopt : std::optional(*behind);
}

std::span<const int> TimelineModel::clipsBetween(int row, double from, double to) const
{
    const std::vector<int> &all = m_rows.at(std::size_t(row)).clips;
    const auto first =
        std::partition_point(all.begin(), all.end(), [&](int i) { return clip(i).end < from; });
    const auto last = std::partition_point(first, all.end(), [&](int i) { return clip(i).start <= to; });
    return {first, last};
}

std::optional<int> TimelineModel::clipAt(int row, double seconds) const
{
    const std::span<const int> here = clipsBetween(row, seconds, seconds);
    // Of two that touch, the later one: a clip's end is no longer part of it.
    return here.empty() ? std::nullopt : std::optional(here.back());
}

bool TimelineModel::isInside(int clip, const std::vector<bool> &clips) const
{
    for (int host = this->clip(clip).host; host >= 0; host = this->clip(host).host) {
        if (clips[std::size_t(host)])
            return true;
    }
    return false;
}

std::optional<int> TimelineModel::findSame(const TimelineClip &wanted) const
{
    const auto isSame = [&](const TimelineClip &clip) {
        return wanted.path.isEmpty() ? !wanted.id.isEmpty() && clip.id == wanted.id
                                     : clip.path == wanted.path;
    };
    const auto found = std::find_if(m_clips.begin(), m_clips.end(), isSame);
    return found == m_clips.end() ? std::nullopt : std::optional(int(found - m_clips.begin()));
}

std::vector<bool> TimelineModel::comingAlong(const std::vector<bool> &clips) const
{
    std::vector<bool> along(m_clips.size());
    QHash<edit::ElementPath, std::vector<int>> behind;
    for (int i = 0; i < int(m_clips.size()); ++i) {
        if (!clip(i).after.isEmpty())
            behind[clip(i).after].push_back(i);
    }
    std::vector<int> next;
    for (int i = 0; i < int(clips.size()) && !behind.isEmpty(); ++i) {
        if (clips[std::size_t(i)])
            next.push_back(i);
    }
    while (!next.empty()) {
        const edit::ElementPath path = clip(next.back()).path;
        next.pop_back();
        for (const int follower : behind.take(path)) {
            along[std::size_t(follower)] = true;
            next.push_back(follower);
        }
    }
    return along;
}

std::optional<int> TimelineModel::beside(int clip, int steps) const
{
    const std::vector<int> &row = m_rows.at(std::size_t(rowOf(clip))).clips;
    const auto at = std::find(row.begin(), row.end(), clip) - row.begin() + steps;
    return at < 0 || at >= std::ptrdiff_t(row.size()) ? std::nullopt : std::optional(row[std::size_t(at)]);
}

std::optional<int> TimelineModel::across(int clip, int steps) const
{
    const int target = rowOf(clip) + steps;
    if (target < 0 || target >= int(m_rows.size()))
        return std::nullopt;
    const double middle = (m_clips[std::size_t(clip)].start + m_clips[std::size_t(clip)].end) / 2;
    const auto distance = [&](int i) {
        const TimelineClip &other = m_clips[std::size_t(i)];
        return std::max({0.0, other.start - middle, middle - other.end});
    };
    const std::vector<int> &row = m_rows[std::size_t(target)].clips;
    return *std::min_element(row.begin(), row.end(),
                             [&](int one, int other) { return distance(one) < distance(other); });
}

TimelineClip timelineClip(const composition::Clip &clip, double duration)
{
    TimelineClip shown;
    shown.id = clip.id;
    shown.label = clipName(clip);
    shown.kind = clip.kind;
    shown.start = clip.start;
    shown.end = std::max(clip.start, clip.duration ? clip.start + *clip.duration : duration);
    shown.track = clip.track;
    shown.source = clip.source;
    shown.isOpenEnded = !clip.duration;
    return shown;
}

std::vector<TimelineClip> timelineClips(const std::vector<composition::Clip> &clips, double duration)
{
    std::vector<TimelineClip> shown;
    shown.reserve(clips.size());
    for (const composition::Clip &clip : clips)
        shown.push_back(timelineClip(clip, duration));
    return shown;
}

} // namespace muto::ui
