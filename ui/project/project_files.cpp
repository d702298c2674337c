#include "ui/project/project_files.h"

#include "core/base/atomic_file.h"
#include "core/base/safe_path.h"
#include "core/edit/element_at.h"
#include "core/library/asset_kind.h"
#include "core/library/clip_fragment.h"
#include "core/library/file_references.h"
#include "core/library/fragment_parts.h"
#include "core/library/new_composition.h"
#include "core/library/new_project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>
#include <QtConcurrentRun>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace muto::ui {

namespace {

using library::FileMoves;

constexpr int kUntilLookedAgainMs = 200;
constexpr qint64 kLongestText = 4 * 1024 * 1024;
constexpr auto kWholeFolders =
    std::filesystem::copy_options::recursive | std::filesystem::copy_options::copy_symlinks;

bool namesFiles(const QString &name)
{
    const auto kind = library::assetKind(name);
    return kind == library::AssetKind::Page || kind == library::AssetKind::Style;
}

/// Not what only says how others look.
bool isSeenOrHeard(const composition::HtmlElement &element)
{
    static const QStringList others{QStringLiteral("style"), QStringLiteral("script"), QStringLiteral("link"),
                                    QStringLiteral("meta")};
    return !others.contains(element.tag);
}

bool isIn(const QString &file, const QString &name)
{
    return file == name || file.startsWith(name + QLatin1Char('/'));
}

QString leafOf(const QString &name)
{
    return name.section(QLatin1Char('/'), -1);
}

/// "a copy.png", "a copy 2.png": the first that `isFree`.
QString copyName(const QString &name, const std::function<bool(const QString &)> &isFree)
{
    const qsizetype dot = leafOf(name).lastIndexOf(QLatin1Char('.'));
    const QString suffix = dot > 0 ? leafOf(name).mid(dot) : QString();
    const QString base = name.left(name.size() - suffix.size());
    QString copy = ProjectFiles::tr("%1 copy").arg(base) + suffix;
    for (int number = 2; !isFree(copy); ++number)
        copy = ProjectFiles::tr("%1 copy %2").arg(base, QString::number(number)) + suffix;
    return copy;
}

} // namespace

ProjectFiles::ProjectFiles(edit::Document &document, OpenText openText, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_openText(std::move(openText))
    , m_importer(new AssetImporter(this))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kUntilLookedAgainMs);
    connect(&m_scanning, &QFutureWatcherBase::finished, this, &ProjectFiles::onScanned);
    connect(m_importer, &AssetImporter::imported, this, &ProjectFiles::onImported);
    connect(m_importer, &AssetImporter::refused, this, &ProjectFiles::refused);
    m_document.setMover([this](const edit::FileMove &move) { return moveOnDisk(move); });
    connect(&m_document, &edit::Document::filesMoved, this, &ProjectFiles::onFilesMoved);
    connect(&m_document, &edit::Document::travelRefused, this, &ProjectFiles::refused);
    connect(&m_document, &edit::Document::changed, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &ProjectFiles::referencesChanged);
    connect(this, &ProjectFiles::changed, this, &ProjectFiles::referencesChanged);
}

ProjectFiles::~ProjectFiles()
{
    m_document.setMover({});
}

void ProjectFiles::setProject(const composition::ProjectLocation &location)
{
    if (location.folder != m_location.folder) {
        m_files.clear();
        m_folders.clear();
        m_trashed.clear();
    }
    m_importer->setProject(location.folder);
    m_location = location;
    Q_EMIT changed();
    refresh();
}

QString ProjectFiles::pathOf(const QString &name) const
{
    return QDir(m_location.folder).filePath(name);
}

void ProjectFiles::refresh()
{
    if (!isOpen())
        return;
    m_isStale = m_scanning.isRunning();
    if (!m_isStale)
        m_scanning.setFuture(QtConcurrent::run([folder = m_location.folder] {
            return Scan{folder, scanProject(folder)};
        }));
}

