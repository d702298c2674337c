#include "core/library/module_names.h"

#include "core/composition/code_imports.h"

#include <QDir>

namespace muto::library {

namespace {

/// The folder that a name begins with: the longest, as browsers have it.
ModuleFolders::const_reverse_iterator folderOfName(const QString &name, const ModuleFolders &folders)
{
    auto folder = folders.rbegin(); // of names that begin alike, the longest comes last
    while (folder != folders.rend() &&
           !(name.size() > folder->first.size() && name.startsWith(folder->first)))
        ++folder;
    return folder;
}

/// `?v=1` and `#part`, where there are any.
QString behindPath(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && name.at(end) != QLatin1Char('?') && name.at(end) != QLatin1Char('#'))
        ++end;
    return name.mid(end);
}

} // namespace

std::vector<NamedModule> namedModules(const QByteArray &script, const ModuleFolders &folders)
{
    std::vector<NamedModule> modules;
    if (folders.empty())
        return modules;
    for (const composition::AssetReference &import : composition::moduleImports(script)) {
        const auto folder = folderOfName(import.url, folders);
        const auto path = folder == folders.rend()
                              ? std::nullopt
                              : composition::localPath(import.url.mid(folder->first.size()));
        if (path)
            modules.push_back({import, QDir::cleanPath(folder->second + QLatin1Char('/') + *path)});
    }
    return modules;
}

std::optional<QString> movedName(const NamedModule &module, const ModuleFolders &folders,
                                 const FileMoves &moves)
{
    const QString target = moves.moved(module.target);
    // The name it has first: what is written stays where it can.
    const auto now = folderOfName(module.name.url, folders);
    const auto within = [&](const QString &name, const QString &folder) -> std::optional<QString> {
        const QString head = moves.moved(folder) + QLatin1Char('/');
        return target.startsWith(head)
                   ? std::optional(name + target.mid(head.size()) + behindPath(module.name.url))
                   : std::nullopt;
    };
    if (now != folders.rend()) {
        if (auto same = within(now->first, now->second))
            return same;
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        if (auto other = within(folder->first, folder->second))
            return other;
    }
    return std::nullopt;
}

} // namespace muto::library
