#include "ui/main/seams.h"

#include "ui/widgets/seam_handle.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QStyle>
#include <QTabBar>

#include <algorithm>
#include <cstdlib>

namespace muto::ui {

Seams::Seams(QMainWindow &window, QAction &next)
    : QObject(&window)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Seams::refresh);
    connect(&next, &QAction::triggered, this, &Seams::goToNext);
    window.installEventFilter(this);
    for (QWidget *child : window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->installEventFilter(this);
}

/// Whatever comes, goes or gets another size, the lines may be elsewhere.
bool Seams::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        if (watched == &m_window)
            static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
        if (!qobject_cast<SeamHandle *>(watched))
            m_soon.start(0);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// With the tabs above it.
QRect Seams::rectOf(const QDockWidget &dock) const
{
    QRect rect = dock.geometry();
    for (const QTabBar *tabs : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QRect above = tabs->geometry();
        const bool isOurs = tabs->isVisible() && std::abs(above.bottom() + 1 - rect.top()) <= 2 &&
                            above.left() >= rect.left() && above.right() <= rect.right();
        if (isOurs)
            rect.setTop(above.top());
    }
    return rect;
}

void Seams::addPart(QDockWidget *dock, const QString &name, const QRect &rect)
{
    m_parts.push_back({dock, name});
    m_rects.push_back(rect);
}

void Seams::refresh()
{
    m_parts.clear();
    m_rects.clear();
    if (const QWidget *middle = m_window.centralWidget())
        addPart(nullptr, tr("the film"), middle->geometry());
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dock->visibleRegion().isEmpty() && !dock->isFloating()) // tabs behind others are visible to Qt
            addPart(dock, dock->windowTitle(), rectOf(*dock));
    }
    const int gap = m_window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_window);
    m_places = seamsBetween(m_rects, gap);
    for (std::size_t i = 0; i < std::max(m_places.size(), m_handles.size()); ++i) {
        SeamHandle *handle = handleAt(i);
        if (i < m_places.size()) {
            const SeamPlace &place = m_places[i];
            handle->setOrientation(place.orientation);
            handle->setGeometry(place.line);
            handle->setAccessibleName(
                tr("Edge between %1 and %2", "panels")
                    .arg(m_parts[std::size_t(place.before)].name, m_parts[std::size_t(place.after)].name));
            handle->raise();
        }
        handle->setVisible(i < m_places.size());
    }
}

SeamHandle *Seams::handleAt(std::size_t index)
{
    if (index == m_handles.size()) {
        m_handles.push_back(new SeamHandle(&m_window));
        connect(m_handles.back(), &SeamHandle::moveWanted, this, [this, index](int by) { move(index, by); });
        connect(m_handles.back(), &SeamHandle::leaveWanted, this, &Seams::leave);
    }
    return m_handles[index];
}

/// The panel whose size the line is about: between those of two sides of the window, that of the side which
/// ends there.
QDockWidget *Seams::movedAt(const SeamPlace &place) const
{
    QDockWidget *before = m_parts[std::size_t(place.before)].dock;
    QDockWidget *after = m_parts[std::size_t(place.after)].dock;
    if (!before || !after)
        return before ? before : after;
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(after);
    const bool isBelow = area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
    const bool isOther = m_window.dockWidgetArea(before) != area;
    return isOther && isBelow == (place.orientation == Qt::Horizontal) ? after : before;
}

void Seams::move(std::size_t index, int pixels)
{
    const SeamPlace &place = m_places[index];
    QDockWidget *dock = movedAt(place);
    const bool isVertical = place.orientation == Qt::Vertical;
    const bool isBefore = dock == m_parts[std::size_t(place.before)].dock;
    const QRect rect = rectOf(*dock); // tabs are a part of it
    const int size = isVertical ? rect.width() : rect.height();
    m_window.resizeDocks({dock}, {std::max(1, size + (isBefore ? pixels : -pixels))},
                         isVertical ? Qt::Horizontal : Qt::Vertical);
    refresh();
    Q_EMIT moved();
}

void Seams::goToNext()
{
    refresh();
    if (m_places.empty())
        return;
    QWidget *focus = QApplication::focusWidget();
    const auto here = std::find(m_handles.begin(), m_handles.end(), focus);
    if (here == m_handles.end())
        m_from = focus;
    const auto next = here == m_handles.end() ? 0 : std::size_t(here - m_handles.begin()) + 1;
    m_handles[next % m_places.size()]->setFocus(Qt::ShortcutFocusReason);
}

void Seams::leave()
{
    QWidget *back = m_from && m_from->isVisible() ? m_from.data() : m_window.centralWidget();
    if (back)
        back->setFocus(Qt::OtherFocusReason);
}

} // namespace muto::ui
