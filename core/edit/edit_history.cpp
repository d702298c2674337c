#include "core/edit/edit_history.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace muto::edit {

namespace {

const EditCommand *commandAt(const QUndoStack &stack, int index)
{
    return dynamic_cast<const EditCommand *>(stack.command(index));
}

} // namespace

void EditHistory::push(PatchTarget &target, const QString &text, EditStep step)
{
    ++m_pushed;
    m_stack.push(new EditCommand(target, text, std::move(step)));
}

HistoryStep EditHistory::at(int index) const
{
    const EditCommand *command = commandAt(m_stack, index);
    return command ? HistoryStep{command->text(), command->step()} : HistoryStep();
}

std::vector<HistoryStep> EditHistory::steps() const
{
    std::vector<HistoryStep> steps;
    for (int i = 0; i < m_stack.count(); ++i)
        steps.push_back(at(i));
    return steps;
}

EditHistory::Mark EditHistory::mark(quint64 gesture) const
{
    Mark mark{m_stack.index(), m_stack.cleanIndex(), m_stack.index(), m_pushed, {}};
    const EditCommand *last = mark.index > 0 ? commandAt(m_stack, mark.index - 1) : nullptr;
    if (gesture != 0 && last && last->step().gesture == gesture)
        --mark.base;
    for (int i = mark.base; i < m_stack.count(); ++i)
        mark.above.push_back(at(i));
    return mark;
}

void EditHistory::restore(PatchTarget &target, const Mark &mark)
{
    if (mark.pushed == m_pushed && m_stack.index() == mark.index)
        return;
    put(target, mark);
    tell();
}

void EditHistory::reset(PatchTarget &target, const std::vector<HistoryStep> &steps, int index)
{
    put(target, {index, -1, 0, 0, steps});
    tell();
}

void EditHistory::shift(int steps)
{
    {
        const QSignalBlocker quiet(m_stack);
        const QScopedValueRollback ordering(m_isOrdering, true);
        m_stack.setIndex(m_stack.index() + steps);
    }
    tell();
}

void EditHistory::put(PatchTarget &target, const Mark &mark)
{
    const QSignalBlocker quiet(m_stack);
    const QScopedValueRollback ordering(m_isOrdering, true);
    m_stack.setIndex(mark.base);
    // What cannot be kept takes all with it that lay above.
    auto *nothing = new EditCommand(target, {}, {});
    nothing->setObsolete(true);
    m_stack.push(nothing);
    const auto cleanHere = [this, &mark] {
        if (m_stack.index() == mark.cleanIndex)
            m_stack.setClean();
    };
    for (const HistoryStep &step : mark.above) {
        cleanHere();
        m_stack.push(new EditCommand(target, step.text, step.step));
    }
    cleanHere();
    m_stack.setIndex(mark.index);
    ++m_pushed;
}

/// What the stack would have said of each of many small changes.
void EditHistory::tell()
{
    Q_EMIT m_stack.indexChanged(m_stack.index());
    Q_EMIT m_stack.cleanChanged(m_stack.isClean());
    Q_EMIT m_stack.canUndoChanged(m_stack.canUndo());
    Q_EMIT m_stack.undoTextChanged(m_stack.undoText());
    Q_EMIT m_stack.canRedoChanged(m_stack.canRedo());
    Q_EMIT m_stack.redoTextChanged(m_stack.redoText());
}

} // namespace muto::edit
