#include "ui/main/panel_tabs.h"

#include "ui/main/panel_dock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QTabBar>
#include <QToolButton>

namespace muto::ui {

namespace {

constexpr int kCornerMargin = 4;

} // namespace

PanelTabs::PanelTabs(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

/// Qt keeps to itself which tab is whose; titles differ.
PanelDock *PanelTabs::dockOf(const QTabBar &bar, int tab) const
{
    for (auto *dock : m_window.findChildren<PanelDock *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (tab >= 0 && dock->windowTitle() == bar.tabText(tab))
            return dock;
    }
    return nullptr;
}

void PanelTabs::refresh()
{
    for (QTabBar *bar : m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!m_corners.contains(bar))
            adopt(bar);
        // One that has no tabs, while nothing is open, has no name either and is no place for the keys.
        bar->setFocusPolicy(bar->count() > 0 ? Qt::TabFocus : Qt::NoFocus);
        fill(bar);
    }
}

void PanelTabs::adopt(QTabBar *bar)
{
    bar->setElideMode(Qt::ElideNone);
    bar->setUsesScrollButtons(true);
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *corner = new QWidget(bar);
    corner->setObjectName(QStringLiteral("panelCorner"));
    corner->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(kCornerMargin, 0, kCornerMargin, 0);
    row->setSpacing(kCornerMargin);
    QToolButton *menu = panelMenuButton(corner);
    row->addWidget(menu);
    m_corners.insert(bar, {corner, menu});
    bar->installEventFilter(this);

    connect(bar, &QObject::destroyed, this, [this, bar] {
        Corner gone = m_corners.take(bar);
        giveBackTools(gone);
    });
    connect(bar, &QTabBar::currentChanged, this, [this, bar] { fill(bar); });
    connect(bar, &QTabBar::tabBarDoubleClicked, this, [this, bar](int tab) {
        if (PanelDock *dock = dockOf(*bar, tab))
            Q_EMIT collapseRequested(dock);
    });
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar](QPoint where) {
        const int tab = bar->tabAt(where);
        if (PanelDock *dock = dockOf(*bar, tab >= 0 ? tab : bar->currentIndex()))
            Q_EMIT menuRequested(dock, bar->mapToGlobal(where));
    });
    connect(menu, &QToolButton::clicked, this, [this, bar, menu] {
        if (PanelDock *dock = dockOf(*bar, bar->currentIndex()))
            Q_EMIT menuRequested(dock, menu->mapToGlobal(menu->rect().bottomLeft()));
    });
}

/// They belong to the panel and live on when the bar does not.
void PanelTabs::giveBackTools(Corner &corner)
{
    PanelDock *dock = corner.shown;
    corner.shown = nullptr;
    if (dock && dock->tools() && dock->tools()->parentWidget() == corner.widget) {
        dock->tools()->hide();
        dock->tools()->setParent(dock);
    }
}

void PanelTabs::fill(QTabBar *bar)
{
    Corner &corner = m_corners[bar];
    // A bar of one tab is not shown; the dock has its own title bar then.
    PanelDock *dock = bar->count() > 1 ? dockOf(*bar, bar->currentIndex()) : nullptr;
    if (corner.shown != dock)
        giveBackTools(corner);
    corner.shown = dock;
    if (dock && dock->tools() && dock->tools()->parentWidget() != corner.widget)
        static_cast<QHBoxLayout *>(corner.widget->layout())->insertWidget(0, dock->tools());
    place(bar);
}

/// At the end of the bar. Where there is not room for everything, first the tools make way for the tabs, then
/// the button: a right click on the tab does the same.
void PanelTabs::place(QTabBar *bar)
{
    const Corner &corner = m_corners[bar];
    QWidget *tools = corner.shown ? corner.shown->tools() : nullptr;
    const int tabsEnd = bar->count() > 0 ? bar->tabRect(bar->count() - 1).right() + 1 : 0;
    const int room = bar->width() - tabsEnd;
    const int forMenu = corner.menu->sizeHint().width() + 2 * kCornerMargin;
    const int forTools = tools ? tools->sizeHint().width() + kCornerMargin : 0;
    const bool hasTools = tools && forMenu + forTools <= room;
    // Only what changes: everything that is shown or hidden brings us here again.
    if (tools && tools->isHidden() == hasTools)
        tools->setVisible(hasTools);
    const bool isShown = corner.shown && forMenu <= room;
    if (corner.widget->isHidden() == isShown)
        corner.widget->setVisible(isShown);
    const int width = forMenu + (hasTools ? forTools : 0);
    corner.widget->setGeometry(bar->width() - width, 0, width, bar->height());
}

bool PanelTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        event->type() == QEvent::Show) {
        if (auto *bar = qobject_cast<QTabBar *>(watched); bar && m_corners.contains(bar))
            place(bar);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muto::ui
