#include "core/library/new_project.h"

#include "core/composition/composition_reader.h"
#include "core/composition/html_document.h"
#include "core/composition/root_selection.h"
#include "core/edit/markup_edits.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

namespace muto::library {

namespace {

constexpr int kLongestName = 200; // bytes; file systems have 255, and a copy may want a suffix
const QString kEntry = QStringLiteral("index.html");

struct NewProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(NewProject)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString targetOf(const NewProject &project)
{
    return QDir::cleanPath(QDir(project.parentFolder).filePath(project.name));
}

/// The folder itself, or the nearest above it that exists.
QFileInfo nearestExisting(const QString &folder)
{
    QFileInfo info(QDir::cleanPath(folder));
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info;
}

Result<> checkSize(QSize size)
{
    const auto isUsable = [](int side) { return side >= kSmallestSide && side <= kLargestSide; };
    if (isUsable(size.width()) && isUsable(size.height()))
        return ok();
    return fail(ErrorKind::Usage, NewProjectWords::tr("A film is between %1 and %2 pixels wide and high.")
                                      .arg(kSmallestSide)
                                      .arg(kLargestSide));
}

Result<> checkPlace(const NewProject &project)
{
    if (!QDir::isAbsolutePath(project.parentFolder))
        return fail(ErrorKind::Usage, NewProjectWords::tr("Choose the folder that the project is to be in."));
    const QFileInfo target(targetOf(project));
    if (target.exists() && !target.isDir())
        return fail(ErrorKind::Io,
                    NewProjectWords::tr("There is a file called %1 already.").arg(native(target.filePath())));
    if (target.exists() &&
        !QDir(target.filePath())
             .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(ErrorKind::Io,
                    NewProjectWords::tr("The folder %1 is not empty.").arg(native(target.filePath())),
                    NewProjectWords::tr("Choose another name."));
    const QFileInfo above = nearestExisting(project.parentFolder);
    if (!above.isDir() || !above.isWritable())
        return fail(ErrorKind::Io,
                    NewProjectWords::tr("Nothing can be written to %1.").arg(native(above.filePath())));
    return ok();
}

/// The folders that had to be made on the way to a place; removed again unless the project is kept.
class MadeFolders
{
public:
    explicit MadeFolders(const QString &folder)
    {
        for (QFileInfo info(QDir::cleanPath(folder)); !info.exists() && !info.isRoot();
             info = QFileInfo(info.absolutePath()))
            m_folders.append(info.absoluteFilePath());
    }
    ~MadeFolders()
    {
        for (const QString &folder : std::as_const(m_folders))
            QDir().rmdir(folder); // which leaves alone what somebody has put something into
    }
    Q_DISABLE_COPY_MOVE(MadeFolders)

    void keep() { m_folders.clear(); }

private:
    QStringList m_folders; ///< The deepest first.
};

Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to))
        return fail(ErrorKind::Io, NewProjectWords::tr("Cannot copy %1 to %2: %3")
                                       .arg(native(from), native(to), source.errorString()));
    // An installed template may be read-only; a project is there to be changed.
    QFile::setPermissions(to, QFile::permissions(to) | QFile::ReadOwner | QFile::WriteOwner);
    return ok();
}

/// Everything but what describes the template. Links are not followed: a template has none.
Result<> copyTree(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString relative = QDir(from).relativeFilePath(path);
        const QString target = QDir(to).filePath(relative);
        if (relative == QLatin1String("template.json"))
            continue;
        // A folder may come after what is in it.
        if (!QDir().mkpath(entries.fileInfo().isDir() ? target : QFileInfo(target).absolutePath()))
            return fail(ErrorKind::Io, NewProjectWords::tr("Cannot make the folder %1.").arg(native(target)));
        if (entries.fileInfo().isDir())
            continue;
        if (const auto copied = copyFile(path, target); !copied)
            return copied;
    }
    return ok();
}

Result<QByteArray> withSizeAndRate(const QByteArray &html, QSize size, FrameRate rate)
{
    const auto document = composition::HtmlDocument::parse(html);
    if (!document)
        return fail(document.error());
    const auto root = composition::findRoot(*document);
    if (!root)
        return fail(ErrorKind::Composition, NewProjectWords::tr("The template has no composition in it."));
    edit::MarkupEdits edits(*document, kEntry);
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("data-width"), QString::number(size.width())},
        {QStringLiteral("data-height"), QString::number(size.height())},
        {QStringLiteral("data-fps"), rate.toString()}};
    for (const auto &[name, value] : values) {
        if (const auto set = edits.setAttribute(*root, name, value); !set)
            return fail(set.error());
    }
    const auto edit = edits.finish();
    return edit ? edit->patch.applied(html) : fail(edit.error());
}

