#include "ui/main/focus_keys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QKeyEvent>

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

} // namespace

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && needs(watched, *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muto::ui
