#pragma once

#include "ui/main/lone_tap.h"

#include <QObject>

class QAction;
class QKeyEvent;

namespace muto::ui {

/// Whether one of the keys of an action is down at the moment, to give other keys another meaning meanwhile,
/// and whether it was only tapped. GUI thread.
class HeldKey : public QObject
{
    Q_OBJECT

public:
    HeldKey(const QAction &action, QObject *parent);

    bool isDown() const { return m_tap.isDown(); }
    /// For the action, as it is triggered: whether it does anything itself now, so that this is no tap.
    void take(bool doesSomething) { m_tap.take(doesSomething); }

Q_SIGNALS:
    /// It was pressed and let go with no other key between, and the action had nothing to do.
    void tapped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QKeyEvent &key);

    const QAction &m_action;
    LoneTap m_tap;
};

} // namespace muto::ui
