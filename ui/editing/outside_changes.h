#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/project/edit_journal.h"
#include "core/project/line_merge.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace muto::ui {

class ProjectSaver;

/// Two versions of a file, of which neither may be lost.
struct OutsideConflict
{
    QString name;
    QByteArray base; ///< What both have come from.
    QByteArray ours;
    QByteArray theirs;
    project::LineMerge merge;
    /// Ours is of an earlier run of the program, and theirs is what the editor holds; otherwise it holds
    /// ours, and theirs is on disk.
    bool isRecovered = false;
};

/// Brings what other programs write to open files into the editor: taken over where nothing was changed here,
/// merged by lines where both sides were, as one step that can be undone; and shown to a person where the two
/// changed the same lines. GUI thread; reads in the background.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    OutsideChanges(edit::Document &document, edit::EditorActions &actions, ProjectSaver &saver,
                   QObject *parent = nullptr);

    /// The folder of the project that is open; empty for none.
    void setProject(const QString &folder);

    /// Files go by other names.
    void followMove(const edit::FileMove &move);

    /// Looks what is on disk of the open files; looks that are under way are put off to the end of one.
    void look();

    const std::map<QString, OutsideConflict> &conflicts() const { return m_conflicts; }

    /// A conflict as it is now: what was edited since it was found is in it. Nothing if it is none any more.
    std::optional<OutsideConflict> conflict(const QString &name) const;

    /// Puts unsaved work of an earlier run into an open file, merged with what was written since.
    Result<> bringBack(const project::UnsavedText &text);

    /// A person has seen `conflict` and decided what the file is to hold. Versions that are not quite that
    /// are kept among the earlier ones of the file.
    Result<> resolve(OutsideConflict conflict, const QByteArray &bytes);

Q_SIGNALS:
    /// These files hold now what others wrote, or what became of both. One step, and at most one of each of
    /// these signals, for all that a look has found.
    void takenOver(const QStringList &names, bool merged);
    /// Both sides have changed the same lines; nothing is saved over theirs until `resolve`. Told once for
    /// each version of theirs.
    void conflictFound(const muto::ui::OutsideConflict &conflict);
    /// Open files that are not on disk any more; they stay open. None, once all of them are there again.
    void vanished(const QStringList &names);
    void failed(const muto::Error &error);

private:
    struct Seen
    {
        QByteArray saved;                 ///< What was thought to be on disk when the look began.
        std::optional<QByteArray> onDisk; ///< Nothing for a file that cannot be read.
    };
    using SeenFiles = std::map<QString, Seen>;
    enum class Taken { Theirs, Both }; ///< What a file holds now.

    void onLooked();
    bool isOutdated(const SeenFiles &seen) const;
    void take(const std::map<QString, QByteArray> &changed);
    std::optional<Taken> take(const QString &name, const QByteArray &theirs);
    Result<bool> merge(const project::UnsavedText &ours, const QByteArray &theirs, bool isRecovered);
    void keep(const OutsideConflict &conflict);
    void drop(const QString &name);

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    ProjectSaver &m_saver;
    QFutureWatcher<SeenFiles> m_looking;
    QTimer m_later;
    QString m_folder;
    bool m_lookAgain = false;
    QStringList m_vanished; ///< As last told.
    std::map<QString, OutsideConflict> m_conflicts;
};

} // namespace muto::ui
