#include "ui/widgets/css_values.h"

#include "ui/widgets/number_expression.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

bool isCssSeparator(QChar character, QChar separator)
{
    return separator == QLatin1Char(' ') ? character.isSpace() : character == separator;
}

/// A number as a colour function has it, percentages being of `whole`.
std::optional<double> colorNumber(const QString &text, double whole)
{
    const auto quantity = parseQuantity(text);
    if (!quantity)
        return std::nullopt;
    if (quantity->unit == QLatin1String("%"))
        return quantity->value / 100 * whole;
    return quantity->unit.isEmpty() ? std::optional(quantity->value) : std::nullopt;
}

std::optional<double> hueDegrees(const QString &text)
{
    const auto quantity = parseQuantity(text);
    const auto degrees = quantity ? converted(*quantity, QStringLiteral("deg")) : std::nullopt;
    return degrees ? std::optional(std::fmod(std::fmod(degrees->value, 360) + 360, 360)) : std::nullopt;
}

float unit(double value)
{
    return float(std::clamp(value, 0.0, 1.0));
}

std::optional<QColor> parseHex(const QString &digits)
{
    static const QRegularExpression hex(QStringLiteral(R"(\A[0-9a-fA-F]+\z)"));
    const bool isShort = digits.size() == 3 || digits.size() == 4;
    if (!hex.match(digits).hasMatch() || (!isShort && digits.size() != 6 && digits.size() != 8))
        return std::nullopt;
    const int width = isShort ? 1 : 2;
    const auto channel = [&](int index) {
        const int value = digits.mid(index * width, width).toInt(nullptr, 16);
        return isShort ? value * 17 : value;
    };
    return QColor(channel(0), channel(1), channel(2), digits.size() / width == 4 ? channel(3) : 255);
}

std::optional<QColor> parseColorFunction(const CssFunction &function)
{
    QString arguments = function.arguments;
    const QStringList numbers = cssParts(
        arguments.replace(QLatin1Char(','), QLatin1Char(' ')).replace(QLatin1Char('/'), QLatin1Char(' ')));
    if (numbers.size() < 3 || numbers.size() > 4)
        return std::nullopt;
    const auto alpha = numbers.size() == 4 ? colorNumber(numbers[3], 1) : std::optional(1.0);
    const bool isRgb = function.name.startsWith(QLatin1String("rgb"));
    const auto first = isRgb ? colorNumber(numbers[0], 255) : hueDegrees(numbers[0]);
    const auto second = colorNumber(numbers[1], isRgb ? 255 : 1);
    const auto third = colorNumber(numbers[2], isRgb ? 255 : 1);
    if (!first || !second || !third || !alpha)
        return std::nullopt;
    return isRgb ? QColor::fromRgbF(unit(*first / 255), unit(*second / 255), unit(*third / 255), unit(*alpha))
                 : QColor::fromHslF(unit(*first / 360), unit(*second), unit(*third), unit(*alpha));
}

QString rgbText(const QColor &color)
{
    const QString channels =
        QStringLiteral("%1, %2, %3").arg(color.red()).arg(color.green()).arg(color.blue());
    return color.alpha() == 255
               ? QStringLiteral("rgb(%1)").arg(channels)
               : QStringLiteral("rgba(%1, %2)").arg(channels, quantityText({color.alphaF(), {}}, 3));
}

QString hslText(const QColor &color)
{
    const QString channels = QStringLiteral("%1, %2%, %3%")
                                 .arg(quantityText({std::max(0.0f, color.hslHueF()) * 360.0, {}}, 1),
                                      quantityText({color.hslSaturationF() * 100.0, {}}, 1),
                                      quantityText({color.lightnessF() * 100.0, {}}, 1));
    return color.alpha() == 255
               ? QStringLiteral("hsl(%1)").arg(channels)
               : QStringLiteral("hsla(%1, %2)").arg(channels, quantityText({color.alphaF(), {}}, 3));
}

