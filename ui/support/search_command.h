#pragma once

#include <QString>

class QAction;
class QLineEdit;
class QWidget;

namespace muto::ui {

/// Makes the command that takes the keyboard to the search field of a panel, with the keys for finding: while
/// the keyboard is in `host`, they mean what is shown there. `name` as of a PanelCommand.
QAction *addSearchCommand(QWidget &host, const char *name, const QString &text, QLineEdit &field);

} // namespace muto::ui
