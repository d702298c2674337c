#pragma once

#include <QByteArray>
#include <QObject>

#include <array>

class QMainWindow;
class QWidget;

namespace muto::ui {

class ActionRegistry;
class PanelDock;

/// The docks around the stage: where they begin, how they are shown and hidden, and their way back.
class Panels : public QObject
{
    Q_OBJECT

public:
    struct Contents
    {
        QWidget *timeline;
        QWidget *timelineTools;
        QWidget *clips;
        QWidget *renders;
        QWidget *console;
    };

    Panels(QMainWindow &window, const ActionRegistry &actions, const Contents &contents);

    /// Lets them be seen, or hides them all while nothing is open.
    void setShown(bool shown);
    void reset();
    void raiseConsole();
    void raiseRenders();

    QByteArray save() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::array<PanelDock *, 4> docks() const;
    void arrange();
    void showTabs();

    QMainWindow &m_window;
    PanelDock *m_timeline;
    PanelDock *m_clips;
    PanelDock *m_renders;
    PanelDock *m_console;
    QByteArray m_state; ///< While they are hidden.
    bool m_shown = true;
};

} // namespace muto::ui
