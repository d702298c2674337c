#include "ui/main/editing_desk.h"

#include "core/base/atomic_file.h"
#include "core/edit/variable_hosts.h"
#include "ui/animation/animation_editing.h"
#include "ui/editing/beat_editing.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/insert_commands.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/marker_editing.h"
#include "ui/editing/sound_group_editing.h"
#include "ui/editing/timeline_editing.h"
#include "ui/editing/unsaved_guard.h"
#include "ui/editing/work_area_memory.h"
#include "ui/main/document_session.h"
#include "ui/main/notices.h"
#include "ui/main/paste_notices.h"
#include "ui/main/timeline_menus.h"
#include "ui/preview/playback_controller.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/recovery/recovery.h"
#include "ui/support/dialogs.h"
#include "ui/support/name_list.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_views.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

const QString kSaving = QStringLiteral("saving");
const QString kVanished = QStringLiteral("vanished");

int highestLevel(const std::vector<web::PageClip> &clips)
{
    int level = 0;
    for (const web::PageClip &clip : clips)
        level = std::max(level, clip.level);
    return level;
}

} // namespace

EditingDesk::EditingDesk(const Surroundings &around)
    : QObject(&around.window)
    , m_session(around.session)
    , m_actions(around.actions)
    , m_playback(around.playback)
    , m_view(around.timeline.view())
    , m_notices(around.notices)
    , m_dialogs(around.dialogs)
    , m_window(around.window)
    , m_commands(new EditCommands(around.actions,
                                  {m_session.document(), m_session.actions(), m_session.selection(),
                                   m_session.saver(), around.playback},
                                  this))
    , m_inserting(new InsertCommands(around.actions,
                                     {m_session.document(), m_session.actions(), around.playback}, this))
    , m_timeline(new TimelineEditing(around.timeline.view(), m_session.document(), m_session.actions(),
                                     m_session.selection(), this))
    , m_groups(new SoundGroupEditing({around.timeline.groups(), around.timeline.view(), m_session.document(),
                                      m_session.actions(), m_session.selection()},
                                     this))
    , m_markers(new MarkerEditing(
          around.actions,
          {around.timeline.view(), m_session.document(), m_session.actions(), around.playback}, this))
    , m_media(new MediaLooks(this))
    , m_unsaved(new UnsavedGuard(m_session.saver(), around.dialogs, around.window))
    , m_workAreas(new WorkAreaMemory(around.playback, m_session.saver().folders().views, this))
    , m_recovery(new Recovery(m_session, m_session.saver().folders().journals, around.window))
{
    around.timeline.setEditable(true);
    m_view.setMedia(m_media);
    new TimelineMenus({m_view, *m_timeline, m_actions, m_playback}, this);
    connect(m_timeline, &TimelineEditing::leftOut, this, &EditingDesk::leftOut);
    connect(&m_view, &TimelineView::effectsRequested, this, &EditingDesk::effectsRequested);
    connect(&m_session, &DocumentSession::opened, m_workAreas,
            [this] { m_workAreas->setComposition(m_session.location().folder, m_session.location().entry); });
    connect(&m_session.document(), &edit::Document::filesMoved, m_workAreas, &WorkAreaMemory::followMove);
    connect(m_workAreas, &WorkAreaMemory::tracksRecalled, &m_view,
            [this](const std::vector<project::TrackView> &tracks) {
                m_view.setTrackNames(namesOf(tracks));
                m_view.setOpenTracks(openOf(tracks));
            });
    connect(m_workAreas, &WorkAreaMemory::scaleRecalled, &m_view, &TimelineView::setScale);
    connect(&m_view, &TimelineView::zoomChanged, m_workAreas,
            [this] { m_workAreas->setScale(m_view.scale()); });
    connect(&m_view, &TimelineView::trackViewsChanged, m_workAreas,
            [this] { m_workAreas->setTracks(trackViews(m_view.scene().names, m_view.scene().open)); });
    connect(m_actions.action(ActionId::TimelineLayers), &QAction::toggled, m_timeline,
            &TimelineEditing::setLayersShown);
    m_commands->setAutomation(m_timeline->automation());
    m_commands->clips().setScripts(m_session.scripts());
    connect(m_groups, &SoundGroupEditing::refused, this,
            [this](const Error &error) { m_notices.show(error); });
    connect(m_groups, &SoundGroupEditing::effectsRequested, this, &EditingDesk::effectsRequested);
    connect(m_groups, &SoundGroupEditing::lanesRequested, this, &EditingDesk::showLanes);
    m_markers->setLibrary(&m_session.scripts());
    auto *beats =
        new BeatEditing(around.actions,
                        {m_view, m_session.document(), m_session.actions(), around.playback, *m_media,
                         [this](const QString &name) { return m_session.openFile(name); }},
                        this);
    connect(beats, &BeatEditing::refused, this, [this](const Error &error) { m_notices.show(error); });
    const QPointer<TimelineEditing> timeline(m_timeline);
    m_session.actions().setSourceLength([timeline](const edit::ElementPath &clip) {
        return timeline ? timeline->sourceLength(clip) : std::nullopt;
    });
    m_session.actions().setHostOf([desk = QPointer(this)](const edit::ElementPath &element) {
        return desk ? desk->hostOf(element) : std::nullopt;
    });
    m_commands->setOwnTime([this](const edit::ElementPath &element, double seconds) {
        return m_timeline->timeIn(element, seconds);
    });
    connectNested();
    connectTroubles();
}

