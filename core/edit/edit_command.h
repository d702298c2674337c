#pragma once

#include "core/edit/change_set.h"
#include "core/edit/edit_ids.h"
#include "core/edit/element_path.h"
#include "core/edit/file_move.h"
#include "core/edit/source_splice.h"

#include <QList>
#include <QUndoCommand>

#include <optional>
#include <vector>

namespace muto::edit {

/// What a person is looking at, which undo and redo bring back.
struct ViewState
{
    QList<ElementPath> selection;
    double seconds = 0; ///< The playhead.
    QString film = {};  ///< The page whose time that is.
    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// What a step of the history does: files go by other names first, then bytes of them, under their new
/// names, become others. An immutable value once it is in the history.
struct EditStep
{
    EditId id = EditId::Combined;
    quint64 gesture = 0;              ///< Steps of the same gesture and kind are merged; 0 is none.
    std::vector<SourcePatch> patches; ///< One for each file.
    ViewState before;
    std::optional<ViewState> after; ///< Known once it has been done.
    std::vector<FileMove> moves = {};

    bool isEmpty() const { return patches.empty() && moves.empty(); }
};

/// Whose files a command changes.
class PatchTarget
{
public:
    virtual ~PatchTarget() = default;
    /// Does a step and shows what it says; while it says nothing, what has been shown, under the addresses it
    /// has now. Says what is shown.
    virtual ViewState carryOut(const EditStep &step, ChangeSet::Cause cause) = 0;
    virtual void takeBack(const EditStep &step) = 0;
    /// The history is only being put in order: nothing is to be done, nor merged.
    virtual bool isOrdering() const = 0;
};

/// A step of the history: what it does to the bytes of one or more files, and what was looked at before and
/// after it. GUI thread.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(PatchTarget &target, const QString &text, EditStep step);

    int id() const override { return int(m_step.id); }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand *other) override;

    const EditStep &step() const { return m_step; }

private:
    PatchTarget &m_target;
    EditStep m_step;
    bool m_done = false;
};

} // namespace muto::edit
