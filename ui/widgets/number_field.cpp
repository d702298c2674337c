#include "ui/widgets/number_field.h"

#include "ui/widgets/commit_edit.h"
#include "ui/widgets/scrub_label.h"

#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr int kWheelRestMs = 400;
constexpr int kConvertedDecimals = 6; // that a frame stays the same frame
constexpr double kWheelNotch = 120;

Quantity withinRules(Quantity quantity, const NumberRules &rules)
{
    // Limits are numbers of the field's own unit; zero is zero in any but decibels, which begin far below.
    const bool comparable = quantity.unit == rules.unit;
    const bool isZeroAlike = quantity.unit != QLatin1String("db");
    if (rules.least && (comparable || (*rules.least == 0 && isZeroAlike)))
        quantity.value = std::max(quantity.value, *rules.least);
    if (rules.most && comparable)
        quantity.value = std::min(quantity.value, *rules.most);
    return quantity;
}

/// One em is a lot more than one pixel.
double stepIn(const QString &unit, const NumberRules &rules)
{
    static const QStringList large{QStringLiteral("em"), QStringLiteral("rem"), QStringLiteral("in"),
                                   QStringLiteral("cm"), QStringLiteral("turn")};
    const bool isLarge = large.contains(unit) && unit != rules.unit;
    return isLarge ? rules.step / 10 : rules.step;
}

int decimalsIn(const QString &unit, const NumberRules &rules)
{
    return unit == rules.unit ? rules.decimals : std::max(rules.decimals, 3);
}

bool isCssFunction(const QString &text)
{
    static const QRegularExpression function(QStringLiteral(R"(\A\s*(?:calc|var|min|max|clamp|env)\()"));
    return function.match(text).hasMatch();
}

/// As people write it; files and expressions know no capitals.
QString shownUnit(const QString &unit)
{
    static const QHash<QString, QString> capitals{{QStringLiteral("hz"), QStringLiteral("Hz")},
                                                  {QStringLiteral("khz"), QStringLiteral("kHz")},
                                                  {QStringLiteral("db"), QStringLiteral("dB")}};
    return capitals.value(unit, unit);
}

} // namespace

QString localisedNumber(const QString &text, int decimals)
{
    const auto quantity = parseQuantity(text);
    if (!quantity)
        return text;
    QString shown = quantityText({quantity->value, {}}, decimals);
    shown.replace(QLatin1Char('.'), QLocale().decimalPoint());
    if (quantity->unit.isEmpty())
        return shown;
    return shown + (quantity->unit == QLatin1String("%") ? QString() : QStringLiteral(" ")) +
           shownUnit(quantity->unit);
}

tl::expected<QString, QString> steppedNumber(const QString &current, double steps, const NumberRules &rules)
{
    Quantity quantity = parseQuantity(current).value_or(Quantity{rules.start, rules.unit});
    if (quantity.unit.isEmpty() && quantity.value == 0)
        quantity.unit = rules.unit;
    const double step = stepIn(quantity.unit, rules);
    quantity.value += steps * step;
    // Stepping by whole steps ends on whole steps, whatever doubles make of 0.1.
    const int decimals = decimalsIn(quantity.unit, rules) + 1;
    return quantityText(withinRules(quantity, rules), decimals);
}

NumberField::NumberField(NumberRules rules, QWidget *parent)
    : ValueEditor(parent)
    , m_rules(std::move(rules))
    , m_edit(new CommitEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_wheelRest.setSingleShot(true);
    m_wheelRest.setInterval(kWheelRestMs);
    connect(m_edit, &CommitEdit::committed, this, &NumberField::accept);
    connect(&m_wheelRest, &QTimer::timeout, this, &NumberField::finishStepping);
}

NumberField::~NumberField() = default;

void NumberField::showValue(const ShownValue &value)
{
    m_value = value;
    const auto quantity = parseQuantity(value.text);
    const int decimals = decimalsIn(quantity ? quantity->unit : m_rules.unit, m_rules);
    m_edit->showText(localisedNumber(value.text, decimals), value.tier, value.isMixed);
}

