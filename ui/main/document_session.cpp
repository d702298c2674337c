#include "ui/main/document_session.h"

#include "core/base/logging.h"
#include "core/composition/asset_references.h"
#include "core/composition/code_imports.h"
#include "core/composition/html_file.h"
#include "core/edit/clip_times.h"
#include "core/edit/markup_outline.h"
#include "core/project/aside_store.h"
#include "core/project/text_store.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace muto::ui {

using composition::HtmlDocument;
using composition::ProjectLocation;
using edit::ChangeSet;

namespace {

constexpr std::size_t kMostOpenFiles = 500;    // that are opened by themselves
constexpr qsizetype kLargestCode = 512 * 1024; // beyond it, it is a library

bool isCode(const QString &path)
{
    return (path.endsWith(QLatin1String(".js")) && !path.endsWith(QLatin1String(".min.js"))) ||
           path.endsWith(QLatin1String(".mjs")) ||
           (path.endsWith(QLatin1String(".css")) && !path.endsWith(QLatin1String(".min.css")));
}

/// The files of the project among those that one names: what a page mounts, and scripts and style sheets.
QStringList filesNamed(const std::vector<composition::AssetReference> &references, const QString &by)
{
    QStringList names;
    for (const composition::AssetReference &reference : references) {
        const auto path = composition::localPath(reference.url);
        if (!path || !(reference.fromProject || isCode(*path)))
            continue;
        const bool isFromTop = reference.fromProject || path->startsWith(QLatin1Char('/'));
        const QString folder = isFromTop ? QString() : QFileInfo(by).path() + QLatin1Char('/');
        names.append(QDir::cleanPath(folder + (path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path)));
    }
    return names;
}

QStringList filesOf(const HtmlDocument &html, const QString &page)
{
    return filesNamed(composition::assetReferences(html), page);
}

/// Those that a script or a style sheet brings along.
QStringList filesImported(const QByteArray &code, const QString &file)
{
    return filesNamed(file.endsWith(QLatin1String(".css")) ? composition::styleImports(code)
                                                           : composition::scriptFiles(code),
                      file);
}

} // namespace

DocumentSession::DocumentSession(SafetyFolders folders, QObject *parent)
    : QObject(parent)
    , m_saver(m_document, std::move(folders))
    , m_outside(m_document, m_actions, m_saver)
    , m_keeper(m_document, m_saver, m_saver.folders().histories)
{
    m_actions.addTimingFollower(m_follower);
    m_actions.addTimingFollower(m_captionFollower);
    m_actions.addTimingFollower(m_styleFollower);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DocumentSession::onLoaded);
    connect(&m_watcher, &ProjectWatcher::changed, this, &DocumentSession::onFilesChanged);
    connect(&m_document, &edit::Document::changed, this, &DocumentSession::onEdited);
    connect(&m_document, &edit::Document::filesMoved, this, &DocumentSession::onFilesMoved);
    connect(&m_document, &edit::Document::viewRestored, this, &DocumentSession::onViewRestored);
}

void DocumentSession::open(const QString &path, const QString &entry)
{
    qCInfo(lcApp) << "Opening" << path << entry;
    if (const auto here = entryWithin(path, entry))
        return enter(*here);
    close();
    m_path = path;
    m_entry = entry;
    setState(State::Loading);
    load();
}

std::optional<QString> DocumentSession::entryWithin(const QString &path, const QString &entry) const
{
    if (m_state == State::Empty || m_location.folder.isEmpty())
        return std::nullopt;
    const QFileInfo info(path);
    if (info.isDir() && info.canonicalFilePath() == m_location.folder && !entry.isEmpty())
        return entry;
    const bool isPage = entry.isEmpty() && info.isFile() && composition::isHtmlName(path);
    return isPage && info.canonicalPath() == m_location.folder ? std::optional(info.fileName())
                                                               : std::nullopt;
}

