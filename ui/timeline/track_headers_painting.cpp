// How TrackHeaders draws itself.

#include "ui/timeline/track_headers.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_scene.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

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

} // namespace

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

} // namespace muto::ui