void NumberField::setSuffixHint(const QString &hint)
{
    m_edit->setHint(hint);
}

void NumberField::accept(const QString &typed)
{
    finishStepping();
    const QString text = typed.trimmed();
    const bool isWord = m_rules.keywords.contains(text, Qt::CaseInsensitive);
    if (text.isEmpty() || isWord || (m_rules.takesFunctions && isCssFunction(text))) {
        Q_EMIT edited(setTo(isWord ? text.toLower() : text));
        return;
    }
    const auto expression = NumberExpression::parse(text, m_scale);
    const ValueEdit edit = expression ? expressionEdit(*expression) : ValueEdit();
    const auto tried =
        edit ? edit(m_value.text) : tl::expected<QString, QString>(tl::unexpected(expression.error()));
    if (!tried) {
        m_edit->refuse();
        Q_EMIT refused(tried.error());
        return;
    }
    Q_EMIT edited(edit);
}

ValueEdit NumberField::expressionEdit(const NumberExpression &expression) const
{
    return [expression, rules = m_rules,
            scale = m_scale](const QString &current) -> tl::expected<QString, QString> {
        const auto result = expression.evaluate(parseQuantity(current), rules.unit);
        if (!result)
            return tl::unexpected(result.error());
        if (result->unit != rules.unit && !rules.units.contains(result->unit)) {
            const auto known = converted(*result, rules.unit, scale);
            if (!known)
                return tl::unexpected(tr("This cannot be measured in %1.").arg(result->unit));
            return quantityText(withinRules(*known, rules), kConvertedDecimals);
        }
        return quantityText(withinRules(*result, rules));
    };
}

void NumberField::stepTo(double steps)
{
    if (!m_isStepping) {
        m_isStepping = true;
        Q_EMIT began();
    }
    m_steps = steps;
    Q_EMIT edited(
        [steps, rules = m_rules](const QString &current) { return steppedNumber(current, steps, rules); });
}

void NumberField::finishStepping()
{
    m_wheelRest.stop();
    m_steps = 0;
    if (std::exchange(m_isStepping, false))
        Q_EMIT finished();
}

void NumberField::cancelStepping()
{
    m_wheelRest.stop();
    m_steps = 0;
    if (std::exchange(m_isStepping, false))
        Q_EMIT cancelled();
}

bool NumberField::handleKey(QKeyEvent &event)
{
    const bool isStep = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (event.type() == QEvent::KeyRelease) {
        if (isStep && !event.isAutoRepeat())
            finishStepping();
        return isStep;
    }
    if (event.key() == Qt::Key_Escape && m_isStepping) {
        cancelStepping();
        return true;
    }
    if (!isStep || event.modifiers() & Qt::ControlModifier)
        return false;
    if (m_edit->isTyping())
        accept(m_edit->text());
    m_edit->deselect();
    stepTo(m_steps + (event.key() == Qt::Key_Up ? 1 : -1) * stepFactor(event.modifiers()));
    return true;
}

bool NumberField::handleWheel(QWheelEvent &event)
{
    // Without the focus it is the panel that scrolls.
    if (!m_edit->hasFocus()) {
        event.ignore();
        return true;
    }
    // Alt turns the wheel sideways on some desktops.
    const int turn = event.angleDelta().y() ? event.angleDelta().y() : event.angleDelta().x();
    stepTo(m_steps + turn / kWheelNotch * stepFactor(event.modifiers()));
    m_wheelRest.start();
    event.accept();
    return true;
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return handleKey(static_cast<QKeyEvent &>(*event));
    case QEvent::Wheel:
        return handleWheel(static_cast<QWheelEvent &>(*event));
    case QEvent::FocusOut:
        finishStepping();
        break;
    default:
        break;
    }
    return ValueEditor::eventFilter(watched, event);
}

void NumberField::hideEvent(QHideEvent *event)
{
    finishStepping();
    ValueEditor::hideEvent(event);
}

} // namespace muto::ui
