#include "ui/timeline/timeline_pointer.h"

#include "ui/timeline/clip_beats.h"
#include "ui/timeline/media_looks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kDragDistance = 4; // pixels until a press becomes a drag
constexpr double kSnapDistance = 8;
constexpr Qt::KeyboardModifiers kAddModifiers = Qt::ShiftModifier | Qt::ControlModifier;

} // namespace

std::vector<int> positionsOf(const std::vector<bool> &selected)
{
    std::vector<int> positions;
    for (std::size_t i = 0; i < selected.size(); ++i) {
        if (selected[i])
            positions.push_back(int(i));
    }
    return positions;
}

TimelinePointer::TimelinePointer(TimelineScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
}

QPointF TimelinePointer::inContent(QPointF point) const
{
    return point + QPointF(m_scene.geometry.scrollX, m_scene.geometry.scrollY);
}

void TimelinePointer::setRazor(bool razor)
{
    m_isRazor = razor;
    m_scene.cut.reset();
    Q_EMIT sceneChanged();
}

void TimelinePointer::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (m_isRazor && m_scene.isEditable) {
        hover(point, modifiers);
        if (const auto cut = std::exchange(m_scene.cut, std::nullopt))
            Q_EMIT clipsCut(*cut);
        return;
    }
    m_modifiers = modifiers;
    m_hit = hitTest(m_scene.geometry, m_scene.model, point);
    if (m_hit.part == HitPart::Disclosure) {
        Q_EMIT expandToggled(m_hit.clip);
        return;
    }
    m_pressed = inContent(point);
    m_last = point;
    m_before = m_scene.selected;
    m_adds = modifiers & kAddModifiers;
    m_isOneOfMany = false;
    m_kind = Kind::Pressed;
    m_scene.marker = -1;
    m_keysBefore = m_scene.keys;
    if (m_hit.isKey())
        pressKey();
    else if (!m_adds)
        m_scene.keys.clear();
    if (m_hit.part == HitPart::Lane || (m_hit.isKey() && m_scene.isSelected(m_hit.clip)))
        Q_EMIT sceneChanged();
    else if (m_hit.isClip())
        clickClip(m_hit.clip, modifiers);
    else if (!m_adds)
        select(std::vector<bool>(m_scene.model.clips().size()));
}

/// Of several that are selected all go along; alone it is once the press turns out to have been a click.
void TimelinePointer::pressKey()
{
    const KeyRef key{m_hit.clip, m_hit.key};
    const bool wasSelected = std::erase(m_scene.keys, key) > 0;
    if (!m_adds && !wasSelected)
        m_scene.keys.clear();
    if (!m_adds || !wasSelected)
        m_scene.keys.push_back(key);
    m_isOneOfMany = wasSelected && !m_adds;
}

void TimelinePointer::clickClip(int clip, Qt::KeyboardModifiers modifiers)
{
    m_scene.current = clip;
    std::vector<bool> selected = m_scene.selected;
    if (modifiers & kAddModifiers) {
        selected[std::size_t(clip)] = !selected[std::size_t(clip)];
    } else if (selected[std::size_t(clip)]) {
        m_isOneOfMany = true;
    } else {
        selected.assign(selected.size(), false);
        selected[std::size_t(clip)] = true;
    }
    select(std::move(selected));
}

void TimelinePointer::select(std::vector<bool> selected)
{
    const bool isNew = std::exchange(m_scene.selected, std::move(selected)) != m_scene.selected;
    Q_EMIT sceneChanged();
    if (isNew)
        Q_EMIT selectionChanged();
}

void TimelinePointer::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_isRipple = modifiers & Qt::ControlModifier;
    m_last = point;
    if (m_kind == Kind::Pressed && (inContent(point) - m_pressed).manhattanLength() >= kDragDistance)
        begin();
    if (isDragging())
        update();
}

void TimelinePointer::moveAgain()
{
    if (isDragging())
        update();
}

