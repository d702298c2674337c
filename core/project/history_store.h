#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace muto::project {

/// Where the history of one project is kept between sessions: one file, in the program's own folder. What is
/// in it is for whoever writes it to know. Blocks; any thread, one at a time.
class HistoryStore
{
public:
    /// `root` is the folder of all such files; an empty one keeps nothing.
    HistoryStore(const QString &root, const QString &projectFolder);

    /// Nothing where nothing was kept, or more than anybody writes.
    QByteArray read() const;
    /// Whole or not at all. Projects that were not worked on for longest make room.
    Result<> write(const QByteArray &bytes) const;

private:
    void makeRoom() const;

    QString m_root;
    QString m_path;
};

} // namespace muto::project
