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

    const std::vector<Panel> &panels() const { return m_panels; }
    PanelRail &rail(Panels::Place place) const { return *m_rails.at(place); }

    /// Which one the docks have from now on; they have it already.
    void setArrangement(const Arrangement &arrangement);
    /// Whether panels are to be seen at all.
    void setShown(bool shown);
    /// After docks were shown, hidden or moved.
    void refresh();

    bool areShown() const { return m_shown; }
    /// Of the panels of a side; 0 where none is to be seen.
    int width(Panels::Place place) const;
    /// To these widths, where there are panels.
    void resize(int left, int right);

    bool isCollapsed(Panels::Place place) const { return find(place) != nullptr; }
    bool isForced(Panels::Place place) const;
    void collapse(Panels::Place place);
    /// With `front`, if it is given, before the others.
    void expand(Panels::Place place, PanelDock *front = nullptr);
    /// The same, for want of room: nobody asked for it, it is not saved, and tells nobody.
    void force(Panels::Place place) { hide(place, true); }
    void release(Panels::Place place) { show(place, nullptr); }
    /// A side that is collapsed is so for want of room.
    void setForced(Panels::Place place);
    /// Sides that were, before others are arranged.
    void forgetForced();
    /// All panels of an arrangement have been put where they belong.
    void forget(const Arrangement &arrangement);

    QStringList saved() const;
    void restore(const QStringList &sides);

Q_SIGNALS:
    /// Somebody has done that.
    void collapsed(muto::ui::Panels::Place place);
    void expanded(muto::ui::Panels::Place place);

private:
    void hide(Panels::Place place, bool isForced);
    void show(Panels::Place place, PanelDock *front);
    PanelDock *frontAt(Panels::Place place) const;
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
