#include "ui/inspector/media_section.h"

#include "core/composition/timing_attributes.h"
#include "core/edit/sound_automation.h"
#include "ui/inspector/volume_fades.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/simple_editors.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kLoudest = 3.98107; // contract 1.4: twelve decibels

bool isPictured(const InspectedElement &element)
{
    return element.kind == composition::ClipKind::Video || element.kind == composition::ClipKind::Image;
}

bool isPlayed(const InspectedElement &element)
{
    return element.isMedia;
}

double volumeOf(const InspectedElement &element)
{
    return composition::parseNumber(element.attribute("data-volume")).value_or(1);
}

/// A factor typed plainly, in percent or in decibels; nothing for nothing.
std::optional<double> factorIn(const QString &text)
{
    const auto quantity = parseQuantity(text);
    if (!quantity)
        return std::nullopt;
    if (quantity->unit == QLatin1String("%"))
        return quantity->value / 100;
    return quantity->unit == QLatin1String("db") ? std::pow(10, quantity->value / 20) : quantity->value;
}

double lengthOf(const InspectedElement &element)
{
    return element.clip ? element.clip->duration.value_or(0) : 0;
}

InspectorSection::Applies forAll(bool (*condition)(const InspectedElement &))
{
    return [condition](const Inspection &inspection) { return inspection.all(condition); };
}

std::vector<ChoiceField::Choice> fits()
{
    const auto choice = [](const char *value, const QString &label) {
        return ChoiceField::Choice{QLatin1String(value), label};
    };
    return {choice("fill", MediaSection::tr("Stretch")), choice("contain", MediaSection::tr("Fit inside")),
            choice("cover", MediaSection::tr("Fill and crop")), choice("none", MediaSection::tr("Own size")),
            choice("scale-down", MediaSection::tr("Fit, never larger"))};
}

StyleAspect styleOnly(const char *property, const char *initial)
{
    StyleAspect aspect;
    aspect.id = aspect.property = QLatin1String(property);
    aspect.initial = QLatin1String(initial);
    aspect.part = {[](const QString &value) { return value; },
                   [](const QString &, const QString &part) -> std::optional<QString> { return part; }};
    return aspect;
}

} // namespace

MediaSection::MediaSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("mediaSection"), tr("Media"), true)
{
    setApplies([](const Inspection &inspection) {
        return inspection.all(
            [](const InspectedElement &element) { return isPictured(element) || isPlayed(element); });
    });
    addSource();
    addPicture();
    addSound();
}

void MediaSection::setBrowse(Browse browse)
{
    m_browse = std::move(browse);
    m_source->setBrowse([this](PathField::Taken taken) {
        if (m_browse && !inspection().isEmpty())
            m_browse(inspection().primary().kind, std::move(taken));
    });
}

void MediaSection::addSource()
{
    m_source = new PathField;
    addAttribute("src", tr("Source"), m_source)->setButtonless();
    m_source->setCopy([this](const QString &source) { Q_EMIT copyPathRequested(source); });
}

void MediaSection::addPicture()
{
    const auto style = [this](const StyleAspect &aspect, const QString &label, ValueEditor *editor) {
        addRow(
            aspect.id, label, editor,
            [aspect](const Inspection &inspection) { return inspection.aspect(aspect); },
            [this, aspect](const Inspection &before, const ValueEdit &edit) {
                return writeEach(
                    before, edit,
                    [&](const InspectedElement &element) { return valueOf(element, aspect).text; },
                    [&](const InspectedElement &element, const QString &value) -> Result<> {
                        const auto change = changeOf(element, aspect, value);
                        return change ? tools().actions.setStyle({element.path}, {*change})
                                      : fail(change.error());
                    });
            },
            {}, forAll(isPictured));
    };
    style(styleOnly("object-fit", "fill"), tr("Fit"), new ChoiceField(fits()));
    style(styleOnly("object-position", "50% 50%"), tr("Position"), new TextField);
}

void MediaSection::addSound()
{
    addVolume();
    addFade(true);
    addFade(false);
    addCurve();
    addSpeed();
    addPlayFlag("loop", tr("Loop"));
    addPlayFlag("muted", tr("Muted"));
    addHasSound();
}

