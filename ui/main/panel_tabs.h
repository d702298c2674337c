#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QTabBar;
class QToolButton;

namespace muto::ui {

class PanelDock;

/// The tab bars of a window's docks: each carries, at its end, the tools of the panel in front and the button
/// for its menu, so that no panel needs a row of its own for them. Tabs for which there is no room are to be
/// had from a button there.
class PanelTabs : public QObject
{
    Q_OBJECT

public:
    explicit PanelTabs(QMainWindow &window);

    /// After docks have come, gone or changed their places.
    void refresh();

Q_SIGNALS:
    void menuRequested(muto::ui::PanelDock *panel, QPoint where);
    /// The side that a panel is on is to make room: somebody has clicked its tab twice.
    void collapseRequested(muto::ui::PanelDock *panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Corner
    {
        QWidget *widget = nullptr;
        QWidget *menu = nullptr;        ///< The button for it.
        QToolButton *more = nullptr;    ///< For the tabs that have no room.
        QPointer<PanelDock> shown = {}; ///< Whose tools it has.
    };

    void adopt(QTabBar *bar);
    void fill(QTabBar *bar);
    void giveBackTools(Corner &corner);
    void place(QTabBar *bar);
    bool makeRoom(QTabBar *bar);
    void showMore(QTabBar *bar);
    PanelDock *dockOf(const QTabBar &bar, int tab) const;

    QMainWindow &m_window;
    QHash<QTabBar *, Corner> m_corners;
};

} // namespace muto::ui
