#include "ui/source/source_panel.h"

#include "ui/editing/selection.h"
#include "ui/problems/problems_model.h"
#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_binding.h"
#include "ui/source/source_colors.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
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
constexpr int kLongestTabName = 28; // characters

bool isText(const QString &file)
{
    static const QStringList endings{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("css"),
                                     QStringLiteral("js"),   QStringLiteral("mjs"), QStringLiteral("json"),
                                     QStringLiteral("svg"),  QStringLiteral("md"),  QStringLiteral("txt"),
                                     QStringLiteral("xml"),  QStringLiteral("vtt"), QStringLiteral("srt")};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

QString lineEndingName(const QByteArray &ending)
{
    return ending == "\r\n" ? QStringLiteral("CRLF")
           : ending == "\r" ? QStringLiteral("CR")
                            : QStringLiteral("LF");
}

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

QWidget *SourcePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    m_bar->setObjectName(QStringLiteral("sourceTabs"));
    m_bar->setAccessibleName(tr("Open files"));
    m_bar->setDrawBase(false);
    m_bar->setTabsClosable(true);
    m_bar->setExpanding(false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    row->addWidget(m_bar, 1);
    m_fileButton = new QToolButton(head);
    m_fileButton->setObjectName(QStringLiteral("sourceFiles"));
    m_fileButton->setIcon(icon(QStringLiteral("file-open")));
    m_fileButton->setToolTip(tr("Open another file of the project"));
    m_fileButton->setAccessibleName(m_fileButton->toolTip());
    m_fileButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_fileButton);
    m_fileButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SourcePanel::fillFileMenu);
    row->addWidget(m_fileButton);
    return head;
}

QWidget *SourcePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    const auto label = [foot](const QString &name) {
        auto *made = new QLabel(foot);
        made->setObjectName(name);
        made->setProperty("role", QStringLiteral("muted"));
        return made;
    };
    const auto toggle = [foot](const QString &name, const QString &text, const QString &toolTip) {
        auto *made = new QToolButton(foot);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(toolTip);
        made->setAccessibleName(toolTip);
        made->setCheckable(true);
        made->setProperty("compact", true);
        return made;
    };
    m_place = label(QStringLiteral("sourcePlace"));
    m_about = label(QStringLiteral("sourceAbout"));
    m_wrap = toggle(QStringLiteral("sourceWrap"), tr("Wrap"), tr("Wrap long lines"));
    m_spaces = toggle(QStringLiteral("sourceSpaces"), tr("Spaces"), tr("Show spaces and tabs"));
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_wrap);
    row->addWidget(m_spaces);
    row->addWidget(m_about);
    const auto choose = [this](bool SourceLook::*part) {
        return [this, part](bool on) {
            SourceLook look = m_look;
            look.*part = on;
            setLook(look);
            Q_EMIT lookChosen(look);
        };
    };
    connect(m_wrap, &QToolButton::clicked, this, choose(&SourceLook::wraps));
    connect(m_spaces, &QToolButton::clicked, this, choose(&SourceLook::showsSpaces));
    return foot;
}

QAction *SourcePanel::addAct(const QString &name, const QString &text, const QKeySequence &keys,
                             void (SourcePanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SourcePanel::makeActions()
{
    addAct(QStringLiteral("source.find"), tr("Find…"), QKeySequence::Find, &SourcePanel::openFindOnly);
    addAct(QStringLiteral("source.replace"), tr("Replace…"), QKeySequence(Qt::CTRL | Qt::Key_H),
           &SourcePanel::openReplace);
    addAct(QStringLiteral("source.goToLine"), tr("Go to Line…"), QKeySequence(Qt::CTRL | Qt::Key_G),
           &SourcePanel::askForLine);
    addAct(QStringLiteral("source.goToElement"), tr("Go to Element"), QKeySequence(Qt::Key_F12),
           &SourcePanel::goToElement);
    addAct(QStringLiteral("source.fix"), tr("Quick Fix"), {}, &SourcePanel::fixAtCaret);
}

void SourcePanel::setProject(const QString &entry, const QStringList &files)
{
    m_entry = entry;
    m_files = files;
    m_dismissed.clear();
    const auto first =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&entry](const auto &tab) { return tab->file == entry; });
    if (first != m_tabs.end() && first != m_tabs.begin()) {
        m_bar->moveTab(int(first - m_tabs.begin()), 0);
        std::rotate(m_tabs.begin(), first, first + 1);
    }
    if (!m_tabs.empty())
        m_bar->setCurrentIndex(0);
    nameTabs();
}

SourcePanel::OpenTab *SourcePanel::tabOf(const QString &file) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&file](const auto &tab) { return tab->file == file; });
    return found == m_tabs.end() ? nullptr : found->get();
}

