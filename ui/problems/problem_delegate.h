#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A problem in a line: what is wrong, its hint fainter behind it where there is room, and its place at the
/// right.
class ProblemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muto::ui
