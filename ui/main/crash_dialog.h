#pragma once

#include "core/base/crash_report.h"

class QWidget;

namespace muto::ui {

/// Shows what a run of the program that ended by itself has left, to be read and to be copied into a report
/// of the problem.
void openCrashReport(const CrashReport &report, QWidget *parent);

} // namespace muto::ui
