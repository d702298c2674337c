#include "ui/project/drop_hint.h"

#include "ui/support/theme.h"

namespace muto::ui {

namespace {

constexpr double kCorner = 4;
constexpr int kLabelPadding = 8;
constexpr int kLabelGap = 8;
constexpr int kLeastArea = 64; // to hold some words
constexpr double kGhost = 0.22;

} // namespace

QString dropName(const QStringList &files)
{
    return files.size() == 1 ? files.front().section(QLatin1Char('/'), -1)
                             : DropHint::tr("%n files", nullptr, int(files.size()));
}

DropHint::DropHint(QWidget *over)
    : QWidget(over)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAcceptDrops(false);
    hide();
}

void DropHint::showDrop(const QString &what, const QRect &area, const QString &place, std::optional<int> line)
{
    m_text = tr("%1 — %2", "what is dropped, and where").arg(what, place);
    m_area = area;
    m_line = line;
    cover();
}

void DropHint::showRefusal(const QString &why)
{
    m_text = why;
    m_area = {};
    m_line.reset();
    cover();
}

void DropHint::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

/// Inside the area where it has room for it, else beside it, and always within the widget.
QRect DropHint::labelRect() const
{
    const QFontMetrics metrics(font());
    const int width = std::min(metrics.horizontalAdvance(m_text) + 2 * kLabelPadding, this->width());
    const int height = metrics.height() + kLabelPadding;
    QRect label(m_area.left() + kLabelGap, m_area.center().y() - height / 2, width, height);
    if (m_area.width() < kLeastArea)
        label.moveLeft(m_area.right() + kLabelGap);
    if (m_area.width() < kLeastArea && label.right() > rect().right())
        label.moveRight(m_area.left() - kLabelGap);
    if (m_area.isNull())
        label.moveCenter(rect().center());
    if (label.right() > rect().right())
        label.moveRight(rect().right());
    label.moveLeft(std::max(0, label.left()));
    return label;
}

void DropHint::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ghost = tokens.accent;
    ghost.setAlphaF(float(kGhost));
    if (m_line)
        painter.fillRect(QRect(0, *m_line - 1, width(), 2), tokens.accent);
    if (!m_area.isNull()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(ghost);
        painter.drawRoundedRect(QRectF(m_area).adjusted(1, 1, -1, -1), kCorner, kCorner);
    }
    const QRect label = labelRect();
    painter.setPen(QPen(m_area.isNull() ? tokens.warn : tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(label).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.setPen(tokens.text);
    const int room = label.width() - 2 * kLabelPadding;
    painter.drawText(label, Qt::AlignCenter, fontMetrics().elidedText(m_text, Qt::ElideMiddle, room));
}

} // namespace muto::ui
