#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace muto::project {

/// "film-1a2b3c4d": readable, and different for two projects of one name.
QString projectName(const QString &folder);

/// Earlier states of the files of one project, as plain copies that can be opened by hand. They lie outside
/// of the project. Any thread, one at a time.
class BackupFolder
{
public:
    struct Backup
    {
        QString path;
        QDateTime time; ///< When it was kept, UTC.
    };

    /// `root` is the program's folder for backups; each project has one of its own in it.
    BackupFolder(const QString &root, const QString &projectFolder);

    const QString &path() const { return m_path; }

    enum class Pace {
        OnceAMinute, ///< For files that are saved often: nothing is done when one has been kept in this
                     ///< minute.
        Always,      ///< For what is kept nowhere else.
    };
    /// Keeps what a file holds before it is replaced.
    Result<> keep(const QString &name, const QByteArray &bytes, const QDateTime &now,
                  Pace pace = Pace::OnceAMinute) const;

    /// The newest first.
    std::vector<Backup> backupsOf(const QString &name) const;

private:
    QString folderOf(const QString &name) const;

    QString m_path;
};

/// Which of the times at which something was kept, the newest first, are to be let go: all but the ten newest
/// and the last one of each of the last fourteen days.
std::vector<QDateTime> surplusOf(const std::vector<QDateTime> &kept, const QDateTime &now);

} // namespace muto::project
