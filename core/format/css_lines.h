#pragma once

#include "core/format/line_plan.h"

#include <QByteArray>

#include <vector>

namespace muto::format {

/// How the lines of a style sheet are to be indented: what is between braces one deeper, a value that goes on
/// one more, what is in comments and quotes not at all. Pure.
std::vector<LinePlan> cssLines(const QByteArray &css);

} // namespace muto::format
