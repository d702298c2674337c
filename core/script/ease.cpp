#include "core/script/ease.h"

#include "core/script/script_value.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::script {

namespace {

using Curve = std::function<double(double)>;
constexpr double kPi = std::numbers::pi;

enum class Way { In, Out, InOut };

/// The three ways of a curve that is given by how it begins.
Curve waysOfIn(const Curve &in, Way way)
{
    if (way == Way::In)
        return in;
    if (way == Way::Out)
        return [in](double p) { return 1 - in(1 - p); };
    return [in](double p) { return p < 0.5 ? in(p * 2) / 2 : 1 - in((1 - p) * 2) / 2; };
}

Curve waysOfOut(const Curve &out, Way way)
{
    return waysOfIn([out](double p) { return 1 - out(1 - p); }, way);
}

Curve power(double exponent, Way way)
{
    return waysOfIn([exponent](double p) { return std::pow(p, exponent); }, way);
}

double bounceOut(double p)
{
    constexpr double n = 7.5625, c = 2.75;
    const auto arc = [p](double middle, double height) {
        return n * (p - middle / c) * (p - middle / c) + height;
    };
    if (p < 1 / c)
        return arc(0, 0);
    if (p < 2 / c)
        return arc(1.5, 0.75);
    return p < 2.5 / c ? arc(2.25, 0.9375) : arc(2.625, 0.984375);
}

Curve back(double overshoot, Way way)
{
    return waysOfOut(
        [overshoot](double p) {
            const double q = p - 1;
            return p != 0 ? q * q * ((overshoot + 1) * q + overshoot) + 1 : 0;
        },
        way);
}

Curve elastic(double amplitude, double period, Way way)
{
    const double height = std::max(1.0, amplitude);
    const double usual = way == Way::InOut ? 0.45 : 0.3;
    const double wave = (period > 0 ? period : usual) / std::min(1.0, amplitude);
    const double shift = wave / (2 * kPi) * std::asin(1 / height);
    return waysOfOut(
        [=](double p) {
            return p == 1 ? 1 : height * std::pow(2, -10 * p) * std::sin((p - shift) * 2 * kPi / wave) + 1;
        },
        way);
}

Curve steps(double count, bool immediate)
{
    count = std::max(1.0, std::floor(count));
    return [=](double p) {
        const double whole = std::floor((count + (immediate ? 0 : 1)) * std::clamp(p, 0.0, 1 - 1e-8));
        return (whole + (immediate ? 1 : 0)) / count;
    };
}

Curve wiggle(const WiggleEase &ease)
{
    const double waves = std::max(1.0, ease.count), height = ease.amplitude;
    return [=](double p) { return p + std::sin(p * kPi * waves) * height * (1 - p); };
}

std::vector<double> numbersIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE]-?\\d+)?"));
    std::vector<double> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.push_back(match.next().captured().toDouble());
    return numbers;
}

struct Segment
{
    double x0, y0, x1, y1, x2, y2, x3, y3;
};

double alongSegment(const Segment &segment, double p)
{
    const auto cubic = [](double a, double b, double c, double d, double t) {
        const double u = 1 - t;
        return a * u * u * u + 3 * b * u * u * t + 3 * c * u * t * t + d * t * t * t;
    };
    double low = 0, high = 1;
    for (int i = 0; i < 48; ++i) {
        const double middle = (low + high) / 2;
        (cubic(segment.x0, segment.x1, segment.x2, segment.x3, middle) < p ? low : high) = middle;
    }
    return cubic(segment.y0, segment.y1, segment.y2, segment.y3, (low + high) / 2);
}

Curve path(const std::vector<double> &numbers)
{
    if (numbers.size() == 4)
        return [bezier = BezierEase{numbers[0], numbers[1], numbers[2], numbers[3]}](double p) {
            return bezier.at(p);
        };
    std::vector<Segment> segments;
    for (std::size_t i = 0; i + 7 < numbers.size(); i += 6) {
        if (numbers[i + 6] > numbers[i])
            segments.push_back({numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4],
                                numbers[i + 5], numbers[i + 6], numbers[i + 7]});
    }
    if (segments.empty())
        return [](double p) { return p; };
    return [segments](double p) {
        const auto found = std::find_if(segments.begin(), segments.end(),
                                        [p](const Segment &segment) { return p <= segment.x3; });
        return alongSegment(found == segments.end() ? segments.back() : *found, p);
    };
}

double numberOr(const QStringList &arguments, int index, double fallback)
{
    bool ok = false;
    const double number = arguments.value(index).trimmed().toDouble(&ok);
    return ok ? number : fallback;
}

SpringEase springWith(const QStringList &arguments)
{
    return {numberOr(arguments, 0, 1), numberOr(arguments, 1, 100), numberOr(arguments, 2, 10),
            numberOr(arguments, 3, 0)};
}

