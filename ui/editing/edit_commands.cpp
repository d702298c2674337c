#include "ui/editing/edit_commands.h"

#include "core/edit/clip_scope.h"
#include "core/edit/clip_times.h"
#include "core/edit/each_element.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/project_saver.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_automation.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QImage>
#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace muto::ui {

using edit::ElementPath;

namespace {

/// Whether markup of all kinds can stand in an element: in others a parser, or a drawing, makes something
/// else of it.
bool holdsAnything(const composition::HtmlElement &element)
{
    static const QSet<QString> boxes{
        QStringLiteral("div"),   QStringLiteral("section"), QStringLiteral("article"),
        QStringLiteral("main"),  QStringLiteral("header"),  QStringLiteral("footer"),
        QStringLiteral("aside"), QStringLiteral("figure"),  QStringLiteral("nav")};
    return boxes.contains(element.tag);
}

/// What the siblings of an element are in, if that counts its time as `host` does, the composition around
/// them.
std::optional<int> boxAround(const composition::HtmlDocument &html, const edit::ClipTimes &times, int element,
                             std::optional<int> host)
{
    const auto &elements = html.elements();
    const int box = elements[std::size_t(element)].parent;
    if (box < 0 || !holdsAnything(elements[std::size_t(box)]))
        return std::nullopt;
    for (int around = box; around != host; around = elements[std::size_t(around)].parent) {
        if (around < 0 || times.find(around) ||
            elements[std::size_t(around)].has(QLatin1String("data-composition-id")))
            return std::nullopt;
    }
    return box;
}

/// What can be opened is not.
bool canBePasted(const Handover &handover)
{
    return !handover.is(Handover::Kind::Nothing) && !handover.is(Handover::Kind::Film) &&
           !handover.is(Handover::Kind::Refused);
}

} // namespace

EditCommands::EditCommands(const ActionRegistry &registry, const Subject &subject, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_document(subject.document)
    , m_actions(subject.actions)
    , m_selection(subject.selection)
    , m_saver(subject.saver)
    , m_playback(subject.playback)
    , m_clips(subject.document, subject.actions)
{
    connectHistory();
    connectClipboard();
    connectClips();
    connect(m_registry.action(ActionId::LockDuration), &QAction::triggered, this,
            [this](bool locked) { take(m_actions.setDurationLocked(m_entry, locked)); });
    connect(&m_document, &edit::Document::changed, this, &EditCommands::showLock);
    connect(&m_playback, &PlaybackController::frameChanged, this, [this] {
        edit::ViewState view = m_document.view();
        if (!m_playback.hasFilm() || !isOfThisFilm(view))
            return;
        view.seconds = playhead();
        m_document.setView(view);
    });
    connect(&m_document, &edit::Document::viewRestored, this, [this](const edit::ViewState &view) {
        if (isOfThisFilm(view))
            m_playback.seek({m_playback.frameRate().frameAt(view.seconds)});
    });
    showHistory();
    showSelection();
}

/// Another film's has times of its own.
bool EditCommands::isOfThisFilm(const edit::ViewState &view) const
{
    return view.film.isEmpty() || view.film == m_entry;
}

void EditCommands::setEntry(const QString &entry)
{
    m_entry = entry;
    showHistory();
    showLock();
    showSelection();
}

void EditCommands::connectHistory()
{
    QUndoStack &stack = m_document.undoStack();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::Save})
        connect(m_registry.action(id), &QAction::triggered, this, &EditCommands::aboutToUse);
    connect(m_registry.action(ActionId::Undo), &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_registry.action(ActionId::Redo), &QAction::triggered, &stack, &QUndoStack::redo);
    connect(m_registry.action(ActionId::Save), &QAction::triggered, &m_saver, &ProjectSaver::save);
    connect(&stack, &QUndoStack::indexChanged, this, &EditCommands::showHistory);
    connect(&m_saver, &ProjectSaver::stateChanged, this, &EditCommands::showHistory);
}

