#include "ui/project/file_delegate.h"

#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kBadgePadding = 6;
constexpr int kBadgeAway = 8;
constexpr int kMostCounted = 99;
constexpr int kRowPadding = 4;

} // namespace

FileDelegate::FileDelegate(int problemsRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_problemsRole(problemsRole)
{
}

/// The name gives way to the number.
void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const int problems = index.data(m_problemsRole).toInt();
    if (problems <= 0)
        return QStyledItemDelegate::paint(painter, option, index);
    const QString number = problems > kMostCounted ? tr("%1+").arg(QLocale().toString(kMostCounted))
                                                   : QLocale().toString(problems);
    const int height = option.fontMetrics.height();
    const int width = std::max(height, option.fontMetrics.horizontalAdvance(number) + 2 * kBadgePadding);
    QRect badge(0, 0, width, height);
    badge.moveCenter(option.rect.center());
    badge.moveRight(option.rect.right() - kBadgeAway);

    QStyleOptionViewItem row = option;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, currentTokens().selection());
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, currentTokens().raised);
    row.rect.setRight(badge.left() - kBadgeAway);
    QStyledItemDelegate::paint(painter, row, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = currentTokens().warn;
    ground.setAlphaF(0.2F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setPen(currentTokens().warn);
    painter->drawText(badge, Qt::AlignCenter, number);
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * kRowPadding);
}

} // namespace muto::ui
