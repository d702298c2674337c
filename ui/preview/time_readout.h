#pragma once

#include "ui/preview/time_format.h"

#include <QLineEdit>

namespace muto::ui {

/// The time shown, in figures of equal width. A click changes how it is written; a double click, Enter or the
/// first digit typed begins a new time, Enter goes there and Escape does not.
class TimeReadout : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeReadout(QWidget *parent = nullptr);

    void setRate(FrameRate rate);
    void setFrame(FrameIndex frame);
    void setTimeStyle(TimeStyle style);
    TimeStyle timeStyle() const { return m_style; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void styleChosen(muto::ui::TimeStyle style);
    void frameTyped(muto::FrameIndex frame);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void beginTyping(const QString &text);
    void acceptTyped();
    void stopTyping();
    void showTime();
    void setInvalid(bool invalid);

    FrameRate m_rate;
    FrameIndex m_frame;
    TimeStyle m_style = TimeStyle::Clock;
    TimeStyle m_styleBeforeClick = TimeStyle::Clock;
};

} // namespace muto::ui
