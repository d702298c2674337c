#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::editMenu()
{
    using enum ActionId;
    return {
        {Undo, MenuId::Edit, 1, "edit.undo", QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take the last edit back"),
         "undo", "Ctrl+Z"},
        {Redo, MenuId::Edit, 1, "edit.redo", QT_TR_NOOP("&Redo"),
         QT_TR_NOOP("Make the edit again that was undone"), "redo", "Ctrl+Shift+Z; Ctrl+Y"},

        {Cut, MenuId::Edit, 2, "edit.cut", QT_TR_NOOP("Cu&t"),
         QT_TR_NOOP("Copy what is selected, and delete it"), "cut", "Ctrl+X"},
        {Copy, MenuId::Edit, 2, "edit.copy", QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy what is selected"), "copy",
         "Ctrl+C"},
        {Paste, MenuId::Edit, 2, "edit.paste", QT_TR_NOOP("&Paste"),
         QT_TR_NOOP("Insert at the playhead what was copied"), "paste", "Ctrl+V"},
        {Duplicate, MenuId::Edit, 2, "edit.duplicate", QT_TR_NOOP("Dup&licate"),
         QT_TR_NOOP("Copies of what is selected, right behind it"), "duplicate", "Ctrl+D"},
        {Delete, MenuId::Edit, 2, "edit.delete", QT_TR_NOOP("&Delete"), QT_TR_NOOP("Delete what is selected"),
         "delete", "Del; Backspace"},

        {SelectAll, MenuId::Edit, 3, "edit.selectAll", QT_TR_NOOP("Select &All"),
         QT_TR_NOOP("Select every clip"), "", "Ctrl+A"},
        {Deselect, MenuId::Edit, 3, "edit.deselect", QT_TR_NOOP("D&eselect"), QT_TR_NOOP("Select nothing"),
         "", "Ctrl+Shift+A"},

        {FindInSource, MenuId::Edit, 4, "edit.find", QT_TR_NOOP("F&ind in the Source…"),
         QT_TR_NOOP("Look for words in the source of the film"), "search", "Ctrl+F"},
        {FormatSource, MenuId::Edit, 4, "edit.formatSource", QT_TR_NOOP("&Format the Source"),
         QT_TR_NOOP("Indent the selected lines of the source, or all, as they are nested"), "",
         "Alt+Shift+F"},
    };
}

} // namespace muto::ui
