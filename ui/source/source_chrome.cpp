#include "ui/source/source_panel.h"

#include "ui/source/code_editor.h"
#include "ui/source/source_colors.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QTabBar>

namespace muto::ui {

namespace {

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
    m_bar->installEventFilter(this); // for the middle button
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
        auto *made = new ElidedLabel(foot);
        made->setObjectName(name);
        made->setElideMode(Qt::ElideRight);
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
    m_problemHere = new ElidedLabel(foot);
    m_problemHere->setObjectName(QStringLiteral("sourceProblem"));
    m_problemHere->setElideMode(Qt::ElideRight);
    m_problemHere->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what the others leave
    row->addWidget(m_place);
    row->addWidget(m_problemHere, 1);
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

QAction *SourcePanel::addAct(const char *name, const QString &text, const QList<QKeySequence> &keys,
                             void (SourcePanel::*slot)())
{
    QAction *action = addCommand(*this, {.name = name, .text = text, .keys = keys});
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void SourcePanel::makeActions()
{
    addAct("source.find", tr("Find…"), {QKeySequence::Find}, &SourcePanel::openFindOnly);
    addAct("source.replace", tr("Replace…"), {Qt::CTRL | Qt::Key_H}, &SourcePanel::openReplace);
    addAct("source.goToLine", tr("Go to Line…"), {Qt::CTRL | Qt::Key_G}, &SourcePanel::askForLine);
    addAct("source.goToElement", tr("Go to Element"), {Qt::Key_F12}, &SourcePanel::goToElement);
    addAct("source.openExternally", tr("Open in External Editor"), {}, &SourcePanel::openExternally);
    addAct("source.fix", tr("Quick Fix"), {}, &SourcePanel::fixAtCaret);
    addAct("source.nextProblem", tr("Next Problem"), {Qt::Key_F8}, &SourcePanel::nextProblem);
    addAct("source.previousProblem", tr("Previous Problem"), {Qt::SHIFT | Qt::Key_F8},
           &SourcePanel::previousProblem);
    addAct("source.nextTab", tr("Next File"), {Qt::CTRL | Qt::Key_PageDown}, &SourcePanel::nextTab);
    addAct("source.previousTab", tr("Previous File"), {Qt::CTRL | Qt::Key_PageUp}, &SourcePanel::previousTab);
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

void SourcePanel::tellPlace()
{
    const OpenTab *tab = current();
    if (!tab || !tab->editor) {
        m_place->setFullText({});
        m_problemHere->setFullText({});
        m_about->setFullText({});
        return;
    }
    int line = 0;
    int column = 0;
    tab->editor->getCursorPosition(&line, &column);
    const auto carets = int(tab->editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONS));
    QString place = tr("Line %1, column %2").arg(line + 1).arg(column + 1);
    if (carets > 1)
        place += QStringLiteral(" · ") + tr("%n caret(s)", nullptr, carets);
    m_place->setFullText(place);
    const QString problem = tab->editor->problemTextAt(tab->editor->caret());
    m_problemHere->setFullText(problem.section(QLatin1Char('\n'), 0, 0));
    m_problemHere->setToolTip(problem);
    const edit::SourceFile *source = m_document.source(tab->file);
    const QString encoding = source && !source->isUtf8()   ? tr("Not UTF-8")
                             : source && source->hasMark() ? tr("UTF-8 with mark")
                                                           : QStringLiteral("UTF-8");
    const QString about = QStringLiteral("%1 · %2 · %3")
                              .arg(languageName(tab->editor->language()), encoding,
                                   lineEndingName(source ? source->lineEnding() : QByteArray()));
    m_about->setFullText(about);
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
