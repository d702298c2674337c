#pragma once

#include "ui/main/project_scan.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace muto::ui {

/// Says when the files of a project have changed: saved in place or by rename, added or removed. Many changes
/// at once are told once. Folders are read in the background, so that a slow disk stalls nobody.
class ProjectWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ProjectWatcher(QObject *parent = nullptr);

    void watch(const QString &folder);
    void stop();

    /// How long nothing may happen before a burst of changes counts as over.
    void setQuietMs(int milliseconds) { m_quiet.setInterval(milliseconds); }

Q_SIGNALS:
    /// The folder has been read and is watched from here on.
    void watching();
    void changed();

private:
    void look();
    void onLooked();
    void follow(const ProjectScan &scan);

    QFileSystemWatcher m_watcher;
    QFutureWatcher<ProjectScan> m_looking;
    QTimer m_quiet;
    QTimer m_poll;
    QString m_folder;
    ProjectScan m_seen;
    bool m_hasSeen = false;
    bool m_wasTouched = false; ///< The system said that a file changed, whatever its stamp says.
    bool m_lookAgain = false;
};

} // namespace muto::ui
