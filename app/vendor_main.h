#pragma once

#include "app/app_mode.h"

namespace muto::app {

/// `mutoscope vendor`: fetches, or checks, and leaves with an exit code.
int vendorMain(int argc, char **argv, const VendorMode &mode);

} // namespace muto::app
