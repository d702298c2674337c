#include "ui/inspector/volume_fades.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace muto::ui {

namespace {

struct LanePoint
{
    double t = 0;
    double v = 0;
};

QJsonArray lanesOf(const QJsonObject &automation)
{
    return automation.value(QLatin1String("lanes")).toArray();
}

bool isVolumeLane(const QJsonValue &lane)
{
    return lane.toObject().value(QLatin1String("target")).toString() == QLatin1String("volume");
}

std::optional<QJsonObject> parseAutomation(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

/// The points of a lane of straight lines.
std::optional<std::vector<LanePoint>> straightPoints(const QJsonObject &lane)
{
    std::vector<LanePoint> points;
    const QJsonArray list = lane.value(QLatin1String("points")).toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject point = entry.toObject();
        if (point.value(QLatin1String("curve")).toDouble() != 0 || point.contains(QLatin1String("viaX")))
            return std::nullopt;
        points.push_back(
            {point.value(QLatin1String("t")).toDouble(), point.value(QLatin1String("v")).toDouble()});
    }
    return points;
}

QJsonObject pointAt(double t, double v)
{
    const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
    return {{QStringLiteral("t"), rounded(t)}, {QStringLiteral("v"), rounded(v)}};
}

} // namespace

std::optional<VolumeFades> readFades(const QString &text, double duration)
{
    const auto automation = parseAutomation(text);
    if (!automation)
        return std::nullopt;
    const QJsonArray lanes = lanesOf(*automation);
    const auto lane = std::find_if(lanes.begin(), lanes.end(), isVolumeLane);
    if (lane == lanes.end())
        return VolumeFades();
    auto points = straightPoints((*lane).toObject());
    if (!points || points->size() < 2)
        return std::nullopt;
    VolumeFades fades;
    if (points->front().v == 0 && points->front().t == 0) {
        fades.in = (*points)[1].t;
        points->erase(points->begin());
    }
    if (points->size() > 1 && points->back().v == 0 && std::abs(points->back().t - duration) < 1e-3) {
        fades.out = duration - (*points)[points->size() - 2].t;
        points->pop_back();
    }
    const bool isFlat = std::all_of(points->begin(), points->end(), [&](const LanePoint &point) {
        return point.v == points->front().v && point.v != 0;
    });
    return isFlat && points->size() <= 2 && (fades.in > 0 || fades.out > 0) ? std::optional(fades)
                                                                            : std::nullopt;
}

std::optional<QString> withFades(const QString &text, VolumeFades fades, double volume, double duration)
{
    auto automation = parseAutomation(text);
    if (!automation)
        return std::nullopt;
    QJsonArray lanes = lanesOf(*automation);
    for (qsizetype i = lanes.size() - 1; i >= 0; --i) {
        if (isVolumeLane(lanes.at(i)))
            lanes.removeAt(i);
    }
    fades.in = std::clamp(fades.in, 0.0, duration);
    fades.out = std::clamp(fades.out, 0.0, duration - fades.in);
    QJsonArray points;
    if (fades.in > 0)
        points.append(pointAt(0, 0));
    if (fades.in > 0 || fades.out > 0)
        points.append(pointAt(fades.in, volume));
    if (fades.out > 0) {
        if (duration - fades.out > fades.in)
            points.append(pointAt(duration - fades.out, volume));
        points.append(pointAt(duration, 0));
    }
    if (!points.isEmpty())
        lanes.append(QJsonObject{{QStringLiteral("target"), QStringLiteral("volume")},
                                 {QStringLiteral("points"), points}});
    if (lanes.isEmpty())
        return QString();
    automation->insert(QStringLiteral("version"), automation->value(QLatin1String("version")).toInt(1));
    automation->insert(QStringLiteral("lanes"), lanes);
    return QString::fromUtf8(QJsonDocument(*automation).toJson(QJsonDocument::Compact));
}

QString decibelText(double gain)
{
    if (gain <= 0)
        return QStringLiteral("−∞ dB");
    const double decibels = std::round(20 * std::log10(gain) * 10) / 10;
    const QString digits = QLocale().toString(std::abs(decibels), 'f', 1);
    const QString sign = decibels < 0 ? QStringLiteral("−") : decibels > 0 ? QStringLiteral("+") : QString();
    return sign + digits + QStringLiteral(" dB");
}

} // namespace muto::ui
