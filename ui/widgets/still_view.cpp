#include "ui/widgets/still_view.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace muto::ui {

namespace {

constexpr double kRadius = 6;

QRectF letterboxed(const QSize &picture, const QRectF &field)
{
    const QSizeF size = QSizeF(picture).scaled(field.size(), Qt::KeepAspectRatio);
    return {field.center().x() - size.width() / 2, field.center().y() - size.height() / 2, size.width(),
            size.height()};
}

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

QSize StillView::sizeHint() const
{
    return {480, 320};
}

void StillView::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setClipPath(outline);
    painter.fillRect(rect(), tokens.isDark() ? tokens.window : tokens.raised);
    if (m_image.isNull()) {
        painter.setPen(tokens.textMuted);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_placeholder);
    } else {
        painter.drawImage(letterboxed(m_image.size(), rect()), m_image);
    }
    painter.setClipping(false);
    painter.setPen(tokens.line);
    painter.drawPath(outline);
}

} // namespace muto::ui
