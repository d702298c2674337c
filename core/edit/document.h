#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/change_set.h"
#include "core/edit/edit_command.h"
#include "core/edit/markup_edits.h"
#include "core/edit/source_file.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QUndoStack>

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
    /// Closes every file and forgets the history, as for another project.
    void closeAll();

    QStringList files() const;
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

    QUndoStack &undoStack() { return m_stack; }
    const QUndoStack &undoStack() const { return m_stack; }

    /// What undo brings back; whoever shows it keeps it up to date.
    void setView(const ViewState &view) { m_view = view; }
    const ViewState &view() const { return m_view; }

    /// From now on edits of one kind are one step, until the gesture ends. A gesture that is cancelled leaves
    /// nothing behind, not even something to redo.
    void beginGesture();
    void endGesture();
    void cancelGesture();
    bool isInGesture() const { return m_gesture != 0; }
    quint64 gesture() const { return m_gesture; } ///< The one going on, each with its own number; 0 for none.

    /// From now on all edits are one step with this name, until the step ends. Within a gesture they are part
    /// of it. Of steps within each other the outermost names what is done.
    void beginStep(const QString &text);
    void endStep();
    /// As if the step had not begun; what came before it in a gesture of the caller's goes, too.
    void cancelStep();

    /// Makes an edit of one or more files a step of the history. All or nothing; what changes nothing leaves
    /// no step. `selection` is what is selected afterwards; without it, what was, under the addresses it has
    /// now.
    Result<> perform(EditId id, const QString &text, std::vector<FileEdit> edits,
                     const std::optional<QList<ElementPath>> &selection = std::nullopt);

Q_SIGNALS:
    void changed(const muto::edit::ChangeSet &changes);
    void viewRestored(const muto::edit::ViewState &view); ///< By undo or redo.
    void modifiedChanged();

private:
    struct OpenFile;

    ViewState applyPatches(const std::vector<SourcePatch> &patches, ChangeSet::Cause cause,
                           const std::optional<ViewState> &view) override;
    bool forgetsUndone() const override { return m_cancelling; }

    /// What is known of a file before it is changed.
    struct Prepared
    {
        std::optional<SourceFile> source;
        std::optional<composition::HtmlDocument> html;
    };

    Result<> prepare(std::vector<FileEdit> edits);
    void replace(OpenFile &file, const SourcePatch &patch, Prepared prepared, ChangeSet &changes);
    ViewState followed(const ChangeSet &changes) const;
    bool isInHistory(const QString &name) const;
    void noteModified();
    void noteClean();

    std::map<QString, std::unique_ptr<OpenFile>> m_files;
    std::map<QString, Prepared> m_prepared; ///< Results of the edit being performed.
    QUndoStack m_stack;
    ViewState m_view;
    quint64 m_gestures = 0; ///< Begun so far.
    quint64 m_gesture = 0;  ///< The one going on; 0 for none.
    int m_gestureStart = 0; ///< Where in the history.
    struct Step
    {
        QString text;
        bool ownsGesture = false; ///< It was begun for the step.
    };
    std::vector<Step> m_steps; ///< Those going on, the outermost first: it names what is done in all of them.
    bool m_cancelling = false;
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
    }
    ~StepScope() { m_document.endStep(); }
    Q_DISABLE_COPY_MOVE(StepScope)

    /// Takes back what has been done in it.
    void cancel() { m_document.cancelStep(); }

private:
    Document &m_document;
};

} // namespace muto::edit

Q_DECLARE_METATYPE(muto::edit::ViewState)
