#pragma once

#include "app/app_mode.h"

namespace muto::app {

/// The capture process: no window, no display, one composition, gone when its socket closes.
int workerMain(int argc, char **argv, const WorkerMode &mode);

} // namespace muto::app
