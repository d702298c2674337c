#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A row with a small picture of a film, its name and, under it, where it lies.
class RecentRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muto::ui
