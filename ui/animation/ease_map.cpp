#include "ui/animation/ease_map.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

using script::BezierEase;
using script::Ease;

namespace {

constexpr int kProbes = 64;      // of a curve, for how far it goes
constexpr double kLowest = -1.5; // values of a handle
constexpr double kHighest = 2.5;
constexpr double kSticky = 0.03; // of a whole
constexpr double kRoom = 0.08;   // of a whole, around what is shown

double stuckTo(double value, std::initializer_list<double> marks)
{
    for (const double mark : marks) {
        if (std::abs(value - mark) < kSticky)
            return mark;
    }
    return value;
}

double tidy(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

QPointF EaseMap::pointOf(QPointF value) const
{
    const double share = (value.y() - lowest) / (highest - lowest);
    return {area.left() + value.x() * area.width(), area.bottom() - share * area.height()};
}

QPointF EaseMap::valueOf(QPointF point) const
{
    const double share = (area.bottom() - point.y()) / area.height();
    return {(point.x() - area.left()) / area.width(), lowest + share * (highest - lowest)};
}

EaseMap easeMap(const QRectF &area, const Ease &ease, const BezierEase *handles)
{
    EaseMap map{area, 0, 1};
    const auto include = [&map](double value) {
        map.lowest = std::min(map.lowest, value);
        map.highest = std::max(map.highest, value);
    };
    for (int i = 0; i <= kProbes; ++i)
        include(std::clamp(ease.at(double(i) / kProbes), kLowest, kHighest));
    if (handles) {
        include(handles->y1);
        include(handles->y2);
    }
    const double room = kRoom * (map.highest - map.lowest);
    map.lowest -= room;
    map.highest += room;
    return map;
}

QPolygonF easeLine(const EaseMap &map, const Ease &ease, double step)
{
    const int count = std::max(2, int(std::ceil(map.area.width() / step)));
    QPolygonF line;
    line.reserve(count + 1);
    for (int i = 0; i <= count; ++i) {
        const double progress = double(i) / count;
        line.append(map.pointOf({progress, ease.at(progress)}));
    }
    return line;
}

QPointF handleValue(const BezierEase &ease, EaseHandle handle)
{
    return handle == EaseHandle::Second ? QPointF(ease.x2, ease.y2) : QPointF(ease.x1, ease.y1);
}

EaseHandle handleAt(const EaseMap &map, const BezierEase &ease, QPointF point, double reach)
{
    const auto distance = [&](EaseHandle handle) {
        const QPointF way = map.pointOf(handleValue(ease, handle)) - point;
        return std::hypot(way.x(), way.y());
    };
    const double first = distance(EaseHandle::First), second = distance(EaseHandle::Second);
    if (std::min(first, second) > reach)
        return EaseHandle::None;
    return first <= second ? EaseHandle::First : EaseHandle::Second;
}

BezierEase withHandle(BezierEase ease, EaseHandle handle, QPointF value, bool isFree)
{
    double x = std::clamp(value.x(), 0.0, 1.0), y = std::clamp(value.y(), kLowest, kHighest);
    if (!isFree) {
        x = stuckTo(x, {0, 1});
        y = stuckTo(y, {0, 1});
        y = std::abs(y - x) < kSticky ? x : y;
    }
    if (handle == EaseHandle::First) {
        ease.x1 = tidy(x);
        ease.y1 = tidy(y);
    } else if (handle == EaseHandle::Second) {
        ease.x2 = tidy(x);
        ease.y2 = tidy(y);
    }
    return ease;
}

} // namespace muto::ui
