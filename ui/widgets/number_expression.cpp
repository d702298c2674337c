#include "ui/widgets/number_expression.h"

#include "ui/preview/time_format.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::ui {

namespace {

constexpr int kLongestExpression = 200;
constexpr int kDeepestExpression = 32;

using Value = tl::expected<Quantity, QString>;

/// Units of one dimension and what one of each is in its base unit.
std::optional<double> baseUnits(const QString &unit, char dimension, const UnitScale &scale)
{
    static const QHash<QString, double> lengths{
        {QStringLiteral("px"), 1},  {QStringLiteral("pt"), 96.0 / 72}, {QStringLiteral("pc"), 16},
        {QStringLiteral("in"), 96}, {QStringLiteral("cm"), 96 / 2.54}, {QStringLiteral("mm"), 96 / 25.4},
    };
    static const QHash<QString, double> angles{
        {QStringLiteral("deg"), 1},
        {QStringLiteral("grad"), 0.9},
        {QStringLiteral("rad"), 180 / std::numbers::pi},
        {QStringLiteral("turn"), 360},
    };
    static const QHash<QString, double> times{{QStringLiteral("s"), 1}, {QStringLiteral("ms"), 0.001}};
    static const QHash<QString, double> pitches{{QStringLiteral("hz"), 1}, {QStringLiteral("khz"), 1000}};
    const auto hundredth = [](std::optional<double> whole) -> std::optional<double> {
        return whole ? std::optional(*whole / 100) : std::nullopt;
    };
    const auto known = [&unit](const QHash<QString, double> &units) -> std::optional<double> {
        const auto found = units.find(unit);
        return found == units.end() ? std::nullopt : std::optional(*found);
    };
    if (dimension == 'a')
        return known(angles);
    if (dimension == 't' && unit == QLatin1String("f"))
        return scale.frameRate ? std::optional(scale.frameRate->timeOf(1)) : std::nullopt;
    if (dimension == 't')
        return known(times);
    if (dimension == 'f')
        return known(pitches);
    if (unit == QLatin1String("em"))
        return scale.em;
    if (unit == QLatin1String("rem"))
        return scale.rem;
    if (unit == QLatin1String("vw"))
        return hundredth(scale.viewportWidth);
    if (unit == QLatin1String("vh"))
        return hundredth(scale.viewportHeight);
    const bool isCanvasKnown = scale.viewportWidth && scale.viewportHeight;
    if (unit == QLatin1String("vmin") && isCanvasKnown)
        return hundredth(std::min(*scale.viewportWidth, *scale.viewportHeight));
    if (unit == QLatin1String("vmax") && isCanvasKnown)
        return hundredth(std::max(*scale.viewportWidth, *scale.viewportHeight));
    return known(lengths);
}

class ExpressionParser
{
    Q_DECLARE_TR_FUNCTIONS(NumberExpression)

public:
    ExpressionParser(QStringView text, const UnitScale &scale)
        : m_text(text)
        , m_scale(scale)
    {
    }

    Value all()
    {
        const Value value = sum(0);
        skipSpace();
        if (value && m_at < m_text.size())
            return tl::unexpected(tr("\"%1\" is not understood.").arg(m_text.mid(m_at)));
        return value;
    }

    static Value combine(const Value &left, char operation, const Value &right, const UnitScale &scale)
    {
        if (!left || !right)
            return left ? right : left;
        return operation == '+' || operation == '-' ? added(*left, operation, *right, scale)
                                                    : multiplied(*left, operation, *right, scale);
    }

private:
    static Value added(Quantity left, char operation, Quantity right, const UnitScale &scale)
    {
        if (left.unit.isEmpty())
            left.unit = right.unit;
        if (right.unit.isEmpty())
            right.unit = left.unit;
        const auto other = converted(right, left.unit, scale);
        if (!other)
            return tl::unexpected(tr("%1 cannot be converted to %2 here.").arg(right.unit, left.unit));
        return Quantity{operation == '+' ? left.value + other->value : left.value - other->value, left.unit};
    }

