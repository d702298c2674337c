#include "ui/widgets/time_rules.h"

namespace muto::ui {

NumberRules timeRules()
{
    return {.unit = QStringLiteral("s"),
            .units = {QStringLiteral("ms"), QString()},
            .step = 0.1,
            .least = 0,
            .decimals = 3};
}

} // namespace muto::ui
