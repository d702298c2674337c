#include "core/edit/document.h"

#include "core/composition/html_file.h"
#include "core/edit/edit_words.h"
#include "core/edit/history_record.h"

#include <algorithm>
#include <utility>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

void append(ChangeSet &all, ChangeSet one)
{
    all.changes.insert(all.changes.end(), one.changes.begin(), one.changes.end());
    all.renamed.insert(all.renamed.end(), one.renamed.begin(), one.renamed.end());
}

} // namespace

/// What is known about a file, kept together so that it is never out of step.
struct Document::OpenFile
{
    OpenFile(SourceFile bytesOfFile, std::optional<HtmlDocument> prepared)
        : source(std::move(bytesOfFile))
        , savedBytes(source.bytes())
    {
        understand(std::move(prepared));
    }

    /// What it means now; little of that has to be found out again after an edit.
    void understand(std::optional<HtmlDocument> prepared)
    {
        paths.reset();
        const std::optional<HtmlDocument> before = std::exchange(html, std::nullopt);
        if (prepared && prepared->source() == source.bytes())
            html = std::move(prepared);
        else if (composition::isHtmlName(source.name())) {
            if (auto parsed = before ? before->reparsed(source.bytes()) : HtmlDocument::parse(source.bytes()))
                html = std::move(*parsed);
        }
        if (html)
            paths.emplace(*html, source.name());
    }

    void rename(const QString &name)
    {
        source = source.renamed(name);
        if (html)
            paths.emplace(*html, name);
    }

    SourceFile source;
    QByteArray savedBytes;
    std::optional<HtmlDocument> html;
    std::optional<ElementPaths> paths;
};

Document::Document(QObject *parent)
    : QObject(parent)
{
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, &Document::onIndexChanged);
}

Document::~Document()
{
    disconnect(&m_history.stack(), nullptr, this, nullptr);
    m_history.stack().clear();
}

Result<> Document::open(const QString &name, const QByteArray &bytes, std::optional<HtmlDocument> parsed)
{
    if (isOpen(name))
        return fail(ErrorKind::Usage, EditWords::tr("Cannot open %1: it is open already.").arg(name));
    auto source = SourceFile::create(name, bytes);
    if (!source)
        return fail(source.error());
    m_files.emplace(name, std::make_unique<OpenFile>(std::move(*source), std::move(parsed)));
    if (isAside(name))
        return ok();
    ChangeSet opened;
    opened.cause = ChangeSet::Cause::Opened;
    opened.files.append(name);
    Q_EMIT changed(opened);
    return ok();
}

Result<> Document::close(const QString &name)
{
    if (isInHistory(name))
        return fail(
            ErrorKind::Usage,
            EditWords::tr("Cannot close %1: there are steps of the history that change it.").arg(name));
    forget(name);
    return ok();
}

void Document::forget(const QString &name)
{
    if (m_files.erase(name) == 0)
        return;
    ChangeSet closed;
    closed.cause = ChangeSet::Cause::Closed;
    closed.files.append(name);
    Q_EMIT changed(closed);
    noteModified();
}

void Document::closeAll()
{
    ChangeSet closed;
    closed.cause = ChangeSet::Cause::Closed;
    closed.files = files();
    m_gesture = 0;
    m_beforeGesture.reset();
    m_steps.clear();
    m_history.stack().clear();
    m_files.clear();
    m_view = {};
    Q_EMIT changed(closed);
    noteModified();
}

bool Document::isInHistory(const QString &name) const
{
    const std::vector<QString> files = filesOf(m_history.steps(), m_history.stack().index());
    return std::find(files.begin(), files.end(), name) != files.end();
}

QStringList Document::files() const
{
    QStringList names;
    for (const auto &[name, file] : m_files) {
        if (!isAside(name))
            names.append(name);
    }
    return names;
}

QStringList Document::filesAside() const
{
    QStringList names;
    for (const auto &[name, file] : m_files) {
        if (isAside(name))
            names.append(name);
    }
    return names;
}

