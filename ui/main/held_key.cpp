#include "ui/main/held_key.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace muto::ui {

namespace {

/// Let go, it is the same key with whichever modifiers: those may have come and gone meanwhile.
bool isOneOf(const QList<QKeySequence> &keys, const QKeyEvent &event)
{
    if (event.type() != QEvent::KeyRelease)
        return keys.contains(QKeySequence(event.keyCombination()));
    return std::any_of(keys.begin(), keys.end(), [&event](const QKeySequence &key) {
        return !key.isEmpty() && key[0].key() == event.key();
    });
}

} // namespace

HeldKey::HeldKey(const QAction &action, QObject *parent)
    : QObject(parent)
    , m_action(action)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HeldKey::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::ApplicationStateChange || type == QEvent::WindowDeactivate)
        m_tap.lose();
    else if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::KeyRelease)
        follow(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

void HeldKey::follow(const QKeyEvent &key)
{
    if (key.isAutoRepeat())
        return;
    const bool isOwn = isOneOf(m_action.shortcuts(), key);
    if (key.type() != QEvent::KeyRelease)
        isOwn ? m_tap.press() : m_tap.pressOther();
    else if (isOwn && m_tap.release())
        Q_EMIT tapped();
}

} // namespace muto::ui