    static Value multiplied(const Quantity &left, char operation, const Quantity &right,
                            const UnitScale &scale)
    {
        if (operation == '*') {
            if (!left.unit.isEmpty() && !right.unit.isEmpty())
                return tl::unexpected(tr("%1 times %2 is no number.").arg(left.unit, right.unit));
            return Quantity{left.value * right.value, left.unit.isEmpty() ? right.unit : left.unit};
        }
        const auto divisor = right.unit.isEmpty() ? right : converted(right, left.unit, scale);
        if (!divisor || (left.unit.isEmpty() && !right.unit.isEmpty()))
            return tl::unexpected(tr("%1 cannot be converted to %2 here.").arg(right.unit, left.unit));
        if (divisor->value == 0)
            return tl::unexpected(tr("Nothing can be divided by zero."));
        return Quantity{left.value / divisor->value, right.unit.isEmpty() ? left.unit : QString()};
    }

    Value sum(int depth)
    {
        Value value = product(depth);
        while (value) {
            const char operation = take("+-");
            if (!operation)
                break;
            value = combine(value, operation, product(depth), m_scale);
        }
        return value;
    }

    Value product(int depth)
    {
        Value value = factor(depth);
        while (value) {
            const char operation = take("*/");
            if (!operation)
                break;
            value = combine(value, operation, factor(depth), m_scale);
        }
        return value;
    }

    Value factor(int depth)
    {
        if (depth > kDeepestExpression)
            return tl::unexpected(tr("The expression is too deep."));
        if (const char sign = take("+-")) {
            Value value = factor(depth + 1);
            if (value && sign == '-')
                value->value = -value->value;
            return value;
        }
        if (take("(")) {
            Value value = sum(depth + 1);
            if (value && !take(")"))
                return tl::unexpected(tr("A bracket is not closed."));
            return value;
        }
        return time();
    }

