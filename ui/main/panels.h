#pragma once

#include "ui/main/action_registry.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <initializer_list>
#include <map>
#include <set>
#include <utility>
#include <vector>

class QAction;
class QMainWindow;
class QWidget;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

class PanelDock;
class PanelRail;
class PanelSides;
class PanelTabs;
class SideFit;

/// Arrangements of the panels, each for a kind of work, that remember what is made of them.
enum class LayoutId { Edit, Animate, Code, Sound, Render };

/// A layout in a window that lies (Qt::Horizontal) or stands: each is remembered by itself.
using Arrangement = std::pair<LayoutId, Qt::Orientation>;

/// The docks around the stage: where they begin, how they are shown and hidden, and their way back.
class Panels : public QObject
{
    Q_OBJECT

public:
    /// Panels of one place are tabs of one another, in the order they are given in; the first is in front.
    enum class Place { Left, Right, Bottom };

    struct Panel
    {
        ActionId action; ///< That shows and hides it.
        QString name;    ///< What the saved layout knows it by.
        QString title;
        QWidget *content;
        Place place;
        QWidget *tools = nullptr; ///< Beside its title or tab.
    };

    Panels(QMainWindow &window, const ActionRegistry &actions, const std::vector<Panel> &panels);

    /// Lets them be seen, or hides them all while nothing is open.
    void setShown(bool shown);
    void raise(ActionId panel);
    /// What there is of a side (left or right) while its panels are collapsed.
    PanelRail &rail(Place place) const;

    LayoutId layout() const { return m_layout; }
    void setLayout(LayoutId layout);
    /// Of the layout there is: its panels cannot be moved, or have no title bars.
    bool isLocked() const { return m_locked.count(m_layout) > 0; }
    bool isBare() const { return m_bare.count(m_layout) > 0; }
    void setLocked(bool locked);
    void setBare(bool bare);
    /// Puts everything back to where the layout has it at first.
    void reset();

    void save(settings::Settings &settings);
    void restore(const settings::Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Placed
    {
        ActionId action;
        Place place; ///< Usually.
        PanelDock *dock;
    };

    void connectActions();
    bool isBehind(PanelDock *dock) const;
    void tie(QAction *ours, PanelDock *dock);
    void arrange();
    PanelDock *arrange(Place place);
    void resize(const std::map<Place, PanelDock *> &fronts, std::initializer_list<Place> places,
                Qt::Orientation orientation);
    std::map<Place, int> usualWidths() const;
    Arrangement arrangement() const { return {m_layout, m_orientation}; }
    void keepState();
    void showKept();
    void onFirstShow();
    void turn(Qt::Orientation orientation, bool hasGrown);
    void showLayout();
    void showTabs();
    void showLocks();
    void showMenu(PanelDock *dock, QPoint where);
    void collapse(PanelDock *dock);
    void move(PanelDock *dock, Place place);
    std::vector<PanelDock *> docksAt(Qt::DockWidgetArea area) const;

    QMainWindow &m_window;
    const ActionRegistry &m_actions;
    PanelTabs *m_tabs;
    PanelSides *m_sides = nullptr;
    SideFit *m_fit = nullptr;
    std::vector<Placed> m_panels;
    int m_version; ///< Of what is saved: other panels make it another one.
    LayoutId m_layout = LayoutId::Edit;
    Qt::Orientation m_orientation = Qt::Horizontal;
    std::map<Arrangement, QByteArray> m_states; ///< As they were left.
    std::set<LayoutId> m_locked;
    std::set<LayoutId> m_bare;
    bool m_shown = true;
    bool m_wasSeen = false;     ///< The window, ever.
    bool m_isToBeShown = false; ///< What is kept, in a moment: what there is by then is nothing to keep.
    bool m_isGrowing = false;   ///< It is to fill the screen, and does not yet.
};

} // namespace muto::ui
