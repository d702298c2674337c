#include "core/web/project_fonts.h"

#include "core/web/bundled_fonts.h"
#include "core/web/web_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muto::web {

namespace {

QJsonArray joined(const QJsonArray &one, const QJsonArray &other)
{
    QJsonArray all = one;
    for (const QJsonValue &value : other)
        all.append(value);
    return all;
}

/// From alias to family; the map has them by family.
QJsonObject byAlias(const QJsonObject &aliasesOfFamilies)
{
    QJsonObject families;
    for (auto it = aliasesOfFamilies.constBegin(); it != aliasesOfFamilies.constEnd(); ++it) {
        for (const QJsonValue &alias : it->toArray())
            families.insert(alias.toString(), it.key());
    }
    return families;
}

} // namespace

ProjectFonts ProjectFonts::read(const QString &projectFolder)
{
    QFile file(QDir(projectFolder).filePath(QStringLiteral("hyperframes.json")));
    if (projectFolder.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {true, WebWords::tr("hyperframes.json cannot be read: %1").arg(file.errorString())};
    return parse(file.readAll());
}

ProjectFonts ProjectFonts::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return {true, WebWords::tr("hyperframes.json is no JSON: %1 at byte %2")
                          .arg(error.errorString(), QString::number(error.offset))};
    const QJsonValue ours = root[QLatin1String("mutoscope")];
    if (!ours.isUndefined() && !ours.isObject())
        return {true, WebWords::tr("hyperframes.json: \"mutoscope\" is no object")};
    const QJsonValue mapped = ours[QLatin1String("fontMap")];
    if (!mapped.isUndefined() && !mapped.isBool())
        return {true, WebWords::tr("hyperframes.json: \"fontMap\" is neither true nor false")};
    return {mapped.toBool(true), {}};
}

QJsonObject ProjectFonts::toJson() const
{
    const QJsonObject map = fontMap();
    return {
        {QStringLiteral("families"),
         joined(map[QLatin1String("families")].toArray(), map[QLatin1String("scripts")].toArray())},
        {QStringLiteral("aliases"), byAlias(map[QLatin1String("aliases")].toObject())},
        {QStringLiteral("generic"), map[QLatin1String("generic")]},
        {QStringLiteral("mapped"), mapped},
        {QStringLiteral("problem"), problem},
    };
}

} // namespace muto::web
