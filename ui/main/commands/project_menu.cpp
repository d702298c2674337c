#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::projectMenu()
{
    using enum ActionId;
    return {
        {GoToFile, MenuId::Project, 1, "project.goToFile", QT_TR_NOOP("&Go to File…"),
         QT_TR_NOOP("Find a file of the project by its name and show it"), "search", "Ctrl+P"},
        {VendorFiles, MenuId::Project, 2, "project.vendor", QT_TR_NOOP("&Vendor Remote Files…"),
         QT_TR_NOOP("Fetch what the composition uses of the web, to render it offline"), "vendor", ""},
    };
}

} // namespace muto::ui