void DocumentSession::enter(const QString &entry)
{
    if (const edit::ViewState &view = m_document.view(); view.film == m_location.entry)
        m_playheads.insert(view.film, view.seconds);
    const HtmlDocument *host = m_document.html(m_location.entry);
    if (m_state == State::Open && host && filesOf(*host, m_location.entry).contains(entry))
        m_hosts.insert(entry, {composition().frameRate(), secondsShownOf(entry)});
    m_path = m_location.folder;
    m_entry = entry;
    setState(State::Loading);
    load();
}

/// By the film that is open.
double DocumentSession::secondsShownOf(const QString &part) const
{
    double seconds = 0;
    for (const composition::Clip &clip : composition().clips) {
        const bool mounts = clip.kind == composition::ClipKind::Composition && !clip.source.isEmpty();
        if (mounts && filesNamed({{clip.source, {}, true}}, m_location.entry).contains(part))
            seconds = std::max(seconds, clip.duration.value_or(0));
    }
    return seconds;
}

/// An edit is undone where it was made, so that it is seen.
void DocumentSession::onViewRestored(const edit::ViewState &view)
{
    m_restoring.reset();
    if (view.film == m_entry || !m_document.isOpen(view.film))
        return;
    m_restoring = view;
    enter(view.film);
}

void DocumentSession::reload()
{
    if (m_state == State::Open) {
        m_outside.look();
        Q_EMIT reloaded();
    } else if (m_state != State::Empty) {
        load();
    }
}

void DocumentSession::close()
{
    m_loading.setFuture({});
    m_watcher.stop();
    m_outside.setProject({});
    m_keeper.setProject({});
    m_saver.setProject({});
    m_document.closeAll();
    m_playheads.clear();
    m_hosts.clear();
    m_restoring.reset();
    m_path.clear();
    m_location = {};
    m_content = {};
    m_compositionError.reset();
    if (m_state != State::Empty)
        setState(State::Empty);
}

/// What can be found out about a file where nobody waits for it.
DocumentSession::OpenedFile DocumentSession::understood(const QString &name, const QByteArray &bytes)
{
    OpenedFile file{name, bytes, std::nullopt};
    if (auto html =
            composition::isHtmlName(name) ? HtmlDocument::parse(bytes) : fail(ErrorKind::Composition, {}))
        file.html = std::move(*html);
    if (file.html) {
        (void)edit::ClipTimes(*file.html);
        (void)edit::ElementPaths(*file.html, name);
        (void)edit::outlineOf(*file.html);
    }
    return file;
}

/// With the files that it needs, of those that are on disk.
KeptHistory DocumentSession::readHistory(const QString &folder, std::vector<OpenedFile> &files,
                                         const HistoryKeeper::Reader &read)
{
    std::vector<OpenedFile> more;
    const auto bytesOf = [&](const QString &name) -> Result<QByteArray> {
        const auto known = std::find_if(files.begin(), files.end(),
                                        [&name](const OpenedFile &file) { return file.name == name; });
        if (known != files.end())
            return known->bytes;
        auto bytes = edit::isAside(name) ? project::AsideStore(folder).readText(edit::keyOf(name))
                                         : project::readText(folder, name);
        if (bytes)
            more.push_back(understood(name, *bytes));
        return bytes;
    };
    KeptHistory history = read(folder, bytesOf);
    if (history.record)
        std::move(more.begin(), more.end(), std::back_inserter(files));
    return history;
}

std::vector<DocumentSession::OpenedFile> DocumentSession::readFiles(const ProjectLocation &location)
{
    std::vector<OpenedFile> files;
    QStringList names{location.entry};
    for (qsizetype i = 0; i < names.size() && files.size() < kMostOpenFiles; ++i) {
        const QString name = names.at(i);
        const auto bytes = project::readText(location.folder, name);
        if (!bytes || (!composition::isHtmlName(name) && bytes->size() > kLargestCode))
            continue; // what is wrong with it, the composition's issues say
        OpenedFile file = understood(name, *bytes);
        for (const QString &found : file.html ? filesOf(*file.html, name) : filesImported(*bytes, name)) {
            if (!names.contains(found))
                names.append(found);
        }
        files.push_back(std::move(file));
    }
    return files;
}

