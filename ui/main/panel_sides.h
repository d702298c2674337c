#pragma once

#include "ui/main/collapsed_side.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QMainWindow;

namespace muto::ui {

class PanelDock;
class PanelRail;

/// The left and the right side of the window: collapses one to a rail and brings it back as it was. Each
/// arrangement of the panels remembers that by itself. Whoever shows a panel of a collapsed side, by whatever
/// way, brings the side back with it in front.
class PanelSides : public QObject
{
    Q_OBJECT

public:
    struct Panel
    {
        ActionId action;
        PanelDock *dock;
    };

    PanelSides(QMainWindow &window, const ActionRegistry &actions, std::vector<Panel> panels);

    PanelRail &rail(Panels::Place place) const { return *m_rails.at(place); }

    /// Which one the docks have from now on; they have it already.
    void setArrangement(const Arrangement &arrangement);
    /// Whether panels are to be seen at all.
    void setShown(bool shown);
    /// After docks were shown, hidden or moved.
    void refresh();

    bool isCollapsed(Panels::Place place) const { return find(place) != nullptr; }
    void collapse(Panels::Place place);
    /// With `front`, if it is given, before the others.
    void expand(Panels::Place place, PanelDock *front = nullptr);
    /// All panels of an arrangement have been put where they belong.
    void forget(const Arrangement &arrangement);

    QStringList saved() const;
    void restore(const QStringList &sides);

private:
    const CollapsedSide *find(Panels::Place place) const;
    std::optional<CollapsedSide> describe(Panels::Place place) const;
    std::vector<PanelDock *> shownAt(Panels::Place place) const;
    PanelDock *dockNamed(const QString &name) const;
    void refresh(Panels::Place place);
    void fill(Panels::Place place);

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    std::vector<Panel> m_panels;
    std::map<Panels::Place, PanelRail *> m_rails;
    std::vector<CollapsedSide> m_collapsed; ///< Of all arrangements.
    Arrangement m_arrangement{LayoutId::Edit, Qt::Horizontal};
    bool m_shown = true;
};

} // namespace muto::ui