    /// As a clock or a timecode has it; any other number, too.
    Value time()
    {
        static const QRegularExpression pattern(QStringLiteral(R"(\d+(?::\d+){1,3}(?:[.,]\d*)?)"));
        skipSpace();
        const auto match = pattern.match(m_text.toString(), m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return number();
        const QString written = match.captured();
        m_at = match.capturedEnd();
        const bool isTimecode = written.count(QLatin1Char(':')) == 3;
        const auto frame = isTimecode && m_scale.frameRate
                               ? parseTime(written, *m_scale.frameRate, TimeStyle::Timecode)
                               : std::nullopt;
        const auto seconds =
            frame ? std::optional(m_scale.frameRate->timeOf(frame->value)) : parseSeconds(written);
        if (!seconds)
            return tl::unexpected(tr("\"%1\" is not a time.").arg(written));
        return Quantity{*seconds, QStringLiteral("s")};
    }

    Value number()
    {
        static const QRegularExpression pattern(
            QStringLiteral(R"((\d+(?:[.,]\d*)?(?:[eE][+-]?\d+)?|[.,]\d+)\s*(%|[a-zA-Z]+)?)"));
        skipSpace();
        const auto match = pattern.match(m_text.toString(), m_at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return tl::unexpected(m_at < m_text.size() ? tr("\"%1\" is not a number.").arg(m_text.mid(m_at))
                                                       : tr("A number is missing."));
        m_at = match.capturedEnd();
        const QString unit = match.captured(2).toLower();
        static const QStringList units{
            QStringLiteral("px"),  QStringLiteral("%"),    QStringLiteral("em"),   QStringLiteral("rem"),
            QStringLiteral("vw"),  QStringLiteral("vh"),   QStringLiteral("deg"),  QStringLiteral("rad"),
            QStringLiteral("s"),   QStringLiteral("turn"), QStringLiteral("grad"), QStringLiteral("ms"),
            QStringLiteral("pt"),  QStringLiteral("pc"),   QStringLiteral("in"),   QStringLiteral("cm"),
            QStringLiteral("mm"),  QStringLiteral("fr"),   QStringLiteral("ch"),   QStringLiteral("ex"),
            QStringLiteral("db"),  QStringLiteral("vmin"), QStringLiteral("vmax"), QStringLiteral("hz"),
            QStringLiteral("khz"), QStringLiteral("f"),
        };
        if (!unit.isEmpty() && !units.contains(unit))
            return tl::unexpected(tr("\"%1\" is not a unit.").arg(match.captured(2)));
        QString digits = match.captured(1);
        return Quantity{digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(), unit};
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    char take(const char *characters)
    {
        skipSpace();
        for (; *characters && m_at < m_text.size(); ++characters) {
            if (m_text[m_at] == QLatin1Char(*characters)) {
                ++m_at;
                return *characters;
            }
        }
        return 0;
    }

    QStringView m_text;
    const UnitScale &m_scale;
    qsizetype m_at = 0;
};

} // namespace

std::optional<Quantity> converted(const Quantity &quantity, const QString &unit, const UnitScale &scale)
{
    if (quantity.unit == unit || quantity.unit.isEmpty())
        return Quantity{quantity.value, unit};
    if (quantity.value == 0 && quantity.unit != QLatin1String("%") && unit != QLatin1String("%")) {
        // Nothing is nothing in every unit of its dimension; which one `em` is does not matter then.
        const UnitScale any{1, 1, 1, 1, FrameRate()};
        for (char dimension : {'l', 'a', 't', 'f'}) {
            if (baseUnits(quantity.unit, dimension, any) && baseUnits(unit, dimension, any))
                return Quantity{0, unit};
        }
    }
    for (char dimension : {'l', 'a', 't', 'f'}) {
        const auto from = baseUnits(quantity.unit, dimension, scale);
        const auto to = baseUnits(unit, dimension, scale);
        if (from && to && *to != 0)
            return Quantity{quantity.value * *from / *to, unit};
    }
    return std::nullopt;
}

QString quantityText(const Quantity &quantity, int decimals)
{
    QString digits = QString::number(quantity.value, 'f', decimals);
    if (digits.contains(QLatin1Char('.'))) {
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (digits.endsWith(QLatin1Char('.')))
            digits.chop(1);
    }
    return (digits == QLatin1String("-0") ? QStringLiteral("0") : digits) + quantity.unit;
}

std::optional<Quantity> parseQuantity(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(%|[a-zA-Z]*)\s*\z)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double value = match.captured(1).toDouble();
    return std::isfinite(value) ? std::optional(Quantity{value, match.captured(2).toLower()}) : std::nullopt;
}

tl::expected<NumberExpression, QString> NumberExpression::parse(const QString &text, const UnitScale &scale)
{
    static const QRegularExpression relative(QStringLiteral(R"(\A\s*([*/]=?|[+-]=))"));
    if (text.size() > kLongestExpression)
        return tl::unexpected(tr("The expression is too long."));
    const auto match = relative.match(text);
    const Value operand = ExpressionParser(QStringView(text).mid(match.capturedLength()), scale).all();
    if (!operand)
        return tl::unexpected(operand.error());
    const char operation = match.hasMatch() ? match.captured(1).at(0).toLatin1() : char(0);
    return NumberExpression(operation, *operand, scale);
}

tl::expected<Quantity, QString> NumberExpression::evaluate(const std::optional<Quantity> &current,
                                                           const QString &unit) const
{
    Value result = m_operand;
    if (isRelative()) {
        if (!current)
            return tl::unexpected(tr("There is no number yet that this could change."));
        const bool isSum = m_operation == '+' || m_operation == '-';
        if (isSum && current->unit.isEmpty() && current->value != 0 && !m_operand.unit.isEmpty())
            return tl::unexpected(tr("%1 cannot be added to a plain number.").arg(m_operand.unit));
        result = ExpressionParser::combine(*current, m_operation, m_operand, m_scale);
    }
    if (result && !std::isfinite(result->value))
        return tl::unexpected(tr("That is more than a number can be."));
    // Where plain numbers are usual (a line height of 1.5), one is not taken for so many pixels.
    const bool staysPlain = unit.isEmpty() && !isRelative();
    if (result && result->unit.isEmpty() && !staysPlain)
        result->unit = current && !current->unit.isEmpty() ? current->unit : unit;
    return result;
}

} // namespace muto::ui
