#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/change_set.h"
#include "core/edit/edit_command.h"
#include "core/edit/edit_history.h"
#include "core/edit/markup_edits.h"
#include "core/edit/source_file.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace muto::edit {

/// The open files of a project as they are being edited, and the one history of all edits. Reads and writes
/// no file itself: it is handed bytes, and asked for them. GUI thread.
class Document : public QObject, private PatchTarget
{
    Q_OBJECT

public:
    /// An edit of one file, with what is known about the result.
    struct FileEdit
    {
        SourcePatch patch;
        std::optional<composition::HtmlDocument> after; ///< Saves parsing it again.
        std::optional<QByteArray> bytes = {};           ///< Saves making them.
    };

    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Takes the bytes of a file as they are on disk. A file that cannot be understood as HTML is open all
    /// the same, as a text. Fails for what is no text, or is open already. `parsed` saves parsing it here.
    Result<> open(const QString &name, const QByteArray &bytes,
                  std::optional<composition::HtmlDocument> parsed = std::nullopt);
    /// Fails while the history has a step that changes it, which undo could not take back without the file.
    Result<> close(const QString &name);
    /// Closes a file that goes away. Steps that change it can be undone once it is open again, as it was.
    void forget(const QString &name);
    /// Closes every file and forgets the history, as for another project.
    void closeAll();

    QStringList files() const;
    /// Open texts that steps have taken out of the project, by the names they have there; nothing else lists
    /// them.
    QStringList filesAside() const;
    bool isOpen(const QString &name) const;
    QByteArray bytes(const QString &name) const;                      ///< Empty when it is not open.
    const SourceFile *source(const QString &name) const;              ///< Null when it is not open.
    const composition::HtmlDocument *html(const QString &name) const; ///< Null when it is not HTML.
    const ElementPaths *paths(const QString &name) const;             ///< Null when it is not HTML.
    /// The element at an address; fails with words for a person when there is none any more.
    Result<int> find(const ElementPath &path) const;

    /// Files whose bytes are not those that were opened or saved last.
    QStringList modifiedFiles() const;
    QByteArray savedBytes(const QString &name) const; ///< As they were opened or saved last.
    /// The bytes of a file have been written, as they were when `bytes` was asked for.
    void markSaved(const QString &name, const QByteArray &bytes);

    QUndoStack &undoStack() { return m_history.stack(); }
    const QUndoStack &undoStack() const { return m_history.stack(); }
    /// All of its steps, as values.
    std::vector<HistoryStep> history() const { return m_history.steps(); }
    /// Steps of an earlier session, of which `index` are done already. All files they change have to be open.
    void restoreHistory(const std::vector<HistoryStep> &steps, int index);

    /// What undo brings back; whoever shows it keeps it up to date.
    void setView(const ViewState &view) { m_view = view; }
    const ViewState &view() const { return m_view; }

    /// From now on edits of one kind are one step, until the gesture ends. A gesture that is cancelled leaves
    /// nothing behind: bytes, what was looked at and the history are as they were before, down to what could
    /// be done again.
    void beginGesture();
    void endGesture();
    void cancelGesture();
    bool isInGesture() const { return m_gesture != 0; }
    quint64 gesture() const { return m_gesture; } ///< The one going on, each with its own number; 0 for none.

    /// From now on all edits are one step with this name, until the step ends; without a name each is called
    /// as it is, and those of a kind are one. Within a gesture they are part of it. Of steps within each
    /// other the outermost name says what is done. Prefer `allOrNothing`.
    void beginStep(const QString &text);
    void endStep();
    /// As if the step had not begun. What came before it in a step or gesture around it stays.
    void cancelStep();
    std::size_t stepDepth() const { return m_steps.size(); } ///< How many are going on.

    /// Makes an edit of one or more files a step of the history. All or nothing; what changes nothing leaves
    /// no step. `selection` is what is selected afterwards; without it, what was, under the addresses it has
    /// now.
    Result<> perform(EditId id, const QString &text, std::vector<FileEdit> edits,
                     const std::optional<QList<ElementPath>> &selection = std::nullopt);

    /// Who moves files on disk, for steps and whenever those are undone or redone; may refuse, and then
    /// nothing is done. Without anyone only names change.
    using Mover = std::function<Result<>(const FileMove &move)>;
    void setMover(Mover mover) { m_mover = std::move(mover); }

