#pragma once

#include <QObject>

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

Q_SIGNALS:
    void recentChosen(int row);

private:
    void makeMenus(QMainWindow &window, const ActionRegistry &actions);
    void makeToolBar(QMainWindow &window, const ActionRegistry &actions, Breadcrumb *breadcrumb);
    void fillRecent();

    RecentProjects &m_recent;
    QMenu *m_recentMenu = nullptr;
    ElidedLabel *m_title = nullptr;
};

} // namespace muto::ui
