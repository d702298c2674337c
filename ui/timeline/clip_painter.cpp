#include "ui/timeline/clip_painter.h"

#include "ui/problems/element_problems.h"
#include "ui/support/icons.h"
#include "ui/support/kind_look.h"
#include "ui/support/theme.h"
#include "ui/timeline/lane_painter.h"
#include "ui/timeline/media_painter.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace muto::ui {

namespace {

using composition::ClipKind;

constexpr double kRadius = 4;
constexpr double kThin = 5;          // below it a clip is a plain bar
constexpr double kSmall = 20;        // below it a clip has no round corners, which take time
constexpr double kStripe = 3;        // of the kind's colour, at the beginning
constexpr double kPadding = 8;       // from the edge to the label
constexpr int kPictureSide = 14;     // of the kind's picture
constexpr double kRoomForLabel = 28; // pixels of a clip that are worth a label
constexpr double kRoomForPicture = 72;
constexpr int kBadge = 14;                         // of what is wrong with it, at the end
constexpr double kBadgeFromEnd = 18;               // of its middle: the handle lies between
constexpr double kBadgeGround = 9;                 // the radius of what lies below that
constexpr double kLeastBeat = 1.25, kMostBeat = 3; // the radius of a beat's dot
constexpr double kHotBeat = 4;
constexpr double kRoomForKeys = 24;
constexpr double kKey = 4;     // half of a diamond
constexpr double kKeyLift = 8; // of its middle, over the lower edge
constexpr double kKeyStep = 3; // pixels to the next that is worth drawing

struct ClipColors
{
    QColor fill;
    QColor border;
    QColor text;
    QColor detail;
};

ClipColors colorsFor(const ThemeTokens &tokens, ClipKind kind, const ClipLook &look)
{
    const QColor color = toneColor(clipKindTone(kind));
    double strength = tokens.isDark() ? 0.26 : 0.16;
    if (look.isHovered)
        strength += 0.07;
    if (look.isSelected)
        strength += 0.14;
    if (look.isFaded)
        strength *= 0.4;
    ClipColors colors;
    colors.fill = blend(color, tokens.panel, strength);
    colors.border = blend(color, tokens.panel, look.isFaded ? 0.3 : 0.6);
    colors.text = look.isFaded ? tokens.textMuted : tokens.text;
    colors.detail = look.isSelected ? tokens.text : blend(tokens.text, colors.fill, 0.72);
    return colors;
}

void paintSmall(QPainter &painter, const QRectF &rect, const ClipColors &colors, const QColor &color,
                const ClipLook &look)
{
    const ThemeTokens &tokens = currentTokens();
    const QRectF body = rect.adjusted(0, 0, -1, 0);
    const bool isStrong = look.isSelected || look.isCurrent;
    const double line = isStrong ? 2 : 1;
    painter.fillRect(body, look.isCurrent ? tokens.text : look.isSelected ? tokens.accent : colors.border);
    painter.fillRect(body.adjusted(line, line, -line, -line), colors.fill);
    if (!isStrong)
        painter.fillRect(QRectF(body.left(), body.top(), kStripe - 1, body.height()),
                         look.isFaded ? colors.border : color);
}

void paintHandles(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double height = rect.height() / 3;
    for (const double x : {rect.left() + 6, rect.right() - 8})
        painter.drawRoundedRect(QRectF(x, rect.center().y() - height / 2, 2, height), 1, 1);
}

/// Two fills, one within the other: the stroke of a round corner takes longer.
void paintBody(QPainter &painter, const QRectF &rect, const ClipLook &look, const ThemeTokens &tokens,
               const ClipColors &colors)
{
    const double line = look.isSelected || look.isCurrent ? 2 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isCurrent ? tokens.text : look.isSelected ? tokens.accent : colors.border);
    painter.drawRoundedRect(rect, kRadius, kRadius);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect.adjusted(line, line, -line, -line), kRadius - line, kRadius - line);
}

/// Nothing where so little of it would be left that it says nothing.
QString labelWithin(const QFontMetricsF &metrics, const QString &label, double width)
{
    constexpr int kFewestLetters = 3;
    const QString shown = metrics.elidedText(label, Qt::ElideRight, width);
    return shown == label || shown.size() > kFewestLetters ? shown : QString();
}

/// A label on a ground of its own: over pictures nothing else can be read.
void paintGround(QPainter &painter, const QRectF &area, const ClipColors &colors)
{
    QColor ground = colors.fill;
    ground.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, kRadius - 1, kRadius - 1);
}

