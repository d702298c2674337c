#include "ui/main/seam_places.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace muto::ui {

namespace {

std::optional<QRect> lineBetween(const QRect &one, const QRect &other, Qt::Orientation orientation, int gap)
{
    const bool isVertical = orientation == Qt::Vertical;
    const int distance = isVertical ? other.left() - one.right() - 1 : other.top() - one.bottom() - 1;
    const int from = isVertical ? std::max(one.top(), other.top()) : std::max(one.left(), other.left());
    const int to = isVertical ? std::min(one.bottom(), other.bottom()) : std::min(one.right(), other.right());
    if (distance != gap || from > to)
        return std::nullopt;
    return isVertical ? QRect(QPoint(one.right() + 1, from), QPoint(other.left() - 1, to))
                      : QRect(QPoint(from, one.bottom() + 1), QPoint(to, other.top() - 1));
}

/// Pieces of one line may be as far apart as the parts beside it are.
bool isContinued(const SeamPlace &seam, const SeamPlace &piece, int gap)
{
    const bool isVertical = seam.orientation == Qt::Vertical;
    const bool isOneLine =
        seam.orientation == piece.orientation &&
        (isVertical ? seam.line.left() == piece.line.left() : seam.line.top() == piece.line.top());
    const QMargins reach = isVertical ? QMargins(0, gap, 0, gap) : QMargins(gap, 0, gap, 0);
    return isOneLine && seam.line.marginsAdded(reach).intersects(piece.line);
}

} // namespace

std::vector<SeamPlace> seamsBetween(const std::vector<QRect> &parts, int gap)
{
    std::vector<SeamPlace> pieces;
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        for (int before = 0; before < int(parts.size()); ++before) {
            for (int after = 0; after < int(parts.size()); ++after) {
                const auto line =
                    lineBetween(parts[std::size_t(before)], parts[std::size_t(after)], orientation, gap);
                if (line)
                    pieces.push_back({orientation, *line, before, after});
            }
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const SeamPlace &one, const SeamPlace &other) {
        return std::tuple(one.orientation, one.line.x(), one.line.y()) <
               std::tuple(other.orientation, other.line.x(), other.line.y());
    });
    std::vector<SeamPlace> seams;
    for (const SeamPlace &piece : pieces) {
        const auto known = std::find_if(seams.begin(), seams.end(), [&](const SeamPlace &seam) {
            return isContinued(seam, piece, gap + 1);
        });
        if (known == seams.end())
            seams.push_back(piece);
        else
            known->line |= piece.line;
    }
    std::sort(seams.begin(), seams.end(), [](const SeamPlace &one, const SeamPlace &other) {
        return std::tuple(one.line.x(), one.line.y()) < std::tuple(other.line.x(), other.line.y());
    });
    return seams;
}

} // namespace muto::ui
