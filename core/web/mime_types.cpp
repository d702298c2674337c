#include "core/web/mime_types.h"

#include <QHash>
#include <QMimeDatabase>

namespace muto::web {

namespace {

/// Types that decide whether Chromium accepts a file at all, and that desktops' databases disagree about.
const QHash<QString, QByteArray> &webTypes()
{
    static const QHash<QString, QByteArray> types = {
        {QStringLiteral("html"), "text/html"},         {QStringLiteral("htm"), "text/html"},
        {QStringLiteral("js"), "text/javascript"},     {QStringLiteral("mjs"), "text/javascript"},
        {QStringLiteral("css"), "text/css"},           {QStringLiteral("json"), "application/json"},
        {QStringLiteral("lottie"), "application/zip"}, {QStringLiteral("wasm"), "application/wasm"},
        {QStringLiteral("svg"), "image/svg+xml"},      {QStringLiteral("png"), "image/png"},
        {QStringLiteral("apng"), "image/apng"},        {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"},        {QStringLiteral("gif"), "image/gif"},
        {QStringLiteral("webp"), "image/webp"},        {QStringLiteral("avif"), "image/avif"},
        {QStringLiteral("ico"), "image/x-icon"},       {QStringLiteral("woff"), "font/woff"},
        {QStringLiteral("woff2"), "font/woff2"},       {QStringLiteral("ttf"), "font/ttf"},
        {QStringLiteral("otf"), "font/otf"},           {QStringLiteral("mp4"), "video/mp4"},
        {QStringLiteral("m4v"), "video/mp4"},          {QStringLiteral("mov"), "video/quicktime"},
        {QStringLiteral("webm"), "video/webm"},        {QStringLiteral("mkv"), "video/x-matroska"},
        {QStringLiteral("mp3"), "audio/mpeg"},         {QStringLiteral("m4a"), "audio/mp4"},
        {QStringLiteral("aac"), "audio/aac"},          {QStringLiteral("wav"), "audio/wav"},
        {QStringLiteral("ogg"), "audio/ogg"},          {QStringLiteral("opus"), "audio/ogg"},
        {QStringLiteral("flac"), "audio/flac"},        {QStringLiteral("txt"), "text/plain"},
        {QStringLiteral("glb"), "model/gltf-binary"},  {QStringLiteral("gltf"), "model/gltf+json"},
        {QStringLiteral("vtt"), "text/vtt"},           {QStringLiteral("srt"), "text/plain"},
    };
    return types;
}

} // namespace

QByteArray mimeTypeOf(const QString &fileName)
{
    const QString extension = fileName.section(QLatin1Char('.'), -1).toLower();
    const auto known = webTypes().constFind(extension);
    if (known != webTypes().constEnd())
        return *known;
    static const QMimeDatabase database;
    return database.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1();
}

} // namespace muto::web
