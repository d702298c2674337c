#include "ui/main/panel_round.h"

#include "ui/main/action_registry.h"
#include "ui/main/notices.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace muto::ui {

namespace {

bool takesKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

} // namespace

QWidget *entranceTo(QWidget &part)
{
    if (const auto *dock = qobject_cast<const QDockWidget *>(&part); dock && dock->widget())
        return entranceTo(*dock->widget());
    QWidget *next = &part;
    do {
        if ((next == &part || part.isAncestorOf(next)) && takesKeyboard(*next))
            return next;
        next = next->nextInFocusChain();
    } while (next != &part);
    return &part;
}

PanelRound::PanelRound(const ActionRegistry &actions, Notices &notices, QMainWindow &window)
    : QObject(&window)
    , m_notices(notices)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &PanelRound::remember);
    connect(actions.action(ActionId::NextPanel), &QAction::triggered, this, [this] { go(1); });
    connect(actions.action(ActionId::PreviousPanel), &QAction::triggered, this, [this] { go(-1); });
}

std::vector<QWidget *> PanelRound::stops() const
{
    std::vector<QWidget *> stops;
    if (QWidget *middle = m_window.centralWidget())
        stops.push_back(middle);
    for (PanelDock *dock : m_window.findChildren<PanelDock *>()) {
        if (!dock->visibleRegion().isEmpty()) // tabs behind others are visible to Qt
            stops.push_back(dock);
    }
    for (PanelRail *rail : m_window.findChildren<PanelRail *>()) {
        if (rail->isVisible())
            stops.push_back(rail);
    }
    std::sort(stops.begin(), stops.end(), [](const QWidget *one, const QWidget *other) {
        return std::pair(one->x(), one->y()) < std::pair(other->x(), other->y());
    });
    if (QWidget *newest = m_notices.newest())
        stops.push_back(newest);
    return stops;
}

/// Asks nothing of the window, for the keyboard moves while that is taken apart, too.
void PanelRound::remember(QWidget *before)
{
    for (QWidget *part = before; part; part = part->parentWidget()) {
        if (part->parentWidget() == &m_window)
            m_left[part] = before;
    }
}

void PanelRound::go(int step)
{
    const std::vector<QWidget *> round = stops();
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(round.begin(), round.end(), [focus](const QWidget *stop) {
        return focus && (stop == focus || stop->isAncestorOf(focus));
    });
    const int count = int(round.size());
    if (count == 0)
        return;
    const int from = here == round.end() ? (step > 0 ? -1 : 0) : int(here - round.begin());
    QWidget *stop = round[std::size_t((from + step + count) % count)];
    QWidget *last = m_left.value(stop);
    QWidget *target = last && stop->isAncestorOf(last) && last->isVisible() ? last : entranceTo(*stop);
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace muto::ui
