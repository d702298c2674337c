#include "core/library/asset_import.h"

#include "core/base/atomic_file.h"
#include "core/base/folder_presence.h"
#include "core/base/media_names.h"
#include "core/library/asset_kind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <system_error>

namespace muto::library {

namespace {

constexpr qint64 kBlock = 1024 * 1024;

struct AssetImportWords
{
    Q_DECLARE_TR_FUNCTIONS(AssetImport)
};

/// How a file comes when links are asked for; what it is called where a chain of links ends counts, too.
ImportWay wayFor(const QFileInfo &file, ImportWay asked)
{
    const bool isMedia = mediaFamily(file.fileName()) && mediaFamily(file.canonicalFilePath());
    return isMedia ? asked : ImportWay::Copy;
}

std::optional<Error> objection(const QFileInfo &file, const ImportRules &rules)
{
    const auto refuse = [&file](const QString &why) {
        return Error{ErrorKind::Io,
                     AssetImportWords::tr("Cannot bring in %1: %2")
                         .arg(QDir::toNativeSeparators(file.filePath()), why),
                     {}};
    };
    if (!file.exists())
        return refuse(AssetImportWords::tr("it does not exist."));
    if (!file.isFile())
        return refuse(AssetImportWords::tr("it is not a file."));
    if (!file.isReadable())
        return refuse(AssetImportWords::tr("it cannot be read."));
    if (file.size() == 0)
        return refuse(AssetImportWords::tr("it is empty."));
    if (file.size() > rules.largest && wayFor(file, rules.way) == ImportWay::Copy)
        return refuse(
            AssetImportWords::tr("it is larger than %1.").arg(QLocale().formattedDataSize(rules.largest)));
    const AssetKind kind = assetKind(file.fileName());
    if (kind == AssetKind::Other)
        return refuse(AssetImportWords::tr("it is of no kind that a film can use."));
    return std::nullopt;
}

bool haveSameBytes(const QString &one, const QString &other, const std::stop_token &stop)
{
    QFile a(one), b(other);
    if (a.size() != b.size() || !a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly))
        return false;
    while (!a.atEnd()) {
        if (stop.stop_requested() || a.read(kBlock) != b.read(kBlock))
            return false;
    }
    return b.atEnd();
}

QString numbered(const QString &name, int number)
{
    const QFileInfo file(name);
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    const QString base = suffix.isEmpty() ? name : name.left(name.size() - suffix.size());
    return number < 2 ? name : QStringLiteral("%1-%2%3").arg(base, QString::number(number), suffix);
}

/// Whether what is in the project is what an import would make of a file: a link to it, or the same bytes.
bool isSame(const QFileInfo &file, const QFileInfo &there, ImportWay way, const std::stop_token &stop)
{
    if (way == ImportWay::Link)
        return there.isSymLink() && there.canonicalFilePath() == file.canonicalFilePath();
    return !there.isSymLink() && haveSameBytes(file.absoluteFilePath(), there.filePath(), stop);
}

/// A name that nothing else has, a link that leads nowhere either.
ImportedFile placeFor(const QFileInfo &file, const QDir &project, const QString &folder,
                      const QSet<QString> &taken, ImportWay way, const std::stop_token &stop)
{
    for (int number = 1;; ++number) {
        const QString name = QDir::cleanPath(folder + QLatin1Char('/') + numbered(file.fileName(), number));
        // Where names differ by case alone some systems see one file.
        if (taken.contains(name.toLower()))
            continue;
        const QFileInfo there(project.filePath(name));
        if (!there.exists() && !there.isSymLink())
            return {file.absoluteFilePath(), name, false, way};
        if (isSame(file, there, way, stop))
            return {file.absoluteFilePath(), name, true, way};
    }
}

/// `copied` is told how long each piece was.
Result<> copyWhole(const ImportedFile &file, const QString &target, const std::stop_token &stop,
                   const std::function<void(qint64)> &copied)
{
    auto made = AtomicFile::reserve(target);
    if (!made)
        return fail(made.error());
    QFile from(file.from), to(made->partialPath());
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Io, from.isOpen() ? to.errorString() : from.errorString());
    while (!from.atEnd()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, AssetImportWords::tr("cancelled"));
        const QByteArray block = from.read(kBlock);
        if (block.isEmpty())
            return fail(ErrorKind::Io, from.errorString());
        if (to.write(block) != block.size())
            return fail(ErrorKind::Io, to.errorString());
        copied(block.size());
    }
    return made->commit(to);
}

