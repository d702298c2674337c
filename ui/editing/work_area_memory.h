#pragma once

#include "core/edit/file_move.h"
#include "core/project/view_record.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <vector>

namespace muto::ui {

class CanvasGuides;
class PlaybackController;

/// In, out and guides of each composition, the timeline's scale, and names and open lanes of its tracks, as
/// they were left, from one session to the next; written in the background, never into the project.
class WorkAreaMemory : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where they are kept; empty keeps nothing. `playback` must outlive it.
    WorkAreaMemory(PlaybackController &playback, QString folder, QObject *parent = nullptr);
    ~WorkAreaMemory() override;

    /// Another composition is there, whose film follows. What is set until then is the old one's.
    void setComposition(const QString &projectFolder, const QString &entry);
    /// The lines over the canvas are remembered, too; they must outlive it, or go with it.
    void setGuides(CanvasGuides &guides);
    /// Files of the project go by other names.
    void followMove(const edit::FileMove &move);

    /// As they are now.
    void setTracks(std::vector<project::TrackView> tracks);
    /// Of the timeline; nothing while the film fits its width.
    void setScale(std::optional<double> pixelsPerSecond);

Q_SIGNALS:
    /// As they were left; none as long as that is not known.
    void tracksRecalled(const std::vector<muto::project::TrackView> &tracks);
    void scaleRecalled(std::optional<double> pixelsPerSecond);

private:
    void onRead();
    void onFilm();
    void noteGuides();
    void showGuides();
    void recall();
    void note();
    void keep();

    PlaybackController &m_playback;
    QString m_root;
    QString m_folder;
    QString m_entry;
    QThreadPool m_pool; ///< One thread: what is kept later is newer.
    QFutureWatcher<project::CompositionView> m_reading;
    QPointer<CanvasGuides> m_guides;
    project::CompositionView m_view; ///< As it was last.
    bool m_isRead = false;           ///< And guides are those of a person.
    bool m_hasFilm = false;          ///< Of this composition.
    bool m_isShown = false;          ///< From now on in and out are those of a person.
    QTimer m_keepTimer;
};

} // namespace muto::ui
