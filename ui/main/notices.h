#pragma once

#include "core/base/result.h"
#include "ui/support/icons.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

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

/// Notices in the corner of a window, above everything, the newest at the bottom. What is good news goes by
/// itself; what is not stays until it is closed.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCard(const Notice &notice);
    void close(QWidget *card);
    void arrange();

    QWidget &m_window;
    std::vector<QWidget *> m_cards;
};

} // namespace muto::ui
