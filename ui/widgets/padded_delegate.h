#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace muto::ui {

/// The usual painting of an item with room at its sides, which a style sheet cannot give to columns.
class PaddedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Lets the words of a tree wrap where its columns are too narrow for them.
void wrapWords(QTreeView &view);

} // namespace muto::ui