TimelinePointer::Kind TimelinePointer::kindOfDrag() const
{
    const bool isAlt = m_modifiers & Qt::AltModifier;
    const bool isOnClip = m_hit.isClip() && canSlip(m_scene.model.clip(m_hit.clip));
    const bool isOfKeys = m_hit.part == HitPart::Lane || (isAlt && !m_hit.isKey() && !isOnClip);
    if (!m_hit.isClip() || isOfKeys)
        return isOfKeys ? Kind::SpanningKeys : Kind::Spanning;
    if (!m_scene.isEditable || m_scene.model.clip(m_hit.clip).isFixed())
        return Kind::Pressed;
    if (m_hit.isKey())
        return areKeysFree() ? Kind::Retiming : Kind::Pressed;
    if (isSlipping() && canSlip(m_scene.model.clip(m_hit.clip)))
        return isHeld() ? Kind::Pressed : Kind::Slipping;
    if (m_isSlip)
        return Kind::Pressed; // there is nothing else to show of it
    if (m_hit.isEdge())
        return m_scene.isSelected(m_hit.clip) && isHeld() ? Kind::Pressed : Kind::Trimming;
    const bool isMoved =
        m_scene.isSelected(m_hit.clip) && !m_scene.model.isInside(m_hit.clip, m_scene.selected);
    return isMoved && !isHeld() ? Kind::Moving : Kind::Pressed;
}

/// Keyframes that code has made stay, and so do all that are selected with one of them.
bool TimelinePointer::areKeysFree() const
{
    return m_scene.isKeySelected({m_hit.clip, m_hit.key}) &&
           std::all_of(m_scene.keys.begin(), m_scene.keys.end(), [this](const KeyRef &key) {
               const TimelineClip &clip = m_scene.model.clip(key.clip);
               return !clip.isLocked && clip.keys[std::size_t(key.key)].isEditable;
           });
}

/// A selection is rigid: where one clip is locked, all stay.
bool TimelinePointer::isHeld() const
{
    const std::vector<int> clips = positionsOf(m_scene.selected);
    return std::any_of(clips.begin(), clips.end(),
                       [this](int clip) { return m_scene.model.clip(clip).isFixed(); });
}

/// Those that are selected, without what is in one of them and goes with it.
std::vector<int> TimelinePointer::movedClips() const
{
    std::vector<int> clips = positionsOf(m_scene.selected);
    std::erase_if(clips, [this](int clip) { return m_scene.model.isInside(clip, m_scene.selected); });
    return clips;
}

void TimelinePointer::nudge(std::int64_t frames, int tracks)
{
    ClipDrag drag;
    drag.clips = movedClips();
    if (!m_scene.isEditable || isPressed() || drag.clips.empty() || isHeld())
        return;
    const bool isCurrentMoved = std::count(drag.clips.begin(), drag.clips.end(), m_scene.current) > 0;
    drag.grabbed = isCurrentMoved ? m_scene.current : drag.clips.front();
    drag.seconds = m_scene.rate.timeOf(frames);
    const bool isSound = zoneOf(m_scene.model.clip(drag.grabbed)) == TimelineZone::Sound;
    drag.slot = std::max(0, slotOf(m_scene.model, drag.grabbed) + (isSound ? -tracks : tracks));
    const MoveProposal proposal = proposeMove(m_scene.model, m_scene.rate, drag, {});
    Q_EMIT clipsMoved(proposal.moves);
}

/// Of the selection, or of the clip in the hand where that is not in it.
ClipSlip TimelinePointer::slipBy(std::int64_t frames) const
{
    const bool isAlone = m_kind == Kind::Slipping && !m_scene.isSelected(m_hit.clip);
    return proposeSlip(m_scene.model, m_scene.rate,
                       isAlone ? std::vector<int>{m_hit.clip} : positionsOf(m_scene.selected), frames,
                       [this](const TimelineClip &clip) { return sourceSeconds(m_scene.media, clip); });
}

void TimelinePointer::slip(std::int64_t frames)
{
    if (!m_scene.isEditable || isPressed() || isHeld())
        return;
    const ClipSlip slip = slipBy(frames);
    if (!slip.clips.empty() && slip.frames != 0)
        Q_EMIT clipsSlipped(slip);
}

bool TimelinePointer::wouldSlip() const
{
    return m_scene.isEditable && isSlipping() && m_scene.hover.isClip() && !m_scene.hover.isKey() &&
           canSlip(m_scene.model.clip(m_scene.hover.clip));
}

void TimelinePointer::begin()
{
    m_kind = kindOfDrag();
    if (m_kind == Kind::Moving || m_kind == Kind::Trimming)
        collectTargets();
    else if (m_kind == Kind::Retiming)
        collectKeyTargets();
}

void TimelinePointer::collectTargets()
{
    const bool isOneOfMany = m_kind == Kind::Trimming && m_scene.isSelected(m_hit.clip);
    const std::vector<int> dragged = m_kind == Kind::Moving ? movedClips()
                                     : isOneOfMany          ? positionsOf(m_scene.selected)
                                                            : std::vector<int>{m_hit.clip};
    m_scene.dragged.assign(m_scene.model.clips().size(), false);
    for (const int clip : dragged)
        m_scene.dragged[std::size_t(clip)] = true;
    std::vector<int> moving = goingAlong();
    m_scene.beats = beatTargets(m_scene, moving);
    moving.insert(moving.end(), dragged.begin(), dragged.end());
    m_targets =
        snapTargets(m_scene.model, moving, m_scene.playheadSeconds(), m_scene.snapMarks(), m_scene.beats);
}

