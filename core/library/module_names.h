#pragma once

#include "core/composition/asset_references.h"
#include "core/library/file_moves.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace muto::library {

/// Folders of the project by the names that an import map has for them: `lib/` → `src/lib`.
using ModuleFolders = std::map<QString, QString>;

/// A module that a script imports by such a name: `lib/a.js?v=1` → `src/lib/a.js`.
struct NamedModule
{
    composition::AssetReference name; ///< As written, and where.
    QString target;
};

/// Those in a script, in its order. Names of single files are none of them: it is the map that names those.
/// Pure, as all here.
std::vector<NamedModule> namedModules(const QByteArray &script, const ModuleFolders &folders);

/// What the module is imported by after files have been moved, folders that the map names among them; nothing
/// where none of the names leads to it any more.
std::optional<QString> movedName(const NamedModule &module, const ModuleFolders &folders,
                                 const FileMoves &moves);

} // namespace muto::library