void EditCommands::connectClipboard()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_registry.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Cut, &EditCommands::cut);
    on(ActionId::Copy, &EditCommands::copy);
    on(ActionId::Paste, &EditCommands::paste);
    on(ActionId::Duplicate, [this] {
        const auto copies = m_actions.duplicateClips(m_selection.elements());
        take(copies ? ok() : fail(copies.error()));
    });
    on(ActionId::Delete, [this] {
        if (!removeParts())
            take(m_actions.deleteClips(m_selection.elements()));
    });
    on(ActionId::SelectAll, &EditCommands::selectAll);
    on(ActionId::Deselect, [this] { m_selection.clear(); });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &EditCommands::showSelection);
    connect(&m_selection, &Selection::changed, this, &EditCommands::showSelection);
}

void EditCommands::connectClips()
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_registry.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Split, &EditCommands::split);
    on(ActionId::TrimStartHere, [this] { trimToPlayhead(&EditCommands::trimStart); });
    on(ActionId::TrimEndHere, [this] { trimToPlayhead(&EditCommands::trimEnd); });
    on(ActionId::RippleTrimStart, [this] { trimToPlayhead(&EditCommands::rippleTrimStart); });
    on(ActionId::RippleTrimEnd, [this] { trimToPlayhead(&EditCommands::rippleTrimEnd); });
    on(ActionId::RippleDelete, [this] { take(m_actions.rippleDelete(m_selection.elements())); });
    on(ActionId::CloseGaps, [this] { take(m_actions.closeGaps(m_selection.elements())); });
    on(ActionId::ToggleHidden, [this] { take(m_actions.toggleHidden(m_selection.elements())); });
    on(ActionId::ToggleLocked, &EditCommands::toggleLock);
}

void EditCommands::showHistory()
{
    const QUndoStack &stack = m_document.undoStack();
    const auto show = [](QAction *action, bool can, const QString &plain, const QString &named,
                         const QString &what) {
        const QString text = can && !what.isEmpty() ? named.arg(what) : plain;
        action->setEnabled(can);
        action->setText(text);
        action->setIconText(plainTitle(plain));
        action->setToolTip(toolTipFor(QString(text).remove(QLatin1Char('&')), action->shortcut()));
    };
    show(m_registry.action(ActionId::Undo), stack.canUndo(), tr("&Undo"), tr("&Undo: %1"), stack.undoText());
    show(m_registry.action(ActionId::Redo), stack.canRedo(), tr("&Redo"), tr("&Redo: %1"), stack.redoText());
    m_registry.action(ActionId::Save)->setEnabled(m_saver.hasUnsaved());
}

void EditCommands::setDurationFollowsClips(bool follows)
{
    m_actions.setDurationFollowsClips(follows);
    showLock();
}

/// As the film says, or else the preferences.
void EditCommands::showLock()
{
    QAction *lock = m_registry.action(ActionId::LockDuration);
    lock->setEnabled(m_document.html(m_entry) != nullptr);
    lock->setChecked(lock->isEnabled() && !m_actions.doesDurationFollow(m_entry));
}

void EditCommands::showSelection()
{
    const bool isAny = !m_selection.isEmpty();
    for (const ActionId id :
         {ActionId::Duplicate, ActionId::Deselect, ActionId::RippleDelete, ActionId::CloseGaps,
          ActionId::ToggleHidden, ActionId::ToggleLocked, ActionId::TrimStartHere, ActionId::TrimEndHere,
          ActionId::RippleTrimStart, ActionId::RippleTrimEnd, ActionId::SlipEarlier, ActionId::SlipLater,
          ActionId::SoloTracks})
        m_registry.action(id)->setEnabled(isAny);
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Delete})
        m_registry.action(id)->setEnabled(isAny || (m_automation && m_automation->isAnySelected()));
    m_registry.action(ActionId::SelectAll)->setEnabled(!m_entry.isEmpty());
    m_registry.action(ActionId::Split)->setEnabled(!m_entry.isEmpty());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    m_registry.action(ActionId::Paste)
        ->setEnabled(!m_entry.isEmpty() && data &&
                     (ClipClipboard::isIn(*data) || canBePasted(handoverOf(*data))));
}

double EditCommands::playhead() const
{
    return m_playback.frameRate().timeOf(m_playback.frame().value);
}

ElementPath EditCommands::root() const
{
    const auto *html = m_document.html(m_entry);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    return root ? m_document.paths(m_entry)->of(*root) : ElementPath();
}

