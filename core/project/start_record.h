#pragma once

#include <QString>

namespace muto::project {

/// Notes on disk how the program's starts ended, so that one that dies whenever it opens a certain project
/// does not have to do so for ever. Any thread, one object a process.
class StartRecord
{
public:
    /// `path` is the file it is noted in.
    explicit StartRecord(QString path);

    /// A start begins. How many before it, in a row, ended without `survive`.
    int begin() const;

    /// This start went well: it was quit by its user, or has run for long enough.
    void survive() const;

private:
    int read() const;
    void write(int failures) const;

    QString m_path;
};

/// From how many bad starts in a row on a program had better start without a project.
inline constexpr int kTooManyBadStarts = 2;

} // namespace muto::project