/// Its pictures or its sound, behind the label and the clip's colour.
void paintMedia(QPainter &painter, const TimelineClip &clip, double left, const QRectF &body,
                const ClipLook &look, const ClipColors &colors)
{
    const MediaSpan span{clip.mediaStart, clip.mediaRate, clip.loops, look.pixelsPerSecond};
    const QRectF inside = body.adjusted(2, 2, -2, -2);
    if (clip.kind == ClipKind::Audio) {
        const QColor color = blend(toneColor(clipKindTone(clip.kind)), colors.fill, 0.75);
        paintWaveform(painter, *look.media, span, left, inside, color);
        return;
    }
    paintFilmStrip(painter, *look.media, span, left, inside);
    QColor veil = colors.fill;
    veil.setAlphaF(look.isSelected ? 0.45F : 0.25F);
    painter.fillRect(inside, veil);
}

} // namespace

void ClipPainter::paint(QPainter &painter, const TimelineClip &clip, const QRectF &rect,
                        const QRectF &visible, const ClipLook &look)
{
    const ThemeTokens &tokens = currentTokens();
    const ClipColors colors = colorsFor(tokens, clip.kind, look);
    if (rect.width() < kSmall) {
        painter.setRenderHint(QPainter::Antialiasing, false); // soft edges cost ten times as much as the rest
        if (rect.width() < kThin)
            painter.fillRect(QRectF(rect.topLeft(), QSizeF(std::max(1.0, rect.width()), rect.height())),
                             look.isSelected ? tokens.accent : colors.border);
        else
            paintSmall(painter, rect, colors, toneColor(clipKindTone(clip.kind)), look);
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    // A gap of a pixel keeps neighbours apart. What is far out of sight is not drawn: rasters dislike it.
    QRectF body = rect.adjusted(0, 0, -1, 0);
    body.setLeft(std::max(body.left(), visible.left() - 2 * kRadius));
    body.setRight(std::min(body.right(), visible.right() + 2 * kRadius));
    paintBody(painter, body, look, tokens, colors);
    if (look.media && !look.isFaded)
        paintMedia(painter, clip, rect.left(), body, look, colors);
    if (!look.beats.empty() && !look.isFaded)
        paintBeats(painter, clip, rect, look);
    if (rect.left() > visible.left() - kStripe)
        painter.fillRect(
            QRectF(rect.left() + 1, body.top() + kRadius / 2, kStripe - 1, body.height() - kRadius),
            look.isFaded ? colors.border : toneColor(clipKindTone(clip.kind)));
    if (look.hasHandles && rect.width() > kRoomForLabel)
        paintHandles(painter, rect, colors.detail);

    if (look.disclosure)
        paintDisclosure(painter, *look.disclosure, clip.isExpanded);
    const double own = look.hasHandles ? kPadding + 4 : kPadding;
    const double inset = look.disclosure ? look.disclosure->width() + kPadding + 4 : own;
    const double shownEnd = std::min(rect.right(), visible.right());
    const double end = shownEnd - kPadding - (look.problem ? kBadgeFromEnd : 0);
    const QRectF room = QRectF(QPointF(std::max(rect.left(), visible.left()) + inset, rect.top()),
                               QPointF(end, rect.bottom()));
    if (room.width() + inset + kPadding >= kRoomForLabel)
        paintLabel(painter, clip, room, look);
    if (!clip.keys.empty() && rect.width() >= kRoomForKeys)
        paintKeys(painter, clip, rect, visible, look);
    if (look.problem)
        paintProblem(
            painter,
            {std::max(rect.left() + kBadgeGround, shownEnd - kBadgeFromEnd), rect.top() + kBadgeGround + 3},
            *look.problem);
}

/// On a ground of its own, to be seen on pictures and sounds.
void ClipPainter::paintProblem(QPainter &painter, QPointF at, composition::Issue::Severity severity)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap &kept = m_badges[{severity, ratio}];
    if (kept.isNull())
        kept = severityIcon(severity).pixmap(QSize(kBadge, kBadge), ratio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().panel);
    painter.drawEllipse(at, kBadgeGround, kBadgeGround);
    painter.drawPixmap(at - QPointF(kBadge, kBadge) / 2, kept);
}

/// A line through the sound, and a dot as large as the beat is strong.
void ClipPainter::paintBeats(QPainter &painter, const TimelineClip &clip, const QRectF &rect,
                             const ClipLook &look)
{
    const QColor color = blend(toneColor(clipKindTone(clip.kind)), currentTokens().text, 0.45);
    QColor faint = color;
    faint.setAlphaF(0.35F);
    const double bottom = rect.bottom() - kBeatLift;
    painter.setPen(Qt::NoPen);
    for (const ClipBeat &beat : look.beats) {
        const double x = rect.left() + (beat.seconds - clip.start) * look.pixelsPerSecond;
        painter.fillRect(QRectF(std::floor(x), rect.top() + 2, 1, bottom - rect.top() - 2), faint);
        if (!hasBeatDot(rect, x))
            continue; // half a dot says nothing
        const bool isHot = beat.number == look.hoveredBeat;
        const double radius =
            isHot ? kHotBeat : kLeastBeat + (kMostBeat - kLeastBeat) * double(beat.strength);
        painter.setBrush(isHot ? currentTokens().accent : color);
        painter.drawEllipse(QPointF(std::floor(x) + 0.5, bottom), radius, radius);
    }
}

