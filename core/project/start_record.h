#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace muto::project {

/// Notes on disk how the program's starts ended, so that one that dies whenever it opens a certain project
/// does not have to do so for ever. Any thread, one object a process.
class StartRecord
{
public:
    /// `path` is the file it is noted in, `mark` that of the process (processMark).
    StartRecord(QString path, QByteArray mark);

    /// A start begins. How many before it ended without `survive`, since the last that did; those that still
    /// run have not ended.
    int begin() const;

    /// This start went well: it was quit by its user, or has run for long enough.
    void survive() const;

private:
    QList<QByteArray> read() const;
    void write(const QList<QByteArray> &starts) const;

    QString m_path;
    QByteArray m_mark;
};

/// From how many bad starts in a row on a program had better start without a project.
inline constexpr int kTooManyBadStarts = 2;

} // namespace muto::project
