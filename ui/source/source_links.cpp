// How SourcePanel and the other panels lead to one another: elements, problems, and what there is to
// complete.

#include "core/composition/reader_notes.h"
#include "core/composition/variables.h"
#include "core/edit/element_at.h"
#include "ui/editing/selection.h"
#include "ui/problems/page_errors.h"
#include "ui/problems/problem_fix.h"
#include "ui/problems/problems_model.h"
#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_binding.h"
#include "ui/source/source_panel.h"

#include <QInputDialog>
#include <QScopedValueRollback>
#include <QTabBar>

#include <optional>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;
using edit::ElementPath;

namespace {

/// Elements that can be seen, and so selected.
bool isPartOfPicture(const HtmlDocument &document, int element)
{
    static const QStringList others{
        QStringLiteral("html"),   QStringLiteral("head"),  QStringLiteral("body"),
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("title"),
        QStringLiteral("meta"),   QStringLiteral("link"),  QStringLiteral("template")};
    for (int i = element; i >= 0; i = document.elements()[std::size_t(i)].parent) {
        if (document.elements()[std::size_t(i)].tag == QLatin1String("head"))
            return false;
    }
    return !others.contains(document.elements()[std::size_t(element)].tag);
}

} // namespace

Result<> SourcePanel::revealElement(const ElementPath &element, bool focused)
{
    if (const auto shown = showFile(element.file); !shown)
        return shown;
    flush();
    const auto index = m_document.find(element);
    if (!index)
        return fail(index.error());
    const HtmlDocument *document = m_document.html(element.file);
    const auto &tag = document->elements()[std::size_t(*index)].startTag;
    if (!tag)
        return ok(); // the parser made it up: there is nothing to show
    const OpenTab *tab = current();
    const SourceSpan place{tab->binding->toText(tag->offset), tag->length};
    if (focused)
        tab->editor->select(place);
    else
        tab->editor->show(place);
    tab->editor->flash(place);
    if (focused)
        tab->editor->setFocus();
    return ok();
}

ElementPath SourcePanel::elementAtCaret() const
{
    const OpenTab *tab = current();
    const HtmlDocument *document = tab ? m_document.html(tab->file) : nullptr;
    if (!document || !tab->editor || tab->binding->hasPending())
        return {};
    const auto element = edit::elementAt(*document, tab->binding->toFile(tab->editor->caret()));
    if (!element || !isPartOfPicture(*document, *element))
        return {};
    return m_document.paths(tab->file)->of(*element);
}

void SourcePanel::selectAtCaret()
{
    const CodeEditor *editor = currentEditor();
    if (!editor || !editor->hasFocus())
        return;
    flush();
    const ElementPath element = elementAtCaret();
    if (element.isEmpty() || m_selection.contains(element))
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    m_selection.select(element);
}

/// What is selected elsewhere is shown here, unless somebody is at work here.
void SourcePanel::revealSelected()
{
    const ElementPath element = m_selection.primary();
    const CodeEditor *editor = currentEditor();
    if (m_selecting || element.isEmpty() || !isVisible() || (editor && editor->hasFocus()) ||
        m_find->isAncestorOf(focusWidget()))
        return;
    // A selection is no wish to open files.
    if (tabOf(element.file))
        (void)revealElement(element);
}

void SourcePanel::askForLine()
{
    CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("goToLine"));
    dialog->setWindowTitle(tr("Go to Line"));
    dialog->setLabelText(tr("Line, 1 to %1:").arg(editor->lines()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, editor->lines());
    dialog->setIntValue(line + 1);
    connect(dialog, &QInputDialog::intValueSelected, editor, [editor](int chosen) {
        editor->goToLine(chosen);
        editor->setFocus();
    });
    dialog->open();
}

void SourcePanel::openExternally()
{
    const CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    Q_EMIT externalEditorRequested(currentFile(), line + 1, column + 1);
}

void SourcePanel::goToLine(const QString &file, int line)
{
    if (const auto shown = showFile(file); !shown) {
        Q_EMIT failed(shown.error().message);
        return;
    }
    goTo(file, lineSpan(m_document.bytes(file), line));
}

void SourcePanel::goToElement()
{
    flush();
    const ElementPath element = elementAtCaret();
    if (element.isEmpty())
        return;
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_selection.select(element);
    }
    Q_EMIT elementAsked(element);
}

void SourcePanel::showProblems()
{
    const OpenTab *tab = current();
    if (!tab || !tab->editor || tab->binding->hasPending() ||
        !m_problems.isCurrent(tab->file, m_document.bytes(tab->file)))
        return; // marks go along with the text until there are new ones
    std::vector<MarkedProblem> marked;
    for (const Problem &problem : m_problems.problemsIn(tab->file)) {
        const auto &issue = problem.issue;
        marked.push_back(
            {issue.severity,
             {tab->binding->toText(issue.where.offset), issue.where.length},
             issue.hint.isEmpty() ? issue.message : issue.message + QLatin1Char('\n') + issue.hint});
    }
    tab->editor->setProblems(marked);
    tellPlace();
}

/// To the one after the caret, or before it; round and round.
void SourcePanel::goToProblem(bool forward)
{
    flush();
    const OpenTab *tab = current();
    if (!tab || !tab->editor)
        return;
    const qsizetype caret = tab->binding->toFile(tab->editor->selectedSpan().offset);
    std::optional<SourceSpan> nearest, farthest;
    for (const Problem &problem : m_problems.problemsIn(tab->file)) {
        const SourceSpan where = problem.issue.where;
        const auto isBefore = [forward](SourceSpan one, SourceSpan other) {
            return forward ? one.offset < other.offset : one.offset > other.offset;
        };
        if (isBefore({caret, 0}, where) && (!nearest || isBefore(where, *nearest)))
            nearest = where;
        if (!farthest || isBefore(where, *farthest))
            farthest = where;
    }
    if (const auto place = nearest ? nearest : farthest)
        goTo(tab->file, *place);
}

void SourcePanel::turnTabs(int by)
{
    if (m_bar->count() < 2)
        return;
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
    if (CodeEditor *editor = currentEditor())
        editor->setFocus();
}

void SourcePanel::fixAtCaret()
{
    const OpenTab *tab = current();
    if (!tab || !tab->editor)
        return;
    flush();
    const qsizetype place = tab->binding->toFile(tab->editor->caret());
    const HtmlDocument *document = m_document.html(tab->file);
    for (const Problem &problem : m_problems.problemsIn(tab->file)) {
        const SourceSpan where = problem.issue.where;
        const bool isHere =
            document && document->lineAt(place) == document->lineAt(where.offset) && problem.issue.fix;
        if (!isHere)
            continue;
        if (const auto fixed = applyFix(m_document, m_actions, m_problems, problem, problem.issue.fix);
            !fixed)
            Q_EMIT failed(fixed.error().message);
        return;
    }
}

composition::CompletionFacts SourcePanel::factsFor(const QString &file) const
{
    composition::CompletionFacts facts;
    facts.files = m_files;
    const HtmlDocument *document = m_document.html(file);
    if (!document)
        return facts;
    for (const HtmlElement &element : document->elements()) {
        const QString id = element.value(QLatin1String("id"));
        const QString composition = element.value(QLatin1String("data-composition-id"));
        if (!id.isEmpty())
            facts.ids.append(id);
        if (!composition.isEmpty())
            facts.compositions.append(composition);
    }
    composition::ReaderNotes notes;
    for (const composition::Variable &variable : composition::readVariables(*document, notes))
        facts.variables.append(variable.id);
    return facts;
}

} // namespace muto::ui
