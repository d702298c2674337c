#include "core/render/sound_manifest.h"

#include "core/base/safe_path.h"
#include "core/render/automation.h"
#include "core/render/effect_chain.h"
#include "core/render/rendering_words.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace muto::render {

namespace {

using L = QLatin1String;

constexpr double kSlackSeconds = 0.05;

tl::unexpected<Error> unreadable(const QString &name, const char *attribute, const Error &why)
{
    return fail(ErrorKind::Composition,
                RenderingWords::tr("%1 of \"%2\" cannot be read: %3").arg(L(attribute), name, why.message),
                RenderingWords::tr("Correct the JSON in the attribute, or remove it."));
}

/// Straight lines through what GSAP makes of a volume.
std::optional<media::Lane> envelopeOf(const QJsonArray &points)
{
    media::Lane lane;
    for (const QJsonValue &point : points)
        lane.points.push_back({point[L("t")].toDouble(), point[L("v")].toDouble(), 0, {}, {}});
    return lane.points.empty() ? std::nullopt : std::optional(std::move(lane));
}

Result<> addEffects(media::SoundLevel &level, const QString &chain, const QString &name)
{
    if (chain.trimmed().isEmpty())
        return ok();
    auto effects = parseEffectChain(chain);
    if (!effects)
        return unreadable(name, "data-fx-chain", effects.error());
    level.effects = std::move(*effects);
    return ok();
}

Result<> addLanes(media::SoundLevel &level, const QString &automation, const QString &name)
{
    if (automation.trimmed().isEmpty())
        return ok();
    const auto lanes = parseAutomation(automation);
    if (!lanes)
        return unreadable(name, "data-automation", lanes.error());
    applyAutomation(*lanes, level);
    return ok();
}

/// How the manifest is read, and what there is to say about it.
struct Reading
{
    BadSoundEdits bad;
    SoundManifest &manifest;
};

Result<media::SoundLevel> levelOf(const QJsonObject &json, const QString &name, const Reading &reading)
{
    media::SoundLevel level;
    level.gain = std::clamp(json[L("gain")].toDouble(1), 0.0, kLoudestGain);
    level.volume = envelopeOf(json[L("volume")].toArray());
    const Result<> parts[] = {addEffects(level, json[L("chain")].toString(), name),
                              addLanes(level, json[L("automation")].toString(), name)};
    for (const Result<> &part : parts) {
        if (part)
            continue;
        if (reading.bad == BadSoundEdits::Fail)
            return fail(part.error());
        reading.manifest.warnings += part.error().message;
    }
    return level;
}

/// Where the clip's file is; nothing, with a warning, when it is not ours to open.
std::optional<QString> fileOf(const QJsonObject &json, const QString &projectFolder, QStringList &warnings)
{
    const QString name = json[L("id")].toString();
    const QString path = json[L("path")].toString();
    if (path.isEmpty()) {
        warnings += RenderingWords::tr("\"%1\" is not heard: %2 is not in the project.")
                        .arg(name, json[L("url")].toString());
        return std::nullopt;
    }
    auto file = mediaInside(projectFolder, path);
    if (!file)
        warnings += RenderingWords::tr("\"%1\" is not heard: %2 is outside of the project.").arg(name, path);
    return file;
}

struct Groups
{
    QStringList ids;
    std::vector<bool> hidden;
};

Result<Groups> readGroups(const QJsonArray &list, const Reading &reading)
{
    Groups groups;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        const QString id = json[L("id")].toString();
        if (groups.ids.contains(id))
            continue;
        auto level = levelOf(json, id, reading);
        if (!level)
            return fail(level.error());
        groups.ids += id;
        groups.hidden.push_back(json[L("hidden")].toBool());
        reading.manifest.plan.groups.push_back({id, std::move(*level)});
    }
    return groups;
}

