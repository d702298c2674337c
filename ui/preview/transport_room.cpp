#include "ui/preview/transport_room.h"

namespace muto::ui {

std::size_t partsWithRoom(int room, const std::vector<int> &widths)
{
    std::size_t count = 0;
    for (; count < widths.size() && widths[count] <= room; ++count)
        room -= widths[count];
    return count;
}

} // namespace muto::ui
