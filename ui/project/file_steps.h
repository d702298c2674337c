#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace muto::ui {

/// Files that come into the project that is open, move in it and leave it, as steps of the one history: what
/// the history asks of the disk. Nothing is deleted: what undo takes away is kept aside in the project, what
/// a person throws away goes to the trash, and both come back as they are. GUI thread.
class FileSteps
{
public:
    struct Listener
    {
        std::function<void()> moved; ///< There are other files, or may be.
        std::function<void(const Error &)> refused;
    };

    /// `location` is where the project is, now and later.
    FileSteps(edit::Document &document, const composition::ProjectLocation &location, Listener listener);
    ~FileSteps();
    Q_DISABLE_COPY_MOVE(FileSteps)

    /// Who sees to it that nothing is being written while files are moved.
    void setBeforeMoves(std::function<void()> settle) { m_settle = std::move(settle); }
    /// Another project: what is kept aside in it and no step can ask for any more is removed, in the
    /// background.
    void begin();

    /// Files and folders that are on disk already are new, which is a step.
    Result<> bring(const QString &text, const QStringList &names);
    /// Another file by the name of one: `put` has it there once that has been put aside, and all of it is one
    /// step.
    Result<> replace(const QString &text, const QString &name, const std::function<Result<>()> &put);
    Result<> throwAway(const QStringList &names);
    /// What was thrown away last comes back, as long as nothing else has its name.
    Result<> takeFromTrash();

    /// Whether the project is where it was: a disk may be away.
    Result<> checkProject() const;
    /// Whether there is something of that name in the project, which is not the project itself.
    Result<> checkIsThere(const QString &name) const;
    /// Whether something can be called that.
    Result<> checkName(const QString &name) const;
    /// The outermost folder of `name` that is not there; empty if all are.
    QString missingFolder(const QString &name) const;

private:
    Result<> carryOut(const edit::FileMove &move);
    Result<> moveWithin(const edit::FileMove &move);
    Result<> takeAway(const edit::FileMove &move);
    Result<> giveBack(const edit::FileMove &move);
    Result<> checkUnchanged(const edit::FileMove &move) const;
    Result<> writeTexts(const QString &name);
    Result<> checkTexts(const QString &name) const;
    Result<> checkIsNotFilm(const QString &name) const;
    QStringList textsIn(const QString &name) const;
    QString pathOf(const QString &name) const;
    bool isSomethingAt(const QString &name) const;

    edit::Document &m_document;
    const composition::ProjectLocation &m_location;
    Listener m_listener;
    std::function<void()> m_settle = [] {};
    bool m_isBringing = false;             ///< They are where they belong.
    std::vector<edit::FileMove> m_trashed; ///< The last time.
};

} // namespace muto::ui
