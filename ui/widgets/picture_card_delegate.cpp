#include "ui/widgets/picture_card_delegate.h"

#include "ui/support/theme.h"

#include <QIcon>
#include <QImage>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kCardPadding = 8;
constexpr int kWordsGap = 6;
constexpr int kCardIcon = 32;
constexpr double kCardRadius = 6;
constexpr double kPictureRadius = 4;
constexpr int kBadgeInset = 4;
constexpr int kBadgePadding = 4;
constexpr QSize kMark(20, 20);
constexpr int kBadgeAlpha = 215;
constexpr double kBadgeFont = 0.85; // of the names'

void paintBadge(QPainter &painter, const QRect &place, const QString &words, const QColor &paper,
                const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(place, kPictureRadius - 1, kPictureRadius - 1);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, words);
}

} // namespace

void paintPicture(QPainter &painter, const QRect &field, const QImage &image)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(field, kPictureRadius, kPictureRadius);
    painter.fillPath(corners, currentTokens().raised);
    if (!image.isNull()) {
        painter.setClipPath(corners);
        QRectF whole({}, QSizeF(image.size()).scaled(field.size(), Qt::KeepAspectRatio));
        whole.moveCenter(QRectF(field).center());
        painter.drawImage(whole, image);
        painter.setClipping(false);
    }
    painter.setPen(currentTokens().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), kPictureRadius, kPictureRadius);
    painter.restore();
}

int cardWidth(int room, int least, int spacing)
{
    // Qt keeps one pixel for itself.
    const int shared = room - spacing - 1;
    const int count = std::max(1, shared / (least + spacing));
    return std::max(least, shared / count - spacing);
}

PictureCardDelegate::PictureCardDelegate(QSize picture, int secondLineRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_picture(picture)
    , m_secondLineRole(secondLineRole)
{
}

QRect PictureCardDelegate::pictureRect(const QRect &card) const
{
    const QSize picture = m_leastWidth > 0 ? scaledTo(card.width() - 2 * kCardPadding) : m_picture;
    return {{card.left() + (card.width() - picture.width()) / 2, card.top() + kCardPadding}, picture};
}

QSize PictureCardDelegate::scaledTo(int width) const
{
    return {width, width * m_picture.height() / m_picture.width()};
}

/// What an icon view leaves for its items, with or without a scroll bar.
QSize PictureCardDelegate::pictureIn(const QWidget *widget) const
{
    const auto *view = qobject_cast<const QListView *>(widget);
    if (!view || m_leastWidth == 0)
        return m_picture;
    const int bar =
        view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view->verticalScrollBar());
    const int card = cardWidth(view->maximumViewportSize().width() - bar, m_leastWidth + 2 * kCardPadding,
                               view->spacing());
    return scaledTo(card - 2 * kCardPadding);
}

void PictureCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(isSelected ? QPen(tokens.accent) : Qt::NoPen);
        painter->setBrush(isSelected ? tokens.selection() : tokens.raised);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                                 kCardRadius);
    }
    const QRect field = pictureRect(option.rect);
    const QVariant picture = index.data(Qt::DecorationRole);
    paintPicture(*painter, field, picture.value<QImage>());
    if (picture.userType() == QMetaType::QIcon) {
        QRect place(0, 0, kCardIcon, kCardIcon);
        place.moveCenter(field.center());
        picture.value<QIcon>().paint(painter, place);
    }

    paintBadges(*painter, field, option, index);

    QRect words(field.left(), field.bottom() + 1 + kWordsGap, field.width(), option.fontMetrics.height());
    const bool isDimmed = !(option.state & QStyle::State_Enabled);
    painter->setFont(option.font);
    painter->setPen(isDimmed ? tokens.disabled() : tokens.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    words.translate(0, option.fontMetrics.height() + 1);
    painter->setPen(tokens.textMuted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(m_secondLineRole).toString(), Qt::ElideRight,
                                                    words.width()));
    painter->restore();
}

void PictureCardDelegate::setBadges(int cornerRole, int strikingRole)
{
    m_cornerRole = cornerRole;
    m_strikingRole = strikingRole;
}

void PictureCardDelegate::paintBadges(QPainter &painter, const QRect &field,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = currentTokens();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * kBadgeFont);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QRect inside = field.adjusted(kBadgeInset, kBadgeInset, -kBadgeInset, -kBadgeInset);
    const auto sizeOf = [&metrics](const QString &words) {
        return QSize(metrics.horizontalAdvance(words) + 2 * kBadgePadding, metrics.height());
    };
    if (const QString words = index.data(m_cornerRole).toString(); m_cornerRole >= 0 && !words.isEmpty()) {
        QRect place({}, sizeOf(words));
        place.moveBottomRight(inside.bottomRight());
        QColor paper = tokens.window;
        paper.setAlpha(kBadgeAlpha);
        paintBadge(painter, place, words, paper, tokens.text);
    }
    if (const auto mark = index.data(m_markRole).value<QIcon>(); m_markRole >= 0 && !mark.isNull()) {
        QRect place({}, kMark);
        place.moveBottomLeft(inside.bottomLeft());
        QColor paper = tokens.window;
        paper.setAlpha(kBadgeAlpha);
        paintBadge(painter, place, {}, paper, tokens.text);
        mark.paint(&painter, place.adjusted(2, 2, -2, -2));
    }
    if (const QString words = index.data(m_strikingRole).toString(); m_strikingRole >= 0 && !words.isEmpty())
        paintBadge(painter, QRect(inside.topLeft(), sizeOf(words)), words, tokens.accent, tokens.onAccent());
}

void PictureCardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    const int height = std::max(editor->sizeHint().height(), option.fontMetrics.height());
    const QRect field = pictureRect(option.rect);
    editor->setGeometry(option.rect.left(), field.bottom() + 1, option.rect.width(), height);
}

QSize PictureCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QSize picture = pictureIn(option.widget);
    return {picture.width() + 2 * kCardPadding,
            picture.height() + 2 * kCardPadding + kWordsGap + 2 * option.fontMetrics.height() + 1};
}

} // namespace muto::ui
