#include "core/edit/document.h"

#include "core/composition/html_file.h"
#include "core/edit/edit_words.h"

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

    SourceFile source;
    QByteArray savedBytes;
    std::optional<HtmlDocument> html;
    std::optional<ElementPaths> paths;
};

Document::Document(QObject *parent)
    : QObject(parent)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &Document::noteModified);
}

Document::~Document()
{
    disconnect(&m_stack, nullptr, this, nullptr);
    m_stack.clear();
}

Result<> Document::open(const QString &name, const QByteArray &bytes, std::optional<HtmlDocument> parsed)
{
    if (isOpen(name))
        return fail(ErrorKind::Usage, EditWords::tr("Cannot open %1: it is open already.").arg(name));
    auto source = SourceFile::create(name, bytes);
    if (!source)
        return fail(source.error());
    m_files.emplace(name, std::make_unique<OpenFile>(std::move(*source), std::move(parsed)));
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
    if (m_files.erase(name) == 0)
        return ok();
    ChangeSet closed;
    closed.cause = ChangeSet::Cause::Closed;
    closed.files.append(name);
    Q_EMIT changed(closed);
    noteModified();
    return ok();
}

void Document::closeAll()
{
    ChangeSet closed;
    closed.cause = ChangeSet::Cause::Closed;
    closed.files = files();
    m_gesture = 0;
    m_stack.clear();
    m_files.clear();
    m_view = {};
    Q_EMIT changed(closed);
    noteModified();
}

bool Document::isInHistory(const QString &name) const
{
    for (int i = 0; i < m_stack.count(); ++i) {
        const auto *command = dynamic_cast<const EditCommand *>(m_stack.command(i));
        if (command && std::any_of(command->step().patches.begin(), command->step().patches.end(),
                                   [&name](const SourcePatch &patch) { return patch.file() == name; }))
            return true;
    }
    return false;
}

QStringList Document::files() const
{
    QStringList names;
    for (const auto &[name, file] : m_files)
        names.append(name);
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
        if (now.constData() != file->savedBytes.constData() && now != file->savedBytes)
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
        m_stack.setClean();
}

void Document::noteModified()
{
    QStringList modified = modifiedFiles();
    if (modified == m_modified)
        return;
    m_modified = std::move(modified);
    Q_EMIT modifiedChanged();
}

void Document::beginGesture()
{
    m_gesture = ++m_gestures;
    m_gestureStart = m_stack.index();
}

void Document::endGesture()
{
    m_gesture = 0;
    noteClean();
}

void Document::cancelGesture()
{
    if (m_gesture == 0)
        return;
    m_cancelling = true;
    while (m_stack.index() > m_gestureStart)
        m_stack.undo();
    m_cancelling = false;
    m_gesture = 0;
}

void Document::beginStep(const QString &text)
{
    m_steps.push_back({text, !isInGesture()});
    if (m_steps.back().ownsGesture)
        beginGesture();
}

void Document::endStep()
{
    if (m_steps.empty())
        return; // cancelled by one within it
    const bool ownsGesture = m_steps.back().ownsGesture;
    m_steps.pop_back();
    if (ownsGesture)
        endGesture();
}

void Document::cancelStep()
{
    m_steps.clear();
    cancelGesture();
}

/// Works out what the edits make of their files, unless one of them cannot be made.
Result<> Document::prepare(std::vector<FileEdit> edits)
{
    std::map<QString, Prepared> prepared;
    for (FileEdit &edit : edits) {
        const SourceFile *file = source(edit.patch.file());
        if (!file)
            return fail(ErrorKind::Usage,
                        EditWords::tr("Cannot edit %1: it is not open.").arg(edit.patch.file()));
        if (const auto accepted = file->accepts(edit.patch); !accepted)
            return accepted;
        auto patched = file->patched(edit.patch, edit.after ? edit.after->source() : edit.bytes);
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
    const bool isPart = !m_steps.empty();
    EditCommand::Step step{isPart ? EditId::Combined : id, m_gesture, {}, m_view, std::nullopt};
    if (selection)
        step.after = ViewState{*selection, m_view.seconds, m_view.film};
    for (const FileEdit &edit : edits)
        step.patches.push_back(edit.patch);
    if (const auto prepared = prepare(std::move(edits)); !prepared)
        return prepared;
    m_stack.push(new EditCommand(*this, isPart ? m_steps.front().text : text, std::move(step)));
    noteModified();
    return ok();
}

/// Does as a patch says, or takes what that has been found to make.
void Document::replace(OpenFile &file, const SourcePatch &patch, Prepared prepared, ChangeSet &changes)
{
    auto source =
        prepared.source ? Result<SourceFile>(std::move(*prepared.source)) : file.source.patched(patch);
    Q_ASSERT(source); // only the history changes what is open, and it does so in order
    if (!source)
        return;
    const std::optional<HtmlDocument> before = file.html;
    const std::optional<ElementPaths> pathsBefore = std::move(file.paths);
    file.source = std::move(*source);
    file.understand(std::move(prepared.html));
    changes.files.append(patch.file());
    if (before && file.html)
        append(changes, changesBetween(patch.file(), {*before, *pathsBefore}, {*file.html, *file.paths}));
}

ViewState Document::followed(const ChangeSet &changes) const
{
    ViewState view = m_view;
    for (ElementPath &path : view.selection)
        path = changes.followed(path);
    view.selection.removeIf([this](const ElementPath &path) { return isOpen(path.file) && !find(path); });
    return view;
}

ViewState Document::applyPatches(const std::vector<SourcePatch> &patches, ChangeSet::Cause cause,
                                 const std::optional<ViewState> &view)
{
    ChangeSet changes;
    changes.cause = cause;
    auto prepared = std::exchange(m_prepared, {});
    for (const SourcePatch &patch : patches)
        replace(*m_files.at(patch.file()), patch, std::exchange(prepared[patch.file()], {}), changes);
    m_view = view ? *view : followed(changes);
    Q_EMIT changed(changes);
    if (cause != ChangeSet::Cause::Edited)
        Q_EMIT viewRestored(m_view);
    return m_view;
}

} // namespace muto::edit