WiggleEase wiggleWith(const QStringList &arguments)
{
    return {numberOr(arguments, 0, 6), numberOr(arguments, 1, 0.2)};
}

/// "back.out(1.7)" → back, out, 1.7
struct EaseName
{
    QString family;
    Way way = Way::Out;
    QString inside;
    QStringList arguments;
};

std::optional<EaseName> readName(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([A-Za-z]+\\d?)(?:\\.(easeInOut|easeIn|easeOut|inOut|in|out|easeNone|none))?"
                       "(?:\\((.*)\\))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    EaseName name{match.captured(1).toLower(), Way::Out, match.captured(3),
                  match.captured(3).split(QLatin1Char(','))};
    const QString way = match.captured(2).toLower();
    if (way.endsWith(QLatin1String("inout")))
        name.way = Way::InOut;
    else if (way.endsWith(QLatin1String("in")))
        name.way = Way::In;
    return name;
}

std::optional<double> exponentOf(const QString &family)
{
    static const QHash<QString, double> exponents{
        {QStringLiteral("power1"), 2}, {QStringLiteral("quad"), 2},   {QStringLiteral("power2"), 3},
        {QStringLiteral("cubic"), 3},  {QStringLiteral("power3"), 4}, {QStringLiteral("quart"), 4},
        {QStringLiteral("power4"), 5}, {QStringLiteral("quint"), 5},  {QStringLiteral("strong"), 5}};
    const auto found = exponents.constFind(family);
    return found == exponents.constEnd() ? std::nullopt : std::optional(*found);
}

Curve curveOf(const EaseName &name)
{
    const QString &family = name.family;
    if (const auto exponent = exponentOf(family))
        return power(*exponent, name.way);
    if (family == QLatin1String("none") || family == QLatin1String("linear") ||
        family == QLatin1String("power0"))
        return [](double p) { return p; };
    if (family == QLatin1String("back"))
        return back(numberOr(name.arguments, 0, 1.70158), name.way);
    if (family == QLatin1String("elastic"))
        return elastic(numberOr(name.arguments, 0, 1), numberOr(name.arguments, 1, 0), name.way);
    if (family == QLatin1String("bounce"))
        return waysOfOut(bounceOut, name.way);
    if (family == QLatin1String("expo"))
        return waysOfIn([](double p) { return std::pow(2, 10 * (p - 1)) * p + std::pow(p, 6) * (1 - p); },
                        name.way);
    if (family == QLatin1String("circ"))
        return waysOfIn([](double p) { return 1 - std::sqrt(1 - p * p); }, name.way);
    if (family == QLatin1String("sine"))
        return waysOfIn([](double p) { return p == 1 ? 1 : 1 - std::cos(p * kPi / 2); }, name.way);
    if (family == QLatin1String("steps"))
        return steps(numberOr(name.arguments, 0, 1),
                     name.arguments.value(1).trimmed() == QLatin1String("true"));
    if (family == QLatin1String("hold"))
        return [](double p) { return p < 1 ? 0.0 : 1.0; };
    if (family == QLatin1String("spring"))
        return [spring = springWith(name.arguments)](double p) { return spring.at(p); };
    if (family == QLatin1String("wiggle"))
        return wiggle(wiggleWith(name.arguments));
    if (family == QLatin1String("custom"))
        return path(numbersIn(name.inside));
    return {};
}

QString numbersText(std::initializer_list<double> numbers)
{
    QStringList texts;
    for (double number : numbers)
        texts.append(QString::fromLatin1(numberText(number)));
    return texts.join(QLatin1Char(','));
}

} // namespace

std::optional<Ease> Ease::parse(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Ease(power(2, Way::Out));
    if (name.trimmed().startsWith(QLatin1Char('M')) && name.contains(QLatin1Char('C')))
        return Ease(path(numbersIn(name)));
    const auto read = readName(name);
    Curve curve = read ? curveOf(*read) : Curve();
    return curve ? std::optional(Ease(std::move(curve))) : std::nullopt;
}

double BezierEase::at(double progress) const
{
    if (progress <= 0 || progress >= 1)
        return progress <= 0 ? 0 : 1;
    return alongSegment({0, 0, x1, y1, x2, y2, 1, 1}, progress);
}

double SpringEase::at(double progress) const
{
    if (progress <= 0 || progress >= 1)
        return progress <= 0 ? 0 : 1;
    const double m = std::max(0.01, mass), k = std::max(0.01, stiffness);
    const double frequency = std::sqrt(k / m), ratio = std::max(0.0, damping) / (2 * std::sqrt(k * m));
    const double decay = frequency * std::clamp(ratio, 0.05, 1.0);
    const double t = progress * (std::log(1000) + (ratio >= 1 ? 2.3 : 0)) / decay;
    if (ratio >= 1)
        return 1 - std::exp(-frequency * t) * (1 + (frequency - velocity) * t);
    const double damped = frequency * std::sqrt(1 - ratio * ratio);
    const double sine = (ratio * frequency - velocity) / damped;
    return 1 - std::exp(-ratio * frequency * t) * (std::cos(damped * t) + sine * std::sin(damped * t));
}