/// So that no panel has to, when it asks for them: long ones take a while.
script::ScriptLibrary DocumentSession::readScripts(const std::vector<OpenedFile> &files)
{
    script::ScriptLibrary library;
    const auto bytesOf = [&files](const QString &name) {
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&name](const OpenedFile &file) { return file.name == name; });
        return found == files.end() ? QByteArray() : found->bytes;
    };
    for (const OpenedFile &file : files) {
        if (!file.html)
            continue;
        for (const script::ScriptPlace &place : script::scriptsIn(*file.html, file.name))
            library.read(file.html->sourceOf(place.span), *file.html);
        for (const QString &name : script::linkedScripts(*file.html, file.name))
            library.read(bytesOf(name), *file.html);
    }
    return library;
}

DocumentSession::Attempt DocumentSession::attempt(const QString &path, const QString &entry,
                                                  const HistoryKeeper::Reader &history)
{
    const Result<ProjectLocation> location = composition::locateProject(path, entry);
    if (!location)
        return {{}, fail(location.error()), {}, {}};
    std::vector<OpenedFile> files = readFiles(*location);
    auto kept = history ? readHistory(location->folder, files, history) : KeptHistory();
    return {*location, composition::loadComposition(*location), files, readScripts(files), std::move(kept)};
}

void DocumentSession::load()
{
    // An answer to an older question is dropped with its future. A project that is open has its history.
    const auto history = m_document.files().isEmpty() ? m_keeper.reader() : HistoryKeeper::Reader();
    m_loading.setFuture(QtConcurrent::run(&DocumentSession::attempt, m_path, m_entry, history));
}

void DocumentSession::onLoaded()
{
    if (m_loading.future().resultCount() == 0)
        return;
    const Attempt result = m_loading.result();
    const bool isWithin = !m_location.folder.isEmpty() && result.location.folder == m_location.folder &&
                          !m_document.files().isEmpty();
    if (result.location.folder != m_location.folder && !result.location.folder.isEmpty())
        m_watcher.watch(result.location.folder); // a composition that cannot be read may be mended
    if (!result.location.folder.isEmpty() || !isWithin)
        m_location = result.location;
    if (!result.content) {
        m_error = result.content.error();
        qCInfo(lcApp) << "Cannot open" << m_path << m_error.message;
        setState(State::Failed);
        return;
    }
    m_content = *result.content;
    m_entry = m_location.entry;
    takeFromHost();
    if (isWithin)
        openNewFiles(result);
    else
        openFiles(result);
    showView();
    setState(State::Open);
    Q_EMIT opened();
    if (!isWithin && result.history.isLost)
        Q_EMIT historyLost();
}

void DocumentSession::openFiles(const Attempt &attempt)
{
    m_document.closeAll();
    m_scripts = attempt.scripts;
    m_saver.setProject(m_location);
    m_outside.setProject(m_location.folder);
    for (const OpenedFile &file : attempt.files) {
        if (const auto open = m_document.open(file.name, file.bytes, file.html); !open)
            qCWarning(lcApp) << open.error().message;
    }
    if (attempt.history.record)
        recallHistory(*attempt.history.record);
    m_keeper.setProject(m_location.folder);
}

void DocumentSession::recallHistory(const edit::HistoryRecord &history)
{
    const std::vector<QString> files = edit::filesOf(history.steps, history.index);
    if (std::all_of(files.begin(), files.end(),
                    [this](const QString &name) { return m_document.isOpen(name); }))
        m_document.restoreHistory(history.steps, history.index);
}

/// The film that is open may be among them: its page is another one, then.
void DocumentSession::onFilesMoved(const edit::FileMove &move)
{
    m_saver.followMove(move);
    m_outside.followMove(move);
    QHash<QString, double> playheads;
    for (auto left = m_playheads.cbegin(); left != m_playheads.cend(); ++left)
        playheads.insert(move.moved(left.key()), left.value());
    m_playheads = std::move(playheads);
    m_path = m_location.folder;
    m_entry = move.moved(m_entry);
    if (!move.concerns(m_location.entry))
        return;
    m_location.entry = move.moved(m_location.entry);
    // Not in the midst of a step.
    QMetaObject::invokeMethod(
        this,
        [this, entry = m_location.entry] {
            if (entry == m_location.entry && m_state != State::Empty)
                enter(entry);
        },
        Qt::QueuedConnection);
}