void MediaSection::addVolume()
{
    NumberRules volume{.unit = {}, .step = 0.05, .least = 0, .most = kLoudest, .start = 1};
    volume.units = {QStringLiteral("%"), QStringLiteral("db")};
    m_volume = addRow(
        QStringLiteral("data-volume"), tr("Volume"), new NumberField(volume),
        [](const Inspection &inspection) { return inspection.attribute("data-volume", QStringLiteral("1")); },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [](const InspectedElement &element) {
                    return quantityText({volumeOf(element), {}});
                },
                [this](const InspectedElement &element, const QString &text) {
                    return setVolume(element, factorIn(text));
                });
        },
        QStringLiteral("data-volume"), forAll(isPlayed));
}

void MediaSection::addSpeed()
{
    const NumberRules speed{
        .unit = {}, .units = {QStringLiteral("%")}, .step = 0.1, .least = 0.1, .most = 5, .start = 1};
    addRow(
        QStringLiteral("data-playback-rate"), tr("Speed"), new NumberField(speed),
        [](const Inspection &inspection) {
            return inspection.attribute("data-playback-rate", QStringLiteral("1"));
        },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [](const InspectedElement &element) {
                    return element.has("data-playback-rate") ? element.attribute("data-playback-rate")
                                                             : QStringLiteral("1");
                },
                [this](const InspectedElement &element, const QString &text) {
                    const auto rate = factorIn(text);
                    return tools().actions.setAttribute({element.path}, QStringLiteral("data-playback-rate"),
                                                        rate ? std::optional(quantityText({*rate, {}}))
                                                             : std::nullopt);
                });
        },
        {}, forAll(isPlayed));
}

void MediaSection::addPlayFlag(const char *name, const QString &text)
{
    PropertyRow *row = addRow(
        QLatin1String(name), QString(), new FlagField(text),
        [name](const Inspection &inspection) {
            return inspection.merged([name](const InspectedElement &element) {
                const bool on = element.has(name);
                return ShownValue{on ? QStringLiteral("true") : QString(),
                                  on ? ValueTier::Changed : ValueTier::Unset, false};
            });
        },
        [this, name](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit, [](const InspectedElement &) { return QString(); },
                [&](const InspectedElement &element, const QString &value) {
                    return tools().actions.setFlag({element.path}, QLatin1String(name), !value.isEmpty());
                });
        },
        {}, forAll(isPlayed));
    row->setResettable(false);
}

/// Where nothing is written a film is heard unless it is muted, as renders have it.
void MediaSection::addHasSound()
{
    const auto isVideo = [](const InspectedElement &element) {
        return element.kind == composition::ClipKind::Video;
    };
    auto *row = addRow(
        QStringLiteral("data-has-audio"), QString(), new FlagField(tr("Has sound")),
        [](const Inspection &inspection) {
            return inspection.merged([](const InspectedElement &element) {
                const bool isWritten = element.has("data-has-audio");
                const bool isHeard = isWritten ? element.attribute("data-has-audio") == QLatin1String("true")
                                               : !element.has("muted");
                return ShownValue{isHeard ? QStringLiteral("true") : QString(),
                                  isWritten ? ValueTier::Changed : ValueTier::Unset, false};
            });
        },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit, [](const InspectedElement &) { return QString(); },
                [&](const InspectedElement &element, const QString &value) {
                    const QString heard = value.isEmpty() ? QStringLiteral("false") : QStringLiteral("true");
                    return tools().actions.setAttribute({element.path}, QStringLiteral("data-has-audio"),
                                                        heard);
                });
        },
        {}, forAll(isVideo));
    row->setResettable(false);
    row->setToolTip(tr("The film's own sound is heard, unless it is muted"));
}

