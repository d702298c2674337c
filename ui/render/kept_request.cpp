#include "ui/render/kept_request.h"

#include <QJsonArray>

namespace muto::ui {

namespace {

template<typename T>
void put(QJsonObject &kept, const char *key, const std::optional<T> &value)
{
    if (value)
        kept.insert(QLatin1String(key), QJsonValue(*value));
}

std::optional<double> numberAt(const QJsonObject &kept, const char *key)
{
    const QJsonValue value = kept[QLatin1String(key)];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonArray sizeArray(QSize size)
{
    return {size.width(), size.height()};
}

QSize sizeAt(const QJsonObject &kept, const char *key)
{
    const QJsonValue size = kept[QLatin1String(key)];
    return {size[0].toInt(), size[1].toInt()};
}

void putRequest(QJsonObject &kept, const render::RenderRequest &request)
{
    kept.insert(QStringLiteral("entry"), request.entry);
    kept.insert(QStringLiteral("format"), render::formatName(request.format));
    kept.insert(QStringLiteral("quality"), media::qualityName(request.quality));
    put(kept, "crf", request.rate.crf);
    put(kept, "bitRate", request.rate.bitRate ? std::optional(double(*request.rate.bitRate)) : std::nullopt);
    kept.insert(QStringLiteral("keepBackground"), request.keepBackground);
    kept.insert(QStringLiteral("gifRepeats"), request.gifRepeats);
    kept.insert(QStringLiteral("frameRate"), request.frameRate.toString());
    kept.insert(QStringLiteral("canvas"), sizeArray(request.canvas));
    kept.insert(QStringLiteral("size"), sizeArray(request.outputSize));
    kept.insert(QStringLiteral("from"), request.range.from);
    put(kept, "to", request.range.to);
    put(kept, "workers", request.workers);
    kept.insert(QStringLiteral("variables"), request.variables);
    kept.insert(QStringLiteral("strict"), request.strictness.everything);
    kept.insert(QStringLiteral("strictAll"), request.strictness.lint);
}

bool isSized(QSize size)
{
    return size.width() > 0 && size.height() > 0;
}

} // namespace

QJsonObject keptRequest(const KeptRequest &kept)
{
    QJsonObject object;
    putRequest(object, kept.request);
    object.insert(QStringLiteral("streaming"), kept.config.enableStreamingEncode);
    object.insert(QStringLiteral("streamingMaximum"), kept.config.streamingEncodeMaxDurationSeconds);
    object.insert(QStringLiteral("lowMemory"), kept.config.lowMemory);
    if (kept.config.surface)
        object.insert(QStringLiteral("surface"), worker::surfaceName(*kept.config.surface));
    object.insert(QStringLiteral("afterwards"), afterwardsName(kept.afterwards));
    return object;
}

std::optional<KeptRequest> readKeptRequest(const QJsonObject &object)
{
    KeptRequest kept;
    render::RenderRequest &request = kept.request;
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    const auto flag = [&object](const char *key) { return object[QLatin1String(key)].toBool(); };
    const auto format = render::formatFromName(text("format"));
    const auto quality = media::qualityFromName(text("quality"));
    const auto frameRate = FrameRate::parse(text("frameRate"));
    request.entry = text("entry");
    request.canvas = sizeAt(object, "canvas");
    request.outputSize = sizeAt(object, "size");
    if (!format || !quality || !frameRate || request.entry.isEmpty() || !isSized(request.canvas) ||
        !isSized(request.outputSize))
        return std::nullopt;
    request.format = *format;
    request.quality = *quality;
    request.frameRate = *frameRate;
    if (const auto crf = numberAt(object, "crf"))
        request.rate.crf = int(*crf);
    if (const auto bitRate = numberAt(object, "bitRate"))
        request.rate.bitRate = std::int64_t(*bitRate);
    if (const auto workers = numberAt(object, "workers"))
        request.workers = int(*workers);
    request.keepBackground = flag("keepBackground");
    request.gifRepeats = object[QLatin1String("gifRepeats")].toInt();
    request.range = {numberAt(object, "from").value_or(0), numberAt(object, "to")};
    request.variables = object[QLatin1String("variables")].toObject();
    request.strictness = {flag("strict"), false, flag("strictAll")};
    kept.config.enableStreamingEncode = object[QLatin1String("streaming")].toBool(true);
    kept.config.streamingEncodeMaxDurationSeconds =
        numberAt(object, "streamingMaximum").value_or(kept.config.streamingEncodeMaxDurationSeconds);
    kept.config.lowMemory = flag("lowMemory");
    kept.config.surface = worker::surfaceFromName(text("surface"));
    kept.afterwards = afterwardsFromName(text("afterwards"));
    return kept;
}

} // namespace muto::ui
