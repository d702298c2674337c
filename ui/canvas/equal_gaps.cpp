#include "ui/canvas/equal_gaps.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muto::ui {

namespace {

struct Gap
{
    BoxExtent before, after;

    double width() const { return after.near - before.far; }

    bool isBeside() const
    {
        return std::min(before.sideFar, after.sideFar) > std::max(before.sideNear, after.sideNear);
    }

    QLineF line(Qt::Orientation direction) const
    {
        const double side =
            (std::max(before.sideNear, after.sideNear) + std::min(before.sideFar, after.sideFar)) / 2;
        return direction == Qt::Horizontal ? QLineF(before.far, side, after.near, side)
                                           : QLineF(side, before.far, side, after.near);
    }
};

/// What stands beside a box, on either side.
struct Row
{
    std::vector<BoxExtent> before, after; ///< In order.
    std::vector<Gap> gaps;                ///< Among those before, and among those after.

    std::optional<BoxExtent> last() const
    {
        const auto farthest =
            std::max_element(before.begin(), before.end(),
                             [](const auto &one, const auto &other) { return one.far < other.far; });
        return farthest == before.end() ? std::nullopt : std::optional(*farthest);
    }
    std::optional<BoxExtent> next() const
    {
        return after.empty() ? std::nullopt : std::optional(after.front());
    }
};

/// Overlapping ones have no gap between them, nor have those that a third one stands between.
void addGaps(std::vector<Gap> &gaps, const std::vector<BoxExtent> &inOrder)
{
    if (inOrder.empty())
        return;
    BoxExtent farthest = inOrder.front();
    for (const BoxExtent &each : inOrder) {
        const Gap gap{farthest, each};
        if (gap.width() > kSamePixel && gap.isBeside())
            gaps.push_back(gap);
        if (each.far > farthest.far)
            farthest = each;
    }
}

Row rowOf(const BoxExtent &box, const std::vector<BoxExtent> &others, double reach)
{
    Row row;
    for (const BoxExtent &other : others) {
        const bool isBeside = Gap{other, box}.isBeside() && other.size() > 0;
        if (isBeside && other.far <= box.near + reach)
            row.before.push_back(other);
        else if (isBeside && other.near >= box.far - reach)
            row.after.push_back(other);
    }
    for (std::vector<BoxExtent> *side : {&row.before, &row.after}) {
        std::sort(side->begin(), side->end(),
                  [](const auto &one, const auto &other) { return one.near < other.near; });
        addGaps(row.gaps, *side);
    }
    return row;
}

std::vector<double> widthsOf(const std::vector<Gap> &gaps)
{
    std::vector<double> widths;
    for (const Gap &gap : gaps)
        widths.push_back(gap.width());
    return widths;
}

} // namespace

std::vector<double> shiftsToEqualGaps(const BoxExtent &box, const std::vector<BoxExtent> &others,
                                      double reach, const SnapLines &lines)
{
    const Row row = rowOf(box, others, reach);
    const auto last = row.last(), next = row.next();
    const bool isMoved = lines.near && lines.far;
    std::vector<double> widths = widthsOf(row.gaps), shifts;
    if (isMoved && last && next)
        shifts.push_back((last->far + next->near - box.size()) / 2 - box.near);
    // A side that stands still has a gap, too.
    if (!isMoved && lines.far && last)
        widths.push_back(box.near - last->far);
    if (!isMoved && lines.near && next)
        widths.push_back(next->near - box.far);
    for (const double width : widths) {
        if (width <= kSamePixel)
            continue;
        if (lines.near && last)
            shifts.push_back(last->far + width - box.near);
        if (lines.far && next)
            shifts.push_back(next->near - width - box.far);
    }
    return shifts;
}

std::vector<QLineF> equalGaps(const BoxExtent &box, const std::vector<BoxExtent> &others,
                              Qt::Orientation direction)
{
    const Row row = rowOf(box, others, kSamePixel);
    std::vector<Gap> own, all = row.gaps;
    if (const auto last = row.last())
        own.push_back({*last, box});
    if (const auto next = row.next())
        own.push_back({box, *next});
    all.insert(all.end(), own.begin(), own.end());
    const auto isLike = [](double width) {
        return [width](const Gap &gap) { return std::abs(gap.width() - width) < 2 * kSamePixel; };
    };
    std::vector<QLineF> lines;
    for (const Gap &gap : all) {
        const bool isOneOfThem = std::any_of(own.begin(), own.end(), isLike(gap.width()));
        if (gap.width() > kSamePixel && isOneOfThem &&
            std::count_if(all.begin(), all.end(), isLike(gap.width())) > 1)
            lines.push_back(gap.line(direction));
    }
    return lines;
}

} // namespace muto::ui