std::optional<GradientStop> parseStop(const QString &text)
{
    const QStringList parts = cssParts(text);
    const auto color = parts.isEmpty() ? std::nullopt : parseCssColor(parts.front());
    if (!color || parts.size() > 2)
        return std::nullopt;
    if (parts.size() == 1)
        return GradientStop{*color, std::nullopt};
    const auto position = parseQuantity(parts[1]);
    if (!position || (position->unit != QLatin1String("%") && position->value != 0))
        return std::nullopt;
    return GradientStop{*color, position->value};
}

/// `to right`, `45deg`, `from 90deg at center`: what comes before the stops.
bool takeGradientLine(CssGradient &gradient, const QString &text)
{
    static const QHash<QString, double> sides{
        {QStringLiteral("to top"), 0},
        {QStringLiteral("to right"), 90},
        {QStringLiteral("to bottom"), 180},
        {QStringLiteral("to left"), 270},
    };
    if (gradient.kind == CssGradient::Kind::Radial) {
        gradient.shape = text;
        return true;
    }
    const QString line = text.simplified().toLower();
    if (const auto side = sides.find(line);
        side != sides.end() && gradient.kind == CssGradient::Kind::Linear) {
        gradient.angle = *side;
        return true;
    }
    QStringList parts = cssParts(text);
    const bool hasFrom = parts.value(0) == QLatin1String("from");
    if (hasFrom != (gradient.kind == CssGradient::Kind::Conic && parts.value(0) != QLatin1String("at")))
        return false;
    if (hasFrom)
        parts.removeFirst();
    if (parts.value(0) != QLatin1String("at")) {
        const auto angle = hueDegrees(parts.value(0));
        if (!angle)
            return false;
        gradient.angle = *angle;
        parts.removeFirst();
    }
    gradient.shape = parts.join(QLatin1Char(' '));
    return gradient.kind == CssGradient::Kind::Conic || gradient.shape.isEmpty();
}

std::optional<CssGradient> gradientKind(QString name)
{
    CssGradient gradient;
    gradient.repeats = name.startsWith(QLatin1String("repeating-"));
    name.remove(QLatin1String("repeating-"));
    if (name == QLatin1String("linear-gradient")) {
        gradient.kind = CssGradient::Kind::Linear;
    } else if (name == QLatin1String("radial-gradient")) {
        gradient.kind = CssGradient::Kind::Radial;
    } else if (name == QLatin1String("conic-gradient")) {
        gradient.kind = CssGradient::Kind::Conic;
        gradient.angle = 0;
    } else {
        return std::nullopt;
    }
    return gradient;
}

QString gradientLine(const CssGradient &gradient)
{
    const QString angle = quantityText({gradient.angle, QStringLiteral("deg")});
    switch (gradient.kind) {
    case CssGradient::Kind::Linear:
        return angle;
    case CssGradient::Kind::Radial:
        return gradient.shape;
    case CssGradient::Kind::Conic:
        return (QStringLiteral("from ") + angle + QLatin1Char(' ') + gradient.shape).trimmed();
    }
    Q_UNREACHABLE();
}

