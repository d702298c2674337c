#include "ui/project/files_page.h"

#include "core/library/asset_kind.h"
#include "ui/project/file_delegate.h"
#include "ui/project/files_model.h"
#include "ui/project/project_files.h"
#include "ui/project/trash_question.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/show_file.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace muto::ui {

FilesPage::FilesPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_model(new FilesModel(files, this))
    , m_view(new QTreeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("fileView"));
    m_view->setAccessibleName(tr("Files of the project"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FileDelegate(FilesModel::ProblemsRole, m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setIndentation(16);
    new EmptyState(m_view, QStringLiteral("folder"), tr("The files of the project are listed here."));
    makeActions();

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FilesPage::keepExpanded);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilesPage::restoreExpanded);
    connect(m_model, &FilesModel::refused, this, &FilesPage::refused);
    connect(m_model, &FilesModel::handedOver, this, &FilesPage::handedOver);
    connect(m_model, &FilesModel::renamed, this, [this](const QString &name) {
        if (m_view->currentIndex().data(FilesModel::FolderRole).toBool())
            m_expanded.insert(name);
    });
    connect(m_view, &QTreeView::doubleClicked, this, &FilesPage::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_versions->setEnabled(!currentText().isEmpty()); });
}

QWidget *FilesPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 8, 8, 4);
    row->setSpacing(4);
    const auto add = [this, row, tools](const char *name, const char *iconName, const QString &words,
                                        auto &&what) {
        auto *button = new QToolButton(tools);
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(QLatin1String(iconName)));
        button->setIconSize({16, 16});
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, what);
        row->addWidget(button);
    };
    add("newComposition", "new-project", tr("New composition"), [this] { createComposition(); });
    add("newFile", "file-open", tr("New text file"), [this] { create(QStringLiteral("style.css"), false); });
    add("newFolder", "folder", tr("New folder"), [this] { create(tr("folder"), true); });
    row->addStretch();
    add("deleteFile", "trash", tr("Move to the trash (Del)"), [this] { askToDelete(); });
    return tools;
}

void FilesPage::makeActions()
{
    const auto add = [this](const char *name, const QString &iconName, const QString &text,
                            const QList<QKeySequence> &keys, auto &&what) {
        QAction *command = addCommand(
            *m_view,
            {.name = name, .text = text, .iconName = iconName, .keys = keys, .context = Qt::WidgetShortcut});
        connect(command, &QAction::triggered, this, what);
        return command;
    };
    connect(new QShortcut(Qt::Key_Escape, m_view, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { Q_EMIT peekRequested({}); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    add("files.open", QStringLiteral("film"), tr("Open"), {Qt::Key_Return},
        [this] { activate(m_view->currentIndex()); });
    add("files.add", QStringLiteral("plus"), tr("Add at the Playhead"), {},
        [this] { Q_EMIT addRequested(selected()); });
    m_versions = add("files.versions", QStringLiteral("history"), tr("Earlier Versions…"), {}, [this] {
        if (!currentText().isEmpty())
            Q_EMIT versionsRequested(currentText());
    });
    add("files.openExternally", {}, tr("Open in External Editor"), {}, [this] {
        if (!currentText().isEmpty())
            Q_EMIT externalEditorRequested(currentText());
    });
    add("files.rename", {}, tr("Rename"), {Qt::Key_F2}, [this] { m_view->edit(m_view->currentIndex()); });
    add("files.duplicate", QStringLiteral("duplicate"), tr("Duplicate"), {}, [this] { duplicateSelected(); });
    add("files.copyPath", QStringLiteral("copy"), tr("Copy the Path"), {}, [this] {
        if (!selected().isEmpty())
            copyPath(m_files.pathOf(selected().front()));
    });
    add("files.folder", QStringLiteral("folder-open"), tr("Show in the Folder"), {}, [this] {
        if (!selected().isEmpty())
            openFolderOf(m_files.pathOf(selected().front()));
    });
    add("files.trash", QStringLiteral("trash"), tr("Move to the Trash"), {QKeySequence::Delete},
        [this] { askToDelete(); });
}

QStringList FilesPage::selected() const
{
    QStringList names;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        names.append(row.data(FilesModel::NameRole).toString());
    // What lies in a folder that is selected goes with it.
    QStringList outermost;
    for (const QString &name : std::as_const(names)) {
        const bool isInside = std::any_of(names.cbegin(), names.cend(), [&name](const QString &other) {
            return name.startsWith(other + QLatin1Char('/'));
        });
        if (!isInside)
            outermost.append(name);
    }
    return outermost;
}

/// The file that is framed, if it can be edited here.
QString FilesPage::currentText() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString name = current.data(FilesModel::NameRole).toString();
    const bool isText =
        !current.data(FilesModel::FolderRole).toBool() && !library::isMedia(library::assetKind(name));
    return isText ? name : QString();
}

/// Under a free name, which can be changed at once.
void FilesPage::create(const QString &leaf, bool isFolder)
{
    const QString name = m_files.freeName(folderForNew(), leaf);
    const auto made = isFolder ? m_files.createFolder(name) : m_files.createFile(name);
    if (!made)
        Q_EMIT refused(made.error());
    else
        m_edited = name;
}

void FilesPage::createComposition()
{
    const auto made = m_files.createComposition(folderForNew());
    if (!made)
        Q_EMIT refused(made.error());
    else
        m_edited = *made;
}

/// The folder that is selected, or the one of the file that is.
QString FilesPage::folderForNew() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString at = current.data(FilesModel::NameRole).toString();
    return current.data(FilesModel::FolderRole).toBool() ? at : at.section(QLatin1Char('/'), 0, -2);
}

void FilesPage::duplicateSelected()
{
    const QStringList names = selected();
    for (const QString &name : names) {
        const auto copy = m_files.duplicate(name);
        if (!copy)
            Q_EMIT refused(copy.error());
    }
}

void FilesPage::askToDelete()
{
    askToTrash(this, m_dialogs, m_files, selected(), [this](const Error &error) { Q_EMIT refused(error); });
}

void FilesPage::activate(const QModelIndex &index)
{
    const QString name = index.data(FilesModel::NameRole).toString();
    if (name.isEmpty() || index.data(FilesModel::FolderRole).toBool())
        return;
    const library::AssetKind kind = library::assetKind(name);
    if (kind == library::AssetKind::Page)
        Q_EMIT openRequested(name);
    else if (library::isMedia(kind))
        Q_EMIT peekRequested(name);
    else
        Q_EMIT textRequested(name);
}

void FilesPage::keepExpanded()
{
    const QStringList folders = m_files.folders();
    for (const QString &folder : folders) {
        const QModelIndex index = m_model->indexOf(folder);
        if (index.isValid() && m_view->isExpanded(index))
            m_expanded.insert(folder);
        else if (index.isValid())
            m_expanded.remove(folder);
    }
}

void FilesPage::restoreExpanded()
{
    for (const QString &folder : std::as_const(m_expanded)) {
        if (const QModelIndex index = m_model->indexOf(folder); index.isValid())
            m_view->expand(index);
    }
    const QModelIndex made = m_model->indexOf(m_edited);
    if (m_edited.isEmpty() || !made.isValid())
        return;
    m_edited.clear();
    m_view->setCurrentIndex(made);
    m_view->edit(made);
}

} // namespace muto::ui
