#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <memory>

class QLockFile;

namespace muto::project {

/// That a project is edited here, for other processes of the program to know: two that write the same files
/// would undo each other's work. Falls with the process, whichever way it ends. GUI thread.
class ProjectClaim : public QObject
{
    Q_OBJECT

public:
    /// `root` is the folder of all claims, the user's own.
    explicit ProjectClaim(QString root, QObject *parent = nullptr);
    ~ProjectClaim() override;

    /// Lets go of another project if this one is free, or cannot be claimed because there is no place for it.
    bool take(const QString &projectFolder);
    void release();

    /// Asks whoever has a project to come to the front.
    void ask(const QString &projectFolder) const;

Q_SIGNALS:
    void asked(); ///< Another process would like this one to be seen.

private:
    QString pathOf(const QString &projectFolder, const QString &suffix) const;
    void look();

    QString m_root;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace muto::project
