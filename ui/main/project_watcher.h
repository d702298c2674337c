#pragma once

#include "core/project/project_scan.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
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

    /// As they were seen last, relative to the project, in order.
    QStringList files() const;

    /// How long nothing may happen before a burst of changes counts as over.
    void setQuietMs(int milliseconds) { m_quiet.setInterval(milliseconds); }

    /// False while something may have changed that was not looked at yet.
    bool isSettled() const { return !m_isLooking && !m_quiet.isActive(); }

Q_SIGNALS:
    /// The folder has been read and is watched from here on.
    void watching();
    /// The files, relative to the project; none of them when only a folder came or went.
    void changed(const QStringList &files);

private:
    void look();
    void onLooked();
    void onFolderChanged(const QString &path);
    void follow(const project::ProjectScan &scan);
    void pollWhereNothingTells();
    QStringList filesOf(QStringList changed, const QSet<QString> &touched) const;

    QFileSystemWatcher m_watcher;
    QFutureWatcher<project::ProjectScan> m_looking;
    QTimer m_quiet;
    QTimer m_poll;
    QString m_folder;
    bool m_isSilent = false; ///< Its file system tells of no changes.
    project::ProjectScan m_seen;
    bool m_hasSeen = false;
    QSet<QString> m_touched; ///< The system said that they changed, whatever their stamps say.
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace muto::ui
