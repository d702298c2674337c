#include "core/library/beat_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace muto::library {

namespace {

const QLatin1String kBeatFolder("beats/");
const QLatin1String kBeatEnding(".json");

} // namespace

QString beatFileOf(const QString &source)
{
    return kBeatFolder + source + kBeatEnding;
}

QString sourceOfBeatFile(const QString &path)
{
    if (!path.startsWith(kBeatFolder) || !path.endsWith(kBeatEnding))
        return {};
    return path.mid(kBeatFolder.size(), path.size() - kBeatFolder.size() - kBeatEnding.size());
}

Result<std::vector<media::SoundBeat>> beatsIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue listed = document.object().value(QLatin1String("beats"));
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Io, QStringLiteral("Cannot read beats: %1").arg(error.errorString()));
    if (!listed.isArray())
        return fail(ErrorKind::Io, QStringLiteral("Cannot read beats: there is no list of them"));
    std::vector<media::SoundBeat> beats;
    for (const QJsonValue &each : listed.toArray()) {
        const double seconds = each.toObject().value(QLatin1String("time")).toDouble(-1);
        const double strength = each.toObject().value(QLatin1String("strength")).toDouble(1);
        if (seconds >= 0 && std::isfinite(seconds))
            beats.push_back({seconds, float(std::clamp(strength, 0.0, 1.0))});
    }
    std::sort(beats.begin(), beats.end(), [](const media::SoundBeat &one, const media::SoundBeat &other) {
        return one.seconds < other.seconds;
    });
    return beats;
}

} // namespace muto::library
