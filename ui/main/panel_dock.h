#pragma once

#include <QDockWidget>
#include <QPointer>

class QToolButton;

namespace muto::ui {

/// A dock with a quiet title bar of ours. It can be moved and closed but not torn off: windows of their own
/// get lost on some desktops. Among tabs, which name it already, the title bar takes no room.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is what the saved layout knows it by; `tools`, if any, belong beside its title.
    PanelDock(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr,
              QWidget *tools = nullptr);
    ~PanelDock() override;

    QWidget *tools() const { return m_tools; }

    /// `isAlone` has its tools with it; among others they are left to its tabs. `wanted` is whether somebody
    /// wants to see title bars: tools of a panel that is alone are only to be had with one.
    void setTitleShown(bool isAlone, bool wanted = true);
    /// It cannot be moved to another place.
    void setLocked(bool locked);

Q_SIGNALS:
    /// What can be done with the panel is asked for at this place of the screen.
    void menuRequested(QPoint where);
    /// The side that it is on is to make room: somebody has clicked its title bar twice.
    void collapseRequested();

private:
    class TitleRow;

    TitleRow *m_title;
    QPointer<QWidget> m_tools; ///< Wherever it stands at the moment.
};

/// A small button that asks what can be done with a panel.
QToolButton *panelMenuButton(QWidget *parent);

} // namespace muto::ui
