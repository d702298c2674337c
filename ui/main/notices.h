#pragma once

#include "core/base/result.h"
#include "ui/main/notice_card.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QWidget;

namespace muto::ui {

/// Notices in the corner of a window, above everything, the newest at the bottom. What is good news goes by
/// itself; what is not stays until it is closed. Who cannot see them hears them, and none takes the keyboard.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QWidget &window);

    void show(const Notice &notice);
    void show(const Error &error);
    /// Closes what is not true any more.
    void dismiss(const QString &subject);
    void clear();

    /// Null when there is none.
    QWidget *newest() const { return m_cards.empty() ? nullptr : m_cards.back(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close(NoticeCard *card);
    void giveKeyboardBack(const QWidget &card);
    void watchKeyboard(QWidget *before, QWidget *now);
    void arrange();

    QWidget &m_window;
    std::vector<NoticeCard *> m_cards;
    QPointer<QWidget> m_keyboard; ///< What had it before a notice did.
};

} // namespace muto::ui
