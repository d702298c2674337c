#pragma once

#include <QStyledItemDelegate>

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

} // namespace muto::ui