/// The composition that an element is seen in at the playhead.
std::optional<edit::ElementPath> EditingDesk::hostOf(const edit::ElementPath &element) const
{
    return edit::hostSeenAt(m_session.document(), m_session.location().entry, element.file,
                            m_view.scene().playheadSeconds());
}

void EditingDesk::connectTroubles()
{
    const auto tell = [this](const Error &error) { m_notices.show(error); };
    connect(m_commands, &EditCommands::refused, this, tell);
    connect(m_commands, &EditCommands::aboutToUse, this, &EditingDesk::aboutToUse);
    connect(m_inserting, &InsertCommands::refused, this, tell);
    connect(m_timeline, &TimelineEditing::refused, this, tell);
    connect(m_markers, &MarkerEditing::refused, this, tell);
    connect(m_recovery, &Recovery::failed, this, tell);
    connect(m_recovery, &Recovery::openRequested, this, &EditingDesk::openRequested);
    connect(&m_session.saver(), &ProjectSaver::failed, this, &EditingDesk::showUnsaved);
    connect(&m_session.saver(), &ProjectSaver::finished, this, [this] { m_notices.dismiss(kSaving); });
    connect(&m_session.watcher(), &ProjectWatcher::changed, m_media, &MediaLooks::forget);
    connect(&m_session, &DocumentSession::historyLost, this, &EditingDesk::showHistoryLost);
    const OutsideChanges &outside = m_session.outside();
    connect(&outside, &OutsideChanges::failed, this, tell);
    connect(&outside, &OutsideChanges::takenOver, this, &EditingDesk::showTakenOver);
    connect(&outside, &OutsideChanges::vanished, this, &EditingDesk::showVanished);
    connect(&outside, &OutsideChanges::conflictFound, this, &EditingDesk::showConflict);
}

void EditingDesk::connectNested()
{
    QAction *expand = m_actions.action(ActionId::ToggleExpanded);
    QAction *enterIt = m_actions.action(ActionId::EnterComposition);
    const auto show = [this, expand, enterIt] {
        const std::vector<int> selected = m_view.selection();
        enterIt->setEnabled(enterable() >= 0);
        expand->setEnabled(selected.size() == 1 &&
                           m_view.scene().model.clip(selected.front()).isExpandable());
    };
    connect(&m_view, &TimelineView::selectionChanged, this, show);
    connect(&m_view, &TimelineView::modelChanged, this, show);
    connect(&m_view, &TimelineView::clipActivated, this, &EditingDesk::enter);
    connect(enterIt, &QAction::triggered, this, [this] { enter(enterable()); });
    show();
}

