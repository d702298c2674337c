#include "ui/main/collapsed_side.h"

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QLatin1Char kBetweenParts('/');
constexpr QLatin1Char kBetweenNames(',');
constexpr int kParts = 6; // layout, orientation, place, width, panels, fronts

const QString kUpright = QStringLiteral("upright");
const QString kLying = QStringLiteral("lying");
const QString kLeft = QStringLiteral("left");
const QString kRight = QStringLiteral("right");

} // namespace

QString collapsedSideText(const CollapsedSide &side)
{
    const QStringList parts{layoutName(side.arrangement.first),
                            side.arrangement.second == Qt::Vertical ? kUpright : kLying,
                            side.place == Panels::Place::Left ? kLeft : kRight,
                            QString::number(side.width),
                            side.panels.join(kBetweenNames),
                            side.fronts.join(kBetweenNames)};
    return parts.join(kBetweenParts);
}

std::optional<CollapsedSide> collapsedSideFromText(const QString &text)
{
    const QStringList parts = text.split(kBetweenParts);
    if (parts.size() != kParts)
        return std::nullopt;
    const auto layout = layoutFromName(parts[0]);
    const bool isUpright = parts[1] == kUpright, isLeft = parts[2] == kLeft;
    if (!layout || (!isUpright && parts[1] != kLying) || (!isLeft && parts[2] != kRight))
        return std::nullopt;
    CollapsedSide side{{*layout, isUpright ? Qt::Vertical : Qt::Horizontal},
                       isLeft ? Panels::Place::Left : Panels::Place::Right,
                       std::max(0, parts[3].toInt()),
                       parts[4].split(kBetweenNames, Qt::SkipEmptyParts),
                       parts[5].split(kBetweenNames, Qt::SkipEmptyParts)};
    return side.panels.isEmpty() ? std::nullopt : std::optional(side);
}

} // namespace muto::ui
