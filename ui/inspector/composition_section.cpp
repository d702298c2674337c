#include "ui/inspector/composition_section.h"

#include "core/base/frame_rate.h"
#include "ui/inspector/style_aspects.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"

#include <QCheckBox>

namespace muto::ui {

namespace {

QString sizeText(const QString &width, const QString &height)
{
    return width + QLatin1Char('x') + height;
}

std::vector<ChoiceField::Choice> sizePresets()
{
    const auto preset = [](int width, int height, const QString &name) {
        return ChoiceField::Choice{sizeText(QString::number(width), QString::number(height)),
                                   CompositionSection::tr("%1, %2 × %3").arg(name).arg(width).arg(height)};
    };
    return {preset(1920, 1080, CompositionSection::tr("Full HD")),
            preset(3840, 2160, CompositionSection::tr("4K")),
            preset(1280, 720, CompositionSection::tr("HD")),
            preset(1080, 1920, CompositionSection::tr("Vertical")),
            preset(1080, 1080, CompositionSection::tr("Square")),
            preset(1080, 1350, CompositionSection::tr("Portrait 4:5"))};
}

NumberRules canvasRules()
{
    return {.unit = QStringLiteral("px"), .least = 1, .most = 16384, .decimals = 0};
}

QString withoutUnit(const QString &text)
{
    const auto quantity = parseQuantity(text);
    return quantity ? quantityText({quantity->value, {}}, 6) : text;
}

} // namespace

CompositionSection::CompositionSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("compositionSection"), tr("Composition"), true)
    , m_follows(new QCheckBox(tr("As long as its clips"), this))
{
    setApplies(
        [](const Inspection &inspection) { return inspection.isSingle() && inspection.primary().isRoot; });
    addSize();
    addRateAndLength();
    ScrubLabel &ground = addAspect(*findAspect(QStringLiteral("background-color")))->label();
    ground.setText(tr("Background"));
    ground.setToolTip(ground.text());
}

void CompositionSection::addSize()
{
    addRow(
        QStringLiteral("sizePreset"), tr("Size"), new ChoiceField(sizePresets()),
        [](const Inspection &inspection) {
            const InspectedElement &root = inspection.primary();
            return ShownValue{sizeText(root.attribute("data-width"), root.attribute("data-height")),
                              ValueTier::Changed, false};
        },
        [this](const Inspection &before, const ValueEdit &edit) -> Result<> {
            const QString size = edit({}).value_or(QString());
            const auto width = tools().actions.setAttribute(before.paths(), QStringLiteral("data-width"),
                                                            size.section(QLatin1Char('x'), 0, 0));
            return width ? tools().actions.setAttribute(before.paths(), QStringLiteral("data-height"),
                                                        size.section(QLatin1Char('x'), 1))
                         : width;
        })
        ->setResettable(false);
    const auto side = [this](const char *attribute, const QString &label) {
        addRow(
            QLatin1String(attribute), label, new NumberField(canvasRules()),
            [attribute](const Inspection &inspection) {
                ShownValue value = inspection.attribute(attribute);
                value.text += value.text.isEmpty() ? QString() : QStringLiteral("px");
                return value;
            },
            [this, attribute](const Inspection &before, const ValueEdit &edit) -> Result<> {
                const auto value = edit(before.primary().attribute(attribute) + QStringLiteral("px"));
                if (!value)
                    return fail(ErrorKind::Usage, value.error());
                return tools().actions.setAttribute(before.paths(), QLatin1String(attribute),
                                                    withoutUnit(*value));
            })
            ->setResettable(false);
    };
    side("data-width", tr("Width"));
    side("data-height", tr("Height"));
}

void CompositionSection::addRateAndLength()
{
    const auto rate = [](const char *value, const QString &label) {
        return ChoiceField::Choice{QLatin1String(value), label};
    };
    addAttribute("data-fps", tr("Frame rate"),
                 new ChoiceField({rate("24", tr("24 fps")), rate("25", tr("25 fps")),
                                  rate("30", tr("30 fps")), rate("50", tr("50 fps")),
                                  rate("60", tr("60 fps")), rate("24000/1001", tr("23.976 fps")),
                                  rate("30000/1001", tr("29.97 fps")), rate("60000/1001", tr("59.94 fps"))}),
                 QStringLiteral("30"));
    NumberRules length{.unit = QStringLiteral("s"),
                       .units = {QStringLiteral("ms")},
                       .step = 0.1,
                       .least = 0.001,
                       .decimals = 3};
    addRow(
        QStringLiteral("data-duration"), tr("Duration"), new NumberField(length),
        [](const Inspection &inspection) {
            ShownValue value = inspection.attribute("data-duration");
            value.text += value.text.isEmpty() ? QString() : QStringLiteral("s");
            return value;
        },
        [this](const Inspection &before, const ValueEdit &edit) -> Result<> {
            const auto value = edit(before.primary().attribute("data-duration") + QLatin1Char('s'));
            const auto quantity = value ? parseQuantity(*value) : std::nullopt;
            const auto seconds = quantity ? converted(*quantity, QStringLiteral("s")) : std::nullopt;
            if (value && value->isEmpty())
                return tools().actions.setAttribute(before.paths(), QStringLiteral("data-duration"),
                                                    std::nullopt);
            if (!seconds)
                return fail(ErrorKind::Usage, value ? tr("A time in seconds is needed.") : value.error());
            return tools().actions.setAttribute(before.paths(), QStringLiteral("data-duration"),
                                                edit::secondsText(seconds->value));
        });
    m_follows->setObjectName(QStringLiteral("durationFollows"));
    m_follows->setToolTip(tr("Moving, trimming and deleting clips changes the duration of the film"));
    addWidget(m_follows);
    connect(m_follows, &QCheckBox::clicked, this, [this](bool follows) {
        const auto set = tools().actions.setDurationLocked(inspection().primary().path.file, !follows);
        if (!set)
            Q_EMIT refused(set.error().message);
    });
}

void CompositionSection::showMore(const Inspection &inspection)
{
    if (inspection.isSingle())
        m_follows->setChecked(tools().actions.doesDurationFollow(inspection.primary().path.file));
}

} // namespace muto::ui
