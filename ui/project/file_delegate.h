#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A file of the tree, with the number of its problems at the end of the row.
class FileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FileDelegate(int problemsRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_problemsRole;
};

} // namespace muto::ui
