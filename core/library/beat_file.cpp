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

QByteArray beatText(const QString &source, const std::vector<media::SoundBeat> &beats)
{
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    QByteArray text = "{\n  \"version\": 1,\n  \"audio\": " +
                      QJsonDocument(QJsonArray{source}).toJson(QJsonDocument::Compact).mid(1).chopped(1) +
                      ",\n  \"beats\": [";
    // A line for each, so that a history of the project tells which one has changed.
    for (const media::SoundBeat &beat : beats) {
        const QJsonObject each{{QStringLiteral("time"), rounded(beat.seconds)},
                               {QStringLiteral("strength"), rounded(double(beat.strength))}};
        text += (&beat == beats.data() ? "\n    " : ",\n    ") +
                QJsonDocument(each).toJson(QJsonDocument::Compact);
    }
    return text + "\n  ]\n}\n";
}

} // namespace muto::library
