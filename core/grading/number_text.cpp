#include "core/grading/number_text.h"

#include <algorithm>
#include <cmath>

namespace muto::grading {

namespace {

constexpr std::string_view kBlanks = " \t\r\f\v";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits from `at` on, which is moved behind them, appended to `value`; how many there were.
int takeDigits(std::string_view text, std::size_t &at, double &value)
{
    const std::size_t first = at;
    for (; at < text.size() && isDigit(text[at]); ++at)
        value = value * 10 + (text[at] - '0');
    return int(at - first);
}

bool takeSign(std::string_view text, std::size_t &at)
{
    const bool isMinus = at < text.size() && text[at] == '-';
    if (isMinus || (at < text.size() && text[at] == '+'))
        ++at;
    return isMinus;
}

} // namespace

std::optional<float> numberIn(std::string_view text)
{
    constexpr std::size_t kLongest = 64;
    if (text.size() > kLongest)
        return std::nullopt;
    std::size_t at = 0;
    const bool isNegative = takeSign(text, at);
    double value = 0;
    int digits = takeDigits(text, at, value);
    int power = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        const int behind = takeDigits(text, at, value);
        digits += behind;
        power -= behind;
    }
    if (digits == 0)
        return std::nullopt;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        const bool isSmall = takeSign(text, at);
        double exponent = 0;
        if (takeDigits(text, at, exponent) == 0 || exponent > 60)
            return std::nullopt;
        power += isSmall ? -int(exponent) : int(exponent);
    }
    if (at != text.size())
        return std::nullopt;
    const double scaled = power < 0 ? value / std::pow(10.0, -power) : value * std::pow(10.0, power);
    const auto number = float(isNegative ? -scaled : scaled);
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string_view takeWord(std::string_view &line)
{
    line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
    const std::size_t length = std::min(line.find_first_of(kBlanks), line.size());
    const std::string_view word = line.substr(0, length);
    line.remove_prefix(length);
    return word;
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t length = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, length);
    text.remove_prefix(std::min(length + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
    line.remove_suffix(line.size() - (line.find_last_not_of(kBlanks) + 1));
    return line;
}

} // namespace muto::grading
