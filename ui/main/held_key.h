#pragma once

#include <QObject>

class QAction;

namespace muto::ui {

/// Whether one of the keys of an action is down at the moment, to give other keys another meaning meanwhile.
class HeldKey : public QObject
{
    Q_OBJECT

public:
    HeldKey(const QAction &action, QObject *parent);

    bool isDown() const { return m_isDown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QAction &m_action;
    bool m_isDown = false;
};

} // namespace muto::ui
