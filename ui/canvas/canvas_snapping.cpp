#include "ui/canvas/canvas_snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muto::ui {

namespace {

constexpr double kSame = 0.05;

/// A box seen along one direction.
struct Extent
{
    double near, far;         ///< In the direction that is lined up.
    double sideNear, sideFar; ///< In the other one.
};

Extent along(const QRectF &box, Qt::Orientation direction)
{
    if (direction == Qt::Horizontal)
        return {box.left(), box.right(), box.top(), box.bottom()};
    return {box.top(), box.bottom(), box.left(), box.right()};
}

std::vector<double> linesOf(const Extent &extent, const SnapLines &wanted = {})
{
    std::vector<double> lines;
    if (wanted.near)
        lines.push_back(extent.near);
    if (wanted.middle)
        lines.push_back((extent.near + extent.far) / 2);
    if (wanted.far)
        lines.push_back(extent.far);
    return lines;
}

std::optional<double> nearestShift(const std::vector<double> &lines, const std::vector<Extent> &others,
                                   double radius)
{
    std::optional<double> best;
    for (const Extent &other : others) {
        for (const double target : linesOf(other)) {
            for (const double line : lines) {
                const double shift = target - line;
                if (std::abs(shift) <= radius && (!best || std::abs(shift) < std::abs(*best) - 1e-9))
                    best = shift;
            }
        }
    }
    return best;
}

QLineF guideAt(double at, const Extent &one, const Extent &other, Qt::Orientation direction)
{
    const double from = std::min(one.sideNear, other.sideNear), to = std::max(one.sideFar, other.sideFar);
    return direction == Qt::Horizontal ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

/// One guide for each line, as long as all that lie on it.
void addGuide(std::vector<QLineF> &guides, const QLineF &guide, Qt::Orientation direction)
{
    const auto place = [direction](const QLineF &line) {
        return direction == Qt::Horizontal ? line.x1() : line.y1();
    };
    const auto same = std::find_if(guides.begin(), guides.end(), [&](const QLineF &line) {
        return std::abs(place(line) - place(guide)) < kSame;
    });
    if (same == guides.end())
        return guides.push_back(guide);
    *same = QLineF(QPointF(std::min(same->x1(), guide.x1()), std::min(same->y1(), guide.y1())),
                   QPointF(std::max(same->x2(), guide.x2()), std::max(same->y2(), guide.y2())));
}

/// What meets once the box is where it has been shifted to.
std::vector<QLineF> guidesOf(const Extent &moved, const std::vector<Extent> &others, const SnapLines &wanted,
                             Qt::Orientation direction)
{
    std::vector<QLineF> guides;
    for (const Extent &other : others) {
        for (const double target : linesOf(other)) {
            for (const double line : linesOf(moved, wanted)) {
                if (std::abs(target - line) < kSame)
                    addGuide(guides, guideAt(target, moved, other, direction), direction);
            }
        }
    }
    return guides;
}

std::vector<Extent> alongAll(const std::vector<QRectF> &boxes, Qt::Orientation direction)
{
    std::vector<Extent> extents;
    for (const QRectF &box : boxes)
        extents.push_back(along(box, direction));
    return extents;
}

constexpr int kSquaresAcross = 48; ///< About as many.

} // namespace

int gridSpacing(QSize film)
{
    const int wanted = std::max(film.width(), film.height()) / kSquaresAcross;
    int best = 0;
    for (const int spacing : {5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120}) {
        const bool meetsEdges = film.width() % spacing == 0 && film.height() % spacing == 0;
        if (meetsEdges && (best == 0 || std::abs(spacing - wanted) < std::abs(best - wanted)))
            best = spacing;
    }
    return best > 0 ? best : std::max(10, wanted / 10 * 10);
}

std::vector<QRectF> gridBoxes(QSize film)
{
    const int spacing = gridSpacing(film);
    std::vector<QRectF> lines;
    for (int x = spacing; x < film.width(); x += spacing)
        lines.emplace_back(x, 0, 0, film.height());
    for (int y = spacing; y < film.height(); y += spacing)
        lines.emplace_back(0, y, film.width(), 0);
    return lines;
}

CanvasSnap snapBox(const QRectF &box, const std::vector<QRectF> &others, double radius,
                   const SnapLines &across, const SnapLines &down)
{
    const auto shiftIn = [&](Qt::Orientation direction, const SnapLines &lines) {
        return nearestShift(linesOf(along(box, direction), lines), alongAll(others, direction), radius);
    };
    const auto x = shiftIn(Qt::Horizontal, across), y = shiftIn(Qt::Vertical, down);
    CanvasSnap snap;
    snap.shift = {x.value_or(0), y.value_or(0)};
    const QRectF moved = box.translated(snap.shift);
    const auto take = [&](bool meets, Qt::Orientation direction, const SnapLines &lines) {
        if (!meets)
            return;
        const auto guides = guidesOf(along(moved, direction), alongAll(others, direction), lines, direction);
        snap.guides.insert(snap.guides.end(), guides.begin(), guides.end());
    };
    take(x.has_value(), Qt::Horizontal, across);
    take(y.has_value(), Qt::Vertical, down);
    return snap;
}

} // namespace muto::ui