/// The one clip that is selected, if there is a composition to enter by it.
int EditingDesk::enterable() const
{
    const std::vector<int> selected = m_view.selection();
    if (selected.size() != 1)
        return -1;
    const bool isThere = m_view.scene().model.clip(selected.front()).isExpandable() ||
                         !fileToEnter(selected.front()).isEmpty();
    return isThere ? selected.front() : -1;
}

/// Of the composition that a clip holds, else of the one it is a part of; of the film's own there is none.
QString EditingDesk::fileToEnter(int clip) const
{
    const TimelineModel &model = m_view.scene().model;
    while (clip >= 0 && model.clip(clip).file.isEmpty())
        clip = model.clip(clip).host;
    return clip < 0 ? QString() : model.clip(clip).file;
}

void EditingDesk::enter(int clip)
{
    if (clip < 0)
        return;
    const TimelineClip &entered = m_view.scene().model.clip(clip);
    if (entered.file.isEmpty() && entered.isExpandable())
        return m_timeline->enterParts(clip);
    const QString file = fileToEnter(clip);
    if (!file.isEmpty())
        Q_EMIT openRequested(m_session.location().folder, file);
}

void EditingDesk::showFilm(double duration, const std::vector<web::PageClip> &pageClips)
{
    const QString &entry = m_session.location().entry;
    if (std::exchange(m_shownFolder, m_session.location().folder) != m_session.location().folder)
        m_media->setProject(m_shownFolder);
    m_commands->clips().setFolder(m_shownFolder);
    m_commands->setEntry(entry);
    m_inserting->setEntry(entry);
    m_inserting->setLevel(highestLevel(pageClips));
    m_timeline->setFilm(entry, duration, pageClips);
    m_groups->setEntry(entry);
    m_markers->setEntry(entry);
}

void EditingDesk::clear()
{
    m_commands->setEntry({});
    m_inserting->setEntry({});
    m_media->setProject({});
    m_shownFolder.clear();
    m_view.clearSolo();
    m_timeline->clear();
    m_groups->setEntry({});
    m_markers->setEntry({});
    m_notices.clear();
}

void EditingDesk::setGuides(CanvasGuides &guides)
{
    m_workAreas->setGuides(guides);
}

void EditingDesk::showLanes(const edit::ElementPath &clip)
{
    m_timeline->showLanes(clip);
}

void EditingDesk::setLevels(LevelQuestion question)
{
    m_timeline->setLevels(std::move(question));
}

/// Why none of these can have a keyframe; empty when one can. What is only heard goes by a curve of its own.
QString EditingDesk::keyframeObstacle(const QList<edit::ElementPath> &elements) const
{
    if (elements.isEmpty())
        return tr("Nothing is selected.");
    const edit::Document &document = m_session.document();
    const bool canAny =
        std::any_of(elements.begin(), elements.end(), [&document](const edit::ElementPath &path) {
            const auto found = document.find(path);
            return found &&
                   document.html(path.file)->elements()[std::size_t(*found)].tag != QLatin1String("audio");
        });
    return canAny ? QString()
                  : tr("A sound has no keyframes: its volume goes by a curve. Open its track and "
                       "double-click in the lane "
                       "of the volume.");
}

