#include "ui/widgets/accessible_parts.h"

#include <QWindow>

namespace muto::ui {

namespace {

AccessibleParts *partsOf(QWidget &owner)
{
    return dynamic_cast<AccessibleParts *>(QAccessible::queryAccessibleInterface(&owner));
}

} // namespace

QWindow *AccessiblePart::window() const
{
    return m_owner ? m_owner->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessiblePart::parent() const
{
    return m_owner ? QAccessible::queryAccessibleInterface(m_owner) : nullptr;
}

QString AccessiblePart::text(QAccessible::Text kind) const
{
    return isValid() && kind == QAccessible::Name ? name() : QString();
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (isValid())
        describe(state);
    return state;
}

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QAccessibleInterface *AccessibleParts::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_ids.resize(std::size_t(childCount()), 0);
    QAccessible::Id &id = m_ids[std::size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(make(index));
    return QAccessible::accessibleInterface(id);
}

int AccessibleParts::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i] != 0 && QAccessible::accessibleInterface(m_ids[i]) == wanted)
            return int(i);
    }
    return -1;
}

void AccessibleParts::forget()
{
    for (const QAccessible::Id id : m_ids) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_ids.clear();
}

void accessiblePartsChanged(QWidget &owner)
{
    AccessibleParts *parts = partsOf(owner);
    if (!parts)
        return;
    parts->forget();
    QAccessibleEvent event(&owner, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void accessiblePartFocused(QWidget &owner, int index)
{
    if (!QAccessible::isActive() || !partsOf(owner))
        return;
    QAccessibleEvent event(&owner, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace muto::ui