/// Beside what is selected, in the part of the film that it is in as long as that is on; or else on top of
/// the film.
EditCommands::PastePlace EditCommands::pastePlace() const
{
    const ElementPath &beside = m_selection.primary();
    const auto element = m_document.find(beside);
    const auto *html = element ? m_document.html(beside.file) : nullptr;
    if (!html)
        return {root(), playhead()};
    const edit::ClipTimes times(*html);
    const int inner = edit::hostOf(*html, times, *element);
    const auto seconds = timeAround(beside, *element, inner);
    const std::optional<int> host = inner < 0 ? times.root() : inner;
    if (!seconds || !host)
        return {root(), playhead()};
    const int into = boxAround(*html, times, *element, host).value_or(*host);
    return {m_document.paths(beside.file)->of(into), *seconds};
}

/// The playhead's time in the file of an element; nothing while it is not in sight.
std::optional<double> EditCommands::timeInFile(const ElementPath &element) const
{
    if (element.file == m_entry)
        return playhead();
    return m_ownTime ? m_ownTime(element, playhead()) : std::nullopt;
}

/// The playhead's time in the composition around an element, where that is on.
std::optional<double> EditCommands::timeAround(const ElementPath &path, int element, int host) const
{
    if (host < 0)
        return timeInFile(path);
    const composition::HtmlDocument &html = *m_document.html(path.file);
    const edit::ClipTimes times(html);
    const composition::Clip *clip = times.find(host);
    if (!clip) // in a template: where that is filled in, only who shows it knows
        return m_ownTime && times.find(element) ? m_ownTime(path, playhead()) : std::nullopt;
    const auto inFile = timeInFile(m_document.paths(path.file)->of(host));
    const bool isOn =
        inFile && *inFile >= clip->start && (!clip->duration || *inFile <= clip->start + *clip->duration);
    return isOn ? std::optional(*inFile - clip->start) : std::nullopt;
}

bool EditCommands::isClip(const ElementPath &path) const
{
    const auto element = m_document.find(path);
    return element && edit::ClipTimes(*m_document.html(path.file)).find(*element);
}

void EditCommands::setAutomation(TimelineAutomation &automation)
{
    m_automation = &automation;
    connect(m_automation, &TimelineAutomation::selectionChanged, this, &EditCommands::showSelection);
}

/// Keyframes that are selected come before points of curves, and those before elements.
bool EditCommands::copyParts()
{
    if (m_keyframes && m_keyframes->isAnySelected())
        m_keyframes->copySelected();
    else if (m_automation && m_automation->isAnySelected())
        m_automation->copySelected();
    else
        return false;
    return true;
}

bool EditCommands::removeParts()
{
    if (m_keyframes && m_keyframes->isAnySelected())
        m_keyframes->removeSelected();
    else if (m_automation && m_automation->isAnySelected())
        m_automation->removeSelected();
    else
        return false;
    return true;
}

bool EditCommands::copy()
{
    if (copyParts())
        return true;
    auto data = m_clips.copied(m_selection.elements());
    if (data)
        QApplication::clipboard()->setMimeData(data->release());
    else
        Q_EMIT refused(data.error());
    return bool(data);
}

/// What could not be copied is not deleted either.
void EditCommands::cut()
{
    const QList<ElementPath> elements = m_selection.elements();
    if (!copy() || removeParts())
        return;
    const edit::StepScope step(m_document,
                               elements.size() == 1 ? tr("Cut") : tr("Cut %1 elements").arg(elements.size()));
    take(m_actions.deleteClips(elements));
}

void EditCommands::paste()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return;
    if (m_keyframes && KeyEditing::canPaste(*data))
        return m_keyframes->paste(*data, m_selection.elements());
    if (m_automation && m_automation->canPaste(*data))
        return m_automation->paste(*data);
    if (!ClipClipboard::isIn(*data))
        return pasteOfOthers(*data);
    const PastePlace place = pastePlace();
    const auto report = m_clips.paste(*data, place.into, place.start);
    if (report)
        Q_EMIT pasted(*report);
    else
        Q_EMIT refused(report.error());
}

void EditCommands::pasteOfOthers(const QMimeData &data)
{
    const Handover handover = handoverOf(data);
    if (canBePasted(handover))
        Q_EMIT handedOver(handover,
                          handover.is(Handover::Kind::Picture) ? pictureOf(data, handover) : QImage());
}