/// What will not be where it is, and so pulls at nothing, nor do its beats: what is moved, with what is in
/// it, and what is in a composition that begins elsewhere. Beats of a sound that is trimmed stay where they
/// are, so that music can be cut on a beat of its own.
std::vector<int> TimelinePointer::goingAlong() const
{
    std::vector<int> clips;
    const bool isMoved = m_kind == Kind::Moving;
    if (!isMoved && m_hit.part != HitPart::StartEdge)
        return clips;
    for (int i = 0; i < int(m_scene.model.clips().size()); ++i) {
        if ((isMoved && m_scene.isDragged(i)) || m_scene.model.isInside(i, m_scene.dragged))
            clips.push_back(i);
    }
    return clips;
}

/// The other keyframes of the clip pull, too.
void TimelinePointer::collectKeyTargets()
{
    m_scene.beats = beatTargets(m_scene);
    m_targets = snapTargets(m_scene.model, {}, m_scene.playheadSeconds(), m_scene.snapMarks(), m_scene.beats);
    const std::vector<TimelineKey> &keys = m_scene.model.clip(m_hit.clip).keys;
    for (const TimelineKey &key : keys) {
        const bool goesAlong = m_scene.isKeySelected({m_hit.clip, int(&key - keys.data())});
        if (!goesAlong && key.seconds != keys[std::size_t(m_hit.key)].seconds)
            m_targets.push_back({key.seconds, SnapKind::Edge});
    }
    std::sort(m_targets.begin(), m_targets.end(), [](const SnapTarget &one, const SnapTarget &other) {
        return one.seconds != other.seconds ? one.seconds < other.seconds : one.kind < other.kind;
    });
}

double TimelinePointer::tolerance() const
{
    return m_snapping ? kSnapDistance / scale() : 0;
}

ClipDrag TimelinePointer::drag() const
{
    ClipDrag drag;
    drag.clips = positionsOf(m_scene.dragged);
    drag.grabbed = m_hit.clip;
    drag.seconds = (inContent(m_last).x() - m_pressed.x()) / scale();
    drag.slot = slotAt(m_scene.model, m_hit.clip,
                       m_scene.geometry.rowAt(m_last.y(), int(m_scene.model.rows().size())));
    drag.tolerance = tolerance();
    drag.isRipple = m_isRipple && m_kind == Kind::Trimming && drag.clips.size() == 1;
    // Who has pressed a clip near its upper edge does not mean what is above it.
    if (std::abs(inContent(m_last).y() - m_pressed.y()) < TimelineGeometry::kRowHeight / 4)
        return drag;
    const TimelineZone zone = zoneOf(m_scene.model.clip(m_hit.clip));
    drag.newSlot = newSlotAt(m_scene.model, m_scene.geometry, zone, m_last.y());
    return drag;
}

void TimelinePointer::update()
{
    if (m_kind == Kind::Moving)
        m_scene.move = proposeMove(m_scene.model, m_scene.rate, drag(), m_targets);
    else if (m_kind == Kind::Trimming)
        m_scene.trim =
            proposeTrim(m_scene.model, m_scene.rate, drag(),
                        m_hit.part == HitPart::StartEdge ? ClipEdge::Start : ClipEdge::End, m_targets,
                        [this](const TimelineClip &clip) { return sourceSeconds(m_scene.media, clip); });
    else if (m_kind == Kind::Slipping)
        updateSlip();
    else if (m_kind == Kind::Retiming)
        m_scene.retime =
            proposeRetime(m_scene.model, m_scene.rate, m_scene.keys,
                          (inContent(m_last).x() - m_pressed.x()) / scale(), tolerance(), m_targets);
    else if (m_kind == Kind::SpanningKeys)
        updateKeyMarquee();
    else
        updateMarquee();
    Q_EMIT sceneChanged();
}

/// What is pulled to the right was to be seen earlier.
void TimelinePointer::updateSlip()
{
    const double frames = (inContent(m_last).x() - m_pressed.x()) / scale() * m_scene.rate.perSecond();
    const std::optional<ClipSlip> before = std::exchange(m_scene.slip, slipBy(-std::llround(frames)));
    if (m_scene.slip != before)
        Q_EMIT clipsSlipping(*m_scene.slip);
}

