// What TimelineView does with keyframes, and with the lanes that show them.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/track_headers.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

void TimelineView::setOpenTracks(std::vector<TrackKey> open)
{
    if (std::exchange(m_scene.open, open) == open)
        return;
    m_pointer->cancel();
    layLanes();
    m_headers->tracksChanged();
    layOut();
    Q_EMIT trackViewsChanged();
}

void TimelineView::setTrackNames(std::vector<TrackName> names)
{
    if (std::exchange(m_scene.names, names) == names)
        return;
    m_headers->tracksChanged();
    Q_EMIT trackViewsChanged();
}

void TimelineView::renameTrack(int track, const QString &name)
{
    const TrackKey key = m_scene.model.tracks().at(std::size_t(track)).key();
    std::vector<TrackName> names = m_scene.names;
    std::erase_if(names, [&key](const TrackName &each) { return each.track == key; });
    const QString wanted = name.simplified();
    if (!wanted.isEmpty() && wanted != m_scene.model.tracks()[std::size_t(track)].name())
        names.push_back({key, wanted});
    setTrackNames(std::move(names));
}

/// Tracks keep what they are called, and stay opened, when they are numbered anew.
void TimelineView::followTracks(const TimelineModel &model)
{
    if (m_scene.names.empty() && m_scene.open.empty())
        return;
    const auto before = std::pair(m_scene.names, m_scene.open);
    const auto follow = trackFollower(m_scene.model, model);
    for (TrackName &each : m_scene.names)
        each.track = follow(each.track);
    for (TrackKey &each : m_scene.open)
        each = follow(each);
    if (before != std::pair(m_scene.names, m_scene.open))
        Q_EMIT trackViewsChanged();
}

/// As they are for the model of the moment. What the mouse was over may be elsewhere now.
void TimelineView::layLanes()
{
    m_scene.geometry.lanes = KeyLanes(m_scene.model, m_scene.open);
    m_scene.hover = {};
}

void TimelineView::toggleLanes(int track)
{
    const TimelineTrack &toggled = m_scene.model.tracks().at(std::size_t(track));
    std::vector<TrackKey> open = m_scene.open;
    const bool wasOpen = std::erase(open, toggled.key()) > 0;
    if (!wasOpen)
        open.push_back(toggled.key());
    setOpenTracks(std::move(open));
    if (!wasOpen)
        revealLanes(track);
}

/// Those with keyframes, of what is selected, or of all while nothing is.
std::vector<TrackKey> TimelineView::tracksMeant() const
{
    std::vector<TrackKey> meant;
    const std::vector<int> selected = selection();
    for (const TimelineTrack &track : m_scene.model.tracks()) {
        const bool isMeant = selected.empty() || std::any_of(selected.begin(), selected.end(), [&](int clip) {
                                 return m_scene.model.trackOf(clip).key() == track.key();
                             });
        if (track.hasKeys && isMeant)
            meant.push_back(track.key());
    }
    return meant;
}

/// Once all that are meant are shown, they are hidden.
void TimelineView::toggleLanesOfSelection()
{
    const std::vector<TrackKey> meant = tracksMeant();
    std::vector<TrackKey> open = m_scene.open;
    for (const TrackKey &each : meant)
        std::erase(open, each);
    if (open.size() + meant.size() != m_scene.open.size())
        open.insert(open.end(), meant.begin(), meant.end());
    setOpenTracks(std::move(open));
    const std::vector<int> selected = selection();
    if (!selected.empty() && m_scene.isOpen(m_scene.model.trackOf(selected.front())))
        revealLanes(m_scene.model.rows()[std::size_t(m_scene.model.rowOf(selected.front()))].track);
}

/// As many of them as there is room for, and the track itself in any case.
void TimelineView::revealLanes(int track)
{
    const TimelineTrack &shown = m_scene.model.tracks().at(std::size_t(track));
    const double top = m_scene.geometry.topOfRow(shown.firstRow) - TimelineGeometry::kTopMargin;
    const double below =
        m_scene.geometry.bottomOfRow(shown.firstRow + shown.rowCount - 1) - viewport()->height();
    const double by = std::min(top, std::max(0.0, below));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::ceil(by)));
}

void TimelineView::goToLaneKey(int lane, int direction)
{
    const auto next = nextTime(laneTimes(m_scene.model, m_scene.geometry.lanes.lane(lane)), m_scene.rate,
                               m_scene.playhead, direction);
    if (!next || next->value >= m_scene.frameCount)
        return;
    Q_EMIT scrubbed(*next);
    selectPointOn(lane, *next);
}

void TimelineView::goToKeyOf(const std::vector<KeyRef> &keys, int direction)
{
    const auto next = nextKeyFrame(m_scene.model, keys, m_scene.rate, m_scene.playhead, direction);
    if (next && next->value < m_scene.frameCount)
        Q_EMIT scrubbed(*next);
}

/// The next keyframe of what is selected, or of all while nothing is.
void TimelineView::goToKey(int direction)
{
    std::vector<KeyRef> keys;
    const bool isAll = selection().empty();
    for (int clip = 0; clip < int(m_scene.model.clips().size()); ++clip) {
        const int count = int(m_scene.model.clip(clip).keys.size());
        for (int key = 0; (isAll || m_scene.isSelected(clip)) && key < count; ++key)
            keys.push_back({clip, key});
    }
    goToKeyOf(keys, direction);
}

void TimelineView::tellKeys()
{
    if (std::exchange(m_toldKeys, m_scene.keys) != m_scene.keys)
        Q_EMIT keysChanged();
}

/// Arrows move keyframes that are selected by a frame, with Shift as far as clips go; not before the film.
bool TimelineView::nudgeKeys(const QKeyEvent &event)
{
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (!isSideways || m_scene.keys.empty() || !m_scene.isEditable || m_pointer->isPressed())
        return false;
    const int frames = event.modifiers() & Qt::ShiftModifier ? m_farNudge : m_nudge;
    const KeyProposal proposal =
        proposeRetime(m_scene.model, m_scene.rate, m_scene.keys,
                      m_scene.rate.timeOf(event.key() == Qt::Key_Left ? -frames : frames), 0, {});
    if (proposal.seconds != 0)
        Q_EMIT keysMoved(m_scene.keys, proposal.seconds);
    return true;
}

QPointF TimelineView::lanePoint(int lane, int index) const
{
    const KeyRef &key = m_scene.geometry.lanes.lane(lane).keys.at(std::size_t(index));
    return m_scene.geometry.keyPoint(lane, m_scene.model.clip(key.clip).keys.at(std::size_t(key.key)));
}

QString TimelineView::describeKey(int clip, int index) const
{
    const TimelineKey &key = m_scene.model.clip(clip).keys.at(std::size_t(index));
    const QString time =
        shortTime({std::llround(key.seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    QStringList sides;
    for (int group = 0; group < script::kPropertyGroupCount; ++group) {
        if (key.groups.test(std::size_t(group)))
            sides << laneName(script::PropertyGroup(group));
    }
    const QString what = sides.isEmpty() ? tr("Keyframe", "of unknown properties")
                                         : tr("Keyframe of %1", "sides of an element: Position, Scale")
                                               .arg(sides.join(QStringLiteral(", ")));
    return key.isEditable ? tr("%1 at %2: drag it to another time, double-click to go there").arg(what, time)
                          : tr("%1 at %2, made by code").arg(what, time);
}

} // namespace muto::ui
