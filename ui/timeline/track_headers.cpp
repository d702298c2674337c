#include "ui/timeline/track_headers.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/track_accessible.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kGlyphSide = 24; // of the area that can be pressed; the picture is smaller
constexpr int kGlyphPicture = 16;
constexpr int kRightMargin = 6;
constexpr int kNameWidth = 34;
constexpr int kLeftMargin = 12;
constexpr double kNestedIndent = 12;

QString glyphName(const TimelineTrack &track, TrackHeaders::Glyph glyph)
{
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
    const QString name = track.name();
    switch (glyph) {
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
    const double bottom =
        m_scene.geometry.topOfRow(track.firstRow + track.rowCount - 1) + TimelineGeometry::kRowHeight;
    return {0, top, double(width()), bottom - top};
}

QRect TrackHeaders::glyphRect(int track, Glyph glyph) const
{
    const QRectF area = rectOf(m_scene.model.tracks().at(std::size_t(track)));
    const int fromRight = (3 - int(glyph)) * kGlyphSide;
    return {width() - kRightMargin - fromRight,
            int(area.top() + (TimelineGeometry::kRowHeight - kGlyphSide) / 2), kGlyphSide, kGlyphSide};
}

std::optional<TrackHeaders::Target> TrackHeaders::targetAt(QPointF point) const
{
    if (!m_scene.isEditable)
        return std::nullopt;
    for (int track = 0; track < int(m_scene.model.tracks().size()); ++track) {
        for (const Glyph glyph : {Glyph::Solo, Glyph::Hide, Glyph::Lock}) {
            if (glyphRect(track, glyph).contains(point.toPoint()))
                return Target{track, glyph};
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
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
    paintFocus(painter);
}

void TrackHeaders::paintTrack(QPainter &painter, int index) const
{
    const ThemeTokens &tokens = currentTokens();
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    const QRectF area = rectOf(track);
    painter.fillRect(area, tokens.panel);
    const QRectF line(kLeftMargin, area.top(), area.width() - kLeftMargin, TimelineGeometry::kRowHeight);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(track.isHidden || m_scene.isLeftOut(track) ? tokens.textMuted : tokens.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, track.name());
    painter.setFont(font());
    painter.setPen(tokens.textMuted);
    const double right = m_scene.isEditable ? 3 * kGlyphSide + kRightMargin : kRightMargin;
    const QRectF room = line.adjusted(kNameWidth, 0, -right, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(tr("%n clips", nullptr, track.clipCount), Qt::ElideRight,
                                              int(room.width())));
    paintNested(painter, track);
    if (!m_scene.isEditable)
        return;
    paintGlyph(painter, index, Glyph::Solo);
    paintGlyph(painter, index, Glyph::Hide);
    paintGlyph(painter, index, Glyph::Lock);
}

/// Around the track that the keys are at, and the glyph that they press.
void TrackHeaders::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || m_current >= trackCount())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(currentTokens().accent, 1.5));
    painter.drawRoundedRect(QRectF(trackRect(m_current)).adjusted(2, 1, -3, -1), 4, 4);
    if (m_scene.isEditable)
        painter.drawRoundedRect(QRectF(glyphRect(m_current, m_glyph)).adjusted(1, 1, -1, -1), 4, 4);
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
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    const QRect area = glyphRect(index, glyph);
    const bool isHovered = m_hovered == Target{index, glyph};
    if (isHovered) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTokens().raised);
        painter.drawRoundedRect(area, 4, 4);
    }
    const Tone tone = isOn(index, glyph) ? Tone::Accent : isHovered ? Tone::Text : Tone::Muted;
    const QSize size(kGlyphPicture, kGlyphPicture);
    QRect picture({}, size);
    picture.moveCenter(area.center());
    icon(glyphName(track, glyph), tone).paint(&painter, picture);
}

void TrackHeaders::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Target> target = targetAt(event->position());
    if (event->button() != Qt::LeftButton || !target)
        return;
    press(target->track, target->glyph);
}

void TrackHeaders::press(int index, Glyph glyph)
{
    const TimelineTrack &track = m_scene.model.tracks().at(std::size_t(index));
    if (glyph == Glyph::Solo)
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
        return glyphToolTip(target->track, target->glyph);
    for (const TimelineTrack &track : m_scene.model.tracks()) {
        if (rectOf(track).contains(point))
            return tr("%1: %n clips with data-track-index %2", nullptr, track.clipCount)
                .arg(track.name(), QString::number(track.index));
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

QString TrackHeaders::describe(int index) const
{
    const TimelineTrack &track = m_scene.model.tracks().at(std::size_t(index));
    QStringList words{tr("Track %1", "its name").arg(track.name()), tr("%n clips", nullptr, track.clipCount)};
    if (track.isHidden)
        words << (track.zone == TimelineZone::Sound ? tr("muted", "a track") : tr("hidden", "a track"));
    if (m_scene.isSolo(track))
        words << tr("solo", "a track");
    if (track.isLocked)
        words << tr("locked", "a track");
    return words.join(QStringLiteral(", "));
}

void TrackHeaders::tracksChanged()
{
    m_current = std::clamp(m_current, 0, std::max(0, trackCount() - 1));
    m_hovered.reset();
    trackHeadersChanged(*this);
}

void TrackHeaders::setCurrent(int track)
{
    m_current = std::clamp(track, 0, std::max(0, trackCount() - 1));
    update();
    if (trackCount() > 0)
        Q_EMIT currentChanged(m_current);
    trackFocusChanged(*this);
}

void TrackHeaders::keyPressEvent(QKeyEvent *event)
{
    if (!isHeaderKey(*event) || trackCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(trackCount() - 1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        m_glyph = Glyph(std::clamp(int(m_glyph) + by, int(Glyph::Solo), int(Glyph::Lock)));
        return setCurrent(m_current);
    }
    default:
        if (m_scene.isEditable)
            press(m_current, m_glyph);
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
    if (event->reason() == QContextMenuEvent::Keyboard && trackCount() > 0) {
        Q_EMIT menuRequested(m_current, mapToGlobal(trackRect(m_current).center()));
        return;
    }
    for (int track = 0; track < trackCount(); ++track) {
        if (trackRect(track).contains(event->pos()))
            return Q_EMIT menuRequested(track, event->globalPos());
    }
}

} // namespace muto::ui
