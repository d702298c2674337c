#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

class QMainWindow;
class QWidget;

namespace muto::ui {

class ActionRegistry;
class Notices;

/// The first of a part of the window that Tab would reach, for a panel not in its title; the part itself
/// where there is none.
QWidget *entranceTo(QWidget &part);

/// Takes the keyboard round the window, from one part to the next: what is in the middle, the panels that are
/// to be seen (and the rails of those that are collapsed) in reading order, and the newest notice. Back in a
/// part it is where it was when it left.
class PanelRound : public QObject
{
    Q_OBJECT

public:
    PanelRound(const ActionRegistry &actions, Notices &notices, QMainWindow &window);

private:
    std::vector<QWidget *> stops() const;
    void go(int step);
    void remember(QWidget *before);

    Notices &m_notices;
    QMainWindow &m_window;
    QHash<QWidget *, QPointer<QWidget>> m_left; ///< What had the keyboard in a part.
};

} // namespace muto::ui
