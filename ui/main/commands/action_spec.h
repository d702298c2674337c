#pragma once

#include "ui/main/action_registry.h"

namespace muto::ui {

/// A command of the menus, as their tables say it. Words are what lupdate finds; they are translated when the
/// actions are made.
struct ActionRegistry::Spec
{
    ActionId id;
    MenuId menu;
    int section; ///< A separator goes between sections.
    const char *name;
    const char *text;
    const char *toolTip;
    const char *iconName;
    const char *shortcut; ///< Several keys are parted by "; ".
    bool checkable = false;
};

} // namespace muto::ui
