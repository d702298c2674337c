#pragma once

#include <QString>
#include <QTreeWidget>

#include <functional>

namespace muto::ui {

class EmptyState;

/// Commands and their keys, in groups: to be looked at and searched.
class KeyList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent = nullptr);

    QTreeWidgetItem *addGroup(const QString &title);
    /// What is cut says the rest in its tool tip.
    QTreeWidgetItem *addRow(QTreeWidgetItem &group, const QString &command, const QString &keys,
                            const QString &toolTip);
    /// Hides the other rows, and groups that have none left; says so where nothing is left at all.
    void showOnly(const std::function<bool(const QTreeWidgetItem &row)> &isWanted);

private:
    EmptyState *m_empty;
};

} // namespace muto::ui
