#pragma once

#include "core/project/view_record.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace muto::ui {

class PlaybackController;

/// In and out of each composition, and names and open lanes of its tracks, as they were left, from one
/// session to the next; written in the background, never into the project.
class WorkAreaMemory : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where they are kept; empty keeps nothing. `playback` must outlive it.
    WorkAreaMemory(PlaybackController &playback, QString folder, QObject *parent = nullptr);
    ~WorkAreaMemory() override;

    /// Another composition is there, whose film follows. What is set until then is the old one's.
    void setComposition(const QString &projectFolder, const QString &entry);

    /// As they are now.
    void setTracks(std::vector<project::TrackView> tracks);

Q_SIGNALS:
    /// As they were left; none as long as that is not known.
    void tracksRecalled(const std::vector<muto::project::TrackView> &tracks);

private:
    void onFilm();
    void recall();
    void note();
    void keep();

    PlaybackController &m_playback;
    QString m_root;
    QString m_folder;
    QString m_entry;
    QThreadPool m_pool; ///< One thread: what is kept later is newer.
    QFutureWatcher<project::CompositionView> m_reading;
    project::CompositionView m_view;                 ///< As it was last.
    std::optional<project::CompositionView> m_found; ///< And not shown yet.
    bool m_hasFilm = false;                          ///< Of this composition.
    bool m_isShown = false;                          ///< From now on changes are those of a person.
    QTimer m_keepTimer;
};

} // namespace muto::ui
