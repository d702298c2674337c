#include "ui/support/panel_command.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace muto::ui {

namespace {

constexpr const char *kIsCommand = "panelCommand";

} // namespace

QAction *addCommand(QWidget &host, const PanelCommand &command)
{
    auto *action = new QAction(&host);
    action->setObjectName(QLatin1String(command.name));
    action->setProperty(kIsCommand, true);
    if (!command.iconName.isEmpty())
        action->setIcon(icon(command.iconName));
    action->setShortcutContext(command.context);
    action->setShortcuts(command.keys);
    setCommandText(*action, command.text, command.explanation);
    host.addAction(action);
    return action;
}

void setCommandText(QAction &command, const QString &text, const QString &explanation)
{
    command.setText(text);
    command.setStatusTip(explanation.isEmpty() ? plainTitle(text) : explanation);
    command.setToolTip(toolTipFor(command.statusTip(), command.shortcut()));
}

void setCommandKeys(QAction &command, const QList<QKeySequence> &keys)
{
    command.setShortcuts(keys);
    command.setToolTip(toolTipFor(command.statusTip(), command.shortcut()));
}

bool isPanelCommand(const QAction &action)
{
    return action.property(kIsCommand).toBool();
}

QString plainTitle(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString toolTipFor(const QString &text, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace muto::ui
