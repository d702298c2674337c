#pragma once

#include <cstddef>
#include <vector>

namespace muto::ui {

/// How many of the parts of the transport bar are shown where there are `room` pixels for them: those at the
/// front, up to the first for which there is not. More room never takes one away.
std::size_t partsWithRoom(int room, const std::vector<int> &widths);

} // namespace muto::ui
