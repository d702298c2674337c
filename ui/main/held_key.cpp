#include "ui/main/held_key.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

namespace muto::ui {

HeldKey::HeldKey(const QAction &action, QObject *parent)
    : QObject(parent)
    , m_action(action)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HeldKey::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ApplicationStateChange || type == QEvent::WindowDeactivate) {
        m_isDown = false; // its release will be somebody else's
    } else if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->isAutoRepeat() && m_action.shortcuts().contains(QKeySequence(key->keyCombination())))
            m_isDown = type != QEvent::KeyRelease;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muto::ui
