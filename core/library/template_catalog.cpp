#include "core/library/template_catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace muto::library {

namespace {

constexpr qint64 kLongestDescription = 64 * 1024;

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isString())
            texts.append(each.toString());
    }
    return texts;
}

std::optional<Template> readTemplate(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("template.json")));
    if (!folder.exists(QStringLiteral("index.html")) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kLongestDescription)).object();
    const QString name = json.value(QLatin1String("name")).toString();
    if (name.isEmpty())
        return std::nullopt;
    return Template{folder.dirName(),
                    folder.absolutePath(),
                    name,
                    json.value(QLatin1String("description")).toString(),
                    strings(json.value(QLatin1String("sizes"))),
                    strings(json.value(QLatin1String("tags"))),
                    strings(json.value(QLatin1String("palette"))),
                    std::max(0.0, json.value(QLatin1String("poster")).toDouble())};
}

/// What is nothing yet comes before everything that is something.
bool comesBefore(const Template &a, const Template &b)
{
    const auto isBlank = [](const Template &each) { return each.id == QLatin1String("blank"); };
    return isBlank(a) != isBlank(b) ? isBlank(a) : a.name.localeAwareCompare(b.name) < 0;
}

} // namespace

std::vector<Template> readTemplates(const QString &folder)
{
    std::vector<Template> templates;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (auto found = readTemplate(QDir(QDir(folder).filePath(name))))
            templates.push_back(std::move(*found));
    }
    std::stable_sort(templates.begin(), templates.end(), comesBefore);
    return templates;
}

} // namespace muto::library
