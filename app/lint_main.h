#pragma once

#include "app/app_mode.h"

namespace muto::app {

/// Says what is wrong with a project, without windows; returns the exit code.
int lintMain(int argc, char **argv, const LintMode &mode);

} // namespace muto::app
