#include "ui/inspector/grading_section.h"

#include "ui/inspector/grading_looks.h"
#include "ui/widgets/slider_field.h"
#include "ui/widgets/wrapping_line.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace muto::ui {

using edit::GradingPayload;
using grading::Number;

namespace {

const QString kGradingAttribute = QStringLiteral("data-color-grading");

bool isGradable(const InspectedElement &element)
{
    return element.tag == QLatin1String("video") || element.tag == QLatin1String("img");
}

Result<GradingPayload> payloadOf(const InspectedElement &element)
{
    return GradingPayload::parse(element.attributes.value(kGradingAttribute));
}

bool hasLut(const GradingPayload &payload)
{
    return !payload.lut().isEmpty();
}

bool isGraded(const GradingPayload &payload)
{
    return !payload.isEmpty();
}

GradingSection::Applies forPayloads(const std::function<bool(const GradingPayload &)> &condition)
{
    return [condition](const Inspection &inspection) {
        return inspection.all([&](const InspectedElement &element) {
            const auto payload = payloadOf(element);
            return payload && (!condition || condition(*payload));
        });
    };
}

double numberOf(const GradingPayload &payload, Number number)
{
    const auto said = payload.said(number);
    const auto quantity = said ? parseQuantity(*said) : std::nullopt;
    return quantity ? quantity->value : payload.unsaid(number);
}

std::function<bool(const GradingPayload &)> whenSome(Number number)
{
    return [number](const GradingPayload &payload) { return numberOf(payload, number) != 0; };
}

NumberRules rulesOf(Number number, double scale)
{
    const grading::NumberFact &fact = grading::factOf(number);
    const bool isShare = number == Number::Intensity || number == Number::LutIntensity;
    NumberRules rules{.unit = isShare ? QStringLiteral("%") : QString(),
                      .units = isShare ? QStringList{QString()} : QStringList(),
                      .step = scale == 1 ? 0.05 : 1,
                      .least = edit::plainNumber(fact.least) * scale,
                      .most = edit::plainNumber(fact.most) * scale,
                      .decimals = scale == 1 ? 2 : 1};
    return rules;
}

/// A number of the payload as its field shows it; what is none, such as a variable, as it is.
QString scaledText(const QString &text, double scale, const NumberRules &rules)
{
    const auto quantity = parseQuantity(text);
    return quantity ? quantityText({quantity->value * scale, rules.unit}, rules.decimals) : text;
}

/// Effects that other players draw and we do not, in words of the file.
QString undrawnIn(const Inspection &inspection)
{
    QStringList undrawn;
    for (const InspectedElement &element : inspection.elements()) {
        const auto payload = payloadOf(element);
        if (!payload)
            continue;
        for (const std::string &path : payload->reading().undrawn)
            undrawn.append(
                QString::fromStdString(path).section(QLatin1Char('.'), -1).section(QLatin1Char(' '), -1));
    }
    undrawn.removeDuplicates();
    return undrawn.join(QStringLiteral(", "));
}

QString problemIn(const Inspection &inspection)
{
    for (const InspectedElement &element : inspection.elements()) {
        if (const auto payload = payloadOf(element); !payload)
            return payload.error().message;
    }
    return {};
}

} // namespace

