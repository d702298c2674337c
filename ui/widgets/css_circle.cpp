#include "ui/widgets/css_circle.h"

#include "ui/widgets/css_values.h"

#include <QStringList>

#include <tuple>
#include <utility>

namespace muto::ui {

namespace {

bool isVertical(const QString &word)
{
    return word == QLatin1String("top") || word == QLatin1String("bottom");
}

bool isHorizontal(const QString &word)
{
    return word == QLatin1String("left") || word == QLatin1String("right");
}

/// "left" as a number field can show it.
QString asLength(const QString &place)
{
    if (place == QLatin1String("left") || place == QLatin1String("top"))
        return QStringLiteral("0%");
    if (place == QLatin1String("right") || place == QLatin1String("bottom"))
        return QStringLiteral("100%");
    return place == QLatin1String("center") ? QStringLiteral("50%") : place;
}

/// One or two of what a position consists of, in the order of x and y.
std::optional<std::pair<QString, QString>> placeFrom(QStringList words)
{
    if (words.isEmpty() || words.size() > 2)
        return std::nullopt;
    if (words.size() == 1)
        words.insert(isVertical(words[0]) ? 0 : 1, QStringLiteral("center"));
    if (isVertical(words[0]) || isHorizontal(words[1]))
        words.swapItemsAt(0, 1);
    if (isVertical(words[0]) || isHorizontal(words[1]))
        return std::nullopt; // no position at all
    return std::pair(asLength(words[0]), asLength(words[1]));
}

} // namespace

std::optional<CssCircle> parseCssCircle(const QString &clipPath)
{
    const auto functions = cssFunctions(clipPath);
    const bool isCircle =
        functions && functions->size() == 1 && functions->front().name == QLatin1String("circle");
    if (!isCircle || functions->front().arguments.contains(QLatin1String("var("), Qt::CaseInsensitive))
        return std::nullopt;
    QStringList words = cssParts(functions->front().arguments);
    CssCircle circle;
    circle.radius = QStringLiteral("closest-side"); // where nothing is said
    if (!words.isEmpty() && words.front() != QLatin1String("at"))
        circle.radius = words.takeFirst();
    if (words.isEmpty())
        return circle;
    const auto place = words.takeFirst() == QLatin1String("at") ? placeFrom(words) : std::nullopt;
    if (!place)
        return std::nullopt;
    std::tie(circle.x, circle.y) = *place;
    return circle;
}

QString cssCircleText(const CssCircle &circle)
{
    return QStringLiteral("circle(%1 at %2 %3)").arg(circle.radius, circle.x, circle.y);
}

QString cssClipShape(const QString &clipPath)
{
    const auto functions = cssFunctions(clipPath);
    if (!functions || functions->size() > 1)
        return clipPath.trimmed();
    return functions->empty() ? QStringLiteral("none") : functions->front().name;
}

} // namespace muto::ui
