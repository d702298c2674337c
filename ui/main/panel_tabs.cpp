#include "ui/main/panel_tabs.h"

#include "ui/main/panel_dock.h"
#include "ui/main/tab_room.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace muto::ui {

namespace {

constexpr int kCornerMargin = 4;

/// As wide as the tabs would be, also those that are not shown. Qt tells only heirs of a bar.
std::vector<int> widthsOf(const QTabBar &bar)
{
    struct Heir : QTabBar
    {
        using QTabBar::tabSizeHint;
    };
    constexpr auto hint = &Heir::tabSizeHint;
    std::vector<int> widths;
    for (int tab = 0; tab < bar.count(); ++tab)
        widths.push_back((bar.*hint)(tab).width());
    return widths;
}

QToolButton *moreButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("morePanelsButton"));
    button->setIcon(icon(QStringLiteral("chevron-down"), Tone::Muted));
    button->setIconSize({16, 16});
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(PanelTabs::tr("More panels"));
    button->hide();
    return button;
}

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
    QToolButton *more = moreButton(corner);
    row->addWidget(more);
    QToolButton *menu = panelMenuButton(corner);
    row->addWidget(menu);
    m_corners.insert(bar, {corner, menu, more});
    connect(more, &QToolButton::clicked, this, [this, bar] { showMore(bar); });
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

/// Whether some tabs have to be left out.
bool PanelTabs::makeRoom(QTabBar *bar)
{
    const Corner &corner = m_corners[bar];
    const int forMore = corner.more->sizeHint().width() + corner.menu->sizeHint().width() + 3 * kCornerMargin;
    const std::vector<bool> shown = tabsWithRoom(widthsOf(*bar), bar->currentIndex(), bar->width(), forMore);
    QStringList left;
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->isTabVisible(tab) != shown[tab])
            bar->setTabVisible(tab, shown[tab]);
        if (!shown[tab])
            left.append(bar->tabText(tab));
    }
    corner.more->setToolTip(QStringLiteral("%1\n%2").arg(tr("More panels"), left.join(QLatin1Char('\n'))));
    return !left.isEmpty();
}

void PanelTabs::showMore(QTabBar *bar)
{
    const QWidget *button = m_corners[bar].more;
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("morePanels"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int tab = 0; tab < bar->count(); ++tab) {
        PanelDock *dock = bar->isTabVisible(tab) ? nullptr : dockOf(*bar, tab);
        if (dock)
            menu->addAction(dock->windowTitle(), dock, [dock] { dock->raise(); });
    }
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

/// At the end of the bar. Where there is not room for everything, first the tools make way for the tabs, then
/// the button: a right click on the tab does the same. Where there is none for all tabs, both buttons are
/// there.
void PanelTabs::place(QTabBar *bar)
{
    const bool hasMore = makeRoom(bar);
    const Corner &corner = m_corners[bar];
    QWidget *tools = corner.shown ? corner.shown->tools() : nullptr;
    int tabsEnd = 0;
    for (int tab = 0; tab < bar->count(); ++tab)
        tabsEnd =
            std::max(tabsEnd, bar->tabRect(tab).right() + 1); // nothing is the rectangle of a hidden one
    const int room = bar->width() - tabsEnd;
    const int forMore = hasMore ? corner.more->sizeHint().width() + kCornerMargin : 0;
    const int forMenu = corner.menu->sizeHint().width() + 2 * kCornerMargin + forMore;
    const int forTools = tools ? tools->sizeHint().width() + kCornerMargin : 0;
    const bool hasTools = tools && !hasMore && forMenu + forTools <= room;
    // Only what changes: everything that is shown or hidden brings us here again.
    if (tools && tools->isHidden() == hasTools)
        tools->setVisible(hasTools);
    if (corner.more->isHidden() == hasMore)
        corner.more->setVisible(hasMore);
    const bool isShown = corner.shown && (hasMore || forMenu <= room);
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
