#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace muto {

/// Frames per second as an exact fraction (composition contract 1.3). Never zero, never a rounded decimal.
class FrameRate
{
public:
    constexpr FrameRate() = default;

    /// Parses `30` or `30000/1001`. Integers 1–240, or fractions of positive integers with the same range.
    /// A decimal such as `29.97` is refused as ambiguous, with the fraction that was probably meant.
    static Result<FrameRate> parse(const QString &text);

    constexpr std::int64_t numerator() const { return m_numerator; }
    constexpr std::int64_t denominator() const { return m_denominator; }
    constexpr double perSecond() const { return double(m_numerator) / double(m_denominator); }

    /// Seconds at which frame `index` is sampled: index · den / num, in one division and without
    /// accumulation.
    constexpr double timeOf(std::int64_t index) const
    {
        return double(index) * double(m_denominator) / double(m_numerator);
    }

    /// The frame shown at `seconds`: floor(t · fps + 1e-9); 0 for anything not after zero.
    std::int64_t frameAt(double seconds) const;

    /// Frames in a film of `seconds`: the nearest integer when within 1e-3 of one, otherwise rounded up.
    std::int64_t frameCount(double seconds) const;

    /// "30" or "30000/1001".
    QString toString() const;

    friend constexpr bool operator==(const FrameRate &, const FrameRate &) = default;

private:
    constexpr FrameRate(std::int64_t numerator, std::int64_t denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
    }

    std::int64_t m_numerator = 30;
    std::int64_t m_denominator = 1;
};

} // namespace muto
