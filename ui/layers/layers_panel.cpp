#include "ui/layers/layers_panel.h"

#include "ui/editing/selection.h"
#include "ui/layers/layers_model.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/support/search_command.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace muto::ui {

using edit::ElementPath;

namespace {

constexpr int kToggleWidth = 28;
constexpr int kIndent = 16;
constexpr int kRowHeight = 28;
constexpr int kBadge = 14;
constexpr int kBadgeRoom = 22;

/// Rows as high as those of other lists; what is wrong with a layer is said at the end of its name.
class LayerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kRowHeight});
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant badge = index.data(LayersModel::ProblemRole);
        if (!badge.isValid())
            return;
        const QRect room(option.rect.right() - kBadgeRoom + 1, option.rect.top(), kBadgeRoom,
                         option.rect.height());
        badge.value<QIcon>().paint(
            painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {kBadge, kBadge}, room));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(LayersModel::ProblemRole).isValid())
            return;
        const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
        const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.right() - words.left() - kBadgeRoom);
    }
};

void setUpView(QTreeView &view)
{
    view.setObjectName(QStringLiteral("layersView"));
    view.setAccessibleName(LayersPanel::tr("Layers"));
    view.setHeaderHidden(true);
    view.setUniformRowHeights(true); // thousands of rows
    view.setIndentation(kIndent);
    view.setIconSize({16, 16});
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::EditKeyPressed);
    view.setExpandsOnDoubleClick(false);
    view.setDragDropMode(QAbstractItemView::InternalMove);
    view.setDefaultDropAction(Qt::MoveAction);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    view.setTextElideMode(Qt::ElideRight);
}

void setUpColumns(QHeaderView &header)
{
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(kToggleWidth);
    header.setSectionResizeMode(LayersModel::NameColumn, QHeaderView::Stretch);
    for (int column : {LayersModel::EyeColumn, LayersModel::LockColumn}) {
        header.setSectionResizeMode(column, QHeaderView::Fixed);
        header.resizeSection(column, kToggleWidth);
    }
}

} // namespace

LayersPanel::LayersPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                         QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_selection(selection)
    , m_model(new LayersModel(document, actions, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("layersPanel"));
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("layersSearch"));
    m_search->setPlaceholderText(tr("Search layers"));
    m_search->setAccessibleName(tr("Search layers"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("compact", true);
    m_view->setModel(m_found);
    setUpView(*m_view);
    setUpColumns(*m_view->header());
    m_view->setItemDelegate(new LayerDelegate(m_view));
    m_empty = new EmptyState(m_view, QStringLiteral("clip-composition"),
                             tr("The elements of the composition are listed here, the topmost first."));
    m_message->setObjectName(QStringLiteral("layersMessage"));
    m_message->setProperty("role", QStringLiteral("bad"));
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    m_message->hide();
    makeMenu();

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(8, 8, 8, 8);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_message);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_view->setDragEnabled(
            text.isEmpty()); // between which layers something goes is only known with all of them
        m_empty->setText(text.isEmpty()
                             ? tr("The elements of the composition are listed here, the topmost first.")
                             : tr("No layer is called that."));
        if (!text.isEmpty())
            m_view->expandAll();
        showSelection();
    });
    connect(m_view, &QTreeView::clicked, this, &LayersPanel::clicked);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (isGroup(index))
            enterGroup(index);
        else if (index.column() == LayersModel::NameColumn)
            m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LayersPanel::takeSelection);
    connect(m_model, &LayersModel::dropped, &selection, &Selection::set);
    connect(m_model, &LayersModel::refused, this, [this](const Error &error) { tell(fail(error)); });
    connect(&selection, &Selection::changed, this, &LayersPanel::showSelection);
    connect(&document, &edit::Document::changed, this, &LayersPanel::showSelection);
}

/// What the window has a command for has no key here: that of the command does the same to the same
/// selection.
void LayersPanel::makeMenu()
{
    const auto add = [this](const char *name, const QString &iconName, const QString &text,
                            void (LayersPanel::*act)(), const QList<QKeySequence> &keys = {}) {
        QAction *command = addCommand(
            *m_view,
            {.name = name, .text = text, .iconName = iconName, .keys = keys, .context = Qt::WidgetShortcut});
        connect(command, &QAction::triggered, this, act);
    };
    add("layers.enter", {}, tr("Enter the Group"), &LayersPanel::enterCurrent,
        {Qt::Key_Return, Qt::Key_Enter}); // what the mouse does by a double click
    add("layers.rename", QStringLiteral("clip-element"), tr("Rename"), &LayersPanel::rename);
    add("layers.duplicate", QStringLiteral("copy"), tr("Duplicate"), &LayersPanel::duplicate);
    add("layers.group", QStringLiteral("group"), tr("Group"), &LayersPanel::group);
    add("layers.ungroup", QStringLiteral("ungroup"), tr("Ungroup"), &LayersPanel::ungroup);
    add("layers.hide", QStringLiteral("eye"), tr("Show or Hide"), &LayersPanel::toggleHidden, {Qt::Key_H});
    add("layers.lock", QStringLiteral("lock"), tr("Lock or Unlock"), &LayersPanel::toggleLocked);
    add("layers.source", QStringLiteral("console"), tr("Show in Source"), &LayersPanel::showSource);
    add("layers.delete", QStringLiteral("delete"), tr("Delete"), &LayersPanel::erase);
    addSearchCommand(*this, "layers.search", tr("Search Layers"), *m_search);
}

