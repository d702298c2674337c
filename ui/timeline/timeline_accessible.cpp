#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_view.h"
#include "ui/widgets/accessible_parts.h"

namespace muto::ui {

namespace {

class ClipAccessible : public AccessiblePart
{
public:
    ClipAccessible(TimelineView &view, int clip)
        : AccessiblePart(view, clip)
        , m_view(view)
    {
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view.select(index());
        if (name == setFocusAction())
            m_view.setFocus();
        else
            Q_EMIT m_view.clipActivated(index());
    }

protected:
    int count() const override { return int(m_view.scene().model.clips().size()); }
    QString name() const override { return m_view.describe(index()); }

    QRect place() const override
    {
        const QRect local = m_view.rectOf(index()).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    void describe(QAccessible::State &state) const override
    {
        const TimelineScene &scene = m_view.scene();
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = scene.isSelected(index());
        state.focused = m_view.hasFocus() && scene.current == index();
        state.offscreen = !m_view.rectOf(index()).intersects(m_view.viewport()->rect());
    }

private:
    TimelineView &m_view;
};

class TimelineAccessible : public AccessibleParts
{
public:
    explicit TimelineAccessible(TimelineView &view)
        : AccessibleParts(view, QAccessible::List)
        , m_view(view)
    {
    }

    int childCount() const override { return int(m_view.scene().model.clips().size()); }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const TimelineHit hit = hitTest(m_view.scene().geometry, m_view.scene().model, point);
        return hit.isClip() ? child(hit.clip) : nullptr;
    }

    QAccessibleInterface *focusChild() const override { return child(m_view.scene().current); }

protected:
    AccessiblePart *make(int index) const override { return new ClipAccessible(m_view, index); }

private:
    TimelineView &m_view;
};

} // namespace

void installTimelineAccessibility()
{
    installAccessibleParts<TimelineView, TimelineAccessible>();
}

} // namespace muto::ui
