#pragma once

#include <QObject>

namespace muto::ui {

/// Leaves the keys that a focused control needs to it, although a command of the window has them too: Space
/// presses a button that has the focus, arrows move a slider. And where a panel has a command of its own for
/// the same keys, that is meant while the panel has the focus. Installed on the application.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muto::ui
