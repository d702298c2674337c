// What TimelineView does with the curves of sounds.

#include "ui/timeline/timeline_view.h"

#include "ui/sound/effect_words.h"
#include "ui/timeline/beat_pointer.h"
#include "ui/timeline/point_popup.h"
#include "ui/timeline/sound_lane_pointer.h"
#include "ui/timeline/time_ticks.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

/// The same lane of the same clip in another model; of none, if it is not there any more.
PointRef keptLane(const TimelineModel &from, const PointRef &ref, const TimelineModel &model)
{
    const SoundLane *lane = soundLane(from, ref);
    const auto clip = lane ? model.findSame(from.clip(ref.clip)) : std::nullopt;
    const auto &lanes = clip ? model.clip(*clip).lanes : std::vector<SoundLane>();
    const auto again = std::find_if(lanes.begin(), lanes.end(),
                                    [&](const SoundLane &each) { return each.target == lane->target; });
    return again == lanes.end() ? PointRef() : PointRef{*clip, int(again - lanes.begin())};
}

bool isPlainKey(const QKeyEvent &event)
{
    return !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

/// A point and a range stay selected, where there still are such.
void TimelineView::keepPoints(const TimelineModel &model)
{
    PointRef point = keptLane(m_scene.model, m_scene.point, model);
    const SoundLane *lane = soundLane(model, point);
    point.point = lane && m_scene.point.point < int(lane->points.size()) ? m_scene.point.point : -1;
    m_scene.point = point.point >= 0 ? point : PointRef();
    const PointRef again = keptLane(m_scene.model, m_scene.range.lane, model);
    m_scene.range =
        soundLane(model, again) ? SoundRange{again, m_scene.range.from, m_scene.range.to} : SoundRange();
}

void TimelineView::tellPoints()
{
    const std::pair now(m_scene.point, m_scene.range);
    if (std::exchange(m_toldPoints, now) != now)
        Q_EMIT pointsSelected();
}

void TimelineView::forgetPoints()
{
    m_scene.point = {};
    m_scene.range = {};
    tellPoints();
}

void TimelineView::connectSounds()
{
    connect(m_soundPointer, &SoundLanePointer::sceneChanged, this, [this] {
        viewport()->update();
        tellPoints();
    });
    connect(m_soundPointer, &SoundLanePointer::pointChanged, this, &TimelineView::pointChanged);
    connect(m_soundPointer, &SoundLanePointer::laneChanged, this, [this](const LaneChange &change) {
        m_scene.range = change.range;
        tellPoints();
        Q_EMIT laneChanged(change);
    });
    connect(m_soundPointer, &SoundLanePointer::pointAdded, this, [this](const PointChange &change) {
        Q_EMIT pointAdded(change);
        selectPoint(change.ref);
    });
}

void TimelineView::connectBeats()
{
    connect(m_beatPointer, &BeatPointer::sceneChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_beatPointer, &BeatPointer::beatMoved, this, &TimelineView::beatMoved);
    connect(m_beatPointer, &BeatPointer::beatRemoved, this, &TimelineView::beatRemoved);
}

QString TimelineView::describeBeat(const BeatRef &beat) const
{
    const QString time =
        shortTime({std::llround(beat.seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    return tr("Beat of %1 at %2: drag it to another time, Alt and a click remove it", "a sound, a time")
        .arg(m_scene.model.clip(beat.clip).label, time);
}

void TimelineView::selectPoint(const PointRef &ref)
{
    forgetPoints();
    m_scene.point = ref;
    m_scene.keys.clear();
    viewport()->update();
    tellKeys();
    tellPoints();
}

void TimelineView::selectRange(const SoundRange &range)
{
    selectPoint({});
    m_scene.range = range;
    tellPoints();
}

void TimelineView::selectMoment(const PointRef &ref, double x)
{
    const double exact = m_scene.geometry.secondsAt(x) - m_scene.model.clip(ref.clip).start;
    const SoundRange &range = m_scene.range;
    if (range.hasLength() && range.isOf(ref) && range.contains(exact))
        return;
    const double seconds = m_soundPointer->secondsFor(ref, x);
    selectRange({{ref.clip, ref.lane}, seconds, seconds});
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
    const bool isPoint = soundPoint(m_scene.model, m_scene.point) != nullptr;
    if (!isPoint && !m_scene.range.isThere())
        return false;
    const bool isAnything = isPoint || m_scene.range.hasLength();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return isAnything && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return isPoint && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isAnything && isPlainKey(event);
    case Qt::Key_Escape:
        return isPlainKey(event);
    default:
        return false;
    }
}

/// Arrows move what is selected by a frame or a hundredth of its height, with Shift further; the page keys go
/// to the next point, with Shift they select all up to it; Return asks for its numbers.
bool TimelineView::handlePointKey(const QKeyEvent &event)
{
    if (!wantsPointKey(event) || m_soundPointer->isPressed())
        return false;
    if (nudgePoints(event))
        return true;
    const bool isRange = m_scene.range.hasLength();
    switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_soundPointer->selectBeside(event.key() == Qt::Key_PageUp ? -1 : 1,
                                     event.modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_Escape:
        selectPoint({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isRange ? editRange() : editPoint(m_scene.point);
        return true;
    default:
        if (m_scene.isEditable && isRange)
            Q_EMIT laneChanged(emptied(*soundLane(m_scene.model, m_scene.range.lane), m_scene.range));
        else if (m_scene.isEditable)
            Q_EMIT pointRemoved(m_scene.point);
        return true;
    }
}

bool TimelineView::nudgePoints(const QKeyEvent &event)
{
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
    default:
        return false;
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
    popup->move(popupPlace(ref));
    popup->show();
}

QPoint TimelineView::popupPlace(const PointRef &ref) const
{
    return viewport()->mapToGlobal(pointPlace(ref).toPoint() + QPoint(8, 8));
}

void TimelineView::editRange()
{
    const SoundRange range = m_scene.range;
    const SoundLane *sound = soundLane(m_scene.model, range.lane);
    if (!sound || !m_scene.isEditable || m_scene.model.clip(range.lane.clip).isLocked)
        return;
    const auto first = std::find_if(sound->points.begin(), sound->points.end(),
                                    [&](const auto &point) { return range.contains(point.seconds); });
    if (first == sound->points.end())
        return;
    const int index = int(first - sound->points.begin());
    auto *popup = new PointPopup(*sound, index, this);
    popup->setForSeveral();
    popup->setAccessibleName(tr("Selected points of %1").arg(sound->name()));
    connect(popup, &PointPopup::pointChosen, this, [this, range](const edit::AutomationPoint &point) {
        if (const SoundLane *lane = soundLane(m_scene.model, range.lane))
            Q_EMIT laneChanged(levelled(*lane, range, point.value));
    });
    popup->move(popupPlace({range.lane.clip, range.lane.lane, index}));
    popup->show();
}

QString TimelineView::describePoint(const PointRef &ref) const
{
    const SoundLane *sound = soundLane(m_scene.model, ref);
    const edit::AutomationPoint *point = soundPoint(m_scene.model, ref);
    if (!sound)
        return {};
    if (!point)
        return tr("%1 of %2: double-click for a point, drag to select a part, Alt and drag to bend",
                  "a curve and its clip")
            .arg(sound->name(), m_scene.model.clip(ref.clip).label);
    const double seconds = m_scene.model.clip(ref.clip).start + point->seconds;
    const QString time =
        shortTime({std::llround(seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    return tr("%1 is %2 at %3: drag the point, Shift keeps it on one axis", "parameter, value, time")
        .arg(sound->name(), sound->look().shown(point->value), time);
}

} // namespace muto::ui
