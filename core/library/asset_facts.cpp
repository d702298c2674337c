#include "core/library/asset_facts.h"

#include "core/media/media_probe.h"

#include <QImageReader>

namespace muto::library {

namespace {

AssetFacts mediaFacts(const QString &path, AssetKind kind)
{
    const auto info = media::probeMedia(path);
    if (!info)
        return {kind, {}, std::nullopt, false, info.error().message};
    AssetFacts facts{kind, {}, std::nullopt, !info->audioStreams.empty(), {}};
    if (info->durationSeconds > 0)
        facts.seconds = info->durationSeconds;
    if (!info->videoStreams.empty())
        facts.size = info->videoStreams.front().size;
    // A film without pictures is a sound: many an .mp4 or .webm is one.
    if (kind == AssetKind::Video && info->videoStreams.empty() && facts.hasSound)
        facts.kind = AssetKind::Audio;
    return facts;
}

AssetFacts imageFacts(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    AssetFacts facts{AssetKind::Image, reader.size(), std::nullopt, false, {}};
    if (!reader.canRead())
        facts.fault = reader.errorString();
    // Turned by its own word, as browsers show it.
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        facts.size.transpose();
    return facts;
}

} // namespace

AssetFacts readAssetFacts(const QString &path)
{
    const AssetKind kind = assetKind(path);
    if (kind == AssetKind::Video || kind == AssetKind::Audio)
        return mediaFacts(path, kind);
    if (kind == AssetKind::Image)
        return imageFacts(path);
    return {kind, {}, std::nullopt, false, {}};
}

} // namespace muto::library
