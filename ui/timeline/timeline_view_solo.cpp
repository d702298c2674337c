// What TimelineView does with tracks that are to be seen or heard alone, and with clips that hold others.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/track_headers.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

void TimelineView::setSolo(std::vector<TrackKey> solo)
{
    if (std::exchange(m_scene.solo, solo) != solo)
        tellSolo();
}

void TimelineView::toggleSolo(int track)
{
    const TimelineTrack &toggled = m_scene.model.tracks().at(std::size_t(track));
    std::vector<TrackKey> solo = m_scene.solo;
    if (std::erase(solo, TrackKey{toggled.zone, toggled.index}) == 0)
        solo.push_back({toggled.zone, toggled.index});
    setSolo(std::move(solo));
}

/// The tracks of what is selected; once more, and all are back.
void TimelineView::soloSelection()
{
    std::vector<TrackKey> solo;
    for (const int clip : selection()) {
        const TimelineTrack &track = m_scene.model.trackOf(clip);
        if (track.isOfClips() &&
            std::find(solo.begin(), solo.end(), TrackKey{track.zone, track.index}) == solo.end())
            solo.push_back({track.zone, track.index});
    }
    setSolo(solo == m_scene.solo ? std::vector<TrackKey>() : solo);
}

void TimelineView::clearSolo()
{
    const bool wasGroup = !std::exchange(m_scene.soloGroups, {}).isEmpty();
    const bool wasTrack = !m_scene.solo.empty();
    setSolo({});
    if (wasGroup && !wasTrack)
        tellSolo();
}

void TimelineView::toggleGroupSolo(const QString &group)
{
    if (m_scene.soloGroups.removeAll(group) == 0)
        m_scene.soloGroups.append(group);
    tellSolo();
}

void TimelineView::tellSolo()
{
    repaintAll();
    Q_EMIT soloChanged();
}

/// Nobody could end the solo of a track that is gone.
void TimelineView::dropLostSolo()
{
    std::vector<TrackKey> solo = m_scene.solo;
    std::erase_if(solo, [this](const TrackKey &key) {
        const auto &tracks = m_scene.model.tracks();
        return std::none_of(tracks.begin(), tracks.end(), [&](const TimelineTrack &track) {
            return key == TrackKey{track.zone, track.index};
        });
    });
    const qsizetype lost = m_scene.soloGroups.removeIf([this](const QString &group) {
        const auto &clips = m_scene.model.clips();
        return std::none_of(clips.begin(), clips.end(),
                            [&](const TimelineClip &clip) { return clip.group == group; });
    });
    const bool isTold = solo != m_scene.solo;
    setSolo(std::move(solo));
    if (lost > 0 && !isTold)
        tellSolo();
}

void TimelineView::selectTrack(int track)
{
    setSelection(m_scene.model.clipsOf(track));
}

void TimelineView::showEffects(int track)
{
    std::vector<int> takers = m_scene.model.clipsOf(track);
    std::erase_if(takers, [this](int clip) { return !m_scene.model.clip(clip).takesEffects(); });
    if (takers.empty())
        return;
    const double now = m_scene.playheadSeconds();
    const auto isOn = [&](int clip) {
        return m_scene.model.clip(clip).start <= now && now < m_scene.model.clip(clip).end;
    };
    const std::vector<int> selected = selection();
    const bool isMeant =
        selected.size() == 1 && std::find(takers.begin(), takers.end(), selected.front()) != takers.end();
    const auto on = std::find_if(takers.begin(), takers.end(), isOn);
    if (!isMeant)
        select(on == takers.end() ? takers.front() : *on);
    Q_EMIT effectsRequested();
}

/// The first row of a track, or a lane, as little as needed.
void TimelineView::revealLine(int line)
{
    const TrackHeaders::Line &shown = m_headers->lines().at(std::size_t(line));
    const auto &tracks = m_scene.model.tracks();
    const double top = shown.isLane()
                           ? m_scene.geometry.topOfLane(shown.lane)
                           : m_scene.geometry.topOfRow(tracks.at(std::size_t(shown.track)).firstRow);
    const double height =
        shown.isLane() ? m_scene.geometry.heightOfLane(shown.lane) : TimelineGeometry::kRowHeight;
    const double below = top + height - viewport()->height();
    const double by = top < 0 ? top : std::max(0.0, below);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(by)));
}

std::vector<int> TimelineView::leftOut() const
{
    std::vector<int> clips;
    for (int i = 0; i < int(m_scene.model.clips().size()); ++i) {
        if (!m_scene.model.clip(i).isNested() && m_scene.isLeftOut(i))
            clips.push_back(i);
    }
    return clips;
}

void TimelineView::toggleExpanded()
{
    for (const int clip : selection()) {
        if (m_scene.model.clip(clip).isExpandable()) {
            Q_EMIT expandToggled(clip); // makes another model
            return;
        }
    }
}

} // namespace muto::ui
