#include "ui/timeline/sound_lane_painter.h"

#include "core/media/sound_lane.h"
#include "ui/sound/effect_words.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_scene.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kCurveStep = 2; // pixels
constexpr double kPointHalf = 4;
constexpr double kPointOutline = 1.5;
constexpr double kChipGap = 8;
constexpr double kHandle = 16; // of an end of a range

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// As the drag under way would have it.
SoundLane shownLane(const TimelineScene &scene, const PointRef &ref)
{
    SoundLane lane = *soundLane(scene.model, ref);
    const auto &change = scene.pointChange;
    if (change && change->ref.clip == ref.clip && change->ref.lane == ref.lane)
        lane.points[std::size_t(change->ref.point)] = change->point;
    if (scene.laneChange && scene.laneChange->range.isOf(ref))
        lane.points = scene.laneChange->points;
    return lane;
}

QPainterPath curveOf(const TimelineScene &scene, int index, const TimelineClip &clip, const SoundLane &lane,
                     double from, double to)
{
    media::Lane values;
    for (const edit::AutomationPoint &point : lane.points)
        values.points.push_back({point.seconds, point.value, point.curve, point.viaX, point.viaY});
    media::LaneReader reader(std::move(values), lane.scale);
    const auto place = [&](double x) {
        const double value = reader.at(scene.geometry.secondsAt(x) - clip.start);
        return QPointF(x, scene.geometry.yOfHeight(index, lane.heightOf(value)));
    };
    QPainterPath path(place(from));
    for (double x = from + kCurveStep; x < to; x += kCurveStep)
        path.lineTo(place(x));
    path.lineTo(place(to));
    return path;
}

void paintPoint(QPainter &painter, QPointF middle, bool isSelected, bool isHot, const QColor &color)
{
    const ThemeTokens &tokens = currentTokens();
    const double half = isSelected || isHot ? kPointHalf + 1 : kPointHalf;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel);
    painter.drawEllipse(middle, half + kPointOutline, half + kPointOutline);
    painter.setBrush(isSelected ? tokens.accent : color);
    painter.drawEllipse(middle, half, half);
}

/// The ground of what is selected, with handles where it can be stretched; a caret is a line.
void paintRange(QPainter &painter, const TimelineScene &scene, const QRectF &ground, double start)
{
    const ThemeTokens &tokens = currentTokens();
    const SoundRange range = scene.shownRange();
    const double from = std::round(scene.geometry.xOf(start + range.from));
    const double to = std::round(scene.geometry.xOf(start + range.to));
    const QRectF band = QRectF(from, ground.top(), to - from, ground.height());
    painter.fillRect(band.intersected(ground), faded(tokens.accent, 0.18));
    for (const double x : {from, to}) {
        if (x < ground.left() - 1 || x > ground.right() + 1)
            continue;
        painter.fillRect(QRectF(x - 0.5, ground.top(), 1, ground.height()), tokens.accent);
        if (range.hasLength())
            painter.fillRect(QRectF(x - 1.5, ground.center().y() - kHandle / 2, 3, kHandle), tokens.accent);
    }
}

bool isInRange(const TimelineScene &scene, const PointRef &ref, const edit::AutomationPoint &point)
{
    const SoundRange range = scene.shownRange();
    return range.hasLength() && range.isOf(ref) && range.contains(point.seconds);
}

/// What a point says, beside it and within the view.
void paintChip(QPainter &painter, const SoundLane &lane, QPointF point, const QRectF &area, double value)
{
    const ThemeTokens &tokens = currentTokens();
    const QString text = lane.look().shown(value);
    const QFontMetricsF metrics(painter.font());
    QRectF chip(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    chip.moveLeft(point.x() + kChipGap);
    chip.moveTop(
        std::clamp(point.y() - chip.height() / 2, area.top() + 1, area.bottom() - chip.height() - 1));
    if (chip.right() > area.right())
        chip.moveRight(point.x() - kChipGap);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setPen(tokens.text);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void paintClipCurve(QPainter &painter, const TimelineScene &scene, int index, const PointRef &ref,
                    const QRectF &area)
{
    const ThemeTokens &tokens = currentTokens();
    const TimelineClip &clip = scene.model.clip(ref.clip);
    const SoundLane lane = shownLane(scene, ref);
    const double left = scene.geometry.xOf(clip.start), right = scene.geometry.xOf(clip.end);
    const double from = std::max(left, area.left() - 8), to = std::min(right, area.right() + 8);
    if (to - from < 1)
        return;
    const bool isFaint = clip.isHidden || clip.isLocked;
    const QColor color = isFaint ? tokens.textMuted : tokens.audio;
    const double top = scene.geometry.topOfLane(index);
    const QRectF ground(from, top, to - from, scene.geometry.heightOfLane(index));
    painter.fillRect(ground, faded(color, 0.07));
    if (scene.shownRange().isOf(ref))
        paintRange(painter, scene, ground, clip.start);
    if (lane.isVolume()) // 0 dB
        painter.fillRect(
            QRectF(from, std::round(scene.geometry.yOfHeight(index, lane.heightOf(1))), to - from, 1),
            faded(tokens.textMuted, 0.35));
    const QPainterPath curve = curveOf(scene, index, clip, lane, from, to);
    QPainterPath below = curve;
    below.lineTo(to, ground.bottom());
    below.lineTo(from, ground.bottom());
    below.closeSubpath();
    painter.fillPath(below, faded(color, 0.14));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5));
    painter.drawPath(curve);
    for (int point = 0; point < int(lane.points.size()); ++point) {
        const PointRef each{ref.clip, ref.lane, point};
        const QPointF middle = scene.geometry.pointAt(index, clip, lane, lane.points[std::size_t(point)]);
        const bool isSeen = middle.x() >= area.left() - 8 && middle.x() <= area.right() + 8;
        if (!isSeen || !isOnClip(clip, lane.points[std::size_t(point)]))
            continue;
        const bool isHot = scene.hover.part == HitPart::Point && scene.hover.sound == each;
        const bool isSelected =
            scene.point == each || isInRange(scene, each, lane.points[std::size_t(point)]);
        paintPoint(painter, middle, isSelected, isHot, color);
    }
}

} // namespace

void paintSoundLane(QPainter &painter, const TimelineScene &scene, int index, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const KeyLane &shown = scene.geometry.lanes.lane(index);
    for (const PointRef &ref : shown.sounds)
        paintClipCurve(painter, scene, index, ref, area);
    // The value of the point in the hand, or under the mouse, is over everything.
    const PointRef said = scene.pointChange                    ? scene.pointChange->ref
                          : scene.hover.part == HitPart::Point ? scene.hover.sound
                                                               : scene.point;
    for (const PointRef &ref : shown.sounds) {
        if (ref.clip != said.clip || ref.lane != said.lane || !soundPoint(scene.model, said))
            continue;
        const SoundLane lane = shownLane(scene, ref);
        const edit::AutomationPoint &point = lane.points[std::size_t(said.point)];
        const QRectF whole(area.left(), scene.geometry.topOfLane(index), area.width(),
                           scene.geometry.heightOfLane(index));
        paintChip(painter, lane, scene.geometry.pointAt(index, scene.model.clip(ref.clip), lane, point),
                  whole, point.value);
    }
}

} // namespace muto::ui
