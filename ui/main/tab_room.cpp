#include "ui/main/tab_room.h"

#include <numeric>

namespace muto::ui {

std::vector<bool> tabsWithRoom(const std::vector<int> &widths, int current, int room, int forMore)
{
    const int count = int(widths.size());
    if (std::accumulate(widths.begin(), widths.end(), 0) <= room)
        return std::vector<bool>(widths.size(), true);
    std::vector<bool> shown(widths.size(), false);
    int left = room - forMore;
    if (current >= 0 && current < count) {
        shown[current] = true;
        left -= widths[current];
    }
    for (int tab = 0; tab < count && left > 0; ++tab) {
        if (tab == current)
            continue;
        left -= widths[tab];
        shown[tab] = left >= 0; // nor any that follows: they keep their order
    }
    return shown;
}

} // namespace muto::ui