QString kindName(CssGradient::Kind kind)
{
    switch (kind) {
    case CssGradient::Kind::Linear:
        return QStringLiteral("linear-gradient");
    case CssGradient::Kind::Radial:
        return QStringLiteral("radial-gradient");
    case CssGradient::Kind::Conic:
        return QStringLiteral("conic-gradient");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList cssParts(const QString &value, QChar separator)
{
    QStringList parts;
    QString part;
    int depth = 0;
    QChar quote;
    const auto finish = [&] {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
        part.clear();
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value[i];
        if (!quote.isNull()) {
            if (character == QLatin1Char('\\') && i + 1 < value.size())
                part += value[i++];
            else if (character == quote)
                quote = QChar();
        } else if (character == QLatin1Char('"') || character == QLatin1Char('\'')) {
            quote = character;
        } else if (character == QLatin1Char('(')) {
            ++depth;
        } else if (character == QLatin1Char(')')) {
            --depth;
        } else if (depth <= 0 && isCssSeparator(character, separator)) {
            finish();
            continue;
        }
        part += value[i];
    }
    finish();
    return parts;
}

std::optional<std::vector<CssFunction>> cssFunctions(const QString &value)
{
    static const QRegularExpression function(QStringLiteral(R"(\A([a-zA-Z-]+[a-zA-Z0-9-]*)\((.*)\)\z)"),
                                             QRegularExpression::DotMatchesEverythingOption);
    std::vector<CssFunction> functions;
    // `)` may be followed by the next function without a space.
    QString spaced = value.trimmed();
    if (spaced.isEmpty() || spaced.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return functions;
    int depth = 0;
    for (qsizetype i = 0; i < spaced.size(); ++i) {
        depth += spaced[i] == QLatin1Char('(') ? 1 : spaced[i] == QLatin1Char(')') ? -1 : 0;
        if (spaced[i] == QLatin1Char(')') && depth == 0 && i + 1 < spaced.size() && !spaced[i + 1].isSpace())
            spaced.insert(++i, QLatin1Char(' '));
    }
    for (const QString &part : cssParts(spaced)) {
        const auto match = function.match(part);
        // What a variable stands for, only the page knows.
        const bool isVariable = match.captured(1).compare(QLatin1String("var"), Qt::CaseInsensitive) == 0;
        if (!match.hasMatch() || isVariable)
            return std::nullopt;
        functions.push_back({match.captured(1).toLower(), match.captured(2).trimmed()});
    }
    return functions;
}

QString cssText(const std::vector<CssFunction> &functions)
{
    QStringList parts;
    for (const CssFunction &function : functions)
        parts.append(QStringLiteral("%1(%2)").arg(function.name, function.arguments));
    return parts.join(QLatin1Char(' '));
}

std::optional<QColor> parseCssColor(const QString &text)
{
    const QString color = text.trimmed();
    if (color.startsWith(QLatin1Char('#')))
        return parseHex(color.mid(1));
    if (color.compare(QLatin1String("transparent"), Qt::CaseInsensitive) == 0)
        return QColor(0, 0, 0, 0);
    if (color.compare(QLatin1String("rebeccapurple"), Qt::CaseInsensitive) == 0)
        return QColor(0x66, 0x33, 0x99);
    if (color.endsWith(QLatin1Char(')'))) {
        const auto functions = cssFunctions(color);
        static const QStringList known{QStringLiteral("rgb"), QStringLiteral("rgba"), QStringLiteral("hsl"),
                                       QStringLiteral("hsla")};
        const bool isColor = functions && functions->size() == 1 && known.contains(functions->front().name);
        return isColor ? parseColorFunction(functions->front()) : std::nullopt;
    }
    static const QRegularExpression word(QStringLiteral(R"(\A[a-zA-Z]+\z)"));
    const QColor named = word.match(color).hasMatch() ? QColor(color.toLower()) : QColor();
    return named.isValid() ? std::optional(named) : std::nullopt;
}

QString cssColorText(const QColor &color, const QString &like)
{
    const QString before = like.trimmed();
    if (before.startsWith(QLatin1String("rgb"), Qt::CaseInsensitive))
        return rgbText(color);
    if (before.startsWith(QLatin1String("hsl"), Qt::CaseInsensitive))
        return hslText(color);
    if (color.alpha() != 255 && !before.startsWith(QLatin1Char('#')))
        return rgbText(color);
    const QString hex = color.alpha() == 255
                            ? color.name()
                            : color.name() + QStringLiteral("%1").arg(color.alpha(), 2, 16, QLatin1Char('0'));
    const bool shouts = before.startsWith(QLatin1Char('#')) && before != before.toLower();
    return shouts ? hex.toUpper() : hex;
}

bool isSameCssColor(const QString &one, const QString &other)
{
    const auto first = parseCssColor(one);
    const auto second = parseCssColor(other);
    return first && second && first->rgba() == second->rgba();
}

std::vector<double> CssGradient::positions() const
{
    std::vector<double> places(stops.size(), 0);
    for (size_t i = 0; i < stops.size(); ++i) {
        const bool isEdge = i == 0 || i + 1 == stops.size();
        places[i] = stops[i].position.value_or(isEdge ? (i == 0 ? 0 : 100) : std::nan(""));
    }
    for (size_t i = 1; i < places.size(); ++i) {
        if (!std::isnan(places[i]))
            continue;
        const size_t next = size_t(std::find_if(places.begin() + qsizetype(i), places.end(),
                                                [](double place) { return !std::isnan(place); }) -
                                   places.begin());
        places[i] = places[i - 1] + (places[next] - places[i - 1]) / double(next - i + 1);
    }
    return places;
}

std::optional<CssGradient> parseCssGradient(const QString &text)
{
    const auto functions = cssFunctions(text);
    if (!functions || functions->size() != 1)
        return std::nullopt;
    auto gradient = gradientKind(functions->front().name);
    QStringList parts = cssParts(functions->front().arguments, QLatin1Char(','));
    if (!gradient || parts.isEmpty())
        return std::nullopt;
    if (!parseStop(parts.front()) && !takeGradientLine(*gradient, parts.takeFirst()))
        return std::nullopt;
    for (const QString &part : parts) {
        const auto stop = parseStop(part);
        if (!stop)
            return std::nullopt;
        gradient->stops.push_back(*stop);
    }
    return gradient->stops.size() >= 2 ? gradient : std::nullopt;
}

QString cssText(const CssGradient &gradient)
{
    QStringList parts;
    if (const QString line = gradientLine(gradient); !line.isEmpty())
        parts.append(line);
    for (const GradientStop &stop : gradient.stops) {
        const QString color = cssColorText(stop.color);
        parts.append(stop.position
                         ? color + QLatin1Char(' ') + quantityText({*stop.position, QStringLiteral("%")}, 2)
                         : color);
    }
    return QStringLiteral("%1%2(%3)")
        .arg(gradient.repeats ? QStringLiteral("repeating-") : QString(), kindName(gradient.kind),
             parts.join(QLatin1String(", ")));
}

std::optional<CssShadow> parseCssShadow(const QString &text)
{
    CssShadow shadow;
    for (const QString &part : cssParts(text)) {
        if (part.compare(QLatin1String("inset"), Qt::CaseInsensitive) == 0)
            shadow.inset = true;
        else if (parseQuantity(part))
            shadow.lengths.append(part);
        else if (shadow.color.isEmpty())
            shadow.color = part;
        else
            return std::nullopt;
    }
    const bool isOne = shadow.lengths.size() >= 2 && shadow.lengths.size() <= 4;
    return isOne ? std::optional(shadow) : std::nullopt;
}

QString cssText(const CssShadow &shadow)
{
    QStringList parts = shadow.lengths;
    if (shadow.inset)
        parts.prepend(QStringLiteral("inset"));
    if (!shadow.color.isEmpty())
        parts.append(shadow.color);
    return parts.join(QLatin1Char(' '));
}

QStringList parseFontFamilies(const QString &text)
{
    QStringList families;
    for (QString part : cssParts(text, QLatin1Char(','))) {
        const bool quoted = part.size() >= 2 &&
                            (part.front() == QLatin1Char('"') || part.front() == QLatin1Char('\'')) &&
                            part.back() == part.front();
        families.append(quoted ? part.mid(1, part.size() - 2) : part.simplified());
    }
    return families;
}

QString quotedFontFamily(const QString &family)
{
    static const QRegularExpression word(QStringLiteral(R"(\A-?[a-zA-Z_][a-zA-Z0-9_-]*\z)"));
    if (word.match(family).hasMatch())
        return family;
    // Single quotes: styles stand in double ones most of the time.
    QString escaped = family;
    return QLatin1Char('\'') +
           escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
               .replace(QLatin1Char('\''), QLatin1String("\\'")) +
           QLatin1Char('\'');
}

} // namespace muto::ui
