#pragma once

#include <vector>

namespace muto::ui {

/// Which tabs of a bar are shown in `room` pixels, of tabs as wide as `widths`: the first ones, as many as
/// there is room for, and always `current`. All of them if they fit without `forMore`, the pixels that are
/// needed to offer those that do not.
std::vector<bool> tabsWithRoom(const std::vector<int> &widths, int current, int room, int forMore);

} // namespace muto::ui
