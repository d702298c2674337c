#include "ui/support/search_command.h"

#include "ui/support/panel_command.h"

#include <QAction>
#include <QLineEdit>

namespace muto::ui {

QAction *addSearchCommand(QWidget &host, const char *name, const QString &text, QLineEdit &field)
{
    QAction *command = addCommand(
        host,
        {.name = name, .text = text, .iconName = QStringLiteral("search"), .keys = {QKeySequence::Find}});
    QObject::connect(command, &QAction::triggered, &field, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
    return command;
}

} // namespace muto::ui
