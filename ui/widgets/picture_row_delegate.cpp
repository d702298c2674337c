#include "ui/widgets/picture_row_delegate.h"

#include "ui/support/theme.h"
#include "ui/widgets/picture_card_delegate.h"
#include "ui/widgets/row_ground.h"

#include <QIcon>
#include <QImage>
#include <QPainter>

namespace muto::ui {

namespace {

constexpr QSize kStill(72, 44);
constexpr int kPictureRowPadding = 8;
constexpr int kRowIcon = 20;

} // namespace

PictureRowDelegate::PictureRowDelegate(int pictureRole, int secondLineRole, Qt::TextElideMode secondLineElide,
                                       QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictureRole(pictureRole)
    , m_secondLineRole(secondLineRole)
    , m_secondLineElide(secondLineElide)
{
}

QRect PictureRowDelegate::wordsRect(const QRect &row)
{
    return row.adjusted(kPictureRowPadding + kStill.width() + 12, 0, -kPictureRowPadding, 0);
}

void PictureRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    painter->save();
    paintRowGround(*painter, option);

    QRect still({}, kStill);
    still.moveTopLeft(option.rect.topLeft() +
                      QPoint(kPictureRowPadding, (option.rect.height() - kStill.height()) / 2));
    const auto image = index.data(m_pictureRole).value<QImage>();
    paintPicture(*painter, still, image);
    if (image.isNull()) {
        QRect place(0, 0, kRowIcon, kRowIcon);
        place.moveCenter(still.center());
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
    }

    QRect words = wordsRect(option.rect);
    const int line = option.fontMetrics.height();
    words.setTop(option.rect.center().y() - line);
    painter->setFont(option.font);
    painter->setPen(tokens.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setPen(tokens.textMuted);
    painter->drawText(words.translated(0, line + 2), Qt::AlignLeft | Qt::AlignTop,
                      option.fontMetrics.elidedText(index.data(m_secondLineRole).toString(),
                                                    m_secondLineElide, words.width()));
    painter->restore();
}

void PictureRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    const int left = kPictureRowPadding + kStill.width() + 8;
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + left, option.rect.center().y() - height / 2,
                        option.rect.width() - left - kPictureRowPadding, height);
}

QSize PictureRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(kStill.height(), 2 * option.fontMetrics.height() + 2) + 2 * kPictureRowPadding};
}

} // namespace muto::ui