void EditingDesk::setAnimations(AnimationEditing &animations)
{
    m_timeline->setAnimations(animations);
    m_commands->setKeyframes(*m_timeline->keys());
    new PasteNotices(*m_commands, m_notices, m_session.document(), animations);
    QAction *hold = m_actions.action(ActionId::HoldKeyframes);
    const auto showHold = [this, hold] { hold->setEnabled(!m_view.scene().keys.empty()); };
    connect(&m_view, &TimelineView::keysChanged, hold, showHold);
    connect(hold, &QAction::triggered, m_timeline->keys(),
            [this] { m_timeline->keys()->toggleHold(m_view.scene().keys); });
    showHold();
    const auto follow = [this, &animations] {
        animations.setFrameRate(m_playback.frameRate());
        animations.setPlayhead(m_playback.frameRate().timeOf(m_playback.frame().value));
    };
    connect(&m_playback, &PlaybackController::frameChanged, &animations, follow);
    connect(&m_playback, &PlaybackController::filmChanged, &animations, follow);
    connect(&animations, &AnimationEditing::seekRequested, &m_playback, [this](double seconds) {
        m_playback.pause();
        m_playback.seek({m_playback.frameRate().frameAt(seconds + 1e-6)});
    });
    QAction *automatic = m_actions.action(ActionId::AutoKeyframes);
    automatic->setChecked(animations.autoKeyframes());
    connect(automatic, &QAction::toggled, &animations, &AnimationEditing::setAutoKeyframes);
    connect(&animations, &AnimationEditing::autoKeyframesChanged, automatic, &QAction::setChecked);
    QAction *add = m_actions.action(ActionId::AddKeyframe);
    const auto showAction = [this] {
        m_actions.setObstacle(ActionId::AddKeyframe, keyframeObstacle(m_session.selection().elements()));
    };
    connect(&m_session.selection(), &Selection::changed, add, showAction);
    connect(add, &QAction::triggered, &animations, [this, &animations] { addKeyframe(animations); });
    follow();
    showAction();
}

/// The page knows where what has none yet is. Those that are there already go.
void EditingDesk::addKeyframe(AnimationEditing &animations)
{
    const QList<edit::ElementPath> elements = m_session.selection().elements();
    if (m_timeline->keys()->removeAtPlayhead(elements))
        return;
    askForRest(animations.unmoved(elements), [this, &animations, elements](const RestingPlaces &resting) {
        if (animations.withoutTimeline(elements).isEmpty())
            return holdKeyframe(animations, elements, resting);
        const QString file = animations.withoutTimeline(elements).front();
        m_notices.show({Tone::Warn,
                        tr("%1 has no timeline yet that keyframes could be written into.").arg(file),
                        tr("Scripts with GSAP are what moves elements here."), tr("&Write a Timeline"),
                        [this, &animations, elements, file, resting] {
                            if (const auto written = animations.writeTimeline(file); !written)
                                return m_notices.show(written.error());
                            holdKeyframe(animations, elements, resting);
                        }});
    });
}

void EditingDesk::askForRest(const QList<edit::ElementPath> &elements,
                             std::function<void(const RestingPlaces &)> then)
{
    if (elements.isEmpty() || !m_rest)
        return then({});
    m_rest(elements, [desk = QPointer<EditingDesk>(this), then](const RestingPlaces &resting) {
        if (desk)
            then(resting);
    });
}

void EditingDesk::holdKeyframe(AnimationEditing &animations, const QList<edit::ElementPath> &elements,
                               const RestingPlaces &resting)
{
    const bool isFirst = !animations.unmoved(elements).isEmpty();
    const auto set = animations.holdKeyframe(elements, resting);
    if (!set)
        return m_notices.show(set.error());
    if (isFirst)
        m_notices.show({Tone::Good, tr("The first keyframe keeps the place of what is selected."),
                        tr("Turn Auto-Keyframe on and move it at another time, and it goes there.")});
}

void EditingDesk::setPicturesShown(bool shown)
{
    m_view.setPicturesShown(shown);
}

void EditingDesk::setDurationFollowsClips(bool follows)
{
    m_commands->setDurationFollowsClips(follows);
}

void EditingDesk::whenSaved(std::function<void()> then)
{
    Q_EMIT aboutToUse();
    m_unsaved->whenSaved(std::move(then));
}

void EditingDesk::whenSafe(std::function<void()> then)
{
    Q_EMIT aboutToUse();
    m_unsaved->whenSafe(std::move(then));
}