/// Copied or linked.
Result<> bringIn(const ImportedFile &file, const QString &target, const std::stop_token &stop,
                 const std::function<void(qint64)> &copied, const LinkMaker &link)
{
    return file.way == ImportWay::Link ? link(file.from, target) : copyWhole(file, target, stop, copied);
}

QString cannotBringIn(const ImportedFile &file)
{
    const QString path = QDir::toNativeSeparators(file.from);
    return file.way == ImportWay::Link ? AssetImportWords::tr("Cannot link %1").arg(path)
                                       : AssetImportWords::tr("Cannot bring in %1").arg(path);
}

} // namespace

/// Windows' shortcuts, which QFile::link makes there, lead no browser anywhere.
Result<> makeLink(const QString &original, const QString &path)
{
    const QFileInfo link(path);
    std::error_code error;
    if (QDir().mkpath(link.absolutePath()))
        std::filesystem::create_symlink(QFileInfo(original).filesystemAbsoluteFilePath(),
                                        link.filesystemAbsoluteFilePath(), error);
    else
        error = std::make_error_code(std::errc::permission_denied);
    if (!error)
        return ok();
    const bool knowsNone = error == std::errc::operation_not_permitted ||
                           error == std::errc::operation_not_supported ||
                           error == std::errc::function_not_supported;
    return fail(ErrorKind::Io,
                knowsNone ? AssetImportWords::tr("the disk of the project knows no links.")
                          : QString::fromStdString(error.message()),
                AssetImportWords::tr("Bring in a copy, or move the project to another disk."));
}

ImportPlan planImport(const QStringList &files, const QString &projectFolder, const QString &folder,
                      const ImportRules &rules, const std::stop_token &stop)
{
    if (!isFolderThere(projectFolder))
        return {{},
                {{ErrorKind::Io,
                  AssetImportWords::tr("Cannot bring in files: the project %1 is not there any more.")
                      .arg(QDir::toNativeSeparators(projectFolder)),
                  AssetImportWords::tr("Bring the disk or folder back first.")}}};
    const QDir project(projectFolder);
    const QString root = QFileInfo(projectFolder).canonicalFilePath() + QLatin1Char('/');
    ImportPlan plan;
    QSet<QString> taken;
    for (const QString &path : files) {
        if (stop.stop_requested())
            break;
        const QFileInfo file(path);
        if (auto error = objection(file, rules)) {
            plan.refused.push_back(std::move(*error));
            continue;
        }
        const QString canonical = file.canonicalFilePath();
        const ImportedFile placed =
            canonical.startsWith(root)
                ? ImportedFile{canonical, canonical.mid(root.size()), true, {}}
                : placeFor(file, project, folder, taken, wayFor(file, rules.way), stop);
        taken.insert(placed.name.toLower());
        plan.files.push_back(placed);
    }
    return plan;
}

std::vector<Error> carryOut(const ImportPlan &plan, const QString &projectFolder, const std::stop_token &stop,
                            const TellImport &tell, const LinkMaker &link)
{
    std::vector<ImportedFile> copies;
    std::copy_if(plan.files.begin(), plan.files.end(), std::back_inserter(copies),
                 [](const ImportedFile &file) { return !file.isThere; });
    ImportProgress progress;
    progress.files = int(copies.size());
    for (const ImportedFile &file : copies)
        progress.totalBytes += file.way == ImportWay::Copy ? QFileInfo(file.from).size() : 0;
    std::vector<Error> failures;
    for (const ImportedFile &file : copies) {
        progress.name = QFileInfo(file.name).fileName();
        const auto advance = [&](qint64 bytes) {
            progress.copiedBytes += bytes;
            if (tell)
                tell(progress);
        };
        advance(0);
        const auto brought = bringIn(file, QDir(projectFolder).filePath(file.name), stop, advance, link);
        if (stop.stop_requested())
            break; // which says nothing against this file
        if (!brought)
            failures.push_back(brought.error().within(cannotBringIn(file)));
        ++progress.file;
    }
    return failures;
}

} // namespace muto::library
