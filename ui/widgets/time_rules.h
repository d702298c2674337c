#pragma once

#include "ui/widgets/number_field.h"

namespace muto::ui {

/// For a field of seconds: to the millisecond, none before 0.
NumberRules timeRules();

} // namespace muto::ui
