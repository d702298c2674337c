#pragma once

#include <QByteArray>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace muto::ui {

class ActionRegistry;

/// The docks around the stage: where they begin, how they are shown and hidden, and their way back.
class Panels : public QObject
{
    Q_OBJECT

public:
    struct Contents
    {
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

private:
    void arrange();

    QMainWindow &m_window;
    QDockWidget *m_clips;
    QDockWidget *m_renders;
    QDockWidget *m_console;
    QByteArray m_state; ///< While they are hidden.
    bool m_shown = true;
};

} // namespace muto::ui
