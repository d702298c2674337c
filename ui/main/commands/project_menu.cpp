#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::projectMenu()
{
    using enum ActionId;
    return {
        {VendorFiles, MenuId::Project, 1, "project.vendor", QT_TR_NOOP("&Vendor Remote Files…"),
         QT_TR_NOOP("Fetch what the composition uses of the web, to render it offline"), "vendor", ""},
    };
}

} // namespace muto::ui