/// What is selected; without a selection, whatever is under the playhead.
void EditCommands::split()
{
    const auto cuts = atPlayhead(m_selection.isEmpty() ? underPlayhead() : m_selection.elements());
    if (!cuts || cuts->empty())
        return;
    const auto halves = m_actions.splitClips(*cuts);
    take(halves ? ok() : fail(halves.error()));
}

/// What is in a composition is cut only when it is selected, as with the razor.
QList<ElementPath> EditCommands::underPlayhead() const
{
    QList<ElementPath> clips;
    const auto *html = m_document.html(m_entry);
    if (!html)
        return clips;
    const edit::ClipTimes times(*html);
    const double now = playhead();
    for (int i = 0; i < int(html->elements().size()); ++i) {
        const composition::Clip *clip = times.find(i);
        if (clip && clip->start < now && (!clip->duration || now < clip->start + *clip->duration) &&
            !edit::isLocked(html->elements()[std::size_t(i)]) && edit::hostOf(*html, times, i) < 0)
            clips.append(m_document.paths(m_entry)->of(i));
    }
    return clips;
}

Result<> EditCommands::trimStart(const ElementPath &clip, double seconds)
{
    return m_actions.trimStart(clip, seconds);
}

Result<> EditCommands::trimEnd(const ElementPath &clip, double seconds)
{
    return m_actions.trimEnd(clip, seconds);
}

Result<> EditCommands::rippleTrimStart(const ElementPath &clip, double seconds)
{
    return m_actions.rippleTrimStart(clip, seconds);
}

Result<> EditCommands::rippleTrimEnd(const ElementPath &clip, double seconds)
{
    return m_actions.rippleTrimEnd(clip, seconds);
}

/// All that is selected, or none of it.
void EditCommands::trimToPlayhead(Result<> (EditCommands::*trim)(const ElementPath &, double))
{
    const auto cuts = atPlayhead(m_selection.elements());
    if (!cuts)
        return;
    QList<ElementPath> clips;
    QHash<ElementPath, double> seconds;
    for (const edit::ClipCut &each : *cuts) {
        if (!isClip(each.clip))
            continue;
        clips.append(each.clip);
        seconds.insert(each.clip, each.at);
    }
    take(edit::editEach(m_document, {}, clips,
                        [&](const ElementPath &clip) { return (this->*trim)(clip, seconds.value(clip)); }));
}

/// What is in another composition has times of its own: those it has where the timeline shows it.
std::optional<std::vector<edit::ClipCut>> EditCommands::atPlayhead(const QList<ElementPath> &clips)
{
    std::vector<edit::ClipCut> cuts;
    for (const ElementPath &clip : clips) {
        const bool isOwn = clip.file == m_entry;
        const auto seconds = isOwn || !m_ownTime ? std::nullopt : m_ownTime(clip, playhead());
        if (!isOwn && !seconds) {
            Q_EMIT refused({ErrorKind::Usage, tr("What is selected is not on at the playhead."),
                            tr("Move the playhead to it, or enter the composition that it is a part of.")});
            return std::nullopt;
        }
        cuts.push_back({clip, isOwn ? playhead() : *seconds});
    }
    return cuts;
}

void EditCommands::selectAll()
{
    const auto *html = m_document.html(m_entry);
    if (!html)
        return;
    const edit::ClipTimes times(*html);
    QList<ElementPath> clips;
    for (int i = 0; i < int(html->elements().size()); ++i) {
        if (times.find(i))
            clips.append(m_document.paths(m_entry)->of(i));
    }
    m_selection.set(clips);
}

void EditCommands::toggleLock()
{
    const auto isLocked = [this](const ElementPath &path) {
        const auto element = m_document.find(path);
        return element && edit::isLocked(m_document.html(path.file)->elements()[std::size_t(*element)]);
    };
    const QList<ElementPath> &elements = m_selection.elements();
    const bool allLocked = std::all_of(elements.begin(), elements.end(), isLocked);
    take(m_actions.setFlag(elements, QStringLiteral("data-timeline-locked"), !allLocked));
}

void EditCommands::take(const Result<> &result)
{
    if (!result)
        Q_EMIT refused(result.error());
}

} // namespace muto::ui
