#include "ui/project/project_files.h"

#include "core/base/atomic_file.h"
#include "core/edit/element_at.h"
#include "core/library/asset_kind.h"
#include "core/library/clip_fragment.h"
#include "core/library/fragment_parts.h"
#include "core/library/new_composition.h"
#include "core/project/aside_store.h"
#include "core/remote/vendor_store.h"

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
    return kind == library::AssetKind::Page || kind == library::AssetKind::Style ||
           kind == library::AssetKind::Script;
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

QString importText(const QStringList &names)
{
    return names.size() == 1 ? ProjectFiles::tr("Import %1").arg(leafOf(names.front()))
                             : ProjectFiles::tr("Import %n files", nullptr, int(names.size()));
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
    , m_steps(document, m_location,
              {[this] { refresh(); }, [this](const Error &error) { Q_EMIT refused(error); }})
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kUntilLookedAgainMs);
    connect(&m_scanning, &QFutureWatcherBase::finished, this, &ProjectFiles::onScanned);
    connect(m_importer, &AssetImporter::imported, this, &ProjectFiles::onImported);
    connect(m_importer, &AssetImporter::refused, this, &ProjectFiles::refused);
    m_importer->setReceiver([this](const AssetImporter::Arrival &arrival) {
        m_arrivals.push_back(arrival);
        takeArrivals();
    });
    m_afterGesture.setSingleShot(true);
    m_afterGesture.setInterval(kUntilLookedAgainMs);
    connect(&m_afterGesture, &QTimer::timeout, this, &ProjectFiles::takeArrivals);
    connect(&m_document, &edit::Document::filesMoved, this, &ProjectFiles::onFilesMoved);
    connect(&m_document, &edit::Document::travelRefused, this, &ProjectFiles::refused);
    connect(&m_document, &edit::Document::changed, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &ProjectFiles::referencesChanged);
    connect(this, &ProjectFiles::changed, this, &ProjectFiles::referencesChanged);
}

ProjectFiles::~ProjectFiles() = default;

