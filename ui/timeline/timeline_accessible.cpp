#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace muto::ui {

namespace {

class ClipAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ClipAccessible(TimelineView &view, int clip)
        : m_view(&view)
        , m_clip(clip)
    {
    }

    bool isValid() const override { return m_view && m_clip < int(m_view->scene().model.clips().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->describe(m_clip) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->rectOf(m_clip).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TimelineScene &scene = m_view->scene();
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = scene.isSelected(m_clip);
        state.focused = m_view->hasFocus() && scene.current == m_clip;
        state.offscreen = !m_view->rectOf(m_clip).intersects(m_view->viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->select(m_clip);
        if (name == setFocusAction())
            m_view->setFocus();
        else
            Q_EMIT m_view->clipActivated(m_clip);
    }

private:
    QPointer<TimelineView> m_view;
    int m_clip;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView &view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {
    }
    ~TimelineAccessible() override { forgetClips(); }

    int childCount() const override { return int(m_view.scene().model.clips().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_ids.resize(std::size_t(childCount()), 0);
        QAccessible::Id &id = m_ids[std::size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ClipAccessible(m_view, index));
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
        const QPointF point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const TimelineHit hit = hitTest(m_view.scene().geometry, m_view.scene().model, point);
        return hit.isClip() ? child(hit.clip) : nullptr;
    }

    QAccessibleInterface *focusChild() const override { return child(m_view.scene().current); }

    void forgetClips()
    {
        for (const QAccessible::Id id : m_ids) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_ids.clear();
    }

private:
    TimelineView &m_view;
    mutable std::vector<QAccessible::Id> m_ids; ///< Of the clips asked for so far; 0 for the others.
};

QAccessibleInterface *makeTimelineAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

TimelineAccessible *accessibleOf(TimelineView &view)
{
    return dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTimelineAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void timelineClipsChanged(TimelineView &view)
{
    TimelineAccessible *accessible = accessibleOf(view);
    if (!accessible)
        return;
    accessible->forgetClips();
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void timelineCurrentChanged(TimelineView &view, int clip)
{
    if (!QAccessible::isActive() || !accessibleOf(view))
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(clip);
    QAccessible::updateAccessibility(&event);
}

} // namespace muto::ui
