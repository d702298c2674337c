#include "ui/main/side_room.h"

#include <algorithm>
#include <array>

namespace muto::ui {

namespace {

constexpr int kRailWidth = 44;

struct Side
{
    SideRoom room;
    int wish;
    int least; ///< What it would be narrower than only if somebody has made it so.

    bool canGive() const { return !room.isRail && room.width > 0; }
    int taken(int separator) const
    {
        if (room.isRail)
            return kRailWidth;
        return room.width > 0 ? room.width + separator : 0;
    }
};

Side sideFor(const SideWish &wish, int least)
{
    return {{wish.isRail ? 0 : wish.width, wish.isRail}, wish.width, std::min(least, wish.width)};
}

/// Gives it what the other one leaves, between its least and what was wished for.
void fill(Side &side, int room)
{
    if (side.canGive())
        side.room.width = std::clamp(room, side.least, side.wish);
}

} // namespace

SidesRoom wishedRoom(const SideWish &left, const SideWish &right)
{
    return {sideFor(left, kLeastLeft).room, sideFor(right, kLeastRight).room};
}

SidesRoom roomForSides(int window, const SideWish &leftWish, const SideWish &rightWish, int separator)
{
    Side left = sideFor(leftWish, kLeastLeft), right = sideFor(rightWish, kLeastRight);
    const int room = window - kStageFloor;
    const auto share = [&] {
        fill(right, room - separator - left.taken(separator));
        fill(left, room - separator - right.taken(separator));
        return left.taken(separator) + right.taken(separator) <= room;
    };
    const bool isLeftFirst = rightWish.isHeld && !leftWish.isHeld && left.canGive();
    for (Side *next : isLeftFirst ? std::array{&left, &right} : std::array{&right, &left}) {
        if (share())
            break;
        if (next->canGive())
            next->room = {0, true};
    }
    share();
    return {left.room, right.room};
}

} // namespace muto::ui
