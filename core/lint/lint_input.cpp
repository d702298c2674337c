#include "core/lint/lint_input.h"

#include "core/base/data_size.h"
#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/composition/lint/linked_files.h"
#include "core/composition/lint/lint_words.h"
#include "core/library/composition_mounts.h"
#include "core/project/project_scan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muto::lint {

using composition::LintFile;
using composition::LintInput;
using composition::LintWords;

namespace {

constexpr qint64 kLargestRead = qint64(4) * 1024 * 1024;

/// Folders that hold what others have made.
bool isAside(const QString &name)
{
    return name.startsWith(QLatin1String("snapshots/")) || name.startsWith(QLatin1String("vendor/"));
}

void listFiles(LintInput &input, const QString &folder, int mostFiles)
{
    const project::ProjectScan scan = project::scanProject(QDir(folder).absolutePath(), mostFiles);
    if (!scan.isWhole)
        return;
    input.projectFiles.emplace();
    for (auto file = scan.files.begin(); file != scan.files.end(); ++file)
        input.projectFiles->append(project::nameIn(scan, file.key()));
    input.projectFiles->sort();
    for (const QString &path : scan.skipped)
        input.unlisted.append(project::nameIn(scan, path));
}

bool isLookedInto(const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool isLinkable =
        ending == QLatin1String("js") || ending == QLatin1String("mjs") || ending == QLatin1String("css");
    return (isLinkable && !name.contains(QLatin1String(".min."))) || composition::isHtmlName(name);
}

const LintFile *fileOf(const LintInput &input, const QString &name)
{
    const auto found = std::find_if(input.files.begin(), input.files.end(),
                                    [&name](const LintFile &file) { return file.name == name; });
    return found == input.files.end() ? nullptr : &*found;
}

void readFile(LintInput &input, const QString &folder, const QString &name)
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!fileOf(input, name) && file.size() <= kLargestRead && file.open(QIODevice::ReadOnly))
        input.files.push_back({name, file.readAll()});
}

} // namespace

LintInput readLintInput(const LintScope &scope, int mostFiles)
{
    LintInput input{scope.entry, scope.open, std::nullopt};
    if (scope.folder.isEmpty())
        return input;
    listFiles(input, scope.folder, mostFiles);
    if (!input.projectFiles) {
        readFile(input, scope.folder, scope.entry);
        return input;
    }
    for (const LintFile &file : scope.open) {
        if (!input.projectFiles->contains(file.name))
            input.projectFiles->append(file.name);
    }
    for (const QString &name : *input.projectFiles) {
        if (!isAside(name) && isLookedInto(name))
            readFile(input, scope.folder, name);
    }
    return input;
}

Result<> checkLintable(const LintScope &scope)
{
    const QString path = scope.folder + QLatin1Char('/') + scope.entry;
    if (QFileInfo(path).size() <= kLargestRead)
        return ok();
    return fail(ErrorKind::Composition,
                LintWords::tr("Cannot look into %1: the file is larger than %2")
                    .arg(QDir::toNativeSeparators(path), dataSizeText(kLargestRead)),
                LintWords::tr("Keep pictures, films and data in files of their own and refer to them."));
}

QStringList ownFiles(const LintInput &input)
{
    QStringList files = input.projectFiles.value_or(QStringList());
    files.removeIf(isAside);
    return files;
}

QStringList lintedFiles(const LintInput &input)
{
    const composition::LintTexts linkable = composition::linkableTexts(input.files);
    QStringList files;
    for (const LintFile &file : input.files) {
        if (!composition::isHtmlName(file.name))
            continue;
        files.append(file.name);
        if (const auto document = composition::HtmlDocument::parse(file.bytes))
            files += composition::linkedFiles(*document, file.name, linkable);
    }
    files.removeDuplicates();
    return files;
}

QStringList filesOfFilm(const LintInput &input)
{
    const composition::LintTexts linkable = composition::linkableTexts(input.files);
    QStringList pages{input.entry};
    QStringList linked;
    for (qsizetype i = 0; i < pages.size(); ++i) { // it grows
        const LintFile *file = fileOf(input, pages.at(i));
        const auto document =
            file ? composition::HtmlDocument::parse(file->bytes) : fail(ErrorKind::Composition, {});
        if (!document)
            continue;
        linked += composition::linkedFiles(*document, pages.at(i), linkable);
        for (const QString &mounted : library::mountsOf(*document)) {
            if (!pages.contains(mounted))
                pages.append(mounted);
        }
    }
    linked.removeDuplicates();
    return pages + linked;
}

} // namespace muto::lint
