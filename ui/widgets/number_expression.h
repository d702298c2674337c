#pragma once

#include "core/base/frame_rate.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace muto::ui {

/// A number and its unit, as in `12px`; the unit is empty for a plain number.
struct Quantity
{
    double value = 0;
    QString unit;
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// What is known about lengths, and lengths of time, where a number is used. Without one of these, a unit
/// cannot be converted. `ch` and `ex` depend on the face of a font, and are never converted.
struct UnitScale
{
    std::optional<double> em = {};  ///< Pixels.
    std::optional<double> rem = {}; ///< Pixels.
    std::optional<double> viewportWidth = {};
    std::optional<double> viewportHeight = {};
    std::optional<FrameRate> frameRate = {}; ///< Of times: what a frame is, `f`.
    friend bool operator==(const UnitScale &, const UnitScale &) = default;
};

/// `quantity` in another unit; nothing where that is not certain (a percentage of who knows what).
std::optional<Quantity> converted(const Quantity &quantity, const QString &unit, const UnitScale &scale = {});

/// `12.5px` as files have it: a point, no grouping, no more decimals than needed.
QString quantityText(const Quantity &quantity, int decimals = 4);

/// The number and unit that a text of a file consists of, and nothing else.
std::optional<Quantity> parseQuantity(const QString &text);

/// What somebody typed into a number field: a number to be set, or something to be done to the number that
/// is there (`*2`, `+=10px`, `-=1`, `/3`). Numbers may have units, and a decimal comma where people write
/// one; times may be frames (`12f`), clock times (`0:02.5`) and timecodes (`00:00:02:15`).
class NumberExpression
{
    Q_DECLARE_TR_FUNCTIONS(NumberExpression)

public:
    /// The reason, as a sentence, when it cannot be understood.
    static tl::expected<NumberExpression, QString> parse(const QString &text, const UnitScale &scale = {});

    bool isRelative() const { return m_operation != 0; }

    /// The number when `current` is there. One without a unit takes that of `current`, or else `unit`.
    tl::expected<Quantity, QString> evaluate(const std::optional<Quantity> &current,
                                             const QString &unit) const;

private:
    NumberExpression(char operation, Quantity operand, UnitScale scale)
        : m_operation(operation)
        , m_operand(std::move(operand))
        , m_scale(scale)
    {
    }

    char m_operation = 0; ///< 0 for a number to be set.
    Quantity m_operand;
    UnitScale m_scale;
};

} // namespace muto::ui
