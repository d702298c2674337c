#include "ui/canvas/canvas_accessible.h"

#include "ui/canvas/canvas_overlay.h"
#include "ui/widgets/accessible_parts.h"

#include <QTimer>

namespace muto::ui {

namespace {

class ElementAccessible : public AccessiblePart
{
public:
    ElementAccessible(CanvasOverlay &canvas, int element)
        : AccessiblePart(canvas, element)
        , m_canvas(canvas)
    {
    }

    QAccessible::Role role() const override
    {
        if (!isValid())
            return QAccessible::NoRole;
        return element().isGroup ? QAccessible::Grouping
               : element().text  ? QAccessible::StaticText
                                 : QAccessible::Graphic;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_canvas.select(element());
    }

protected:
    int count() const override { return int(m_canvas.shown().size()); }
    QString name() const override { return m_canvas.nameOf(element()); }

    QRect place() const override
    {
        const QRect local = m_canvas.placeOf(element()).toAlignedRect();
        return {m_canvas.mapToGlobal(local.topLeft()), local.size()};
    }

    void describe(QAccessible::State &state) const override
    {
        state.selectable = state.multiSelectable = true;
        state.selected = m_canvas.isSelected(element());
    }

private:
    const CanvasElement &element() const { return m_canvas.shown()[std::size_t(index())]; }

    CanvasOverlay &m_canvas;
};

class CanvasAccessible : public AccessibleParts
{
public:
    explicit CanvasAccessible(CanvasOverlay &canvas)
        : AccessibleParts(canvas, QAccessible::Canvas)
        , m_canvas(canvas)
    {
        // Not before somebody knows this one: what is told then would make another.
        QTimer::singleShot(0, &canvas, &CanvasOverlay::tellShown);
    }

    int childCount() const override { return int(m_canvas.shown().size()); }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_canvas.mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) { // the front comes first
            if (m_canvas.placeOf(m_canvas.shown()[std::size_t(i)]).contains(point))
                return child(i);
        }
        return nullptr;
    }

protected:
    AccessiblePart *make(int index) const override { return new ElementAccessible(m_canvas, index); }

private:
    CanvasOverlay &m_canvas;
};

} // namespace

void installCanvasAccessibility()
{
    installAccessibleParts<CanvasOverlay, CanvasAccessible>();
}

} // namespace muto::ui
