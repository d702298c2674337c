#include "ui/canvas/canvas_snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muto::ui {

namespace {

std::vector<double> linesOf(const BoxExtent &extent, const SnapLines &wanted = {})
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

/// The nearest of what is within reach, on either side.
class NearestShift
{
public:
    explicit NearestShift(double radius)
        : m_radius(radius)
    {
    }

    void take(double shift)
    {
        std::optional<double> &best = shift < 0 ? m_back : m_on;
        if (std::abs(shift) <= m_radius && (!best || std::abs(shift) < std::abs(*best) - 1e-9))
            best = shift;
    }

    std::optional<double> found() const
    {
        if (!m_back || !m_on)
            return m_back ? m_back : m_on;
        if (std::abs(*m_on + *m_back) < 1e-6)
            return std::nullopt; // neither is meant more than the other
        return *m_on < -*m_back ? m_on : m_back;
    }

private:
    double m_radius;
    std::optional<double> m_back, m_on;
};

QLineF guideAt(double at, const BoxExtent &one, const BoxExtent &other, Qt::Orientation direction)
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
        return std::abs(place(line) - place(guide)) < kSamePixel;
    });
    if (same == guides.end())
        return guides.push_back(guide);
    *same = QLineF(QPointF(std::min(same->x1(), guide.x1()), std::min(same->y1(), guide.y1())),
                   QPointF(std::max(same->x2(), guide.x2()), std::max(same->y2(), guide.y2())));
}

/// What meets once the box is where it has been shifted to.
std::vector<QLineF> guidesOf(const BoxExtent &moved, const std::vector<BoxExtent> &others,
                             const SnapLines &wanted, Qt::Orientation direction)
{
    std::vector<QLineF> guides;
    for (const BoxExtent &other : others) {
        for (const double target : linesOf(other)) {
            for (const double line : linesOf(moved, wanted)) {
                if (std::abs(target - line) < kSamePixel)
                    addGuide(guides, guideAt(target, moved, other, direction), direction);
            }
        }
    }
    return guides;
}

std::vector<BoxExtent> alongAll(const std::vector<QRectF> &boxes, Qt::Orientation direction)
{
    std::vector<BoxExtent> extents;
    for (const QRectF &box : boxes)
        extents.push_back(BoxExtent::along(box, direction));
    return extents;
}

/// One direction of it all.
class Aligned
{
public:
    Aligned(const SnapTargets &targets, Qt::Orientation direction, const SnapLines &lines)
        : m_elements(alongAll(targets.elements, direction))
        , m_all(alongAll(targets.lines, direction))
        , m_grid(targets.grid)
        , m_direction(direction)
        , m_lines(lines)
    {
        m_all.insert(m_all.end(), m_elements.begin(), m_elements.end());
    }

    std::optional<double> shiftOf(const QRectF &box, double radius) const
    {
        if (!m_lines.near && !m_lines.middle && !m_lines.far)
            return std::nullopt;
        const BoxExtent extent = BoxExtent::along(box, m_direction);
        NearestShift nearest(radius);
        for (const BoxExtent &other : m_all) {
            for (const double target : linesOf(other)) {
                for (const double line : linesOf(extent, m_lines))
                    nearest.take(target - line);
            }
        }
        for (const double shift : shiftsToEqualGaps(extent, m_elements, radius, m_lines))
            nearest.take(shift);
        if (m_grid > 0)
            nearest.take(shiftToGrid(m_lines.near ? extent.near : extent.far));
        return nearest.found();
    }

    void mark(SnapMarks &marks, const QRectF &box, double shift) const
    {
        BoxExtent extent = BoxExtent::along(box, m_direction);
        extent.near += m_lines.near ? shift : 0; // what is not dragged stays
        extent.far += m_lines.far ? shift : 0;
        const auto guides = guidesOf(extent, m_all, m_lines, m_direction);
        marks.guides.insert(marks.guides.end(), guides.begin(), guides.end());
        const auto gaps = equalGaps(extent, m_elements, m_direction);
        marks.gaps.insert(marks.gaps.end(), gaps.begin(), gaps.end());
    }

private:
    /// One edge is enough: with the other one as well a box of some size would jump to and fro.
    double shiftToGrid(double edge) const { return std::round(edge / m_grid) * m_grid - edge; }

    std::vector<BoxExtent> m_elements, m_all;
    int m_grid;
    Qt::Orientation m_direction;
    SnapLines m_lines;
};

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

std::vector<QLineF> gridLines(QSize film, int spacing)
{
    std::vector<QLineF> lines;
    for (int x = spacing; x < film.width(); x += spacing)
        lines.emplace_back(x, 0, x, film.height());
    for (int y = spacing; y < film.height(); y += spacing)
        lines.emplace_back(0, y, film.width(), y);
    return lines;
}

CanvasSnap snapBox(const QRectF &box, const SnapTargets &targets, double radius, const SnapLines &across,
                   const SnapLines &down)
{
    const Aligned horizontally(targets, Qt::Horizontal, across), vertically(targets, Qt::Vertical, down);
    const auto x = horizontally.shiftOf(box, radius), y = vertically.shiftOf(box, radius);
    CanvasSnap snap;
    snap.shift = {x.value_or(0), y.value_or(0)};
    // Each direction sees the box where the other one has brought it.
    if (x)
        horizontally.mark(snap.marks, box.translated(0, snap.shift.y()), *x);
    if (y)
        vertically.mark(snap.marks, box.translated(snap.shift.x(), 0), *y);
    return snap;
}

} // namespace muto::ui
