#include "ui/problems/problem_delegate.h"

#include "ui/problems/problems_model.h"
#include "ui/support/theme.h"
#include "ui/widgets/row_ground.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kSpace = 8;
constexpr int kAround = 4;

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    const bool isFile = !index.parent().isValid();
    painter->save();
    paintRowGround(*painter, option);
    QFont font = option.font;
    font.setWeight(isFile ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect line = option.rect.adjusted(kAround, 0, -kSpace, 0);

    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, line.left(), line.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    line.setLeft(line.left() + kIcon + kSpace);

    const QString place = index.data(ProblemsModel::PlaceRole).toString();
    painter->setPen(tokens.textMuted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, place);
    line.setRight(line.right() - metrics.horizontalAdvance(place) - 2 * kSpace);

    const QString words = index.data().toString();
    painter->setPen(tokens.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(words, isFile ? Qt::ElideMiddle : Qt::ElideRight, line.width()));
    line.setLeft(line.left() + metrics.horizontalAdvance(words) + 2 * kSpace);

    const QString hint = index.data(ProblemsModel::HintRole).toString();
    if (line.width() > 120 && !hint.isEmpty()) {
        painter->setPen(tokens.textMuted);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(hint, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(kIcon, QFontMetrics(option.font).height()) + 2 * kAround};
}

} // namespace muto::ui
