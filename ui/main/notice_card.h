#pragma once

#include "ui/support/icons.h"

#include <QFrame>
#include <QString>

#include <functional>

class QTimer;
class QVBoxLayout;

namespace muto::ui {

/// Something to be told without stopping anybody.
struct Notice
{
    Tone tone = Tone::Accent;
    QString text;
    QString detail;
    QString actionText = {}; ///< A button that does `action` and closes the notice.
    std::function<void()> action = {};
    QString subject = {}; ///< One at a time is shown of what is about the same.
};

/// A notice as it is seen. Good news asks to be closed by itself, but not while somebody points at it or has
/// the keyboard in it; Esc there closes any.
class NoticeCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeCard(const Notice &notice, QWidget *window);

    const QString &subject() const { return m_subject; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWords(QVBoxLayout &column, const Notice &notice);
    QWidget *makeCloser();
    void leave();

    QString m_subject;
    QTimer *m_life;
};

} // namespace muto::ui