void LayersPanel::setFile(const QString &file)
{
    m_model->setFile(file);
    showSelection();
}

QModelIndex LayersPanel::shown(const ElementPath &path) const
{
    return m_found->mapFromSource(m_model->indexOf(path));
}

ElementPath LayersPanel::pathAt(const QModelIndex &shown) const
{
    return m_model->pathAt(m_found->mapToSource(shown));
}

void LayersPanel::showSelection()
{
    if (m_isSyncing)
        return;
    const QScopedValueRollback syncing(m_isSyncing, true);
    QItemSelection rows;
    for (const ElementPath &path : m_selection.elements()) {
        if (const QModelIndex index = shown(path); index.isValid())
            rows.select(index, index.siblingAtColumn(LayersModel::LockColumn));
    }
    QItemSelectionModel &view = *m_view->selectionModel();
    if (view.selection() == rows)
        return;
    view.select(rows, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex primary = shown(m_selection.primary()); primary.isValid()) {
        view.setCurrentIndex(primary, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(primary); // which opens what it lies in
    }
}

void LayersPanel::takeSelection()
{
    if (m_isSyncing || m_model->isFollowing())
        return;
    const QScopedValueRollback syncing(m_isSyncing, true);
    QList<ElementPath> elements;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        elements.append(pathAt(row));
    // The one with the keyboard is the one that details are shown of.
    const ElementPath current = pathAt(m_view->currentIndex());
    if (elements.removeOne(current))
        elements.append(current);
    m_selection.set(elements);
}

void LayersPanel::clicked(const QModelIndex &index)
{
    const QList<ElementPath> one{pathAt(index.siblingAtColumn(0))};
    const bool isInSelection = m_selection.contains(one.front());
    const QList<ElementPath> elements = isInSelection ? m_selection.elements() : one;
    if (index.column() == LayersModel::EyeColumn)
        m_model->toggleHidden(elements);
    else if (index.column() == LayersModel::LockColumn)
        m_model->toggleLocked(elements);
    else if (elements.size() == 1)
        Q_EMIT layerChosen(one.front());
}

bool LayersPanel::isGroup(const QModelIndex &shown) const
{
    const LayerFacts *facts = m_model->factsAt(m_found->mapToSource(shown.siblingAtColumn(0)));
    return facts && facts->isGroup;
}

/// As on the canvas: its parts are selected one by one from now on, beginning with the one on top.
void LayersPanel::enterCurrent()
{
    enterGroup(m_view->currentIndex());
}

void LayersPanel::enterGroup(const QModelIndex &index)
{
    if (index.column() != LayersModel::NameColumn || !isGroup(index))
        return;
    const ElementPath group = pathAt(index);
    m_view->expand(index);
    if (const QModelIndex top = m_found->index(0, 0, index); top.isValid())
        m_selection.select(pathAt(top));
    Q_EMIT groupEntered(group);
}

void LayersPanel::rename()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex().siblingAtColumn(LayersModel::NameColumn));
}

void LayersPanel::duplicate()
{
    if (m_selection.isEmpty())
        return;
    const auto copies = m_actions.duplicateClips(m_selection.elements());
    tell(copies ? ok() : fail(copies.error()));
}

/// Only who sees the page can group without moving anything.
void LayersPanel::group()
{
    if (!m_selection.isEmpty())
        Q_EMIT groupRequested();
}

void LayersPanel::ungroup()
{
    if (!m_selection.isEmpty())
        Q_EMIT ungroupRequested();
}

void LayersPanel::toggleHidden()
{
    if (!m_selection.isEmpty())
        m_model->toggleHidden(m_selection.elements());
}

void LayersPanel::toggleLocked()
{
    if (!m_selection.isEmpty())
        m_model->toggleLocked(m_selection.elements());
}

void LayersPanel::erase()
{
    if (!m_selection.isEmpty())
        tell(m_actions.deleteClips(m_selection.elements()));
}

void LayersPanel::showSource()
{
    if (!m_selection.isEmpty())
        Q_EMIT sourceRequested(m_selection.primary());
}

void LayersPanel::tell(const Result<> &result)
{
    m_message->setVisible(!result);
    m_message->setText(result ? QString() : result.error().message);
    if (!result)
        Q_EMIT refused(result.error());
}

} // namespace muto::ui