/// Fades are a volume of their own, and go with it.
Result<> MediaSection::setVolume(const InspectedElement &element, std::optional<double> gain)
{
    const double volume = std::clamp(gain.value_or(1), 0.0, kLoudest);
    const auto set =
        tools().actions.setAttribute({element.path}, QStringLiteral("data-volume"),
                                     gain ? std::optional(quantityText({volume, {}}, 5)) : std::nullopt);
    const QString automation = element.attribute("data-automation");
    const auto fades = readFades(automation, lengthOf(element));
    if (!set || !fades || *fades == VolumeFades())
        return set;
    return tools().actions.setAttribute({element.path}, QStringLiteral("data-automation"),
                                        withFades(automation, *fades, volume, lengthOf(element)));
}

/// Below the fades, which are a curve too.
void MediaSection::addCurve()
{
    auto *line = new QWidget(this);
    m_curve = new QPushButton(tr("Volume Curve"), line);
    m_curve->setObjectName(QStringLiteral("automateVolume"));
    m_curve->setToolTip(tr("Move the volume over time, by points on a curve in the timeline"));
    m_curve->setProperty("compact", true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m_volume->label().minimumWidth() + 4, 0, 0, 0);
    row->addWidget(m_curve);
    row->addStretch();
    addWidget(line);
    connect(m_curve, &QPushButton::clicked, this, &MediaSection::volumeLaneRequested);
}

void MediaSection::addFade(bool isIn)
{
    const auto fades = [](const InspectedElement &element) {
        return readFades(element.attribute("data-automation"), lengthOf(element));
    };
    const auto applies = [fades](const Inspection &inspection) {
        return inspection.all([&](const InspectedElement &element) {
            return isPlayed(element) && lengthOf(element) > 0 && fades(element);
        });
    };
    const auto text = [fades, isIn](const InspectedElement &element) {
        const VolumeFades found = fades(element).value_or(VolumeFades());
        return quantityText({isIn ? found.in : found.out, QStringLiteral("s")}, 3);
    };
    NumberRules rules{.unit = QStringLiteral("s"), .units = {QStringLiteral("ms")}, .step = 0.1, .least = 0};
    addRow(
        isIn ? QStringLiteral("fadeIn") : QStringLiteral("fadeOut"), isIn ? tr("Fade in") : tr("Fade out"),
        new NumberField(rules),
        [text](const Inspection &inspection) {
            return inspection.merged([&](const InspectedElement &element) {
                const QString fade = text(element);
                return ShownValue{fade, fade == QLatin1String("0s") ? ValueTier::Unset : ValueTier::Changed,
                                  false};
            });
        },
        [this, fades, text, isIn](const Inspection &before, const ValueEdit &edit) {
            return writeEach(before, edit, text, [&](const InspectedElement &element, const QString &value) {
                VolumeFades changed = fades(element).value_or(VolumeFades());
                const auto seconds = parseQuantity(value);
                const auto inSeconds = seconds ? converted(*seconds, QStringLiteral("s")) : std::nullopt;
                (isIn ? changed.in : changed.out) = inSeconds ? inSeconds->value : 0;
                const auto automation = withFades(element.attribute("data-automation"), changed,
                                                  volumeOf(element), lengthOf(element));
                const bool isGone = !automation || automation->isEmpty();
                return tools().actions.setAttribute({element.path}, QStringLiteral("data-automation"),
                                                    isGone ? std::nullopt : automation);
            });
        },
        {}, applies);
}

void MediaSection::showMore(const Inspection &inspection)
{
    m_curve->parentWidget()->setVisible(inspection.isSingle() && inspection.all(isPlayed));
    const ShownValue volume = inspection.attribute("data-volume", QStringLiteral("1"));
    // The same word as for what a script animates; fades are rows of their own.
    const auto isDrawn = [](const InspectedElement &element) {
        const auto lanes = edit::SoundAutomation::parse(element.attribute("data-automation"));
        return lanes && lanes->find(QStringLiteral("volume")) &&
               !readFades(element.attribute("data-automation"), lengthOf(element));
    };
    if (inspection.all(isPlayed) && inspection.all(isDrawn))
        m_volume->setNotice(tr("A curve in the timeline decides"), false);
    m_volume->setUnitNote(volume.isMixed ? QString()
                                         : decibelText(composition::parseNumber(volume.text).value_or(1)));
}

} // namespace muto::ui