/// What is open already is newer than the disk.
void DocumentSession::openNewFiles(const Attempt &attempt)
{
    m_scripts = attempt.scripts;
    m_saver.setEntry(m_location.entry);
    for (const OpenedFile &file : attempt.files) {
        if (m_document.isOpen(file.name))
            continue;
        if (const auto open = m_document.open(file.name, file.bytes, file.html); !open)
            qCWarning(lcApp) << open.error().message;
    }
    const bool isNewer = m_document.bytes(m_location.entry) != attempt.files.front().bytes;
    m_compositionError.reset();
    if (isNewer)
        readEntry();
}

/// As the composition was left, or as it was when what was undone has been done.
void DocumentSession::showView()
{
    const QString &film = m_location.entry;
    edit::ViewState view{m_selection.elements(), m_playheads.value(film), film};
    view.selection.removeIf([&film](const edit::ElementPath &path) { return path.file != film; });
    if (m_restoring && m_restoring->film == film)
        view = *m_restoring;
    m_restoring.reset();
    m_document.setView(view);
    m_selection.set(view.selection);
}

Result<> DocumentSession::openFile(const QString &name)
{
    if (m_document.isOpen(name))
        return ok();
    const auto bytes = project::readText(m_location.folder, name);
    return bytes ? m_document.open(name, *bytes) : fail(bytes.error());
}

void DocumentSession::onFilesChanged(const QStringList &files)
{
    bool isOurs = false, isOthers = false;
    for (const QString &name : files)
        (m_document.isOpen(name) ? isOurs : isOthers) = true;
    if (isOurs)
        m_outside.look();
    if (m_state != State::Open)
        load();
    else if (isOthers)
        Q_EMIT reloaded();
}

void DocumentSession::onEdited(const ChangeSet &changes)
{
    if (m_state != State::Open || changes.cause == ChangeSet::Cause::Opened ||
        changes.cause == ChangeSet::Cause::Closed)
        return;
    if (changes.files.contains(m_location.entry))
        readEntry();
    Q_EMIT edited(changes);
    tellLeft();
}

/// Once in a gesture.
void DocumentSession::tellLeft()
{
    const QStringList left = m_follower.takeLeft();
    const std::vector<script::ComputedTween> computed = m_follower.takeComputed();
    const quint64 gesture = m_document.gesture();
    if ((left.isEmpty() && computed.empty()) ||
        (gesture != 0 && std::exchange(m_toldGesture, gesture) == gesture))
        return;
    if (!left.isEmpty())
        Q_EMIT animationsLeft(left);
    if (!computed.empty())
        Q_EMIT computedLeft({computed.begin(), computed.end()});
}

void DocumentSession::readEntry()
{
    const HtmlDocument *html = m_document.html(m_location.entry);
    auto content =
        html ? composition::readComposition(*html, m_location.entry)
             : fail(ErrorKind::Composition, tr("%1 cannot be read as HTML any more.").arg(m_location.entry));
    m_compositionError.reset();
    if (!content) {
        m_compositionError = content.error();
        return;
    }
    m_content = std::move(*content);
    takeFromHost();
}

/// A part is shown by the frames of its film, and for as long as that shows it.
void DocumentSession::takeFromHost()
{
    composition::Composition &part = m_content.composition;
    const auto host = m_hosts.constFind(m_location.entry);
    if (host == m_hosts.constEnd())
        return;
    part.declaredFrameRate = part.declaredFrameRate.value_or(host->rate);
    if (part.declaredDuration <= 0)
        part.declaredDuration = host->seconds;
}

void DocumentSession::setState(State state)
{
    // Told even when nothing changed: another error is news.
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace muto::ui
