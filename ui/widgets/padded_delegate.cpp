#include "ui/widgets/padded_delegate.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace muto::ui {

namespace {

constexpr int kSide = 8;
constexpr int kRowPadding = 4;

} // namespace

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, currentTokens().selection());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, currentTokens().raised);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(kSide, 0, -kSide, 0);
    inner.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kSide, 2 * kRowPadding);
}

} // namespace muto::ui
