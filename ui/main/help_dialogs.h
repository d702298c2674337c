#pragma once

class QWidget;

namespace muto::ui {

class ActionRegistry;

/// Help → Keyboard Shortcuts: every action that has a key, by menu, with a field to search.
void openShortcuts(const ActionRegistry &actions, QWidget *parent);

/// Help → About: versions of what the program is made of, and its licence.
void openAbout(QWidget *parent);

} // namespace muto::ui