void ProjectFiles::setProject(const composition::ProjectLocation &location)
{
    if (location.folder != m_location.folder) {
        m_files.clear();
        m_isWhole = true;
        m_brokenLinks.clear();
        m_folders.clear();
        m_arrivals.clear();
        m_unclaimed.clear();
        m_noFolders.clear();
    }
    m_importer->setProject(location.folder);
    m_location = location;
    m_steps.begin();
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
        m_scanning.setFuture(QtConcurrent::run([folder = m_location.folder, most = m_mostFiles] {
            return Scan{folder, project::scanProject(folder, most)};
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
    m_isWhole = scan.found.isWhole;
    m_brokenLinks.clear();
    for (auto link = scan.found.brokenLinks.begin(); link != scan.found.brokenLinks.end(); ++link)
        m_brokenLinks.emplace(link.key().mid(root), link.value());
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

library::NamingText ProjectFiles::textOf(const QString &file) const
{
    const composition::HtmlDocument *page = m_document.html(file);
    return {file, m_document.bytes(file), page, page ? library::ModuleFolders() : moduleFolders()};
}

/// What the import maps of open pages say of folders, for the modules of all of them.
library::ModuleFolders ProjectFiles::moduleFolders() const
{
    library::ModuleFolders modules;
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        if (const composition::HtmlDocument *page = m_document.html(file))
            modules.merge(library::moduleFolders(*page, file, exists()));
    }
    return modules;
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
        for (const library::FileReference &reference : library::referencesIn(textOf(file), exists()))
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
        for (const library::FileReference &reference : library::referencesIn(textOf(file), exists())) {
            MissingFile each{file, reference.url, reference.target};
            if (const QFileInfo there(pathOf(each.target)); there.isSymLink())
                each.linkedTo = there.symLinkTarget();
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
    remote::VendorStore vendored;
    vendored.setProject(m_location.folder);
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        const composition::HtmlDocument *html = m_document.html(file);
        if (!html)
            continue;
        for (const library::FileReference &reference : library::fileReferences(*html, file, exists())) {
            if (reference.isRemote && !vendored.has(QUrl(reference.url)))
                urls.append(reference.url);
        }
    }
    urls.removeDuplicates();
    return urls;
}

void ProjectFiles::onFilesMoved(const edit::FileMove &move)
{
    m_location.entry = move.moved(m_location.entry);
}

/// Pages, style sheets and scripts that name what is moved, and are not in the editor yet.
void ProjectFiles::openWhatNames(const FileMoves &moves)
{
    const library::ModuleFolders modules = moduleFolders();
    for (const auto &[name, stamp] : m_files) {
        if (!namesFiles(name) || m_document.isOpen(name) || stamp.size > kLongestText)
            continue;
        QFile file(pathOf(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const bool isPage = library::assetKind(name) == library::AssetKind::Page;
        const auto html = isPage ? composition::HtmlDocument::parse(bytes) : fail(Error());
        const auto patch =
            library::referencesMoved({name, bytes, html ? &*html : nullptr, modules}, moves, exists());
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
        const auto patch = library::referencesMoved(textOf(file), moves, exists());
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
    if (const auto named = m_steps.checkName(to); !named)
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
    if (const auto isThere = m_steps.checkIsThere(name); !isThere)
        return fail(isThere.error());
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
    const auto brought = made(tr("Duplicate %1").arg(leafOf(name)), copy, {}, InStep::Own);
    return brought ? Result<QString>(copy) : fail(brought.error());
}

Result<> ProjectFiles::moveToTrash(const QStringList &names)
{
    const auto done = m_steps.throwAway(names);
    refresh();
    if (done)
        Q_EMIT trashed(names);
    return done;
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

Result<QString> ProjectFiles::createComposition(const QString &folder, InStep step)
{
    const QString name = freeName(folder, QStringLiteral("composition.html"));
    const composition::HtmlDocument *film = m_document.html(m_location.entry);
    const QSize canvas = film ? library::canvasOf(*film) : QSize(1920, 1080);
    const QByteArray page =
        library::newComposition(QFileInfo(name).completeBaseName(), canvas, library::kStillSeconds);
    const auto made = createFile(name, page, step);
    return made ? Result<QString>(name) : fail(made.error());
}

Result<> ProjectFiles::createFile(const QString &name, const QByteArray &bytes, InStep step)
{
    if (const auto named = m_steps.checkName(name); !named)
        return named;
    const QString madeFolder = m_steps.missingFolder(name);
    if (const auto written = AtomicFile::write(pathOf(name), bytes); !written)
        return written;
    return made(tr("Create %1").arg(leafOf(name)), name, madeFolder, step);
}

Result<> ProjectFiles::createFolder(const QString &name)
{
    if (const auto named = m_steps.checkName(name); !named)
        return named;
    const QString madeFolder = m_steps.missingFolder(name);
    if (!QDir().mkpath(pathOf(name)))
        return fail(ErrorKind::Io, tr("Cannot make the folder %1.").arg(name));
    return made(tr("Create the folder %1").arg(leafOf(name)), name, madeFolder, InStep::Own);
}

/// With the folder that had to be made for it.
Result<> ProjectFiles::made(const QString &text, const QString &name, const QString &madeFolder, InStep step)
{
    refresh();
    if (!madeFolder.isEmpty())
        m_noFolders.insert(madeFolder);
    if (step == InStep::Own)
        return m_steps.bring(text, withNewFolders({name}));
    m_unclaimed.append(name);
    return ok();
}

/// Instead of new files that are all there is in a folder that was made for them, that folder.
QStringList ProjectFiles::withNewFolders(QStringList names)
{
    const QSet<QString> folders = m_noFolders;
    for (const QString &folder : folders) {
        QStringList files;
        for (const QString &name : std::as_const(names)) {
            if (isIn(name, folder))
                files.append(name.mid(folder.size() + 1));
        }
        const auto isNew = [&files](const QString &inner) { return files.contains(inner); };
        if (files.isEmpty())
            continue;
        m_noFolders.remove(folder);
        if (!project::holdsOnly(pathOf(folder), {}, isNew))
            continue;
        names.removeIf([&folder](const QString &name) { return isIn(name, folder); });
        names.append(folder);
    }
    return names;
}

void ProjectFiles::import(const QStringList &paths, const QString &folder, AssetImporter::Then then,
                          library::ImportWay way)
{
    if (const QString missing = m_steps.missingFolder(folder + QLatin1Char('/')); !missing.isEmpty())
        m_noFolders.insert(missing);
    m_importer->import(paths, folder, std::move(then), AssetImporter::Follows::AtOnce, way);
}

void ProjectFiles::importForNext(const QStringList &paths, AssetImporter::Then then, const QString &folder,
                                 library::ImportWay way)
{
    if (const QString missing = m_steps.missingFolder(folder + QLatin1Char('/')); !missing.isEmpty())
        m_noFolders.insert(missing);
    m_importer->import(paths, folder, std::move(then), AssetImporter::Follows::Later, way);
}

/// A drag is not to be disturbed, nor are they to go if it is cancelled.
void ProjectFiles::takeArrivals()
{
    if (m_document.isInGesture()) {
        m_afterGesture.start();
        return;
    }
    const auto arrivals = std::exchange(m_arrivals, {});
    for (const AssetImporter::Arrival &arrival : arrivals)
        take(arrival);
}

void ProjectFiles::take(const AssetImporter::Arrival &arrival)
{
    m_unclaimed += arrival.brought;
    if (arrival.then && arrival.follows == AssetImporter::Follows::Later)
        return arrival.then(arrival.names);
    std::optional<edit::StepScope> step;
    if (!arrival.brought.isEmpty())
        step.emplace(m_document, importText(arrival.brought));
    if (const auto claimed = claim(arrival.brought); !claimed)
        Q_EMIT refused(claimed.error());
    if (arrival.then)
        arrival.then(arrival.names);
}

bool ProjectFiles::isUnclaimed(const QStringList &names) const
{
    return std::any_of(names.cbegin(), names.cend(),
                       [this](const QString &name) { return m_unclaimed.contains(name); });
}

Result<> ProjectFiles::claim(const QStringList &names)
{
    QStringList claimed = names;
    claimed.removeIf([this](const QString &name) { return !m_unclaimed.contains(name); });
    m_unclaimed.removeIf([&claimed](const QString &name) { return claimed.contains(name); });
    return claimed.isEmpty() ? ok() : m_steps.bring(importText(claimed), withNewFolders(claimed));
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
