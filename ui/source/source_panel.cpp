#include "ui/source/source_panel.h"

#include "ui/editing/selection.h"
#include "ui/problems/problems_model.h"
#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_binding.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

using composition::SourceSpan;
using edit::ElementPath;

namespace {

constexpr int kCaretRestMs = 250;
constexpr int kLeastZoom = -6; // points
constexpr int kMostZoom = 20;

} // namespace

SourcePanel::SourcePanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                         ProblemsModel &problems, OpenFile openFile, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_selection(selection)
    , m_problems(problems)
    , m_openFile(std::move(openFile))
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new QLabel(this))
    , m_find(new FindBar(this))
    , m_caretRest(new QTimer(this))
{
    setObjectName(QStringLiteral("sourcePanel"));
    m_caretRest->setSingleShot(true);
    m_caretRest->setInterval(kCaretRestMs);
    m_notice->setObjectName(QStringLiteral("sourceNotice"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
    m_notice->hide();
    auto *empty = new QLabel(tr("Open a project to see its source here."), m_stack);
    empty->setAlignment(Qt::AlignCenter);
    empty->setProperty("role", QStringLiteral("muted"));
    m_stack->addWidget(empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    column->addWidget(makeFoot());
    makeActions();
    follow({});

    connect(&document, &edit::Document::filesMoved, this, &SourcePanel::followMove);
    connect(&document, &edit::Document::changed, this, &SourcePanel::follow);
    connect(&document, &edit::Document::modifiedChanged, this, &SourcePanel::nameTabs);
    connect(&problems, &ProblemsModel::problemsChanged, this, &SourcePanel::showProblems);
    connect(&selection, &Selection::changed, this, &SourcePanel::revealSelected);
    connect(m_bar, &QTabBar::currentChanged, this, &SourcePanel::tabChosen);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &SourcePanel::closeTab);
    connect(m_caretRest, &QTimer::timeout, this, &SourcePanel::selectAtCaret);
    connect(m_find, &FindBar::queryChanged, this, &SourcePanel::queryTyped);
    connect(m_find, &FindBar::nextAsked, this, [this] { find(true); });
    connect(m_find, &FindBar::previousAsked, this, [this] { find(false); });
    connect(m_find, &FindBar::replaceAsked, this, &SourcePanel::replaceOne);
    connect(m_find, &FindBar::replaceAllAsked, this, &SourcePanel::replaceAll);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0)
            takeHits(m_looking.result());
    });
    connect(&m_replacing, &QFutureWatcherBase::finished, this, [this] {
        if (m_replacing.future().resultCount() > 0 && currentEditor())
            takeReplaced(m_replacing.result());
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_looking.setFuture({});
        m_hitsOf = {};
        if (CodeEditor *editor = currentEditor()) {
            editor->setHits({});
            editor->setFocus();
        }
    });
}

/// Editors lose the keyboard while they go, which ends a burst of typing: nobody may hear of it any more.
SourcePanel::~SourcePanel()
{
    flush();
    m_document.disconnect(this);
    m_selection.disconnect(this);
    m_problems.disconnect(this);
    m_find->disconnect(this);
    for (const auto &tab : m_tabs) {
        delete tab->binding;
        if (tab->editor)
            tab->editor->disconnect(this);
    }
}

QString SourcePanel::currentFile() const
{
    return current() ? current()->file : QString();
}

CodeEditor *SourcePanel::currentEditor() const
{
    return current() ? current()->editor : nullptr;
}

void SourcePanel::setLook(const SourceLook &look)
{
    m_look = look;
    m_wrap->setChecked(look.wraps);
    m_spaces->setChecked(look.showsSpaces);
    for (const auto &tab : m_tabs) {
        if (tab->editor)
            applyLook(*tab->editor);
    }
}

void SourcePanel::applyLook(CodeEditor &editor) const
{
    editor.setWordsWrapped(m_look.wraps);
    editor.setSpacesShown(m_look.showsSpaces);
    editor.setTabWidth(m_look.tabWidth);
}

Result<> SourcePanel::showFile(const QString &file)
{
    m_dismissed.removeAll(file);
    if (!m_document.isOpen(file)) {
        if (!m_openFile)
            return fail(ErrorKind::Usage, tr("Cannot open %1: no project is open.").arg(file));
        if (const auto opened = m_openFile(file); !opened)
            return opened;
    }
    if (!tabOf(file) && m_document.isOpen(file))
        addTab(file);
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        if (m_tabs[std::size_t(i)]->file == file) {
            m_bar->setCurrentIndex(i);
            showTab(i);
        }
    }
    return ok();
}

void SourcePanel::goTo(const QString &file, SourceSpan where)
{
    if (const auto shown = showFile(file); !shown) {
        Q_EMIT failed(shown.error().message);
        return;
    }
    const OpenTab *tab = current();
    const SourceSpan place{tab->binding->toText(where.offset), where.length};
    tab->editor->select(place);
    tab->editor->flash(place);
    tab->editor->setFocus();
}

void SourcePanel::setZoom(int zoom)
{
    const int last = std::exchange(m_zoom, std::clamp(zoom, kLeastZoom, kMostZoom));
    for (const auto &tab : m_tabs) {
        if (tab->editor)
            tab->editor->zoomTo(m_zoom);
    }
    if (m_zoom != last)
        Q_EMIT zoomChanged(m_zoom);
}

void SourcePanel::flush()
{
    for (const auto &tab : m_tabs) {
        if (tab->binding)
            tab->binding->flush();
    }
}

void SourcePanel::replaceCurrentText(const QByteArray &text)
{
    if (const OpenTab *tab = current(); tab && tab->binding)
        tab->binding->replaceText(text);
}

void SourcePanel::undo()
{
    flush();
    m_document.undoStack().undo();
}

void SourcePanel::redo()
{
    flush();
    m_document.undoStack().redo();
}

void SourcePanel::notice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace muto::ui
