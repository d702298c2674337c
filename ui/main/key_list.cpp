#include "ui/main/key_list.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/padded_delegate.h"

#include <QHeaderView>

namespace muto::ui {

KeyList::KeyList(QWidget *parent)
    : QTreeWidget(parent)
    , m_empty(nullptr)
{
    setAccessibleName(tr("Commands and their keys"));
    setHeaderLabels({tr("Command"), tr("Keys")});
    setItemDelegate(new PaddedDelegate(this));
    setRootIsDecorated(false);
    setIndentation(12);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setProperty("framed", true);
    m_empty = new EmptyState(this, QStringLiteral("keyboard"),
                             tr("No command is called like this, or has this key."));
}

QTreeWidgetItem *KeyList::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

QTreeWidgetItem *KeyList::addRow(QTreeWidgetItem &group, const QString &command, const QString &keys,
                                 const QString &toolTip)
{
    auto *row = new QTreeWidgetItem(&group, {command, keys});
    row->setToolTip(0, toolTip);
    return row;
}

void KeyList::showOnly(const std::function<bool(const QTreeWidgetItem &row)> &isWanted)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool shown = isWanted(*group->child(j));
            group->child(j)->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
    m_empty->followRows();
}

} // namespace muto::ui
