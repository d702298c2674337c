#pragma once

#include "core/composition/asset_references.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace muto::composition {

class HtmlDocument;
struct HtmlElement;

/// Whether a `<script>` says what names in `import` mean.
bool isImportMap(const HtmlElement &element);

/// A name in an import map and the address it leads to, which is a folder's where both end with `/`. The
/// place is that of the address, within its quotes.
struct MappedName
{
    QString name;
    AssetReference address;
};

/// What the text of an import map says, scopes as if they were for all, in its order; nothing where it is no
/// JSON, as while it is typed. Pure.
std::vector<MappedName> mappedNames(const QByteArray &json);

/// The same without what leads to folders.
std::vector<AssetReference> mappedFiles(const QByteArray &json);

/// What the import maps of a page make of the names that its modules import. Pure.
class ImportMap
{
public:
    ImportMap() = default;
    explicit ImportMap(const HtmlDocument &page);

    /// The address of what is imported by a name, as the page would write it: `three` or `lib/a.js`, where
    /// `lib/` is a folder. Nothing for a name that the map does not know.
    std::optional<QString> addressOf(const QString &name) const;
    /// By their names, with a `/` at the end, as the addresses have.
    const std::map<QString, QString> &folders() const { return m_folders; }

private:
    std::map<QString, QString> m_files;
    std::map<QString, QString> m_folders;
};

} // namespace muto::composition
