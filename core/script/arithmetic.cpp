#include "core/script/arithmetic.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

using Kind = ScriptValue::Kind;

std::optional<double> numberResult(const QByteArray &sign, double left, double right)
{
    if (sign == "+")
        return left + right;
    if (sign == "-")
        return left - right;
    if (sign == "*")
        return left * right;
    if (sign == "/")
        return left / right;
    if (sign == "%")
        return std::fmod(left, right);
    if (sign == "**")
        return std::pow(left, right);
    return std::nullopt;
}

template<typename T>
std::optional<bool> comparison(const QByteArray &sign, const T &left, const T &right)
{
    if (sign == "<")
        return left < right;
    if (sign == ">")
        return left > right;
    if (sign == "<=")
        return left <= right;
    if (sign == ">=")
        return left >= right;
    if (sign == "==" || sign == "===")
        return left == right;
    if (sign == "!=" || sign == "!==")
        return left != right;
    return std::nullopt;
}

std::optional<bool> comparisonOf(const QByteArray &sign, const ScriptValue &left, const ScriptValue &right)
{
    if (left.isNumber() && right.isNumber())
        return comparison(sign, left.number, right.number);
    if (left.isText() && right.isText())
        return comparison(sign, left.text, right.text);
    if (left.kind == Kind::Boolean && right.kind == Kind::Boolean)
        return comparison(sign, left.flag, right.flag);
    return std::nullopt;
}

} // namespace

ScriptValue exactNumber(double number)
{
    ScriptValue value = ScriptValue::ofNumber(0);
    value.number = number;
    return value;
}

std::optional<QString> asText(const ScriptValue &value)
{
    switch (value.kind) {
    case Kind::Number:
        return QString::number(value.number, 'f', QLocale::FloatingPointShortest);
    case Kind::Text:
        return value.text;
    case Kind::Boolean:
        return value.flag ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return std::nullopt;
    }
}

std::optional<bool> truthOf(const ScriptValue &value)
{
    switch (value.kind) {
    case Kind::Number:
        return value.number != 0;
    case Kind::Text:
        return !value.text.isEmpty();
    case Kind::Boolean:
        return value.flag;
    case Kind::List:
    case Kind::Object:
        return true;
    case Kind::Computed:
        break;
    }
    return std::nullopt;
}

std::optional<ScriptValue> unaryResult(const QByteArray &sign, const ScriptValue &value)
{
    if (sign == "!") {
        const auto truth = truthOf(value);
        return truth ? std::optional(ScriptValue::ofFlag(!*truth)) : std::nullopt;
    }
    if (!value.isNumber() || (sign != "-" && sign != "+"))
        return std::nullopt;
    return exactNumber(sign == "-" ? -value.number : value.number);
}

std::optional<ScriptValue> binaryResult(const QByteArray &sign, const ScriptValue &left,
                                        const ScriptValue &right)
{
    if (sign == "&&" || sign == "||") {
        const auto truth = truthOf(left);
        return truth ? std::optional(*truth == (sign == "&&") ? right : left) : std::nullopt;
    }
    if (const auto compared = comparisonOf(sign, left, right))
        return ScriptValue::ofFlag(*compared);
    if (left.isNumber() && right.isNumber()) {
        const auto number = numberResult(sign, left.number, right.number);
        return number && std::isfinite(*number) ? std::optional(exactNumber(*number)) : std::nullopt;
    }
    const auto before = asText(left), after = asText(right);
    const bool joins = sign == "+" && (left.isText() || right.isText()) && before && after;
    return joins ? std::optional(ScriptValue::ofText(*before + *after)) : std::nullopt;
}

std::optional<ScriptValue> mathResult(const QByteArray &function, const std::vector<ScriptValue> &arguments)
{
    using OfOne = double (*)(double);
    static const QHash<QByteArray, OfOne> known{
        {"abs", std::fabs},
        {"ceil", std::ceil},
        {"cos", std::cos},
        {"floor", std::floor},
        {"sin", std::sin},
        {"sqrt", std::sqrt},
        {"trunc", std::trunc},
        {"round", [](double number) { return std::floor(number + 0.5); }}, // halves go up in JavaScript
    };
    std::vector<double> numbers;
    for (const ScriptValue &argument : arguments) {
        if (!argument.isNumber())
            return std::nullopt;
        numbers.push_back(argument.number);
    }
    if (numbers.empty())
        return std::nullopt;
    if (function == "min")
        return exactNumber(*std::min_element(numbers.begin(), numbers.end()));
    if (function == "max")
        return exactNumber(*std::max_element(numbers.begin(), numbers.end()));
    const OfOne ofOne = numbers.size() == 1 ? known.value(function) : nullptr;
    const double result = ofOne ? ofOne(numbers.front()) : std::nan("");
    return std::isfinite(result) ? std::optional(exactNumber(result)) : std::nullopt;
}

} // namespace muto::script
