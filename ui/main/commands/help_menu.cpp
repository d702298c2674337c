#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::helpMenu()
{
    using enum ActionId;
    return {
        {CommandPalette, MenuId::Help, 1, "help.palette", QT_TR_NOOP("&Command Palette…"),
         QT_TR_NOOP("Find a command by its name and run it"), "command", "Ctrl+Shift+P; Ctrl+K"},
        {Shortcuts, MenuId::Help, 1, "help.shortcuts", QT_TR_NOOP("&Keyboard Shortcuts"),
         QT_TR_NOOP("List every shortcut"), "keyboard", "F1"},

        {ShowLog, MenuId::Help, 2, "help.showLog", QT_TR_NOOP("Show the &Log"),
         QT_TR_NOOP("Open the file of what Mutoscope has said about its work"), "console", ""},
        {OpenLogFolder, MenuId::Help, 2, "help.openLogFolder", QT_TR_NOOP("Open Log &Folder"),
         QT_TR_NOOP("Show the folder with the logs of this run and of earlier ones"), "folder", ""},
        {CopySystemInfo, MenuId::Help, 2, "help.copySystemInfo", QT_TR_NOOP("Copy &System Information"),
         QT_TR_NOOP("Versions, processor, memory and screens, for reports of problems"), "copy", ""},

        {About, MenuId::Help, 3, "help.about", QT_TR_NOOP("&About Mutoscope"),
         QT_TR_NOOP("Versions and licence"), "info", ""},
    };
}

} // namespace muto::ui