void TimelinePointer::updateKeyMarquee()
{
    const QPointF from = m_pressed - QPointF(m_scene.geometry.scrollX, m_scene.geometry.scrollY);
    m_scene.marquee = QRectF(from, m_last).normalized();
    m_scene.keys = m_adds ? m_keysBefore : std::vector<KeyRef>();
    for (const KeyRef &key : keysIn(m_scene.geometry, m_scene.model, *m_scene.marquee)) {
        if (!m_scene.isKeySelected(key))
            m_scene.keys.push_back(key);
    }
}

void TimelinePointer::updateMarquee()
{
    const QPointF from = m_pressed - QPointF(m_scene.geometry.scrollX, m_scene.geometry.scrollY);
    m_scene.marquee = QRectF(from, m_last).normalized();
    std::vector<bool> selected = m_adds ? m_before : std::vector<bool>(m_before.size());
    for (const int clip : clipsIn(m_scene.geometry, m_scene.model, *m_scene.marquee)) {
        const TimelineClip &met = m_scene.model.clip(clip);
        if (!met.isNested() && !met.isImplicit) // what is in a clip goes with it
            selected[std::size_t(clip)] = true;
    }
    select(std::move(selected));
}

void TimelinePointer::release()
{
    const Kind kind = m_kind;
    const MoveProposal moved = m_scene.move;
    const std::optional<TrimProposal> trimmed = m_scene.trim;
    const std::optional<ClipSlip> slipped = m_scene.slip;
    const std::optional<KeyProposal> retimed = m_scene.retime;
    forgetGesture();
    if (kind == Kind::Moving)
        Q_EMIT clipsMoved(moved.moves);
    else if (kind == Kind::Trimming && trimmed)
        Q_EMIT clipTrimmed(trimmed->trim);
    else if (kind == Kind::Slipping && slipped)
        Q_EMIT clipsSlipped(*slipped);
    else if (kind == Kind::Retiming && retimed)
        Q_EMIT keysMoved(m_scene.keys, retimed->seconds);
    else if (kind == Kind::Pressed && m_isOneOfMany && m_hit.isKey())
        m_scene.keys = {{m_hit.clip, m_hit.key}};
    else if (kind == Kind::Pressed && m_isOneOfMany && !m_adds) {
        std::vector<bool> alone(m_scene.selected.size());
        alone[std::size_t(m_hit.clip)] = true;
        select(std::move(alone));
    }
    Q_EMIT sceneChanged();
}

void TimelinePointer::cancel()
{
    if (!isPressed())
        return;
    const bool wasSlipping = m_kind == Kind::Slipping;
    forgetGesture();
    m_scene.keys = m_keysBefore;
    select(m_before);
    if (wasSlipping)
        Q_EMIT slipCancelled();
}

void TimelinePointer::forgetGesture()
{
    m_kind = Kind::Idle;
    m_scene.dragged.clear();
    m_scene.move = {};
    m_scene.trim.reset();
    m_scene.slip.reset();
    m_scene.retime.reset();
    m_scene.beats.clear();
    m_scene.marquee.reset();
}

void TimelinePointer::hover(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_last = point;
    m_modifiers = modifiers;
    const TimelineHit hit = hitTest(m_scene.geometry, m_scene.model, point);
    const bool isElsewhere = std::exchange(m_scene.hover, hit) != hit;
    const auto before = m_scene.cut;
    m_scene.cut = cutAt(point, hit, modifiers);
    if (isElsewhere || m_scene.cut != before)
        Q_EMIT sceneChanged();
}

std::optional<RazorCut> TimelinePointer::cutAt(QPointF point, const TimelineHit &hit,
                                               Qt::KeyboardModifiers modifiers) const
{
    if (!m_isRazor || !m_scene.isEditable || !hit.isClip() || hit.lane >= 0)
        return {};
    const std::vector<SnapTarget> targets = m_snapping
                                                ? snapTargets(m_scene.model, {}, m_scene.playheadSeconds(),
                                                              m_scene.snapMarks(), beatTargets(m_scene))
                                                : std::vector<SnapTarget>();
    return proposeCut(m_scene.model, m_scene.rate, hit.clip, m_scene.geometry.secondsAt(point.x()),
                      kSnapDistance / m_scene.geometry.pixelsPerSecond, modifiers & Qt::ShiftModifier,
                      targets);
}

void TimelinePointer::leave()
{
    const bool hadCut = std::exchange(m_scene.cut, std::nullopt).has_value();
    if (std::exchange(m_scene.hover, TimelineHit{}) != TimelineHit{} || hadCut)
        Q_EMIT sceneChanged();
}

} // namespace muto::ui