void ProjectFiles::onScanned()
{
    const Scan scan = m_scanning.result();
    if (m_isStale || scan.folder != m_location.folder)
        return refresh();
    const qsizetype root = m_location.folder.size() + 1;
    m_files.clear();
    for (auto file = scan.found.files.begin(); file != scan.found.files.end(); ++file)
        m_files.emplace(file.key().mid(root), file.value());
    m_folders.clear();
    for (const QString &folder : scan.found.folders) {
        if (folder.size() > root)
            m_folders.append(folder.mid(root));
    }
    Q_EMIT changed();
}

std::function<bool(const QString &)> ProjectFiles::exists() const
{
    return [this](const QString &name) { return has(name); };
}

QSet<QString> ProjectFiles::used() const
{
    const QStringList names = uses().keys();
    return {names.begin(), names.end()};
}

QHash<QString, int> ProjectFiles::uses() const
{
    QHash<QString, int> counts;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        const auto references = library::assetKind(file) == library::AssetKind::Style
                                    ? library::styleReferences(m_document.bytes(file), file)
                                : html ? library::fileReferences(*html, file, exists())
                                       : std::vector<library::FileReference>();
        for (const library::FileReference &reference : references)
            ++counts[reference.target];
    }
    return counts;
}

QList<edit::ElementPath> ProjectFiles::elementsNaming(const QString &name) const
{
    QList<edit::ElementPath> elements;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        if (!html)
            continue;
        for (const library::FileReference &reference : library::fileReferences(*html, file, exists())) {
            const auto element =
                reference.target == name ? edit::elementAt(*html, reference.offset) : std::nullopt;
            if (!element || !isSeenOrHeard(html->elements().at(std::size_t(*element))))
                continue;
            const edit::ElementPath path = m_document.paths(file)->of(*element);
            if (!elements.contains(path))
                elements.append(path);
        }
    }
    return elements;
}

std::vector<MissingFile> ProjectFiles::missing() const
{
    std::vector<MissingFile> missing;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        if (!html || library::assetKind(file) != library::AssetKind::Page)
            continue;
        for (const library::FileReference &reference : library::fileReferences(*html, file, exists())) {
            const MissingFile each{file, reference.url, reference.target};
            if (!each.target.isEmpty() && !has(each.target) && !QFileInfo::exists(pathOf(each.target)) &&
                std::find(missing.begin(), missing.end(), each) == missing.end())
                missing.push_back(each);
        }
    }
    return missing;
}

QStringList ProjectFiles::remoteUrls() const
{
    QStringList urls;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        if (!html)
            continue;
        for (const library::FileReference &reference : library::fileReferences(*html, file, exists())) {
            if (reference.isRemote)
                urls.append(reference.url);
        }
    }
    urls.removeDuplicates();
    return urls;
}

Result<> ProjectFiles::checkName(const QString &name) const
{
    if (const auto named = library::checkProjectName(leafOf(name)); !named)
        return named;
    if (!pathInside(m_location.folder, name))
        return fail(ErrorKind::Io, tr("%1 lies outside the project.").arg(name));
    if (QFileInfo::exists(pathOf(name)))
        return fail(ErrorKind::Io, tr("There is a %1 already.").arg(name));
    return ok();
}

/// Texts in the editor that go by that name, or lie in that folder, and are to go with it.
Result<QStringList> ProjectFiles::textsToClose(const QString &name) const
{
    QStringList texts;
    const QStringList files = m_document.files(), modified = m_document.modifiedFiles();
    for (const QString &file : files) {
        if (!isIn(file, name))
            continue;
        if (file == m_location.entry)
            return fail(ErrorKind::Usage, tr("%1 is the film that is open.").arg(file),
                        tr("Open another film of the project first."));
        if (modified.contains(file))
            return fail(ErrorKind::Usage, tr("%1 has changes that are not on disk yet.").arg(file),
                        tr("Save it first, so that they are not lost."));
        texts.append(file);
    }
    return texts;
}

