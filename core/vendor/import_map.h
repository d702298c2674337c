#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <map>
#include <optional>

namespace muto::vendor {

/// What an import map of a page makes of the names in `import`. Scopes are read as if they were for all.
/// Pure.
class ImportMap
{
public:
    /// Adds what a `<script type="importmap">` says; text that is no JSON adds nothing.
    void add(const QByteArray &json);

    /// The address a name leads to from a module at `base`; nothing for a name that nobody has explained.
    std::optional<QUrl> resolve(const QString &specifier, const QUrl &base) const;

    /// The addresses of single modules, not of prefixes.
    QList<QUrl> modules() const;

private:
    std::map<QString, QString> m_imports;
};

} // namespace muto::vendor
