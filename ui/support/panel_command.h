#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QKeyEvent;
class QWidget;

namespace muto::ui {

/// A command of one panel: what its menu and its buttons show of it, and the palette and the list of
/// shortcuts as well, once the ActionRegistry has adopted it.
struct PanelCommand
{
    const char *name; ///< "layers.rename": settings know it by this.
    QString text;
    QString iconName = {};
    QList<QKeySequence> keys = {};
    QString explanation = {}; ///< Its tool tip, but for the keys; empty where the text says it all.
    Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut;
};

/// Makes the command, a child of `host` and one of its actions: its keys work there, with Qt::WidgetShortcut
/// only while `host` itself has the focus.
QAction *addCommand(QWidget &host, const PanelCommand &command);

/// The same with keys that `host` hears itself, in its events, by asking `heardCommand`: only it knows
/// whether they mean something just now, and leaves them to the window otherwise.
QAction *addHeardCommand(QWidget &host, const PanelCommand &command);

/// Which of those a key is for; null for none that can be used.
QAction *heardCommand(const QWidget &host, const QKeyEvent &event);

/// Other words for a command that does another thing now.
void setCommandText(QAction &command, const QString &text, const QString &explanation = {});

/// Gives any command other keys, and says so in its tool tip.
void setCommandKeys(QAction &command, const QList<QKeySequence> &keys);

/// Switches a command off and says why in its tips; an empty reason switches it on.
void setCommandObstacle(QAction &command, const QString &why);
/// Empty where a command can be used, or nobody has said why not.
QString commandObstacle(const QAction &command);

/// Whether it was made by addCommand.
bool isPanelCommand(const QAction &action);

/// A title without its mnemonic and its dots: "Open Folder".
QString plainTitle(QString text);

/// What a command is called, whatever it would do right now: "Undo", not "Undo: Move".
QString commandName(const QAction &command);

/// "Play or pause (Space)": what an action does and how to do it without the mouse.
QString toolTipFor(const QString &text, const QKeySequence &shortcut);

} // namespace muto::ui