/// For steps that are done, undone or done again.
Result<> ProjectFiles::moveOnDisk(const edit::FileMove &move)
{
    if (const auto named = checkName(move.to); !named)
        return fail(named.error().within(tr("Cannot move %1 to %2").arg(move.from, move.to)));
    m_settle();
    QDir().mkpath(QFileInfo(pathOf(move.to)).absolutePath());
    if (!QDir().rename(pathOf(move.from), pathOf(move.to)))
        return fail(ErrorKind::Io, tr("Cannot move %1 to %2.").arg(move.from, move.to),
                    QFileInfo::exists(pathOf(move.from))
                        ? tr("The disk refused; look at the permissions of the folder.")
                        : tr("It is not there any more."));
    refresh();
    return ok();
}

void ProjectFiles::onFilesMoved(const edit::FileMove &move)
{
    m_location.entry = move.moved(m_location.entry);
}

/// Pages and style sheets that name what is moved, and are not in the editor yet.
void ProjectFiles::openWhatNames(const FileMoves &moves)
{
    for (const auto &[name, stamp] : m_files) {
        if (!namesFiles(name) || m_document.isOpen(name) || stamp.size > kLongestText)
            continue;
        QFile file(pathOf(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto html = composition::HtmlDocument::parse(bytes);
        const auto patch = library::assetKind(name) == library::AssetKind::Style
                               ? library::styleReferencesMoved(bytes, name, moves)
                           : html ? library::referencesMoved(*html, name, moves, exists())
                                  : Result<std::optional<edit::SourcePatch>>();
        if (patch && *patch)
            (void)m_openText(name);
    }
}

/// What names a file says its other name; texts that are moved are named as they are then.
Result<std::vector<edit::Document::FileEdit>> ProjectFiles::rewritten(const FileMoves &moves,
                                                                      Moved moved) const
{
    std::vector<edit::Document::FileEdit> edits;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        const auto patch = library::assetKind(file) == library::AssetKind::Style
                               ? library::styleReferencesMoved(m_document.bytes(file), file, moves)
                           : html ? library::referencesMoved(*html, file, moves, exists())
                                  : Result<std::optional<edit::SourcePatch>>();
        if (!patch)
            return fail(patch.error());
        if (*patch)
            edits.push_back(
                {(*patch)->ofFile(moved == Moved::Files ? moves.moved(file) : file), std::nullopt});
    }
    return edits;
}

Result<> ProjectFiles::move(const QString &from, const QString &to)
{
    if (from == to)
        return ok();
    if (isIn(to, from))
        return fail(ErrorKind::Usage, tr("A folder cannot be moved into itself."));
    if (const auto named = checkName(to); !named)
        return named;
    const FileMoves moves(from, to);
    openWhatNames(moves);
    auto edits = rewritten(moves, Moved::Files);
    if (!edits)
        return fail(edits.error());
    const bool isRename = from.section(QLatin1Char('/'), 0, -2) == to.section(QLatin1Char('/'), 0, -2);
    const QString text =
        isRename ? tr("Rename %1 to %2").arg(leafOf(from), leafOf(to)) : tr("Move %1").arg(leafOf(from));
    return m_document.performMove(text, {from, to}, std::move(*edits));
}

Result<> ProjectFiles::moveInto(const QString &folder, const QStringList &names)
{
    const QString text = names.size() == 1 ? tr("Move %1").arg(leafOf(names.front()))
                                           : tr("Move %n files", nullptr, int(names.size()));
    return edit::allOrNothing(m_document, text, [&]() -> Result<> {
        for (const QString &name : names) {
            const QString to = folder.isEmpty() ? leafOf(name) : folder + QLatin1Char('/') + leafOf(name);
            if (const auto moved = move(name, to); !moved)
                return moved;
        }
        return ok();
    });
}

Result<QString> ProjectFiles::duplicate(const QString &name)
{
    const QString copy =
        copyName(name, [this](const QString &each) { return !QFileInfo::exists(pathOf(each)); });
    std::error_code error;
    const auto from = QFileInfo(pathOf(name)).filesystemAbsoluteFilePath();
    const auto to = QFileInfo(pathOf(copy)).filesystemAbsoluteFilePath();
    std::filesystem::copy(from, to, kWholeFolders, error);
    if (error) {
        std::error_code ignored; // half a copy is none
        if (error != std::errc::file_exists)
            std::filesystem::remove_all(to, ignored);
        return fail(ErrorKind::Io,
                    tr("Cannot copy %1: %2").arg(name, QString::fromStdString(error.message())));
    }
    refresh();
    return copy;
}

/// Their steps stay in the history, and can be undone once the files are back.
Result<> ProjectFiles::moveToTrash(const QStringList &names)
{
    m_trashed.clear();
    m_settle();
    for (const QString &name : names) {
        const auto texts = textsToClose(name);
        if (!texts)
            return fail(texts.error());
        QString there;
        if (!QFile::moveToTrash(pathOf(name), &there)) {
            refresh();
            return fail(ErrorKind::Io, tr("Cannot move %1 to the trash.").arg(name),
                        tr("There may be none on its disk; delete the file with your file manager."));
        }
        m_trashed.push_back({name, there, *texts});
        for (const QString &text : *texts)
            m_document.forget(text);
    }
    refresh();
    Q_EMIT trashed(names);
    return ok();
}

/// The trash of a desktop knows its files by notes beside them.
Result<> ProjectFiles::takeFromTrash()
{
    for (const Trashed &each : std::exchange(m_trashed, {})) {
        const bool isBack = !each.path.isEmpty() && !QFileInfo::exists(pathOf(each.name)) &&
                            QDir().rename(each.path, pathOf(each.name));
        if (!isBack)
            return fail(ErrorKind::Io, tr("Cannot take %1 back from the trash.").arg(each.name),
                        tr("Your file manager may be able to."));
        const QFileInfo there(each.path);
        QFile::remove(
            QDir(there.path()).filePath(QStringLiteral("../info/%1.trashinfo").arg(there.fileName())));
        for (const QString &text : each.texts)
            (void)m_openText(text);
    }
    refresh();
    return ok();
}

QString ProjectFiles::freeName(const QString &folder, const QString &leaf) const
{
    const QFileInfo wanted(leaf);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
    const QString before = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    QString name = before + leaf;
    for (int number = 2; QFileInfo::exists(pathOf(name)); ++number)
        name = before +
               QStringLiteral("%1-%2%3").arg(wanted.completeBaseName(), QString::number(number), suffix);
    return name;
}

Result<QString> ProjectFiles::createComposition(const QString &folder)
{
    const QString name = freeName(folder, QStringLiteral("composition.html"));
    const composition::HtmlDocument *film = m_document.html(m_location.entry);
    const QSize canvas = film ? library::canvasOf(*film) : QSize(1920, 1080);
    const QByteArray page =
        library::newComposition(QFileInfo(name).completeBaseName(), canvas, library::kStillSeconds);
    const auto made = createFile(name, page);
    return made ? Result<QString>(name) : fail(made.error());
}

Result<> ProjectFiles::createFile(const QString &name, const QByteArray &bytes)
{
    if (const auto named = checkName(name); !named)
        return named;
    const auto made = AtomicFile::write(pathOf(name), bytes);
    if (made)
        refresh();
    return made;
}

Result<> ProjectFiles::createFolder(const QString &name)
{
    if (const auto named = checkName(name); !named)
        return named;
    if (!QDir().mkpath(pathOf(name)))
        return fail(ErrorKind::Io, tr("Cannot make the folder %1.").arg(name));
    refresh();
    return ok();
}

void ProjectFiles::onImported(const QStringList &names)
{
    refresh();
    if (!names.isEmpty())
        Q_EMIT imported(names);
}

Result<> ProjectFiles::relink(const MissingFile &missing, const QString &name)
{
    auto edits = rewritten(FileMoves(missing.target, name), Moved::NamesAlone);
    if (!edits)
        return fail(edits.error());
    return m_document.perform(edit::EditId::MoveFile, tr("Relink %1").arg(leafOf(missing.target)),
                              std::move(*edits));
}

} // namespace muto::ui
