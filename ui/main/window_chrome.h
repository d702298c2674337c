#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace muto::ui {

class ActionRegistry;
class Breadcrumb;
class ElidedLabel;
class RecentProjects;

/// Menus and tool bar of the window, made from the registry.
class WindowChrome : public QObject
{
    Q_OBJECT

public:
    WindowChrome(QMainWindow &window, const ActionRegistry &actions, RecentProjects &recent,
                 Breadcrumb *breadcrumb);

    /// What the tool bar names as being open.
    void setProjectTitle(const QString &title);
    /// Into the menu of a command, right behind that.
    void addSubmenu(const QAction &behind, QMenu &menu);

Q_SIGNALS:
    void recentChosen(int row);

private:
    void makeMenus(QMainWindow &window, const ActionRegistry &actions);
    void makeToolBar(QMainWindow &window, const ActionRegistry &actions, Breadcrumb *breadcrumb);
    void fillRecent();

    RecentProjects &m_recent;
    std::vector<QMenu *> m_menus;
    QMenu *m_recentMenu = nullptr;
    ElidedLabel *m_title = nullptr;
};

} // namespace muto::ui
