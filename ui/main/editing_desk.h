#pragma once

#include "core/web/page_messages.h"
#include "ui/editing/clip_stacking.h"
#include "ui/editing/outside_changes.h"
#include "ui/main/action_registry.h"
#include "ui/preview/page_rest.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace muto::ui {

class AnimationEditing;
class CanvasGuides;
class Dialogs;
class DocumentSession;
class EditCommands;
class InsertCommands;
class MarkerEditing;
class MediaLooks;
class Notices;
class PlaybackController;
class Recovery;
class SoundGroupEditing;
class TimelineEditing;
class TimelinePanel;
class TimelineView;
class UnsavedGuard;
class WorkAreaMemory;

/// Everything around the editing of the project that is open: what its commands and the timeline do to it,
/// and that nothing of it gets lost, whether by closing, by other programs, or by a crash.
class EditingDesk : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        DocumentSession &session;
        const ActionRegistry &actions;
        PlaybackController &playback;
        TimelinePanel &timeline;
        Notices &notices;
        Dialogs &dialogs;
        QWidget &window;
    };

    explicit EditingDesk(const Surroundings &around);

    /// What is shown of the project that is open; `duration` in seconds, 0 while only the page can tell.
    void showFilm(double duration, const std::vector<web::PageClip> &pageClips);
    void clear();
    EditCommands &commands() { return *m_commands; }
    InsertCommands &inserting() { return *m_inserting; }
    /// Film strips and waveforms in the timeline.
    void setPicturesShown(bool shown);
    /// Films are as long as their clips, unless they say otherwise themselves.
    void setDurationFollowsClips(bool follows);

    /// Who knows how clips are painted over each other.
    void setLevels(LevelQuestion question);

    /// What moves the sound of a clip is to be seen.
    void showLanes(const edit::ElementPath &clip);

    /// Who knows where elements are that get their first keyframe.
    void setRest(RestQuestion question) { m_rest = std::move(question); }

    /// The lines over the canvas stay with their composition.
    void setGuides(CanvasGuides &guides);

    /// Keyframes in the timeline and by the command for them, at the time that is shown.
    void setAnimations(AnimationEditing &animations);

    /// `then` follows once nothing would be lost by it.
    void whenSafe(std::function<void()> then);

    /// `then` follows once all is on disk, where renders find it.
    void whenSaved(std::function<void()> then);

    /// The program begins: opens `path`, which may be empty, and offers what an earlier run has not saved.
    /// When `isCautious`, because the program died of it several times, it asks first.
    void begin(const QString &path, bool isCautious);

Q_SIGNALS:
    /// What is being typed somewhere has to become an edit first.
    void aboutToUse();
    void openRequested(const QString &path, const QString &entry);
    /// Clips that the preview is to leave out.
    void leftOut(const QList<muto::edit::ElementPath> &clips);
    /// What is done to the sound, or the colours, of what is selected is to be seen.
    void effectsRequested();

private:
    void connectTroubles();
    void connectNested();
    void enter(int clip);
    std::optional<edit::ElementPath> hostOf(const edit::ElementPath &element) const;
    int enterable() const;
    void addKeyframe(AnimationEditing &animations);
    using RestingPlaces = QHash<edit::ElementPath, QPointF>;
    void askForRest(const QList<edit::ElementPath> &elements,
                    std::function<void(const RestingPlaces &)> then);
    void holdKeyframe(AnimationEditing &animations, const QList<edit::ElementPath> &elements,
                      const RestingPlaces &resting);
    QString keyframeObstacle(const QList<edit::ElementPath> &elements) const;
    QString fileToEnter(int clip) const;
    void showTakenOver(const QStringList &files, bool merged);
    void showUnsaved(const Error &error);
    void showHistoryLost();
    void showVanished(const QStringList &files);
    void showConflict(const OutsideConflict &conflict);
    void review(const QString &file);
    void exportVersion(const QString &file, const QByteArray &bytes, const QString &suffix);

    DocumentSession &m_session;
    const ActionRegistry &m_actions;
    PlaybackController &m_playback;
    TimelineView &m_view;
    Notices &m_notices;
    Dialogs &m_dialogs;
    QWidget &m_window;
    EditCommands *m_commands;
    InsertCommands *m_inserting;
    TimelineEditing *m_timeline;
    SoundGroupEditing *m_groups;
    MarkerEditing *m_markers;
    MediaLooks *m_media;
    UnsavedGuard *m_unsaved;
    WorkAreaMemory *m_workAreas;
    Recovery *m_recovery;
    RestQuestion m_rest;
    QString m_shownFolder;
};

} // namespace muto::ui
