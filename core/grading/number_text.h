#pragma once

#include <optional>
#include <string_view>

namespace muto::grading {

/// A number as JSON and .cube files write it, whatever the machine's language; nothing for anything else, nor
/// for what is beyond all measure.
std::optional<float> numberIn(std::string_view text);

/// The next word of a line, which is taken off it; empty at its end.
std::string_view takeWord(std::string_view &line);

/// The next line of a text, which is taken off it, without its end and the blanks around it.
std::string_view takeLine(std::string_view &text);

} // namespace muto::grading
