#pragma once

#include "core/edit/edit_command.h"

#include <QString>
#include <QUndoStack>

#include <vector>

namespace muto::edit {

/// A step of the history by its name, as a value.
struct HistoryStep
{
    QString text;
    EditStep step;
};

/// The steps of a document, of which it can be said how they were, so that they can be so again. Putting them
/// in order does nothing to files: whoever does it sees to those. GUI thread.
class EditHistory
{
public:
    /// How the history was: what has been done later can be left out of it, and what could be done again then
    /// can be done again.
    struct Mark
    {
        int index = 0;
        int cleanIndex = -1;
        int base = 0; ///< From here on it may become another.
        quint64 pushed = 0;
        std::vector<HistoryStep> above; ///< All from `base` on.
    };

    QUndoStack &stack() { return m_stack; }
    const QUndoStack &stack() const { return m_stack; }
    bool isOrdering() const { return m_isOrdering; }

    void push(PatchTarget &target, const QString &text, EditStep step);
    HistoryStep at(int index) const;
    std::vector<HistoryStep> steps() const;

    /// As it is now; a step of `gesture` may still grow.
    Mark mark(quint64 gesture) const;
    void restore(PatchTarget &target, const Mark &mark);
    /// Other steps altogether, of which `index` are done.
    void reset(PatchTarget &target, const std::vector<HistoryStep> &steps, int index);
    /// By so many steps, forwards or back, without doing them.
    void shift(int steps);

private:
    void put(PatchTarget &target, const Mark &mark);
    void tell();

    QUndoStack m_stack;
    quint64 m_pushed = 0;
    bool m_isOrdering = false;
};

} // namespace muto::edit
