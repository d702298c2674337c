#include "ui/main/palette_delegate.h"

#include "ui/main/palette_model.h"
#include "ui/support/theme.h"
#include "ui/widgets/row_ground.h"

#include <QIcon>
#include <QPainter>
#include <QTextLayout>

namespace muto::ui {

namespace {

constexpr int kSide = 12;
constexpr int kIconSize = 16;
constexpr int kGap = 12;
constexpr int kRowPadding = 7;

QList<QTextLayout::FormatRange> formatsOf(const QList<int> &positions, const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (const int at : positions)
        ranges.append({at, 1, format});
    return ranges;
}

/// Returns how wide it has become.
int drawTitle(QPainter &painter, const QRect &area, const QString &title,
              const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(title, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(title.size()));
    layout.endLayout();
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1));
    return int(line.naturalTextWidth());
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option);

    QRect row = option.rect.adjusted(kSide, 0, -kSide, 0);
    QRect picture(0, 0, kIconSize, kIconSize);
    picture.moveCenter(row.center());
    picture.moveLeft(row.left());
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, picture, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    row.setLeft(picture.right() + kGap);

    painter->setFont(option.font);
    painter->setPen(tokens.textMuted);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, keys);
    row.setRight(row.right() - option.fontMetrics.horizontalAdvance(keys) - kGap);

    painter->setPen(isEnabled ? tokens.text : tokens.textMuted);
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    const auto formats = isEnabled ? formatsOf(positions, tokens.accent) : QList<QTextLayout::FormatRange>();
    const int width = drawTitle(*painter, row, index.data().toString(), formats);
    row.setLeft(row.left() + width + kGap);
    painter->setPen(tokens.textMuted);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(PaletteModel::PathRole).toString(),
                                                    Qt::ElideRight, row.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 2 * kRowPadding};
}

} // namespace muto::ui