bool Document::isOpen(const QString &name) const
{
    return m_files.contains(name);
}

const SourceFile *Document::source(const QString &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : &found->second->source;
}

QByteArray Document::bytes(const QString &name) const
{
    const SourceFile *file = source(name);
    return file ? file->bytes() : QByteArray();
}

const HtmlDocument *Document::html(const QString &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() || !found->second->html ? nullptr : &*found->second->html;
}

const ElementPaths *Document::paths(const QString &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() || !found->second->paths ? nullptr : &*found->second->paths;
}

Result<int> Document::find(const ElementPath &path) const
{
    const ElementPaths *known = paths(path.file);
    if (!known)
        return fail(ErrorKind::Composition,
                    EditWords::tr("Cannot edit %1: it is not open, or not HTML.").arg(path.file));
    if (const auto element = known->find(path))
        return *element;
    return fail(ErrorKind::Composition,
                EditWords::tr("There is no element %1 in %2 any more.").arg(path.steps, path.file));
}

QStringList Document::modifiedFiles() const
{
    QStringList names;
    for (const auto &[name, file] : m_files) {
        const QByteArray &now = file->source.bytes();
        if (!isAside(name) && now.constData() != file->savedBytes.constData() && now != file->savedBytes)
            names.append(name);
    }
    return names;
}

QByteArray Document::savedBytes(const QString &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? QByteArray() : found->second->savedBytes;
}

void Document::markSaved(const QString &name, const QByteArray &bytes)
{
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return;
    found->second->savedBytes = bytes;
    noteClean();
    noteModified();
}

void Document::noteClean()
{
    // A clean state in the midst of a gesture would cut it into two steps.
    if (m_gesture == 0 && modifiedFiles().isEmpty())
        m_history.stack().setClean();
}

void Document::noteModified()
{
    QStringList modified = modifiedFiles();
    if (modified == m_modified)
        return;
    m_modified = std::move(modified);
    Q_EMIT modifiedChanged();
}

/// Works out what the edits make of their files, unless one of them cannot be made.
Result<> Document::prepare(std::vector<FileEdit> edits, const std::vector<FileMove> &moves)
{
    std::map<QString, Prepared> prepared;
    for (FileEdit &edit : edits) {
        QString name = edit.patch.file();
        for (auto move = moves.rbegin(); move != moves.rend(); ++move)
            name = move->inverted().moved(name);
        const SourceFile *file = source(name);
        if (!file)
            return fail(ErrorKind::Usage,
                        EditWords::tr("Cannot edit %1: it is not open.").arg(edit.patch.file()));
        if (const auto accepted = file->accepts(edit.patch); !accepted)
            return accepted;
        auto patched = file->renamed(edit.patch.file())
                           .patched(edit.patch, edit.after ? edit.after->source() : edit.bytes);
        if (!patched)
            return fail(patched.error());
        prepared.insert_or_assign(edit.patch.file(), Prepared{std::move(*patched), std::move(edit.after)});
    }
    m_prepared = std::move(prepared);
    return ok();
}

Result<> Document::perform(EditId id, const QString &text, std::vector<FileEdit> edits,
                           const std::optional<QList<ElementPath>> &selection)
{
    std::erase_if(edits, [](const FileEdit &edit) { return edit.patch.isEmpty(); });
    if (edits.empty())
        return ok();
    const QString partOf = nameOfStep();
    EditStep step{partOf.isEmpty() ? id : EditId::Combined, m_gesture, {}, m_view, std::nullopt};
    if (selection)
        step.after = ViewState{*selection, m_view.seconds, m_view.film};
    for (const FileEdit &edit : edits)
        step.patches.push_back(edit.patch);
    if (const auto prepared = prepare(std::move(edits), {}); !prepared)
        return prepared;
    m_history.push(*this, partOf.isEmpty() ? text : partOf, std::move(step));
    noteModified();
    return ok();
}