SourcePanel::OpenTab *SourcePanel::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 || index >= int(m_tabs.size()) ? nullptr : m_tabs[std::size_t(index)].get();
}

QString SourcePanel::currentFile() const
{
    return current() ? current()->file : QString();
}

CodeEditor *SourcePanel::currentEditor() const
{
    return current() ? current()->editor : nullptr;
}

/// Tabs for what the Document has open; editors only for tabs that have been looked at.
void SourcePanel::follow(const edit::ChangeSet &changes)
{
    removeClosed();
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        if (!tabOf(file) && !m_dismissed.contains(file))
            addTab(file);
    }
    if (changes.cause == edit::ChangeSet::Cause::Opened || changes.cause == edit::ChangeSet::Cause::Closed)
        nameTabs();
    if (m_find->isVisible() && changes.files.contains(currentFile()))
        findChanged();
}

void SourcePanel::removeClosed()
{
    for (int i = int(m_tabs.size()) - 1; i >= 0; --i) {
        if (!m_document.isOpen(m_tabs[std::size_t(i)]->file))
            closeTab(i);
    }
    m_dismissed.removeIf([this](const QString &file) { return !m_document.isOpen(file); });
}

SourcePanel::OpenTab &SourcePanel::addTab(const QString &file)
{
    const bool isEntry = file == m_entry;
    const auto place = isEntry ? m_tabs.begin() : m_tabs.end();
    const auto index = int(place - m_tabs.begin());
    OpenTab &tab = **m_tabs.insert(place, std::make_unique<OpenTab>(OpenTab{file, nullptr, nullptr}));
    m_bar->insertTab(index, QString());
    nameTabs();
    if (m_bar->count() == 1)
        tabChosen(0); // there may be nobody connected yet
    return tab;
}