void EditingDesk::begin(const QString &path, bool isCautious)
{
    if (!isCautious) {
        m_recovery->offer();
        if (!path.isEmpty())
            Q_EMIT openRequested(path, {});
        return;
    }
    m_notices.show(
        {Tone::Warn, tr("Mutoscope ended unexpectedly the last times it was started."),
         path.isEmpty() ? tr("Nothing was opened this time.") : tr("%1 was not opened this time.").arg(path),
         tr("&Go on as Usual"), [this, path] { begin(path, false); }});
}

void EditingDesk::showTakenOver(const QStringList &files, bool merged)
{
    const int count = int(files.size());
    const QString said =
        merged ? tr("%1 were changed by another program, too. Both changes are in them now.", nullptr, count)
               : tr("%1 were changed by another program.", nullptr, count);
    m_notices.show({Tone::Accent, said.arg(nameList(files)), tr("Undo brings back what you had.")});
}

void EditingDesk::showUnsaved(const Error &error)
{
    Notice notice{Tone::Bad, error.message, error.detail, tr("&Try Again"),
                  [this] { m_session.saver().save(); }};
    notice.subject = kSaving;
    m_notices.show(notice);
}

void EditingDesk::showHistoryLost()
{
    Notice notice{Tone::Warn, tr("The files were changed elsewhere; what could be undone is gone."),
                  tr("Earlier versions are under File → Earlier Versions.")};
    notice.subject = QStringLiteral("history");
    m_notices.show(notice);
}

void EditingDesk::showVanished(const QStringList &files)
{
    if (files.isEmpty())
        return m_notices.dismiss(kVanished);
    m_notices.show({Tone::Warn,
                    tr("%1 are not on disk any more.", nullptr, int(files.size())).arg(nameList(files)),
                    tr("They stay open here. Saving writes them again.", nullptr, int(files.size())),
                    tr("&Save"), [this] { m_session.saver().save(); }, kVanished});
}

/// What plays would be one of two films.
void EditingDesk::showConflict(const OutsideConflict &conflict)
{
    m_playback.pause();
    m_notices.show({Tone::Warn, tr("%1 was changed by another program in the same lines.").arg(conflict.name),
                    tr("Nothing is written over either version until you have looked at both."),
                    tr("&Review…"), [this, file = conflict.name] { review(file); }});
}

void EditingDesk::review(const QString &file)
{
    Q_EMIT aboutToUse();
    const auto conflict = m_session.outside().conflict(file);
    if (!conflict)
        return; // it has been solved by an edit
    auto *dialog = new MergeDialog(*conflict, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::resolved, this, [this, conflict = *conflict](const QByteArray &bytes) {
        if (const auto done = m_session.outside().resolve(conflict, bytes); !done)
            m_notices.show(done.error());
    });
    connect(
        dialog, &MergeDialog::exportRequested, this,
        [this, file](const QByteArray &bytes, const QString &suffix) { exportVersion(file, bytes, suffix); });
    connect(dialog, &MergeDialog::rejected, this, [this, conflict = *conflict] { showConflict(conflict); });
    dialog->open();
}

/// Outside the project, where it would be a file of it; what is there already stays.
void EditingDesk::exportVersion(const QString &file, const QByteArray &bytes, const QString &suffix)
{
    const QFileInfo info(file);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = QStringLiteral("%1.%2.%3").arg(info.completeBaseName(), suffix, info.suffix());
    m_dialogs.chooseTarget(&m_window, tr("Export a Version of %1").arg(file), folder.filePath(name),
                           tr("All files (*)"), [this, bytes](const QString &path) {
                               if (QFileInfo::exists(path)) {
                                   m_notices.show(
                                       {Tone::Bad,
                                        tr("There is a file %1 already.").arg(QDir::toNativeSeparators(path)),
                                        tr("Export the version under another name.")});
                               } else if (const auto written = AtomicFile::write(path, bytes); !written) {
                                   m_notices.show(written.error());
                               }
                           });
}

} // namespace muto::ui
