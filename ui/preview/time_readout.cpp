#include "ui/preview/time_readout.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace muto::ui {

TimeReadout::TimeReadout(QWidget *parent)
    : QLineEdit(parent)
{
    QFont figures = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    figures.setPointSizeF(font().pointSizeF());
    setFont(figures);
    setReadOnly(true);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Time"));
    setToolTip(tr("Click to change how the time is shown (T), double-click to type a time, such as 1:02.5, "
                  "00:00:01:15 or frame 300"));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!isReadOnly())
            acceptTyped();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    showTime();
}

void TimeReadout::setRate(FrameRate rate)
{
    m_rate = rate;
    updateGeometry();
    showTime();
}

void TimeReadout::setFrame(FrameIndex frame)
{
    m_frame = frame;
    showTime();
}

void TimeReadout::setTimeStyle(TimeStyle style)
{
    m_style = style;
    showTime();
}

QSize TimeReadout::sizeHint() const
{
    const QString widest =
        m_rate.perSecond() > 50 ? QStringLiteral("00:00:00:000") : QStringLiteral("00:00:00:00");
    return {fontMetrics().horizontalAdvance(widest) + 16, QLineEdit::sizeHint().height()};
}

void TimeReadout::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isReadOnly()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect();
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_styleBeforeClick = m_style;
        Q_EMIT styleChosen(nextTimeStyle(m_style));
    }
}

void TimeReadout::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isReadOnly()) {
        QLineEdit::mouseDoubleClickEvent(event);
        return;
    }
    // The first click of the two has changed the style already.
    Q_EMIT styleChosen(m_styleBeforeClick);
    beginTyping(text());
    selectAll();
}

void TimeReadout::keyPressEvent(QKeyEvent *event)
{
    if (!isReadOnly() && event->key() == Qt::Key_Escape) {
        stopTyping();
        return;
    }
    if (isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_F2)) {
        beginTyping(text());
        selectAll();
        return;
    }
    if (isReadOnly() && event->text().size() == 1 && event->text().at(0).isDigit()) {
        beginTyping(event->text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TimeReadout::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    stopTyping();
}

void TimeReadout::beginTyping(const QString &text)
{
    setReadOnly(false);
    setText(text);
    setCursor(Qt::IBeamCursor);
}

void TimeReadout::acceptTyped()
{
    const std::optional<FrameIndex> frame = parseTime(text(), m_rate, m_style);
    if (!frame) {
        setInvalid(true);
        selectAll();
        return;
    }
    stopTyping();
    Q_EMIT frameTyped(*frame);
}

void TimeReadout::stopTyping()
{
    setReadOnly(true);
    setCursor(Qt::PointingHandCursor);
    setInvalid(false);
    deselect();
    showTime();
}

void TimeReadout::showTime()
{
    if (isReadOnly())
        setText(formatTime(m_frame, m_rate, m_style));
}

void TimeReadout::setInvalid(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace muto::ui
