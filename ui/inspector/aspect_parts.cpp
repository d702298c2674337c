#include "ui/inspector/aspect_parts.h"

#include "ui/widgets/css_circle.h"
#include "ui/widgets/css_inset.h"
#include "ui/widgets/css_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

namespace {

const QString kShadowColor = QStringLiteral("rgba(0, 0, 0, 0.5)");

using Functions = std::vector<CssFunction>;

/// The order in which a person thinks of a transform, and in which GSAP writes one.
int transformRank(const QString &name)
{
    static const QStringList order{QStringLiteral("perspective"), QStringLiteral("translate"),
                                   QStringLiteral("rotate"), QStringLiteral("skew"), QStringLiteral("scale")};
    for (int i = 0; i < order.size(); ++i) {
        if (name.startsWith(order[i]))
            return i;
    }
    return int(order.size());
}

/// How a function says the argument of an axis that it does not mention.
QString neutralArgument(const QString &combined, const QStringList &arguments)
{
    if (combined.startsWith(QLatin1String("scale")))
        return arguments.value(0, QStringLiteral("1"));
    return QStringLiteral("0px");
}

bool isCombined(const QString &name, const QString &combined)
{
    return name == combined.toLower() || name == combined.toLower() + QLatin1String("3d") ||
           (combined == QLatin1String("rotate") && name == QLatin1String("rotatez"));
}

CssFunction *findFunction(Functions &functions, const QString &name, const QString &combined)
{
    const auto found = std::find_if(functions.begin(), functions.end(), [&](const CssFunction &function) {
        return function.name == name.toLower() || isCombined(function.name, combined);
    });
    return found == functions.end() ? nullptr : &*found;
}

QString readTransform(const QString &value, const QString &name, const QString &combined, int argument)
{
    auto functions = cssFunctions(value);
    const CssFunction *function = functions ? findFunction(*functions, name, combined) : nullptr;
    if (!function)
        return {};
    const QStringList arguments = cssParts(function->arguments, QLatin1Char(','));
    if (!isCombined(function->name, combined))
        return arguments.value(0);
    const bool repeatsFirst = combined == QLatin1String("scale") && arguments.size() == 1;
    return arguments.value(repeatsFirst ? 0 : argument);
}

/// Names of functions in the case that people write them in.
void restoreCase(Functions &functions)
{
    for (CssFunction &function : functions) {
        for (const char *prefix : {"translate", "rotate", "scale", "skew"}) {
            const QLatin1String stem(prefix);
            const bool isAxis = function.name.startsWith(stem) && function.name.size() == stem.size() + 1;
            if (isAxis)
                function.name[stem.size()] = function.name[stem.size()].toUpper();
        }
    }
}

void writeCombined(CssFunction &function, const QString &combined, int argument, const QString &part)
{
    QStringList arguments = cssParts(function.arguments, QLatin1Char(','));
    const QString neutral = neutralArgument(combined, arguments);
    while (arguments.size() <= argument || (combined == QLatin1String("scale") && arguments.size() < 2))
        arguments.append(neutral);
    const QString none = combined == QLatin1String("scale") ? QStringLiteral("1") : QStringLiteral("0px");
    arguments[argument] = part.isEmpty() ? none : part;
    function.arguments = arguments.join(QLatin1String(", "));
}

std::optional<QString> writeTransform(const QString &value, const QString &name, const QString &combined,
                                      int argument, const QString &part)
{
    auto functions = cssFunctions(value);
    if (!functions)
        return std::nullopt;
    CssFunction *function = findFunction(*functions, name, combined);
    const bool isAlone = function && (!isCombined(function->name, combined) || combined == name);
    if (part.isEmpty() && !function)
        return value;
    if (part.isEmpty() && isAlone) {
        functions->erase(functions->begin() + (function - functions->data()));
    } else if (!function) {
        const auto place = std::find_if(functions->begin(), functions->end(), [&](const CssFunction &each) {
            return transformRank(each.name) > transformRank(name);
        });
        functions->insert(place, CssFunction{name.toLower(), part});
    } else if (isAlone) {
        function->arguments = part;
    } else {
        writeCombined(*function, combined, argument, part);
    }
    restoreCase(*functions);
    return cssText(*functions);
}

/// Changes the first of the shadows, or makes one.
std::optional<QString> withShadow(const QString &value, int lengths,
                                  const std::function<void(CssShadow &)> &change)
{
    QStringList shadows = cssParts(value, QLatin1Char(','));
    if (shadows == QStringList{QStringLiteral("none")})
        shadows.clear();
    auto shadow = shadows.isEmpty()
                      ? CssShadow{QStringList(lengths, QStringLiteral("0px")), kShadowColor, false}
                      : parseCssShadow(shadows.front());
    if (!shadow)
        return std::nullopt;
    change(*shadow);
    if (shadows.isEmpty())
        shadows.append(QString());
    shadows[0] = cssText(*shadow);
    return shadows.join(QLatin1String(", "));
}

std::optional<CssShadow> firstShadow(const QString &value)
{
    return parseCssShadow(cssParts(value, QLatin1Char(',')).value(0));
}

QString &partOf(CssCircle &circle, CirclePart part)
{
    return part == CirclePart::Radius ? circle.radius : part == CirclePart::X ? circle.x : circle.y;
}

} // namespace

