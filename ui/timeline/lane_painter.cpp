#include "ui/timeline/lane_painter.h"

#include "ui/support/theme.h"
#include "ui/timeline/sound_lane_painter.h"
#include "ui/timeline/timeline_scene.h"

#include <QPainter>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr double kPlainHalf = 4;   // of a diamond
constexpr double kStretchHigh = 4; // of the bar from keyframe to keyframe
constexpr double kLeastApart = 3;  // pixels to the next that is worth drawing

template<typename Paint>
void forEachLane(const TimelineScene &scene, const QRectF &dirty, const Paint &paint)
{
    const KeyLanes &lanes = scene.geometry.lanes;
    for (int lane = 0; lane < int(lanes.all().size()); ++lane) {
        const QRectF area(dirty.left(), scene.geometry.topOfLane(lane), dirty.width(),
                          scene.geometry.heightOfLane(lane));
        if (area.bottom() < dirty.top())
            continue;
        if (area.top() > dirty.bottom())
            return;
        paint(lane, area);
    }
}

void paintStretches(QPainter &painter, const TimelineScene &scene, const KeyLane &lane, const QRectF &area)
{
    QColor color = currentTokens().textMuted;
    color.setAlphaF(0.32F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const auto &[from, to] : lane.stretches) {
        const double left = std::max(scene.geometry.xOf(from), area.left() - kStretchHigh);
        const double right = std::min(scene.geometry.xOf(to), area.right() + kStretchHigh);
        if (left > area.right())
            break;
        if (right > left)
            painter.drawRoundedRect(
                QRectF(left, area.center().y() - kStretchHigh / 2, right - left, kStretchHigh),
                kStretchHigh / 2, kStretchHigh / 2);
    }
}

void paintDiamonds(QPainter &painter, const TimelineScene &scene, int index, const QRectF &area)
{
    const std::vector<KeyRef> &keys = scene.geometry.lanes.lane(index).keys;
    const auto keyOf = [&](const KeyRef &ref) -> const TimelineKey & {
        return scene.model.clip(ref.clip).keys[std::size_t(ref.key)];
    };
    const double from = scene.geometry.secondsAt(area.left() - kKeyframeHalf);
    const double to = scene.geometry.secondsAt(area.right() + kKeyframeHalf);
    const auto first = std::partition_point(keys.begin(), keys.end(),
                                            [&](const KeyRef &ref) { return keyOf(ref).seconds < from; });
    double painted = area.left() - 2 * kKeyframeHalf - kLeastApart;
    for (auto ref = first; ref != keys.end() && keyOf(*ref).seconds <= to; ++ref) {
        const bool isSelected = scene.isKeySelected(*ref);
        const bool isHovered = scene.hover.clip == ref->clip && scene.hover.key == ref->key;
        const QPointF middle = scene.geometry.keyPoint(index, keyOf(*ref));
        const bool isHidden = middle.x() < painted + kLeastApart && !isSelected && !isHovered;
        if (isHidden || (isSelected && scene.retime))
            continue;
        painted = middle.x();
        paintKeyframe(painter, middle, isSelected || isHovered, keyOf(*ref).isEditable);
    }
}

/// Where those in the hand would come to be.
void paintRetimedKeys(QPainter &painter, const TimelineScene &scene, int index)
{
    const std::vector<KeyRef> &keys = scene.geometry.lanes.lane(index).keys;
    for (const KeyRef &ref : scene.keys) {
        if (std::find(keys.begin(), keys.end(), ref) == keys.end())
            continue;
        TimelineKey key = scene.model.clip(ref.clip).keys[std::size_t(ref.key)];
        key.seconds += scene.retime->seconds;
        paintKeyframe(painter, scene.geometry.keyPoint(index, key), true, true);
    }
}

} // namespace

void paintLaneGrounds(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    const ThemeTokens &tokens = currentTokens();
    forEachLane(scene, dirty, [&](int lane, const QRectF &area) {
        const bool isHot = scene.hover.lane == lane;
        painter.fillRect(area, isHot ? blend(tokens.raised, tokens.panel, 0.3)
                                     : blend(tokens.panel, tokens.window, 0.45));
    });
}

void paintLaneKeys(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    forEachLane(scene, dirty, [&](int lane, const QRectF &area) {
        if (scene.geometry.lanes.lane(lane).isSound())
            return paintSoundLane(painter, scene, lane, area);
        paintStretches(painter, scene, scene.geometry.lanes.lane(lane), area);
        paintDiamonds(painter, scene, lane, area);
        if (scene.retime)
            paintRetimedKeys(painter, scene, lane);
    });
}

/// Two fills, as everything here: strokes take longer.
void paintKeyframe(QPainter &painter, QPointF middle, bool isStrong, bool isEditable)
{
    const ThemeTokens &tokens = currentTokens();
    const auto diamond = [&](double half) {
        const QPointF points[]{middle + QPointF(0, -half), middle + QPointF(half, 0),
                               middle + QPointF(0, half), middle + QPointF(-half, 0)};
        painter.drawConvexPolygon(points, 4);
    };
    const double half = isStrong ? kKeyframeHalf : kPlainHalf;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel);
    diamond(half + 1.5);
    painter.setBrush(isStrong ? tokens.accent : isEditable ? tokens.text : tokens.textMuted);
    diamond(half);
}

} // namespace muto::ui
