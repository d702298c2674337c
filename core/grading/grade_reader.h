#pragma once

#include "core/grading/grade.h"

#include <string>
#include <string_view>
#include <vector>

namespace muto::grading {

/// A payload as it was understood. Paths are those of the payload: "adjust.exposure", "secondaries.0.key".
struct GradeReading
{
    Grade grade;
    std::string lut;                  ///< As it is named; empty for none.
    std::string preset;               ///< As it is named; empty for none.
    std::vector<std::string> unknown; ///< Keys that the contract does not have, and a preset's name.
    std::vector<std::string> invalid; ///< Values that are not what they should be; they count as unsaid.
    std::vector<std::string> undrawn; ///< Effects that are asked for and that we do not draw.
};

/// Reads a payload that has been flattened: a line for each value, "path=value", strings without quotes. Of a
/// path that is there twice, the last counts. Numbers beyond their limits are brought back to them.
GradeReading readGrade(std::string_view lines);

} // namespace muto::grading