QString pathText(const BezierEase &ease)
{
    return QStringLiteral("M0,0 C%1 %2 1,1")
        .arg(numbersText({ease.x1, ease.y1}), numbersText({ease.x2, ease.y2}));
}

QString easeName(const BezierEase &ease)
{
    return QStringLiteral("custom(%1)").arg(numbersText({ease.x1, ease.y1, ease.x2, ease.y2}));
}

QString easeName(const SpringEase &ease)
{
    return QStringLiteral("spring(%1)")
        .arg(numbersText({ease.mass, ease.stiffness, ease.damping, ease.velocity}));
}

QString easeName(const WiggleEase &ease)
{
    return QStringLiteral("wiggle(%1)").arg(numbersText({ease.count, ease.amplitude}));
}

/// Segments of equal width whose handles lie on the tangents of the curve.
QString pathText(const SpringEase &ease, int segments)
{
    const double width = 1.0 / segments, step = 1e-5;
    const auto slope = [&](double x) {
        const double from = std::max(0.0, x - step), to = std::min(1.0 - 1e-9, x + step);
        return (ease.at(to) - ease.at(from)) / (to - from);
    };
    QString text = QStringLiteral("M0,0 C");
    for (int i = 0; i < segments; ++i) {
        const double from = i * width, to = i + 1 == segments ? 1 : (i + 1) * width;
        const double end = i + 1 == segments ? 1 : ease.at(to);
        text += (i == 0 ? QString() : QStringLiteral(" ")) +
                numbersText({from + width / 3, ease.at(from) + slope(from) * width / 3}) + QLatin1Char(' ') +
                numbersText({to - width / 3, end - slope(to) * width / 3}) + QLatin1Char(' ') +
                numbersText({to, end});
    }
    return text;
}

std::optional<BezierEase> bezierOf(const QString &name)
{
    const auto numbers = numbersIn(name);
    const QString text = name.trimmed();
    if (text.startsWith(QLatin1String("custom(")) && numbers.size() == 4)
        return BezierEase{numbers[0], numbers[1], numbers[2], numbers[3]};
    const bool isPath = text.startsWith(QLatin1Char('M')) || text.startsWith(QLatin1String("custom(M"));
    const bool isWhole = isPath && numbers.size() == 8 && numbers[0] == 0 && numbers[1] == 0 &&
                         numbers[6] == 1 && numbers[7] == 1;
    return isWhole ? std::optional(BezierEase{numbers[2], numbers[3], numbers[4], numbers[5]}) : std::nullopt;
}

std::optional<SpringEase> springOf(const QString &name)
{
    const auto read = readName(name);
    return read && read->family == QLatin1String("spring") ? std::optional(springWith(read->arguments))
                                                           : std::nullopt;
}

std::optional<WiggleEase> wiggleOf(const QString &name)
{
    const auto read = readName(name);
    return read && read->family == QLatin1String("wiggle") ? std::optional(wiggleWith(read->arguments))
                                                           : std::nullopt;
}

/// Handles at a third and two thirds of the width, through the heights that the ease has there.
BezierEase nearestBezier(const Ease &ease)
{
    const double a = ease.at(1.0 / 3), b = ease.at(2.0 / 3);
    return {1.0 / 3, (18 * a - 9 * b + 2) / 6, 2.0 / 3, (18 * b - 9 * a - 5) / 6};
}

const std::vector<EasePreset> &easePresets()
{
    static const std::vector<EasePreset> presets = [] {
        std::vector<EasePreset> all;
        const auto add = [&all](const char *group, std::initializer_list<const char *> names) {
            for (const char *name : names)
                all.push_back({QLatin1String(name), QLatin1String(group)});
        };
        add("straight", {"none", "steps(5)", "hold"});
        add("in", {"sine.in", "power1.in", "power2.in", "power3.in", "power4.in", "expo.in", "circ.in"});
        add("out",
            {"sine.out", "power1.out", "power2.out", "power3.out", "power4.out", "expo.out", "circ.out"});
        add("inOut", {"sine.inOut", "power1.inOut", "power2.inOut", "power3.inOut", "power4.inOut",
                      "expo.inOut", "circ.inOut"});
        add("overshoot", {"back.in(1.7)", "back.out(1.7)", "back.inOut(1.7)", "elastic.out(1,0.3)",
                          "bounce.out", "spring(1,100,10,0)", "wiggle(6,0.2)"});
        return all;
    }();
    return presets;
}

} // namespace muto::script
