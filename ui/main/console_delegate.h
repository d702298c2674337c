#pragma once

#include <QStyledItemDelegate>

namespace muto::ui {

/// A line of the console: picture of its severity, words over as many lines as they have, and at the right
/// where it comes from and how often it came.
class ConsoleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muto::ui