Result<> readClip(const QJsonObject &json, const QString &projectFolder, const Groups &groups,
                  const Reading &reading)
{
    SoundManifest &manifest = reading.manifest;
    const QString name = json[L("id")].toString();
    const auto group = groups.ids.indexOf(json[L("group")].toString());
    if (group >= 0 && groups.hidden[std::size_t(group)])
        return ok();
    auto level = levelOf(json, name, reading);
    if (!level)
        return fail(level.error());
    const auto file = fileOf(json, projectFolder, manifest.warnings);
    if (!file)
        return ok();
    media::SoundClip clip;
    clip.name = name;
    clip.file = *file;
    clip.start = json[L("start")].toDouble();
    clip.duration = json[L("duration")].toDouble(std::numeric_limits<double>::infinity());
    clip.trim = json[L("trim")].toDouble();
    const double rate = json[L("rate")].toDouble(1);
    clip.rate = rate > 0 ? rate : 1; // As the mixer takes it; a length is divided by it.
    clip.loops = json[L("loop")].toBool();
    clip.level = std::move(*level);
    if (group >= 0)
        clip.group = int(group);
    manifest.plan.clips.push_back(std::move(clip));
    manifest.origins.push_back({json[L("kind")] == L("video"), json[L("open")].toBool()});
    return ok();
}

/// Film seconds that the source has for a clip from its trim on.
double available(const media::SoundClip &clip, const SoundSourceFacts &facts)
{
    return facts.seconds > 0 ? std::max(0.0, facts.seconds - clip.trim) / clip.rate
                             : std::numeric_limits<double>::infinity();
}

void cutToSource(media::SoundClip &clip, const SoundSourceFacts &facts, const SoundOrigin &origin,
                 QStringList &warnings)
{
    const double length = available(clip, facts);
    if (clip.loops || clip.duration <= length)
        return;
    const bool isMeant = !origin.isOpen && !origin.isVideo && std::isfinite(clip.duration);
    if (isMeant && clip.duration > length + kSlackSeconds)
        warnings += RenderingWords::tr("\"%1\" lasts %2 s, but its source has only %3 s of sound.")
                        .arg(clip.name, QString::number(clip.duration), QString::number(length));
    clip.duration = length;
}

} // namespace

Result<SoundManifest> readSoundManifest(const QJsonObject &sounds, const QString &projectFolder,
                                        BadSoundEdits bad)
{
    SoundManifest manifest;
    const Reading reading{bad, manifest};
    const auto groups = readGroups(sounds[L("groups")].toArray(), reading);
    if (!groups)
        return fail(groups.error());
    for (const QJsonValue &clip : sounds[L("clips")].toArray()) {
        if (auto read = readClip(clip.toObject(), projectFolder, *groups, reading); !read)
            return fail(read.error());
    }
    return manifest;
}

Result<SoundManifest> fitToSources(SoundManifest manifest, const std::vector<SoundSourceFacts> &facts)
{
    Q_ASSERT(facts.size() == manifest.plan.clips.size());
    SoundManifest fitted{{}, {}, std::move(manifest.warnings)};
    fitted.plan = manifest.plan;
    fitted.plan.clips.clear();
    for (std::size_t i = 0; i < facts.size(); ++i) {
        media::SoundClip &clip = manifest.plan.clips[i];
        const SoundOrigin origin = manifest.origins[i];
        if (!facts[i].exists) {
            fitted.warnings +=
                RenderingWords::tr("\"%1\" is not heard: there is no file %2.").arg(clip.name, clip.file);
            continue;
        }
        if (!facts[i].hasSound && origin.isVideo)
            continue;
        if (!facts[i].hasSound)
            return fail(ErrorKind::Media,
                        RenderingWords::tr("\"%1\" has no sound in it: %2").arg(clip.name, clip.file));
        cutToSource(clip, facts[i], origin, fitted.warnings);
        if (clip.duration <= 0)
            continue;
        fitted.plan.clips.push_back(std::move(clip));
        fitted.origins.push_back(origin);
    }
    return fitted;
}

} // namespace muto::render
