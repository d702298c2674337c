// What TimelineView does with the curves of sounds.

#include "ui/timeline/timeline_view.h"

#include "ui/sound/effect_words.h"
#include "ui/timeline/point_popup.h"
#include "ui/timeline/sound_lane_pointer.h"
#include "ui/timeline/time_ticks.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace muto::ui {

void TimelineView::connectSounds()
{
    connect(m_soundPointer, &SoundLanePointer::sceneChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_soundPointer, &SoundLanePointer::pointChanged, this, &TimelineView::pointChanged);
    connect(m_soundPointer, &SoundLanePointer::pointAdded, this, [this](const PointChange &change) {
        Q_EMIT pointAdded(change);
        selectPoint(change.ref);
    });
}

void TimelineView::selectPoint(const PointRef &ref)
{
    m_scene.point = ref;
    m_scene.keys.clear();
    viewport()->update();
    tellKeys();
}

/// So that keys can go on with it.
void TimelineView::selectPointOn(int lane, FrameIndex frame)
{
    for (const PointRef &ref : m_scene.geometry.lanes.lane(lane).sounds) {
        const auto &points = soundLane(m_scene.model, ref)->points;
        for (int point = 0; point < int(points.size()); ++point) {
            const double time = m_scene.model.clip(ref.clip).start + points[std::size_t(point)].seconds;
            if (m_scene.rate.frameAt(time + 1e-6) == frame.value)
                return selectPoint({ref.clip, ref.lane, point});
        }
    }
}

/// The lanes of the clip's track are opened, and as many as there is room for are seen.
void TimelineView::showLanesOf(int clip)
{
    const TimelineTrack &track = m_scene.model.trackOf(clip);
    if (!m_scene.isOpen(track)) {
        std::vector<TrackKey> open = m_scene.open;
        open.push_back(track.key());
        setOpenTracks(std::move(open));
    }
    revealLanes(m_scene.model.rows()[std::size_t(m_scene.model.rowOf(clip))].track);
}

bool TimelineView::wantsPointKey(const QKeyEvent &event) const
{
    if (!soundPoint(m_scene.model, m_scene.point))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return !(event.modifiers() & ~Qt::KeypadModifier);
    default:
        return false;
    }
}

/// Arrows move the point that is selected by a frame or a hundredth of its height, with Shift further; the
/// page keys go to the next one, Return asks for its numbers.
bool TimelineView::handlePointKey(const QKeyEvent &event)
{
    if (!wantsPointKey(event) || m_soundPointer->isPressed())
        return false;
    const bool isFar = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_soundPointer->nudge((event.key() == Qt::Key_Left ? -1 : 1) * (isFar ? m_farNudge : m_nudge), 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_soundPointer->nudge(0, (event.key() == Qt::Key_Up ? 1 : -1) * (isFar ? 10 : 1));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_soundPointer->selectBeside(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        selectPoint({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editPoint(m_scene.point);
        return true;
    default:
        if (m_scene.isEditable)
            Q_EMIT pointRemoved(m_scene.point);
        return true;
    }
}

QPointF TimelineView::pointPlace(const PointRef &ref) const
{
    const SoundLane *sound = soundLane(m_scene.model, ref);
    const edit::AutomationPoint *point = soundPoint(m_scene.model, ref);
    const auto &lanes = m_scene.geometry.lanes.all();
    for (int lane = 0; point && lane < int(lanes.size()); ++lane) {
        const auto &sounds = lanes[std::size_t(lane)].sounds;
        if (std::find(sounds.begin(), sounds.end(), PointRef{ref.clip, ref.lane}) != sounds.end())
            return m_scene.geometry.pointAt(lane, m_scene.model.clip(ref.clip), *sound, *point);
    }
    return {};
}

void TimelineView::editPoint(const PointRef &ref)
{
    const SoundLane *sound = soundLane(m_scene.model, ref);
    if (!soundPoint(m_scene.model, ref) || !m_scene.isEditable || m_scene.model.clip(ref.clip).isLocked)
        return;
    auto *popup = new PointPopup(*sound, ref.point, this);
    connect(popup, &PointPopup::pointChosen, this, [this, ref](const edit::AutomationPoint &point) {
        Q_EMIT pointChanged({ref, point});
    });
    popup->move(viewport()->mapToGlobal(pointPlace(ref).toPoint() + QPoint(8, 8)));
    popup->show();
}

QString TimelineView::describePoint(const PointRef &ref) const
{
    const SoundLane *sound = soundLane(m_scene.model, ref);
    const edit::AutomationPoint *point = soundPoint(m_scene.model, ref);
    if (!sound)
        return {};
    if (!point)
        return tr("%1 of %2: double-click for a point, Alt and drag to bend", "a curve and its clip")
            .arg(sound->name(), m_scene.model.clip(ref.clip).label);
    const double seconds = m_scene.model.clip(ref.clip).start + point->seconds;
    const QString time =
        shortTime({std::llround(seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    return tr("%1 is %2 at %3: drag the point, Shift keeps it on one axis", "parameter, value, time")
        .arg(sound->name(), sound->look().shown(point->value), time);
}

} // namespace muto::ui
