#pragma once

#include <QString>

namespace muto::ui {

/// The folder of the sample that came with the program, installed or in the source tree; empty when there is
/// none.
QString sampleProject();

} // namespace muto::ui
