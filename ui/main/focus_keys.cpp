#include "ui/main/focus_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QShortcutEvent>

namespace muto::ui {

namespace {

bool isMove(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

bool needs(const QObject *control, const QKeyEvent &event)
{
    if (event.modifiers() != Qt::NoModifier)
        return false;
    if (qobject_cast<const QAbstractButton *>(control))
        return event.key() == Qt::Key_Space;
    if (qobject_cast<const QAbstractSlider *>(control))
        return isMove(event.key());
    if (qobject_cast<const QComboBox *>(control))
        return event.key() == Qt::Key_Space || isMove(event.key());
    if (qobject_cast<const QAbstractItemView *>(control))
        return event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    return false;
}

/// Of what has the focus, or of what is around it.
QAction *nearestAction(const QKeySequence &keys)
{
    const QWidget *focus = QApplication::focusWidget();
    for (const QWidget *widget = focus; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            const Qt::ShortcutContext context = action->shortcutContext();
            const bool isHere = context == Qt::WidgetWithChildrenShortcut ||
                                (context == Qt::WidgetShortcut && widget == focus);
            if (isHere && action->isEnabled() && action->shortcuts().contains(keys))
                return action;
        }
    }
    return nullptr;
}

} // namespace

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && needs(watched, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Shortcut) {
        const auto *shortcut = static_cast<QShortcutEvent *>(event);
        QAction *nearest = shortcut->isAmbiguous() ? nearestAction(shortcut->key()) : nullptr;
        if (!nearest && shortcut->key() == QKeySequence(Qt::Key_Backspace))
            nearest = nearestAction(QKeySequence::Delete); // they delete the same, wherever they are pressed
        if (nearest) {
            nearest->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muto::ui