AspectPart insetSide(int side)
{
    return {[side](const QString &value) {
                const auto inset = value.isEmpty() ? std::nullopt : parseCssInset(value);
                return inset ? inset->sides[side] : QString();
            },
            [side](const QString &value, const QString &part) -> std::optional<QString> {
                auto inset = parseCssInset(value);
                if (!inset)
                    return std::nullopt;
                inset->sides[side] = part.isEmpty() ? QStringLiteral("0%") : part;
                return cssInsetText(*inset);
            }};
}

AspectPart insetRound()
{
    return {[](const QString &value) {
                const auto inset = value.isEmpty() ? std::nullopt : parseCssInset(value);
                return inset ? inset->round : QString();
            },
            [](const QString &value, const QString &part) -> std::optional<QString> {
                auto inset = parseCssInset(value);
                if (!inset)
                    return std::nullopt;
                const auto quantity = parseQuantity(part);
                inset->round = quantity && quantity->value == 0 ? QString() : part;
                return cssInsetText(*inset);
            }};
}

AspectPart maskShape()
{
    return {[](const QString &value) { return value.isEmpty() ? QString() : cssClipShape(value); },
            [](const QString &value, const QString &part) -> std::optional<QString> {
                if (part == cssClipShape(value))
                    return value;
                if (part == QLatin1String("circle"))
                    return cssCircleText(CssCircle());
                return part == QLatin1String("inset") ? QStringLiteral("inset(0%)") : QStringLiteral("none");
            }};
}

AspectPart circlePart(CirclePart part)
{
    return {[part](const QString &value) {
                auto circle = parseCssCircle(value);
                return circle ? partOf(*circle, part) : QString();
            },
            [part](const QString &value, const QString &text) -> std::optional<QString> {
                auto circle = parseCssCircle(value);
                if (!circle)
                    return std::nullopt;
                CssCircle usual;
                partOf(*circle, part) = text.isEmpty() ? partOf(usual, part) : text;
                return cssCircleText(*circle);
            }};
}

AspectPart wholeValue()
{
    return {[](const QString &value) { return value; },
            [](const QString &, const QString &part) -> std::optional<QString> { return part; }};
}

AspectPart transformPart(const QString &name, const QString &combined, int argument)
{
    return {[=](const QString &value) { return readTransform(value, name, combined, argument); },
            [=](const QString &value, const QString &part) {
                return writeTransform(value, name, combined, argument, part);
            }};
}

AspectPart filterPart(const QString &name)
{
    return transformPart(name, name, 0);
}

AspectPart shadowLength(int index, int lengths)
{
    return {[index](const QString &value) {
                const auto shadow = firstShadow(value);
                return shadow ? shadow->lengths.value(index) : QString();
            },
            [=](const QString &value, const QString &part) {
                return withShadow(value, lengths, [&](CssShadow &shadow) {
                    while (shadow.lengths.size() <= index)
                        shadow.lengths.append(QStringLiteral("0px"));
                    shadow.lengths[index] = part.isEmpty() ? QStringLiteral("0px") : part;
                });
            }};
}

AspectPart shadowColor(int lengths)
{
    return {[](const QString &value) {
                const auto shadow = firstShadow(value);
                return shadow ? shadow->color : QString();
            },
            [=](const QString &value, const QString &part) {
                return withShadow(value, lengths, [&](CssShadow &shadow) { shadow.color = part; });
            }};
}

AspectPart shadowInset(int lengths)
{
    return {[](const QString &value) {
                const auto shadow = firstShadow(value);
                if (!shadow)
                    return QString();
                return shadow->inset ? QStringLiteral("inset") : QStringLiteral("outset");
            },
            [=](const QString &value, const QString &part) {
                return withShadow(value, lengths,
                                  [&](CssShadow &shadow) { shadow.inset = part == QLatin1String("inset"); });
            }};
}

AspectPart boxSide(int side)
{
    return {[side](const QString &value) {
                const auto sides = value.isEmpty() ? std::nullopt : fourCssSides(value);
                if (!sides)
                    return QString();
                return side >= 0 ? sides->at(side) : sides->count(sides->at(0)) == 4 ? sides->at(0) : value;
            },
            [side](const QString &value, const QString &part) -> std::optional<QString> {
                if (side < 0)
                    return part;
                auto sides = fourCssSides(value);
                if (!sides)
                    return std::nullopt;
                (*sides)[side] = part.isEmpty() ? QStringLiteral("0px") : part;
                return sides->count(sides->at(0)) == 4 ? sides->at(0) : sides->join(QLatin1Char(' '));
            }};
}

} // namespace muto::ui
