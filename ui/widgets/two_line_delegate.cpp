#include "ui/widgets/two_line_delegate.h"

#include "ui/support/theme.h"
#include "ui/widgets/row_ground.h"

#include <QIcon>
#include <QPainter>

namespace muto::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kIconSize = 20;
constexpr int kLineGap = 2;

} // namespace

TwoLineDelegate::TwoLineDelegate(int secondLineRole, Qt::TextElideMode secondLineElide, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_secondLineRole(secondLineRole)
    , m_secondLineElide(secondLineElide)
{
}

QRect TwoLineDelegate::wordsRect(const QRect &row)
{
    return row.adjusted(kPadding + kIconSize + kPadding + 4, kPadding, -kPadding, -kPadding);
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    painter->save();
    paintRowGround(*painter, option);

    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRect words = wordsRect(option.rect);
    const QRect picture(option.rect.left() + kPadding + 2, words.center().y() - kIconSize / 2, kIconSize,
                        kIconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(isEnabled ? tokens.text : tokens.disabled());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setPen(isEnabled ? tokens.textMuted : tokens.disabled());
    painter->drawText(
        words.translated(0, metrics.height() + kLineGap), Qt::AlignLeft | Qt::AlignTop,
        metrics.elidedText(index.data(m_secondLineRole).toString(), m_secondLineElide, words.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {160, 2 * metrics.height() + kLineGap + 2 * kPadding};
}

} // namespace muto::ui