void ClipPainter::paintKeys(QPainter &painter, const TimelineClip &clip, const QRectF &rect,
                            const QRectF &visible, const ClipLook &look)
{
    const auto x = [&](const TimelineKey &key, double by) {
        const double seconds = shownSeconds(clip, {.seconds = key.seconds + by});
        return rect.left() + (seconds - clip.start) * look.pixelsPerSecond;
    };
    const double y = rect.bottom() - kKeyLift;
    const double from = std::max(rect.left() - 1, visible.left() - kKey);
    const double to = std::min(rect.right() + 1, visible.right() + kKey);
    const auto first = std::partition_point(clip.keys.begin(), clip.keys.end(),
                                            [&](const TimelineKey &key) { return x(key, 0) < from; });
    double painted = from - kKeyStep; // diamonds that share their place are drawn once
    for (auto key = first; key != clip.keys.end() && x(*key, 0) <= to; ++key) {
        const int index = int(key - clip.keys.begin());
        const bool isSelected =
            std::find(look.selectedKeys.begin(), look.selectedKeys.end(), index) != look.selectedKeys.end();
        const bool isStrong = isSelected || index == look.hoveredKey;
        const double at = x(*key, 0);
        if ((at < painted + kKeyStep && !isStrong) || (isSelected && look.draggedBy))
            continue;
        painted = at;
        paintKeyframe(painter, {at, y}, isStrong, key->isEditable);
    }
    if (!look.draggedBy)
        return;
    for (const int index : look.selectedKeys)
        paintKeyframe(painter, {x(clip.keys[std::size_t(index)], *look.draggedBy), y}, true, true);
}

/// Points to the right, or down while what is in the clip is shown below it.
void ClipPainter::paintDisclosure(QPainter &painter, const QRectF &area, bool isExpanded)
{
    const QPointF middle = area.center();
    const double half = 4;
    const QPointF right[]{middle + QPointF(-half / 2, -half), middle + QPointF(half, 0),
                          middle + QPointF(-half / 2, half)};
    const QPointF down[]{middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2),
                         middle + QPointF(0, half)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().text);
    painter.drawConvexPolygon(isExpanded ? down : right, 3);
}

void ClipPainter::paintLabel(QPainter &painter, const TimelineClip &clip, const QRectF &room,
                             const ClipLook &look)
{
    const ClipColors colors = colorsFor(currentTokens(), clip.kind, look);
    const QFontMetricsF metrics(painter.font());
    const bool isOverMedia = look.media && look.media->error.isEmpty();
    const bool hasPicture = room.width() >= kRoomForPicture;
    QRectF words = room;
    if (hasPicture)
        words.setLeft(room.left() + kPictureSide + 6);
    const bool isBroken = look.media && !look.media->error.isEmpty();
    const bool hasKeys = !clip.keys.empty(); // where the second line would be
    const QString detail = isBroken ? tr("Cannot be read") : hasKeys ? QString() : look.detail;
    const QString label = labelWithin(metrics, clip.label, words.width());
    const bool hasDetail =
        !isOverMedia && !detail.isEmpty() && metrics.horizontalAdvance(detail) <= words.width();
    if (label.isEmpty() && !hasPicture)
        return;
    const double half = room.height() / 2;
    if (isOverMedia) {
        words.setHeight(metrics.height() + 4);
        words.moveTop(room.top() + 4);
        const QRectF ground(room.left() - 4, words.top(),
                            words.left() - room.left() + metrics.horizontalAdvance(label) + 8,
                            words.height());
        paintGround(painter, ground, colors);
    } else if (hasDetail || hasKeys) {
        words.adjust(0, 4, 0, -half);
    }
    if (hasPicture) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QSize side(kPictureSide, kPictureSide);
        painter.drawPixmap(QPointF(room.left(), words.center().y() - kPictureSide / 2.0),
                           isBroken ? icon(QStringLiteral("error"), Tone::Bad).pixmap(side, ratio)
                                    : picture(clip.kind, look.isSelected, ratio));
    }
    painter.setPen(colors.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, label);
    if (!hasDetail)
        return;
    painter.setPen(isBroken ? blend(currentTokens().bad, currentTokens().text, 0.7) : colors.detail);
    painter.drawText(words.translated(0, half - 4), Qt::AlignLeft | Qt::AlignVCenter, detail);
}

/// On what is selected its own colour would be hard to tell from the ground.
const QPixmap &ClipPainter::picture(ClipKind kind, bool isSelected, double pixelRatio)
{
    QPixmap &kept = m_pictures[{kind, isSelected, pixelRatio}];
    if (kept.isNull())
        kept = clipKindIcon(kind, isSelected ? Tone::Text : clipKindTone(kind))
                   .pixmap(QSize(kPictureSide, kPictureSide), pixelRatio);
    return kept;
}

} // namespace muto::ui
