#include "core/vendor/import_map.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muto::vendor {

void ImportMap::add(const QByteArray &json)
{
    const QJsonObject map = QJsonDocument::fromJson(json).object();
    const auto addAll = [this](const QJsonObject &imports) {
        for (auto entry = imports.begin(); entry != imports.end(); ++entry)
            m_imports.insert_or_assign(entry.key(), entry.value().toString());
    };
    const QJsonObject scopes = map.value(QLatin1String("scopes")).toObject();
    for (const QJsonValue &scope : scopes)
        addAll(scope.toObject());
    addAll(map.value(QLatin1String("imports")).toObject());
}

std::optional<QUrl> ImportMap::resolve(const QString &specifier, const QUrl &base) const
{
    if (const auto exact = m_imports.find(specifier); exact != m_imports.end())
        return base.resolved(QUrl(exact->second));
    // Backwards: the longest of several prefixes comes last.
    for (auto entry = m_imports.rbegin(); entry != m_imports.rend(); ++entry) {
        if (entry->first.endsWith(QLatin1Char('/')) && specifier.startsWith(entry->first))
            return base.resolved(QUrl(entry->second + specifier.mid(entry->first.size())));
    }
    const bool isAddress = specifier.startsWith(QLatin1Char('/')) || specifier.startsWith(QLatin1Char('.')) ||
                           specifier.contains(QLatin1String("://"));
    return isAddress ? std::optional(base.resolved(QUrl(specifier))) : std::nullopt;
}

QList<QUrl> ImportMap::modules() const
{
    QList<QUrl> modules;
    for (const auto &[name, address] : m_imports) {
        if (!name.endsWith(QLatin1Char('/')))
            modules += QUrl(address);
    }
    return modules;
}

} // namespace muto::vendor