/// Does as patches say, or takes what that has been found to make.
void Document::replace(const std::vector<SourcePatch> &patches, ChangeSet &changes)
{
    auto prepared = std::exchange(m_prepared, {});
    for (const SourcePatch &patch : patches) {
        OpenFile &file = *m_files.at(patch.file());
        Prepared known = std::exchange(prepared[patch.file()], {});
        auto source =
            known.source ? Result<SourceFile>(std::move(*known.source)) : file.source.patched(patch);
        Q_ASSERT(source); // only the history changes what is open, and it does so in order
        if (!source)
            continue;
        const std::optional<HtmlDocument> before = file.html;
        const std::optional<ElementPaths> pathsBefore = std::move(file.paths);
        file.source = std::move(*source);
        file.understand(std::move(known.html));
        changes.files.append(patch.file());
        if (before && file.html)
            append(changes, changesBetween(patch.file(), {*before, *pathsBefore}, {*file.html, *file.paths}));
    }
}

ViewState Document::followed(const ChangeSet &changes) const
{
    ViewState view = m_view;
    for (ElementPath &path : view.selection)
        path = changes.followed(path);
    view.selection.removeIf([this](const ElementPath &path) { return isOpen(path.file) && !find(path); });
    return view;
}

void Document::show(const ViewState &view, const ChangeSet &changes)
{
    m_view = view;
    Q_EMIT changed(changes);
    if (changes.cause != ChangeSet::Cause::Edited)
        Q_EMIT viewRestored(m_view);
}

ViewState Document::carryOut(const EditStep &step, ChangeSet::Cause cause)
{
    const bool isNew = cause == ChangeSet::Cause::Edited;
    if (!isNew && !mayTravel(step.patches, step.moves, 1))
        return step.after.value_or(m_view);
    for (const FileMove &move : step.moves)
        rename(move);
    ChangeSet changes;
    changes.cause = cause;
    replace(step.patches, changes);
    show(step.after ? *step.after : followed(changes), changes);
    return m_view;
}

void Document::takeBack(const EditStep &step)
{
    std::vector<SourcePatch> patches;
    for (const SourcePatch &patch : step.patches)
        patches.push_back(patch.inverted());
    std::vector<FileMove> moves;
    for (auto move = step.moves.rbegin(); move != step.moves.rend(); ++move)
        moves.push_back(move->inverted());
    if (!mayTravel(patches, moves, -1))
        return;
    ChangeSet changes;
    changes.cause = ChangeSet::Cause::Undone;
    replace(patches, changes);
    for (const FileMove &move : moves) {
        rename(move);
        for (QString &file : changes.files)
            file = move.moved(file);
    }
    show(step.before, changes);
}

void Document::rename(const FileMove &move)
{
    std::map<QString, std::unique_ptr<OpenFile>> renamed;
    QStringList before, after;
    for (auto file = m_files.begin(); file != m_files.end();) {
        auto next = std::next(file);
        if (move.concerns(file->first)) {
            auto node = m_files.extract(file);
            before.append(node.key());
            node.key() = move.moved(node.key());
            after.append(node.key());
            renamed.insert(std::move(node));
        }
        file = next;
    }
    for (auto &[name, file] : renamed)
        file->rename(name);
    m_files.merge(renamed);
    m_view.film = move.moved(m_view.film);
    for (ElementPath &path : m_view.selection)
        path.file = move.moved(path.file);
    m_view.selection.removeIf([](const ElementPath &path) { return isAside(path.file); });
    tellRenamed(move, before, after);
}

void Document::tellRenamed(const FileMove &move, const QStringList &before, const QStringList &after)
{
    if (move.isWithin())
        Q_EMIT filesMoved(move);
    ChangeSet told;
    told.cause = isAside(move.to) ? ChangeSet::Cause::Closed : ChangeSet::Cause::Opened;
    told.files = isAside(move.to) ? before : after;
    if (!told.files.isEmpty() && !(isAside(move.from) && isAside(move.to)))
        Q_EMIT changed(told);
}

void Document::restoreHistory(const std::vector<HistoryStep> &steps, int index)
{
    m_history.reset(*this, steps, index);
    noteClean();
}

} // namespace muto::edit