Result<> fitEntry(const QString &folder, const NewProject &project)
{
    QFile file(QDir(folder).filePath(kEntry));
    if (!file.open(QIODevice::ReadWrite))
        return fail(
            ErrorKind::Io,
            NewProjectWords::tr("Cannot open %1: %2").arg(native(file.fileName()), file.errorString()));
    const auto fitted = withSizeAndRate(file.readAll(), project.size, project.frameRate);
    if (!fitted)
        return fail(fitted.error());
    if (const auto read = composition::readComposition(*fitted, kEntry); !read)
        return fail(read.error());
    if (!file.resize(0) || !file.seek(0) || file.write(*fitted) != fitted->size() || !file.flush())
        return fail(
            ErrorKind::Io,
            NewProjectWords::tr("Cannot write %1: %2").arg(native(file.fileName()), file.errorString()));
    return ok();
}

/// An empty folder that is there already gives way.
Result<> moveInto(const QString &from, const QString &target)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), target.toStdU16String(), failed);
    if (!failed)
        return ok();
    return fail(ErrorKind::Io, NewProjectWords::tr("Cannot make the folder %1: %2")
                                   .arg(native(target), QString::fromLocal8Bit(failed.message().c_str())));
}

} // namespace

const std::vector<SizePreset> &sizePresets()
{
    static const std::vector<SizePreset> presets{{QStringLiteral("16:9"), {1920, 1080}},
                                                 {QStringLiteral("9:16"), {1080, 1920}},
                                                 {QStringLiteral("1:1"), {1080, 1080}},
                                                 {QStringLiteral("4:5"), {1080, 1350}},
                                                 {QStringLiteral("4K"), {3840, 2160}}};
    return presets;
}

std::optional<QSize> presetSize(const QString &name)
{
    const auto &presets = sizePresets();
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&name](const SizePreset &preset) { return preset.name == name; });
    return found == presets.end() ? std::nullopt : std::optional(found->size);
}

Result<> checkProjectName(const QString &name)
{
    const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    if (name.trimmed().isEmpty())
        return fail(ErrorKind::Usage, NewProjectWords::tr("The project needs a name."));
    const auto bad = std::find_if(name.begin(), name.end(), [&forbidden](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f || forbidden.contains(c);
    });
    if (bad != name.end())
        return fail(ErrorKind::Usage,
                    bad->isPrint() ? NewProjectWords::tr("A name cannot have %1 in it.").arg(*bad)
                                   : NewProjectWords::tr("A name cannot have control characters in it."));
    if (name.startsWith(QLatin1Char('.')))
        return fail(ErrorKind::Usage,
                    NewProjectWords::tr("A name that begins with a full stop would be hidden."));
    if (name.endsWith(QLatin1Char('.')) || name != name.trimmed())
        return fail(
            ErrorKind::Usage,
            NewProjectWords::tr("A name cannot begin or end with a space, nor end with a full stop."));
    if (name.toUtf8().size() > kLongestName)
        return fail(ErrorKind::Usage, NewProjectWords::tr("The name is too long."));
    return ok();
}

QString freeProjectName(const QString &parentFolder, const QString &name)
{
    const QDir folder(parentFolder);
    QString free = name;
    for (int number = 2; folder.exists(free); ++number)
        free = QStringLiteral("%1 %2").arg(name, QString::number(number));
    return free;
}

Result<> checkNewProject(const NewProject &project)
{
    if (const auto named = checkProjectName(project.name); !named)
        return named;
    if (const auto sized = checkSize(project.size); !sized)
        return sized;
    return checkPlace(project);
}

Result<QString> createProject(const NewProject &project)
{
    const QString target = targetOf(project);
    const auto attempt = [&target] {
        return NewProjectWords::tr("Cannot make the project %1").arg(native(target));
    };
    if (const auto checked = checkNewProject(project); !checked)
        return fail(checked.error().within(attempt()));
    MadeFolders made(project.parentFolder);
    if (!QDir().mkpath(project.parentFolder))
        return fail(
            Error{ErrorKind::Io, NewProjectWords::tr("the folder cannot be made"), {}}.within(attempt()));
    // Beside its place, so that it gets there in one step; inside, because the outer one is private.
    QTemporaryDir workshop(QDir(project.parentFolder).filePath(QStringLiteral(".mutoscope-new-XXXXXX")));
    const QString draft = workshop.filePath(QStringLiteral("project"));
    if (!workshop.isValid() || !QDir().mkdir(draft))
        return fail(Error{ErrorKind::Io, workshop.errorString(), {}}.within(attempt()));
    auto done = copyTree(project.templateFolder, draft);
    done = done ? fitEntry(draft, project) : done;
    done = done ? moveInto(draft, target) : done;
    if (!done)
        return fail(done.error().within(attempt()));
    made.keep();
    return target;
}

} // namespace muto::library