GradingSection::GradingSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("gradingSection"), tr("Colour grading"), false)
    , m_note(new QLabel)
{
    setApplies([](const Inspection &inspection) { return inspection.all(isGradable); });
    addLook();
    addNumber(Number::Exposure, tr("Exposure"), 1);
    addNumber(Number::Contrast, tr("Contrast"), 100);
    addNumber(Number::Highlights, tr("Highlights"), 100);
    addNumber(Number::Shadows, tr("Shadows"), 100);
    addNumber(Number::Whites, tr("Whites"), 100);
    addNumber(Number::Blacks, tr("Blacks"), 100);
    addNumber(Number::Temperature, tr("Temperature"), 100);
    addNumber(Number::Tint, tr("Tint"), 100);
    addNumber(Number::Vibrance, tr("Vibrance"), 100);
    addNumber(Number::Saturation, tr("Saturation"), 100);
    addLut();
    addNumber(Number::Vignette, tr("Vignette"), 100);
    addNumber(Number::VignetteMidpoint, tr("Midpoint"), 100, whenSome(Number::Vignette));
    addNumber(Number::VignetteRoundness, tr("Roundness"), 100, whenSome(Number::Vignette));
    addNumber(Number::VignetteFeather, tr("Feather"), 100, whenSome(Number::Vignette));
    addNumber(Number::Grain, tr("Grain"), 100);
    addNumber(Number::GrainSize, tr("Grain size"), 100, whenSome(Number::Grain));
    addNumber(Number::GrainRoughness, tr("Roughness"), 100, whenSome(Number::Grain));
    addNumber(Number::Blur, tr("Blur"), 100);
    addNumber(Number::Pixelate, tr("Pixelate"), 100);
    m_note->setObjectName(QStringLiteral("gradingNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    addWidget(m_note);
    addButtons();
}

void GradingSection::setLuts(std::function<QStringList()> names, PathField::Browse browse)
{
    m_lut->setNames(std::move(names));
    m_lut->setBrowse(std::move(browse));
}

Result<> GradingSection::write(const InspectedElement &element, const Change &change, const QString &value)
{
    auto payload = payloadOf(element);
    if (!payload)
        return fail(payload.error());
    change(*payload, value);
    return tools().actions.setAttribute({element.path}, kGradingAttribute, payload->attribute());
}

PropertyRow *GradingSection::addPayloadRow(const QString &name, const QString &label, ValueEditor *editor,
                                           const Say &say, const Change &change, const Condition &applies)
{
    const auto shown = [say](const InspectedElement &element) {
        const auto payload = payloadOf(element);
        return payload ? say(*payload) : ShownValue();
    };
    PropertyRow *row = addRow(
        name, label, editor, [shown](const Inspection &inspection) { return inspection.merged(shown); },
        [this, shown, change](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit, [&](const InspectedElement &element) { return shown(element).text; },
                [&](const InspectedElement &element, const QString &value) {
                    return write(element, change, value);
                });
        },
        {}, forPayloads(applies));
    row->setKeyframable(false);
    return row;
}

void GradingSection::addLook()
{
    m_look = new ChoiceField(gradingLooks(0));
    addPayloadRow(
        QStringLiteral("gradingLook"), tr("Look"), m_look,
        [](const GradingPayload &payload) {
            const QString look = payload.look();
            const bool isNone = look.isEmpty() || look == QLatin1String("neutral");
            return ShownValue{isNone ? QString() : look, isNone ? ValueTier::Unset : ValueTier::Changed,
                              false};
        },
        [](GradingPayload &payload, const QString &value) { payload.setLook(value); }, {});
    addNumber(Number::Intensity, tr("Strength"), 100, isGraded);
}

void GradingSection::addLut()
{
    m_lut = new PathField;
    addPayloadRow(
        QStringLiteral("gradingLut"), tr("LUT"), m_lut,
        [](const GradingPayload &payload) {
            const QString lut = payload.lut();
            return ShownValue{lut, lut.isEmpty() ? ValueTier::Unset : ValueTier::Changed, false};
        },
        [](GradingPayload &payload, const QString &value) { payload.setLut(value.trimmed()); }, {})
        ->setToolTip(tr("A table of colours in a .cube file of the project"));
    addNumber(Number::LutIntensity, tr("LUT strength"), 100, hasLut);
}

void GradingSection::addNumber(Number number, const QString &label, double scale, const Condition &applies)
{
    const NumberRules rules = rulesOf(number, scale);
    const std::string_view path = grading::factOf(number).path;
    const double neutral = edit::plainNumber(grading::factOf(number).initial) * scale;
    addPayloadRow(
        QString::fromLatin1(path.data(), qsizetype(path.size())), label, new SliderField(rules, neutral),
        [number, scale, rules](const GradingPayload &payload) {
            const double unsaid = payload.unsaid(number);
            const auto said = payload.said(number);
            if (!said)
                return ShownValue{quantityText({unsaid * scale, rules.unit}, rules.decimals),
                                  ValueTier::Unset, false};
            const bool isSame = numberOf(payload, number) == unsaid && parseQuantity(*said);
            return ShownValue{scaledText(*said, scale, rules),
                              isSame ? ValueTier::Default : ValueTier::Changed, false};
        },
        [number, scale](GradingPayload &payload, const QString &value) {
            const auto quantity = parseQuantity(value);
            payload.set(number, quantity ? std::optional(std::round(quantity->value / scale * 1e4) / 1e4)
                                         : std::nullopt);
        },
        applies);
}

void GradingSection::addButtons()
{
    auto *buttons = new QWidget;
    m_compare = new QPushButton(tr("Before"), buttons);
    m_compare->setObjectName(QStringLiteral("compareGrading"));
    m_compare->setToolTip(tr("Hold to see everything without colour grading"));
    m_compare->setAccessibleName(m_compare->toolTip());
    m_reset = new QPushButton(tr("Reset All"), buttons);
    m_reset->setObjectName(QStringLiteral("resetGrading"));
    m_reset->setToolTip(tr("Remove all colour grading of what is selected"));
    auto *line = new WrappingLine;
    buttons->setLayout(line);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_compare);
    line->addWidget(m_reset);
    addWidget(buttons);
    connect(m_compare, &QPushButton::pressed, this, [this] { setComparing(true); });
    connect(m_compare, &QPushButton::released, this, [this] { setComparing(false); });
    connect(m_reset, &QPushButton::clicked, this, &GradingSection::resetAll);
}

void GradingSection::resetAll()
{
    tools().live.apply([this, paths = inspection().paths()] {
        return tools().actions.setAttribute(paths, kGradingAttribute, std::nullopt);
    });
}

void GradingSection::setComparing(bool isComparing)
{
    if (std::exchange(m_isComparing, isComparing) != isComparing)
        Q_EMIT comparing(isComparing);
}

void GradingSection::showMore(const Inspection &inspection)
{
    if (!std::exchange(m_hasPictures, true))
        m_look->setChoices(gradingLooks(devicePixelRatioF()));
    const QString problem = problemIn(inspection);
    const QString undrawn = problem.isEmpty() ? undrawnIn(inspection) : QString();
    m_note->setText(!problem.isEmpty()   ? problem
                    : !undrawn.isEmpty() ? tr("Also in this grading, and not drawn here: %1").arg(undrawn)
                                         : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    const auto &elements = inspection.elements();
    const bool isAny = std::any_of(elements.begin(), elements.end(), [](const InspectedElement &element) {
        return element.attributes.contains(kGradingAttribute);
    });
    m_compare->setEnabled(isAny || m_isComparing);
    m_reset->setEnabled(isAny);
}

void GradingSection::hideEvent(QHideEvent *event)
{
    setComparing(false); // the button that is let go is not to be seen any more
    InspectorSection::hideEvent(event);
}

} // namespace muto::ui