    /// A file of the project, or a folder, goes by another name from now on, open texts with all that is
    /// known of them; or it leaves the project, or comes into it. `edits` are of what names it, in files
    /// under the names they have then. One step.
    Result<> performMove(const QString &text, const FileMove &move, std::vector<FileEdit> edits);

Q_SIGNALS:
    void changed(const muto::edit::ChangeSet &changes);
    void viewRestored(const muto::edit::ViewState &view); ///< By undo or redo.
    void modifiedChanged();
    /// Within the project; before `changed`. Of those that leave it or come there is only `changed`: they are
    /// closed, or opened.
    void filesMoved(const muto::edit::FileMove &move);
    /// A step could not be undone or done again, and was not.
    void travelRefused(const muto::Error &error);

private:
    struct OpenFile;

    ViewState carryOut(const EditStep &step, ChangeSet::Cause cause) override;
    void takeBack(const EditStep &step) override;
    bool isOrdering() const override { return m_history.isOrdering(); }

    /// What is known of a file before it is changed.
    struct Prepared
    {
        std::optional<SourceFile> source;
        std::optional<composition::HtmlDocument> html;
    };

    /// How all was before something that may have to be taken back.
    struct Savepoint
    {
        EditHistory::Mark history;
        std::map<QString, QByteArray> bytes;
        ViewState view;
        quint64 travels = 0;
    };
    struct Step
    {
        QString text;
        bool ownsGesture = false; ///< It was begun for the step.
        Savepoint before = {};
    };

    Savepoint savepoint() const;
    void restore(const Savepoint &before);
    void takeMovesBack(const EditHistory::Mark &mark);
    bool mayTravel(const std::vector<SourcePatch> &patches, const std::vector<FileMove> &moves, int steps);
    void refuseTravel(const Error &error, int steps);
    void onIndexChanged();
    Result<> moveOnDisk(const std::vector<FileMove> &moves) const;
    void rename(const FileMove &move);
    void tellRenamed(const FileMove &move, const QStringList &before, const QStringList &after);
    void show(const ViewState &view, const ChangeSet &changes);
    QString nameOfStep() const;

    Result<> prepare(std::vector<FileEdit> edits, const std::vector<FileMove> &moves);
    void replace(const std::vector<SourcePatch> &patches, ChangeSet &changes);
    void replace(OpenFile &file, const SourcePatch &patch, Prepared prepared, ChangeSet &changes);
    ViewState followed(const ChangeSet &changes) const;
    bool isInHistory(const QString &name) const;
    void noteModified();
    void noteClean();

    std::map<QString, std::unique_ptr<OpenFile>> m_files;
    std::map<QString, Prepared> m_prepared; ///< Results of the edit being performed.
    EditHistory m_history;
    Mover m_mover;
    ViewState m_view;
    quint64 m_gestures = 0; ///< Begun so far.
    quint64 m_gesture = 0;  ///< The one going on; 0 for none.
    std::optional<Savepoint> m_beforeGesture;
    std::vector<Step> m_steps; ///< Those going on, the outermost first.
    quint64 m_travels = 0;     ///< Steps that were undone or redone so far.
    int m_skipped = 0;         ///< By how many steps the history is not where it says.
    std::optional<Error> m_refused;
    QStringList m_modified; ///< As last told.
};

/// A gesture as long as it lives.
class GestureScope
{
public:
    explicit GestureScope(Document &document)
        : m_document(document)
    {
        m_document.beginGesture();
    }
    ~GestureScope() { m_document.endGesture(); }
    Q_DISABLE_COPY_MOVE(GestureScope)

private:
    Document &m_document;
};

/// A step of several edits, for as long as it lives.
class StepScope
{
public:
    StepScope(Document &document, const QString &text)
        : m_document(document)
    {
        m_document.beginStep(text);
        m_depth = m_document.stepDepth();
    }
    ~StepScope()
    {
        if (isOpen())
            m_document.endStep();
    }
    Q_DISABLE_COPY_MOVE(StepScope)

    /// Takes back what has been done in it, and ends it.
    void cancel()
    {
        if (isOpen())
            m_document.cancelStep();
        m_depth = 0;
    }

private:
    /// Unless what it is in has been ended before it.
    bool isOpen() const { return m_depth != 0 && m_document.stepDepth() >= m_depth; }

    Document &m_document;
    std::size_t m_depth = 0;
};

/// What `edit` does is one step, or, where it fails, nothing: bytes, selection and history are as before.
template<typename Edit>
auto allOrNothing(Document &document, const QString &text, const Edit &edit) -> decltype(edit())
{
    StepScope step(document, text);
    auto done = edit();
    if (!done)
        step.cancel();
    return done;
}

} // namespace muto::edit

Q_DECLARE_METATYPE(muto::edit::ViewState)
