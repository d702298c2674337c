#include "ui/timeline/track_headers.h"

#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/track_accessible.h"
#include "ui/widgets/accessible_parts.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kOpener = 20; // the width of what opens a track

bool isHeaderKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return true;
    default:
        return false;
    }
}

} // namespace

TrackHeaders::TrackHeaders(const TimelineScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
{
    installTrackAccessibility();
    setObjectName(QStringLiteral("trackHeaders"));
    setAccessibleName(tr("Tracks"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus); // whoever clicks here goes on with the clips
}

bool TrackHeaders::isOn(int index, Glyph glyph) const
{
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    switch (glyph) {
    case Glyph::Lanes:
        return m_scene.isOpen(track);
    case Glyph::Effects:
        return track.hasEffects;
    case Glyph::Solo:
        return m_scene.isSolo(track);
    case Glyph::Hide:
        return track.isHidden;
    case Glyph::Lock:
        return track.isLocked;
    }
    Q_UNREACHABLE();
}

QRectF TrackHeaders::rectOf(const TimelineTrack &track) const
{
    const double top = m_scene.geometry.topOfRow(track.firstRow);
    const double bottom = m_scene.geometry.bottomOfRow(track.firstRow + track.rowCount - 1);
    return {0, top, double(width()), bottom - top};
}

QRect TrackHeaders::glyphRect(int track, Glyph glyph) const
{
    const QRectF area = rectOf(m_scene.model.tracks().at(std::size_t(track)));
    if (glyph == Glyph::Lanes)
        return {0, int(area.top()), kOpener, int(TimelineGeometry::kRowHeight)};
    const int fromRight = (5 - int(glyph)) * kGlyphSide;
    return {width() - kRightMargin - fromRight,
            int(area.top() + (TimelineGeometry::kRowHeight - kGlyphSide) / 2), kGlyphSide, kGlyphSide};
}

/// Lanes can be looked at, solos be heard, where nothing can be edited.
bool TrackHeaders::has(int track, Glyph glyph) const
{
    const TimelineTrack &shown = m_scene.model.tracks()[std::size_t(track)];
    if (glyph == Glyph::Lanes)
        return shown.hasKeys;
    return m_scene.isEditable && shown.isOfClips() && (glyph != Glyph::Effects || shown.takesEffects);
}

bool TrackHeaders::has(const Target &target) const
{
    return target.line.isLane() ? has(target.line.lane, LaneGlyph(target.glyph))
                                : has(target.line.track, Glyph(target.glyph));
}

QRect TrackHeaders::rectOf(const Target &target) const
{
    return target.line.isLane() ? glyphRect(target.line.lane, LaneGlyph(target.glyph))
                                : glyphRect(target.line.track, Glyph(target.glyph));
}

void TrackHeaders::press(const Target &target)
{
    if (!has(target))
        return;
    target.line.isLane() ? press(target.line.lane, LaneGlyph(target.glyph))
                         : press(target.line.track, Glyph(target.glyph));
}

std::optional<TrackHeaders::Target> TrackHeaders::targetAt(QPointF point) const
{
    for (const Line &line : m_lines) {
        const int last = line.isLane() ? int(LaneGlyph::Next) : int(Glyph::Lock);
        for (int glyph = 0; glyph <= last; ++glyph) {
            const Target target{line, glyph};
            if (has(target) && rectOf(target).contains(point.toPoint()))
                return target;
        }
    }
    return std::nullopt;
}

TrackHeaders::Target TrackHeaders::currentTarget() const
{
    const Line &line = m_lines[std::size_t(m_current)];
    return {line, line.isLane() ? int(m_laneGlyph) : int(m_glyph)};
}

void TrackHeaders::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Target> target = targetAt(event->position());
    if (event->button() != Qt::LeftButton || !target)
        return;
    press(*target);
}

void TrackHeaders::press(int index, Glyph glyph)
{
    const TimelineTrack &track = m_scene.model.tracks().at(std::size_t(index));
    if (!has(index, glyph))
        return;
    if (glyph == Glyph::Lanes)
        Q_EMIT lanesToggled(index);
    else if (glyph == Glyph::Effects)
        Q_EMIT effectsRequested(index);
    else if (glyph == Glyph::Solo)
        Q_EMIT soloToggled(index);
    else if (glyph == Glyph::Hide)
        Q_EMIT hideToggled(index, !track.isHidden);
    else
        Q_EMIT lockToggled(index, !track.isLocked);
}

/// A press here is no press on what lies below.
void TrackHeaders::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void TrackHeaders::mouseMoveEvent(QMouseEvent *event)
{
    hover(targetAt(event->position()));
}

void TrackHeaders::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void TrackHeaders::hover(std::optional<Target> target)
{
    if (target == m_hovered)
        return;
    m_hovered = target;
    update();
}

bool TrackHeaders::event(QEvent *event)
{
    // Keys that mean something here are not the window's.
    if (event->type() == QEvent::ShortcutOverride && isHeaderKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

int TrackHeaders::trackCount() const
{
    return int(m_scene.model.tracks().size());
}

QRect TrackHeaders::trackRect(int track) const
{
    return rectOf(m_scene.model.tracks().at(std::size_t(track))).toAlignedRect();
}

QRect TrackHeaders::lineRect(int line) const
{
    const Line &shown = m_lines.at(std::size_t(line));
    if (shown.isLane())
        return QRectF(0, m_scene.geometry.topOfLane(shown.lane), width(),
                      m_scene.geometry.heightOfLane(shown.lane))
            .toAlignedRect();
    QRect area = trackRect(shown.track);
    if (m_scene.geometry.lanes.ofTrack(m_scene.model.tracks()[std::size_t(shown.track)]).second > 0)
        area.setHeight(int(TimelineGeometry::kRowHeight)); // the lanes are lines of their own
    return area;
}

/// The keys stay at the track they were at, where they can.
void TrackHeaders::tracksChanged()
{
    endRenaming(false);
    const Line before = m_current < int(m_lines.size()) ? m_lines[std::size_t(m_current)] : Line();
    m_lines.clear();
    for (int track = 0; track < trackCount(); ++track) {
        m_lines.push_back({track});
        const auto [first, count] =
            m_scene.geometry.lanes.ofTrack(m_scene.model.tracks()[std::size_t(track)]);
        for (int lane = first; lane < first + count; ++lane)
            m_lines.push_back({track, lane});
    }
    auto again = std::find(m_lines.begin(), m_lines.end(), before);
    if (again == m_lines.end())
        again = std::find(m_lines.begin(), m_lines.end(), Line{before.track});
    m_current = again != m_lines.end() ? int(again - m_lines.begin()) : std::max(0, int(m_lines.size()) - 1);
    m_hovered.reset();
    accessiblePartsChanged(*this);
    update();
}

void TrackHeaders::setCurrent(int line)
{
    m_current = std::clamp(line, 0, std::max(0, int(m_lines.size()) - 1));
    update();
    if (!m_lines.empty())
        Q_EMIT currentChanged(m_current);
    if (hasFocus())
        accessiblePartFocused(*this, m_current);
}

/// To the next that there is beside it.
void TrackHeaders::moveGlyph(int by)
{
    const bool isLane = m_lines[std::size_t(m_current)].isLane();
    Target target = currentTarget();
    do {
        target.glyph += by;
        if (target.glyph < 0 || target.glyph > (isLane ? int(LaneGlyph::Next) : int(Glyph::Lock)))
            return;
    } while (!has(target));
    if (isLane)
        m_laneGlyph = LaneGlyph(target.glyph);
    else
        m_glyph = Glyph(target.glyph);
}

void TrackHeaders::keyPressEvent(QKeyEvent *event)
{
    if (!isHeaderKey(*event) || m_lines.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_lines.size()) - 1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveGlyph(event->key() == Qt::Key_Left ? -1 : 1);
        return setCurrent(m_current);
    case Qt::Key_F2:
        return rename(m_lines[std::size_t(m_current)].track);
    default:
        press(currentTarget());
    }
}

void TrackHeaders::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void TrackHeaders::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TrackHeaders::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard && !m_lines.empty()) {
        Q_EMIT menuRequested(m_lines[std::size_t(m_current)].track,
                             mapToGlobal(lineRect(m_current).center()));
        return;
    }
    for (int track = 0; track < trackCount(); ++track) {
        if (trackRect(track).contains(event->pos()))
            return Q_EMIT menuRequested(track, event->globalPos());
    }
}

} // namespace muto::ui
