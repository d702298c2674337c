#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas_overlay.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace muto::ui {

namespace {

class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementAccessible(CanvasOverlay &canvas, int element)
        : m_canvas(&canvas)
        , m_element(element)
    {
    }

    bool isValid() const override { return m_canvas && m_element < int(m_canvas->shown().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override
    {
        if (!isValid())
            return QAccessible::NoRole;
        return element().isGroup ? QAccessible::Grouping
               : element().text  ? QAccessible::StaticText
                                 : QAccessible::Graphic;
    }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->nameOf(element()) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_canvas->placeOf(element()).toAlignedRect();
        return {m_canvas->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.selectable = state.multiSelectable = true;
        state.selected = m_canvas->isSelected(element());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_canvas->select(element());
    }

private:
    const CanvasElement &element() const { return m_canvas->shown()[std::size_t(m_element)]; }

    QPointer<CanvasOverlay> m_canvas;
    int m_element;
};

class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasOverlay &canvas)
        : QAccessibleWidget(&canvas, QAccessible::Canvas)
        , m_canvas(canvas)
    {
        // Not before somebody knows this one: what is told then would make another.
        QTimer::singleShot(0, &canvas, &CanvasOverlay::tellShown);
    }
    ~CanvasAccessible() override { forget(); }

    int childCount() const override { return int(m_canvas.shown().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_ids.resize(std::size_t(childCount()), 0);
        QAccessible::Id &id = m_ids[std::size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ElementAccessible(m_canvas, index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_ids[i] != 0 && QAccessible::accessibleInterface(m_ids[i]) == wanted)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_canvas.mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) { // the front comes first
            if (m_canvas.placeOf(m_canvas.shown()[std::size_t(i)]).contains(point))
                return child(i);
        }
        return nullptr;
    }

    void forget()
    {
        for (const QAccessible::Id id : m_ids) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_ids.clear();
    }

private:
    CanvasOverlay &m_canvas;
    mutable std::vector<QAccessible::Id> m_ids; ///< Of those asked for so far; 0 for the others.
};

QAccessibleInterface *makeCanvasAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CanvasOverlay *>(object);
    return canvas ? new CanvasAccessible(*canvas) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeCanvasAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void canvasElementsChanged(CanvasOverlay &canvas)
{
    auto *accessible = dynamic_cast<CanvasAccessible *>(QAccessible::queryAccessibleInterface(&canvas));
    if (!accessible)
        return;
    accessible->forget();
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace muto::ui
