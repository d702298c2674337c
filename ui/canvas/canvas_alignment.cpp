#include "ui/canvas/canvas_alignment.h"

#include <algorithm>
#include <numeric>

namespace muto::ui {

namespace {

QPointF distanceTo(const QRectF &target, const QRectF &box, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {target.left() - box.left(), 0};
    case Alignment::Center:
        return {target.center().x() - box.center().x(), 0};
    case Alignment::Right:
        return {target.right() - box.right(), 0};
    case Alignment::Top:
        return {0, target.top() - box.top()};
    case Alignment::Middle:
        return {0, target.center().y() - box.center().y()};
    case Alignment::Bottom:
        return {0, target.bottom() - box.bottom()};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<QPointF> aligned(const std::vector<QRectF> &boxes, Alignment alignment, const QRectF &frame)
{
    QRectF target = frame;
    if (boxes.size() > 1)
        target = std::accumulate(boxes.begin(), boxes.end(), QRectF(),
                                 [](const QRectF &all, const QRectF &box) { return all.united(box); });
    std::vector<QPointF> distances;
    for (const QRectF &box : boxes)
        distances.push_back(distanceTo(target, box, alignment));
    return distances;
}

std::vector<QPointF> distributed(const std::vector<QRectF> &boxes, Qt::Orientation direction)
{
    std::vector<QPointF> distances(boxes.size());
    if (boxes.size() < 3)
        return distances;
    const bool across = direction == Qt::Horizontal;
    const auto begin = [across](const QRectF &box) { return across ? box.left() : box.top(); };
    const auto length = [across](const QRectF &box) { return across ? box.width() : box.height(); };
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return begin(boxes[a]) < begin(boxes[b]); });
    double filled = 0;
    for (const QRectF &box : boxes)
        filled += length(box);
    const QRectF &last = boxes[order.back()];
    const double end = begin(last) + length(last);
    const double gap = (end - begin(boxes[order.front()]) - filled) / double(boxes.size() - 1);
    double at = begin(boxes[order.front()]);
    for (const std::size_t i : order) {
        const double distance = at - begin(boxes[i]);
        distances[i] = across ? QPointF(distance, 0) : QPointF(0, distance);
        at += length(boxes[i]) + gap;
    }
    return distances;
}

} // namespace muto::ui
