#include "ui/timeline/track_headers.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/track_accessible.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kGlyphSide = 24; // of the area that can be pressed; the picture is smaller
constexpr int kOpener = 20;    // the width of what opens a track
constexpr int kRightMargin = 6;
constexpr int kNameWidth = 34;
constexpr int kNameGap = 8; // behind a name that somebody gave
constexpr int kLeftMargin = 20;
constexpr double kNestedIndent = 12;

QString glyphName(const TimelineTrack &track, TrackHeaders::Glyph glyph)
{
    if (glyph == TrackHeaders::Glyph::Effects)
        return QStringLiteral("effects");
    if (glyph == TrackHeaders::Glyph::Solo)
        return QStringLiteral("solo");
    if (glyph == TrackHeaders::Glyph::Lock)
        return track.isLocked ? QStringLiteral("lock") : QStringLiteral("lock-open");
    if (track.zone == TimelineZone::Sound)
        return track.isHidden ? QStringLiteral("volume-muted") : QStringLiteral("volume");
    return track.isHidden ? QStringLiteral("eye-off") : QStringLiteral("eye");
}

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

QString TrackHeaders::glyphToolTip(int index, Glyph glyph) const
{
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    const bool isSound = track.zone == TimelineZone::Sound;
    const bool isSet = isOn(index, glyph);
    const QString name = m_scene.nameOf(track);
    switch (glyph) {
    case Glyph::Lanes:
        if (isSound)
            return isSet ? tr("Hide the curves and keyframes of %1").arg(name)
                         : tr("Show the curves and keyframes of %1 in lanes").arg(name);
        return isSet ? tr("Hide the keyframe lanes of %1").arg(name)
                     : tr("Show the keyframes of %1 in lanes").arg(name);
    case Glyph::Effects:
        if (isSound)
            return isSet ? tr("Show the sound effects of %1; there are some").arg(name)
                         : tr("Show the sound effects of %1; there are none yet").arg(name);
        return isSet ? tr("Show the effects and gradings of %1; there are some").arg(name)
                     : tr("Show the effects and gradings of %1; there are none yet").arg(name);
    case Glyph::Solo:
        if (isSet)
            return tr("End the solo of %1").arg(name);
        return isSound ? tr("Hear only %1 in the preview; renders are not affected").arg(name)
                       : tr("See only %1 in the preview; renders are not affected").arg(name);
    case Glyph::Hide:
        if (isSound)
            return isSet ? tr("Let %1 be heard").arg(name) : tr("Mute %1").arg(name);
        return isSet ? tr("Show %1").arg(name) : tr("Hide %1").arg(name);
    case Glyph::Lock:
        return isSet ? tr("Unlock %1").arg(name) : tr("Lock %1, so that nothing on it moves").arg(name);
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

QString TrackHeaders::toolTipOf(const Target &target) const
{
    return target.line.isLane() ? glyphToolTip(target.line.lane, LaneGlyph(target.glyph))
                                : glyphToolTip(target.line.track, Glyph(target.glyph));
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

void TrackHeaders::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    for (int track = 0; track < int(m_scene.model.tracks().size()); ++track) {
        if (rectOf(m_scene.model.tracks()[std::size_t(track)]).intersects(rect()))
            paintTrack(painter, track);
    }
    for (int line = 0; line < int(m_lines.size()); ++line) {
        if (m_lines[std::size_t(line)].isLane() && lineRect(line).intersects(rect()))
            paintLane(painter, m_lines[std::size_t(line)].lane);
    }
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
    paintFocus(painter);
}

void TrackHeaders::paintTrack(QPainter &painter, int index) const
{
    const ThemeTokens &tokens = currentTokens();
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    const QRectF area = rectOf(track);
    painter.fillRect(area, tokens.panel);
    const double right = glyphRoom(index);
    paintName(painter, track,
              {kLeftMargin, area.top(), area.width() - kLeftMargin - right, TimelineGeometry::kRowHeight});
    paintNested(painter, track);
    paintOpener(painter, index);
    for (const Glyph glyph : {Glyph::Effects, Glyph::Solo, Glyph::Hide, Glyph::Lock}) {
        if (has(index, glyph))
            paintGlyph(painter, index, glyph);
    }
}

/// What the glyphs of a track take up of its right.
int TrackHeaders::glyphRoom(int track) const
{
    if (!has(track, Glyph::Hide))
        return kRightMargin;
    return (has(track, Glyph::Effects) ? 4 : 3) * kGlyphSide + kRightMargin + kNameGap / 2;
}

/// What it is called, and how many clips are on it; of those the number alone where there is little room.
void TrackHeaders::paintName(QPainter &painter, const TimelineTrack &track, const QRectF &room) const
{
    const ThemeTokens &tokens = currentTokens();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString name = m_scene.nameOf(track);
    const QString number = QLocale().toString(track.clipCount);
    const QString words = track.isOfLayers()  ? number
                          : track.isOfGroup() ? QString() // which its row below the tracks says
                                              : tr("%n clips", nullptr, track.clipCount);
    const bool isOwn = name != track.name() || !track.isOfClips();
    // Whole pixels: a name that is cut off by part of one loses a letter.
    const double own = std::ceil(QFontMetricsF(bold).horizontalAdvance(name)) + 1;
    const double nameWidth = isOwn ? own + kNameGap : kNameWidth;
    const bool isRoomy = nameWidth + fontMetrics().horizontalAdvance(words) <= room.width();
    const QString count = isRoomy || track.isOfGroup() ? words : number;
    const double countWidth = fontMetrics().horizontalAdvance(count);
    const double left = std::min(nameWidth, room.width() - countWidth);
    painter.setFont(bold);
    painter.setPen(track.isHidden || m_scene.isLeftOut(track) ? tokens.textMuted : tokens.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(name, Qt::ElideRight, int(left - (isOwn ? kNameGap : 0))));
    painter.setFont(font());
    painter.setPen(tokens.textMuted);
    painter.drawText(room.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
}

/// Points to the right, or down while the lanes are there.
void TrackHeaders::paintOpener(QPainter &painter, int track) const
{
    if (!has(track, Glyph::Lanes))
        return;
    const QRectF area = glyphRect(track, Glyph::Lanes);
    const QPointF middle = area.center() + QPointF(1, 0);
    constexpr double half = 4;
    const QPointF right[]{middle + QPointF(-half / 2, -half), middle + QPointF(half / 2 + 1, 0),
                          middle + QPointF(-half / 2, half)};
    const QPointF down[]{middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2),
                         middle + QPointF(0, half / 2 + 1)};
    const bool isHovered = m_hovered == Target{{track}, int(Glyph::Lanes)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHovered ? currentTokens().text : currentTokens().textMuted);
    painter.drawConvexPolygon(isOn(track, Glyph::Lanes) ? down : right, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

TrackHeaders::Target TrackHeaders::currentTarget() const
{
    const Line &line = m_lines[std::size_t(m_current)];
    return {line, line.isLane() ? int(m_laneGlyph) : int(m_glyph)};
}

/// Around the line that the keys are at, and the glyph that they press.
void TrackHeaders::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || m_current >= int(m_lines.size()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(currentTokens().accent, 1.5));
    painter.drawRoundedRect(QRectF(lineRect(m_current)).adjusted(2, 1, -3, -1), 4, 4);
    if (has(currentTarget()))
        painter.drawRoundedRect(QRectF(rectOf(currentTarget())).adjusted(1, 1, -1, -1), 4, 4);
}

/// Beside the rows of what is in clips of the track: whose they are.
void TrackHeaders::paintNested(QPainter &painter, const TimelineTrack &track) const
{
    int said = -1;
    for (int row = track.firstRow; row < track.firstRow + track.rowCount; ++row) {
        const TimelineRow &nested = m_scene.model.rows()[std::size_t(row)];
        if (nested.depth == 0 || nested.clips.empty())
            continue;
        const double indent = kLeftMargin + kNestedIndent * nested.depth;
        const QRectF line(indent, m_scene.geometry.topOfRow(row), width() - indent - kRightMargin,
                          TimelineGeometry::kRowHeight);
        painter.fillRect(QRectF(line.left() - kNestedIndent / 2, line.top(), 1, line.height()),
                         currentTokens().line);
        const int host = m_scene.model.clip(nested.clips.front()).host;
        if (std::exchange(said, host) == host)
            continue;
        painter.setPen(currentTokens().textMuted);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_scene.model.clip(host).label, Qt::ElideRight, int(line.width())));
    }
}

void TrackHeaders::paintGlyph(QPainter &painter, int index, Glyph glyph) const
{
    paintPressable(painter, {{index}, int(glyph)},
                   glyphName(m_scene.model.tracks()[std::size_t(index)], glyph), isOn(index, glyph));
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

QString TrackHeaders::toolTipAt(QPointF point) const
{
    if (const std::optional<Target> target = targetAt(point))
        return toolTipOf(*target);
    for (const Line &line : m_lines) {
        if (line.isLane() && lineRect(int(&line - m_lines.data())).contains(point.toPoint()))
            return describeLane(line.lane);
    }
    for (const TimelineTrack &track : m_scene.model.tracks()) {
        if (rectOf(track).contains(point) && track.isOfLayers())
            return tr("%n elements without a start, which are seen all the time", nullptr, track.clipCount);
        if (rectOf(track).contains(point) && track.isOfGroup())
            return tr("Curves of the group %1, in the time of the film").arg(track.name());
        if (rectOf(track).contains(point))
            return tr("%1: %n clips with data-track-index %2", nullptr, track.clipCount)
                .arg(m_scene.nameOf(track), QString::number(track.index));
    }
    return {};
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

QString TrackHeaders::describe(int line) const
{
    const Line &described = m_lines.at(std::size_t(line));
    return described.isLane() ? describeLane(described.lane) : describeTrack(described.track);
}

QString TrackHeaders::describeTrack(int index) const
{
    const TimelineTrack &track = m_scene.model.tracks().at(std::size_t(index));
    const QString own = m_scene.nameOf(track);
    if (track.isOfLayers())
        return tr("%1: %2", "what it is called, what it is")
            .arg(own,
                 tr("%n elements without a start, which are seen all the time", nullptr, track.clipCount));
    if (track.isOfGroup())
        return tr("Curves of the group %1, in the time of the film").arg(own);
    QStringList words{own == track.name()
                          ? tr("Track %1", "its name").arg(own)
                          : tr("Track %1, %2", "its own name, and V1 or A1").arg(own, track.name()),
                      tr("%n clips", nullptr, track.clipCount)};
    if (track.isHidden)
        words << (track.zone == TimelineZone::Sound ? tr("muted", "a track") : tr("hidden", "a track"));
    if (track.hasEffects)
        words << tr("with effects", "a track");
    if (m_scene.isSolo(track))
        words << tr("solo", "a track");
    if (track.isLocked)
        words << tr("locked", "a track");
    if (track.hasKeys)
        words << (m_scene.isOpen(track) ? tr("keyframes shown", "of a track")
                                        : tr("keyframes hidden", "of a track"));
    return words.join(QStringLiteral(", "));
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
    trackHeadersChanged(*this);
    update();
}

void TrackHeaders::setCurrent(int line)
{
    m_current = std::clamp(line, 0, std::max(0, int(m_lines.size()) - 1));
    update();
    if (!m_lines.empty())
        Q_EMIT currentChanged(m_current);
    trackFocusChanged(*this);
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
