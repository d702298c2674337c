#include "ui/settings/key_field.h"

#include <QKeyEvent>

namespace muto::ui {

QKeySequence keyOf(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown:
    case 0:
        return {};
    default:
        break;
    }
    Qt::KeyboardModifiers kept = modifiers & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    // "?" is a key of its own; that it takes Shift on this keyboard is no part of it.
    const bool isSign =
        !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    if (isSign)
        kept &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(kept, Qt::Key(key)));
}

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
}

/// No shortcut of the program may run while it is being asked for.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_key.isEmpty()) {
        setKey({});
        Q_EMIT keyPressed({});
        return;
    }
    const bool leaves =
        event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const QKeySequence pressed =
        leaves ? QKeySequence() : keyOf(event->key(), event->modifiers(), event->text());
    if (pressed.isEmpty()) {
        event->ignore();
        return;
    }
    setKey(pressed);
    Q_EMIT keyPressed(pressed);
}

} // namespace muto::ui
