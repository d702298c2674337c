#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace muto::library {

/// Whether a file comes as a copy, or as a link to where it lies. Linked are pictures, films, sounds and
/// fonts alone: the program gives pages nothing else of the machine, and texts are copied either way.
enum class ImportWay { Copy, Link };

/// A file that is to become one of the project's.
struct ImportedFile
{
    QString from;         ///< Absolute.
    QString name;         ///< In the project.
    bool isThere = false; ///< It is one already: itself, a copy with the same bytes, or such a link.
    ImportWay way = ImportWay::Copy;
};

struct ImportPlan
{
    std::vector<ImportedFile> files;
    std::vector<Error> refused; ///< Files that cannot be brought in, and why.
};

inline constexpr qint64 kLargestAsset = qint64(16) * 1024 * 1024 * 1024;

/// How far an import has come.
struct ImportProgress
{
    QString name; ///< Of the file that is being copied, without its folder.
    int file = 0; ///< The place of that file among those that are to be copied, from 0.
    int files = 0;
    qint64 copiedBytes = 0; ///< Of all files.
    qint64 totalBytes = 0;
    friend bool operator==(const ImportProgress &, const ImportProgress &) = default;
};

/// Told by the thread that copies, after each piece of a file: to be quick.
using TellImport = std::function<void(const ImportProgress &)>;

/// Makes a link at `path`, and the folders it lies in; never in the place of something else. Io with the
/// reason, which may be that the file system knows no links.
Result<> makeLink(const QString &original, const QString &path);
using LinkMaker = std::function<Result<>(const QString &original, const QString &path)>;

/// What may be brought in, and how.
struct ImportRules
{
    ImportWay way = ImportWay::Copy;
    qint64 largest = kLargestAsset; ///< Bytes of a file that is copied.
};

/// Finds a name in `folder` of the project for each file: its own, or with a number where another file has
/// that. What is in the project already stays where it is. Reads files, writes none. Blocks; when it is
/// stopped, the plan has no more than was found out by then.
ImportPlan planImport(const QStringList &files, const QString &projectFolder,
                      const QString &folder = QStringLiteral("assets"), const ImportRules &rules = {},
                      const std::stop_token &stop = {});

/// Copies and links what the plan says; each file whole or not at all. Goes on after one that fails, and says
/// why. When it is stopped, those that have been copied stay, and nothing of the others. Blocks.
std::vector<Error> carryOut(const ImportPlan &plan, const QString &projectFolder,
                            const std::stop_token &stop = {}, const TellImport &tell = {},
                            const LinkMaker &link = makeLink);

} // namespace muto::library
