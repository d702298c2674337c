#include "ui/support/panel_command.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QVariant>
#include <QWidget>

namespace muto::ui {

namespace {

constexpr const char *kIsCommand = "panelCommand";
constexpr const char *kIsHeard = "heardCommand";
constexpr char kPurpose[] = "commandPurpose";   // what it does, while its status tip says why it cannot
constexpr char kObstacle[] = "commandObstacle"; // why it cannot

QAction *makeCommand(QWidget &host, const PanelCommand &command)
{
    auto *action = new QAction(&host);
    action->setObjectName(QLatin1String(command.name));
    action->setProperty(kIsCommand, true);
    if (!command.iconName.isEmpty())
        action->setIcon(icon(command.iconName));
    action->setShortcutContext(command.context);
    action->setShortcuts(command.keys);
    setCommandText(*action, command.text, command.explanation);
    return action;
}

/// As it is written down: keys of the number pad are no others.
QKeySequence keyOf(const QKeyEvent &event)
{
    const int key = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    return {int(event.modifiers() & ~Qt::KeypadModifier) | key};
}

} // namespace

QAction *addCommand(QWidget &host, const PanelCommand &command)
{
    QAction *action = makeCommand(host, command);
    host.addAction(action);
    return action;
}

/// Not being one of the host's actions, it gets no key from Qt.
QAction *addHeardCommand(QWidget &host, const PanelCommand &command)
{
    QAction *action = makeCommand(host, command);
    action->setProperty(kIsHeard, true);
    return action;
}

QAction *heardCommand(const QWidget &host, const QKeyEvent &event)
{
    const auto commands = host.findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *command : commands) {
        if (command->property(kIsHeard).toBool() && command->isEnabled() &&
            command->shortcuts().contains(keyOf(event)))
            return command;
    }
    return nullptr;
}

void setCommandText(QAction &command, const QString &text, const QString &explanation)
{
    command.setText(text);
    command.setProperty(kPurpose, QVariant());
    command.setStatusTip(explanation.isEmpty() ? plainTitle(text) : explanation);
    command.setToolTip(toolTipFor(command.statusTip(), command.shortcut()));
}

namespace {

/// What it does, whatever its status tip says just now.
QString purposeOf(const QAction &command)
{
    const QVariant kept = command.property(kPurpose);
    return kept.isValid() ? kept.toString() : command.statusTip();
}

void describeCommand(QAction &command)
{
    const QString tip = toolTipFor(purposeOf(command), command.shortcut());
    const QString why = commandObstacle(command);
    command.setToolTip(why.isEmpty() ? tip : tip + QLatin1Char('\n') + why);
}

} // namespace

void setCommandKeys(QAction &command, const QList<QKeySequence> &keys)
{
    command.setShortcuts(keys);
    describeCommand(command);
}

void setCommandObstacle(QAction &command, const QString &why)
{
    const QString purpose = purposeOf(command);
    command.setProperty(kPurpose, purpose);
    command.setProperty(kObstacle, why);
    command.setStatusTip(why.isEmpty() ? purpose : why);
    command.setEnabled(why.isEmpty());
    describeCommand(command);
}

QString commandObstacle(const QAction &command)
{
    return command.property(kObstacle).toString();
}

bool isPanelCommand(const QAction &action)
{
    return action.property(kIsCommand).toBool();
}

QString plainTitle(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

/// The text that icons have under them is that, where it has been given one of its own.
QString commandName(const QAction &command)
{
    return plainTitle(command.iconText());
}

QString toolTipFor(const QString &text, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace muto::ui
