#pragma once

#include "app/app_mode.h"

namespace muto::app {

/// `mutoscope render …`: the same core as the window, without one. Returns the exit code.
int cliMain(int argc, char **argv, const RenderMode &mode);

} // namespace muto::app