void SourcePanel::closeTab(int index)
{
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    // First, while all tabs are in place: this is an edit, which everybody follows.
    const OpenTab &closing = *m_tabs[std::size_t(index)];
    if (closing.binding && m_document.isOpen(closing.file))
        closing.binding->flush();
    const std::unique_ptr<OpenTab> tab = std::move(m_tabs[std::size_t(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    if (m_document.isOpen(tab->file))
        m_dismissed.append(tab->file);
    if (tab->editor) {
        tab->editor->disconnect(this);
        delete tab->binding;
        tab->editor->deleteLater();
        m_stack->removeWidget(tab->editor);
    }
    m_bar->removeTab(index);
    nameTabs();
    tabChosen(m_bar->currentIndex());
}

void SourcePanel::tabChosen(int index)
{
    if (index < 0 || index >= int(m_tabs.size())) {
        m_stack->setCurrentIndex(0);
        m_notice->hide();
        return tellPlace();
    }
    OpenTab &tab = *m_tabs[std::size_t(index)];
    flush();
    if (!tab.editor)
        connectEditor(tab);
    m_stack->setCurrentWidget(tab.editor);
    const edit::SourceFile *source = m_document.source(tab.file);
    if (source && !source->isUtf8())
        notice(tr("This file is not written in UTF-8. Bytes that are no characters are shown as they are, "
                  "and only ASCII can be typed."));
    else if (source && source->bytes().size() > CodeEditor::kLargestColored)
        notice(tr("This file is large: it is shown without colours."));
    else
        notice(QString());
    showProblems();
    tellPlace();
    if (m_find->isVisible())
        findChanged();
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

void SourcePanel::connectEditor(OpenTab &tab)
{
    tab.editor = new CodeEditor(m_stack);
    tab.editor->setAccessibleName(tr("Source of %1").arg(tab.file));
    tab.binding = new SourceBinding(m_document, m_actions, tab.file, *tab.editor, tab.editor);
    applyLook(*tab.editor);
    tab.editor->setCompleter(
        [this, file = tab.file, language = tab.editor->language()](const QByteArray &text, qsizetype offset) {
            return composition::completionsAt(text, offset, language, factsFor(file));
        });
    tab.editor->zoomTo(m_zoom);
    m_stack->addWidget(tab.editor);
    connect(tab.editor, &CodeEditor::textChanged, this, [this] { ++m_textVersion; });
    connect(tab.editor, &CodeEditor::zoomed, this, &SourcePanel::setZoom);
    connect(tab.binding, &SourceBinding::pendingChanged, this, &SourcePanel::nameTabs);
    connect(tab.binding, &SourceBinding::refused, this, [this](const QString &why) {
        notice(why);
        Q_EMIT failed(why);
    });
    connect(tab.editor, &CodeEditor::undoAsked, this, &SourcePanel::undo);
    connect(tab.editor, &CodeEditor::redoAsked, this, &SourcePanel::redo);
    connect(tab.editor, &CodeEditor::menuAsked, this, &SourcePanel::openMenu);
    connect(tab.editor, &CodeEditor::fixAsked, this, &SourcePanel::fixAtCaret);
    connect(tab.editor, &CodeEditor::caretMoved, this, [this, editor = tab.editor] {
        tellPlace();
        if (editor->hasFocus())
            m_caretRest->start();
    });
}

void SourcePanel::nameTabs()
{
    m_bar->setFocusPolicy(m_tabs.empty() ? Qt::NoFocus : Qt::TabFocus); // there is nothing to go to
    const QStringList modified = m_document.modifiedFiles();
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const OpenTab &tab = *m_tabs[std::size_t(i)];
        const QString name = QFileInfo(tab.file).fileName();
        const bool isTwice = std::count_if(m_tabs.begin(), m_tabs.end(), [&name](const auto &one) {
                                 return QFileInfo(one->file).fileName() == name;
                             }) > 1;
        QString shown = isTwice ? tab.file : name;
        if (shown.size() > kLongestTabName)
            shown =
                shown.left(kLongestTabName / 2) + QStringLiteral("…") + shown.right(kLongestTabName / 2 - 1);
        const bool isModified = modified.contains(tab.file) || (tab.binding && tab.binding->hasPending());
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_bar->setTabText(i, isModified ? shown + QStringLiteral(" •") : shown);
        m_bar->setTabToolTip(i, isModified ? tr("%1, not saved yet").arg(tab.file) : tab.file);
    }
}

void SourcePanel::fillFileMenu()
{
    QMenu *menu = m_fileButton->menu();
    menu->clear();
    QStringList files = m_files + m_document.files();
    files.removeDuplicates();
    files.removeIf([](const QString &file) { return !isText(file); });
    files.sort(Qt::CaseInsensitive);
    for (const QString &file : std::as_const(files)) {
        QAction *action = menu->addAction(QString(file).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, file] {
            if (const auto shown = showFile(file); !shown)
                Q_EMIT failed(shown.error().message);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The project has no other text files"))->setEnabled(false);
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
            tabChosen(i);
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
    if (const OpenTab *tab = current())
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

void SourcePanel::tellPlace()
{
    const OpenTab *tab = current();
    if (!tab || !tab->editor) {
        m_place->clear();
        m_about->clear();
        return;
    }
    int line = 0;
    int column = 0;
    tab->editor->getCursorPosition(&line, &column);
    const auto carets = int(tab->editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONS));
    QString place = tr("Line %1, column %2").arg(line + 1).arg(column + 1);
    if (carets > 1)
        place += QStringLiteral(" · ") + tr("%n caret(s)", nullptr, carets);
    m_place->setText(place);
    const edit::SourceFile *source = m_document.source(tab->file);
    const QString encoding = source && !source->isUtf8()   ? tr("Not UTF-8")
                             : source && source->hasMark() ? tr("UTF-8 with mark")
                                                           : QStringLiteral("UTF-8");
    m_about->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(languageName(tab->editor->language()), encoding,
                              lineEndingName(source ? source->lineEnding() : QByteArray())));
}

void SourcePanel::openMenu(const QPoint &global)
{
    CodeEditor *editor = currentEditor();
    if (!editor)
        return;
    QMenu menu(this);
    const bool hasSelection = editor->hasSelectedText();
    const auto add = [&menu](const QString &text, const QKeySequence &keys, bool enabled) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        action->setEnabled(enabled);
        return action;
    };
    connect(add(tr("Undo"), QKeySequence::Undo, m_document.undoStack().canUndo()), &QAction::triggered, this,
            &SourcePanel::undo);
    connect(add(tr("Redo"), QKeySequence::Redo, m_document.undoStack().canRedo()), &QAction::triggered, this,
            &SourcePanel::redo);
    menu.addSeparator();
    connect(add(tr("Cut"), QKeySequence::Cut, hasSelection), &QAction::triggered, editor, &CodeEditor::cut);
    connect(add(tr("Copy"), QKeySequence::Copy, hasSelection), &QAction::triggered, editor,
            &CodeEditor::copy);
    connect(add(tr("Paste"), QKeySequence::Paste, !editor->isReadOnly()), &QAction::triggered, editor,
            &CodeEditor::paste);
    connect(add(tr("Select All"), QKeySequence::SelectAll, true), &QAction::triggered, editor,
            [editor] { editor->selectAll(); });
    menu.addSeparator();
    for (QAction *action : actions())
        menu.addAction(action);
    menu.exec(global);
}

} // namespace muto::ui
