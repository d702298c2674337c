#pragma once

#include "core/edit/change_set.h"
#include "core/edit/edit_ids.h"
#include "core/edit/element_path.h"
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

/// Whose files a command changes.
class PatchTarget
{
public:
    virtual ~PatchTarget() = default;
    /// Applies all of `patches`, which were made for the bytes as they are, and shows `view`; without one,
    /// what has been shown, under the addresses it has now. Says what is shown.
    virtual ViewState applyPatches(const std::vector<SourcePatch> &patches, ChangeSet::Cause cause,
                                   const std::optional<ViewState> &view) = 0;
    /// The step being undone is to be forgotten rather than kept for redo.
    virtual bool forgetsUndone() const = 0;
};

/// A step of the history: what it does to the bytes of one or more files, and what was looked at before and
/// after it. GUI thread.
class EditCommand : public QUndoCommand
{
public:
    struct Step
    {
        EditId id;
        quint64 gesture = 0;              ///< Steps of the same gesture and kind are merged; 0 is none.
        std::vector<SourcePatch> patches; ///< One for each file.
        ViewState before;
        std::optional<ViewState> after; ///< Known once it has been done.
    };

    EditCommand(PatchTarget &target, const QString &text, Step step);

    int id() const override { return int(m_step.id); }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand *other) override;

    const Step &step() const { return m_step; }

private:
    PatchTarget &m_target;
    Step m_step;
    bool m_done = false;
};

} // namespace muto::edit
