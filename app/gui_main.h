#pragma once

#include "app/app_mode.h"

namespace muto::app {

/// The editor. Returns when its last window is closed.
int guiMain(int argc, char **argv, const GuiMode &mode);

} // namespace muto::app
