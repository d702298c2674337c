#include "ui/widgets/still_view.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace muto::ui {

namespace {

constexpr double kRadius = 6;
constexpr int kCaptionGap = 8;
constexpr QSize kEmptyShape(16, 9);

} // namespace

StillView::StillView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 160);
}

void StillView::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void StillView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void StillView::setCaption(const QString &text)
{
    m_caption = text;
    setAccessibleDescription(text);
    update();
}

QSize StillView::sizeHint() const
{
    return {480, 320};
}

QRectF StillView::pictureRect() const
{
    const QRectF field = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - fontMetrics().height() - kCaptionGap);
    const QSizeF size =
        QSizeF(m_image.isNull() ? kEmptyShape : m_image.size()).scaled(field.size(), Qt::KeepAspectRatio);
    return {field.center().x() - size.width() / 2, field.top(), size.width(), size.height()};
}

void StillView::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    const QRectF picture = pictureRect();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(picture, kRadius, kRadius);
    painter.setClipPath(outline);
    painter.fillRect(picture, tokens.panel);
    painter.setPen(tokens.textMuted);
    if (m_image.isNull())
        painter.drawText(picture.adjusted(16, 16, -16, -16), int(Qt::AlignCenter) | Qt::TextWordWrap,
                         m_placeholder);
    else
        painter.drawImage(picture, m_image);
    painter.setClipping(false);
    painter.drawText(QRectF(0, picture.bottom() + kCaptionGap, width(), fontMetrics().height()),
                     Qt::AlignCenter, m_caption);
    painter.setPen(tokens.line);
    painter.drawPath(outline);
}

} // namespace muto::ui
