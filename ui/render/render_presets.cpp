#include "ui/render/render_presets.h"

#include "ui/render/format_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using media::Quality;
using render::OutputFormat;

const QLatin1String kPresetName("name"), kPresetFormat("format"), kPresetSize("size"),
    kPresetRate("frameRate"), kPresetQuality("quality");

struct PresetWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::RenderPresets)
};

std::optional<RenderPreset> presetFrom(const QJsonObject &json)
{
    RenderPreset preset;
    preset.name = json[kPresetName].toString().trimmed();
    const auto format = render::formatFromName(json[kPresetFormat].toString());
    if (preset.name.isEmpty() || !format)
        return std::nullopt;
    preset.format = *format;
    preset.size = sizeFromName(json[kPresetSize].toString());
    preset.frameRate = json[kPresetRate].toString();
    preset.quality = media::qualityFromName(json[kPresetQuality].toString()).value_or(Quality::Standard);
    return preset;
}

} // namespace

RenderPresets stockPresets()
{
    return {
        {PresetWords::tr("Draft", "preset"), OutputFormat::Mp4, SizeChoice::Half, {}, Quality::Draft},
        {PresetWords::tr("Web"), OutputFormat::Mp4, SizeChoice::FullHd, {}, Quality::Standard},
        {PresetWords::tr("Story"), OutputFormat::Mp4, SizeChoice::FullHd, QStringLiteral("30"),
         Quality::High},
        {PresetWords::tr("Overlay"), OutputFormat::WebM, SizeChoice::Composition, {}, Quality::High},
        {PresetWords::tr("Master"), OutputFormat::Mov, SizeChoice::Composition, {}, Quality::High},
    };
}

RenderPresets presetsFrom(const QStringList &stored)
{
    RenderPresets presets;
    for (const QString &text : stored) {
        if (auto preset = presetFrom(QJsonDocument::fromJson(text.toUtf8()).object()))
            presets = withAdded(std::move(presets), *preset);
    }
    return presets;
}

QStringList storedPresets(const RenderPresets &presets)
{
    QStringList stored;
    for (const RenderPreset &preset : presets) {
        const QJsonObject json{{kPresetName, preset.name},
                               {kPresetFormat, render::formatName(preset.format)},
                               {kPresetSize, sizeName(preset.size)},
                               {kPresetRate, preset.frameRate},
                               {kPresetQuality, media::qualityName(preset.quality)}};
        stored += QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    return stored;
}

RenderPreset presetOf(const RenderForm &form, const QString &name, FrameRate filmRate)
{
    const QString rate = form.frameRate.trimmed();
    return {name, form.format, form.size, rate == filmRate.toString() ? QString() : rate, form.quality};
}

RenderForm withPreset(RenderForm form, const RenderPreset &preset)
{
    form.format = preset.format;
    form.size = preset.size;
    form.frameRate = preset.frameRate;
    form.quality = preset.quality;
    return form;
}

bool makesTheSame(const RenderPreset &one, const RenderPreset &other, FrameRate filmRate)
{
    const auto rateOf = [&](const RenderPreset &preset) {
        return preset.frameRate.isEmpty() ? filmRate.toString() : preset.frameRate;
    };
    return one.format == other.format && one.size == other.size && rateOf(one) == rateOf(other) &&
           (one.quality == other.quality || !render::hasQuality(one.format));
}

RenderPresets withAdded(RenderPresets presets, const RenderPreset &preset)
{
    const auto same = std::find_if(presets.begin(), presets.end(), [&](const RenderPreset &each) {
        return each.name.compare(preset.name, Qt::CaseInsensitive) == 0;
    });
    if (same == presets.end())
        presets.push_back(preset);
    else
        *same = preset;
    return presets;
}

} // namespace muto::ui
