#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace muto::project {

/// A text that is not on disk as it is in the editor.
struct UnsavedText
{
    QString name;     ///< Relative to the project.
    QByteArray base;  ///< What was on disk when it was read or saved last.
    QByteArray bytes; ///< What the editor holds.
    friend bool operator==(const UnsavedText &, const UnsavedText &) = default;
};

/// What would be lost if the program died now.
struct EditJournal
{
    QString folder; ///< Of the project, absolute.
    QString entry;
    QDateTime time;     ///< UTC.
    QByteArray picture; ///< PNG of what was seen; empty when there is none.
    std::vector<UnsavedText> texts;
    friend bool operator==(const EditJournal &, const EditJournal &) = default;
};

/// A journal on disk.
struct StoredJournal
{
    QString path;
    EditJournal journal;
};

/// The journal of one running program and project; it goes with the object, unless the program dies first or
/// `leave` was called.
/// Writing is for any thread, one at a time.
class JournalWriter
{
public:
    /// `root` is the program's folder for journals.
    static Result<std::unique_ptr<JournalWriter>> create(const QString &root);
    ~JournalWriter();

    /// Whole or not at all. A journal without texts is none.
    Result<> write(const EditJournal &journal) const;
    void clear() const;
    /// What was written last outlives the object, as if the program had died.
    void leave() { m_isLeft = true; }

private:
    JournalWriter(QString path, std::unique_ptr<QLockFile> lock);

    QString m_path;
    bool m_isLeft = false;
    std::unique_ptr<QLockFile> m_lock; ///< Falls with the process, whichever way it ends.
};

/// Journals in `root` whose writers are dead, the newest first. Those that cannot be read are left where they
/// are, out of the list.
std::vector<StoredJournal> abandonedJournals(const QString &root);

/// A journal has been dealt with.
void removeJournal(const StoredJournal &stored);

} // namespace muto::project
