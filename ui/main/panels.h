#pragma once

#include "ui/main/action_registry.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;
class QWidget;

namespace muto::ui {

class PanelDock;

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
        QWidget *tools = nullptr; ///< In its title bar.
    };

    Panels(QMainWindow &window, const ActionRegistry &actions, const std::vector<Panel> &panels);

    /// Lets them be seen, or hides them all while nothing is open.
    void setShown(bool shown);
    void reset();
    void raise(ActionId panel);

    QByteArray save() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Placed
    {
        ActionId action;
        Place place;
        PanelDock *dock;
    };

    void tie(QAction *ours, PanelDock *dock);
    void arrange();
    void arrange(Place place, Qt::DockWidgetArea area, int size, Qt::Orientation orientation);
    void showTabs();

    QMainWindow &m_window;
    std::vector<Placed> m_panels;
    QByteArray m_state; ///< While they are hidden.
    bool m_shown = true;
};

} // namespace muto::ui
