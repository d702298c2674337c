#pragma once

namespace muto::ui {

/// What a window keeps for its film, and what the panels of a side are no narrower than while there is a rail
/// to go to; device-independent pixels.
constexpr int kStageFloor = 360;
constexpr int kLeastLeft = 200;
constexpr int kLeastRight = 240;

/// One side of the window, as somebody has left it.
struct SideWish
{
    int width = 0;       ///< 0 where there are no panels.
    bool isRail = false; ///< Collapsed by somebody.
    bool isHeld = false; ///< Brought back by somebody while there was no room: the other one goes first.
};

/// What a side gets, in pixels.
struct SideRoom
{
    int width = 0; ///< Of the panels; 0 for a rail, or where there are none.
    bool isRail = false;

    friend bool operator==(const SideRoom &, const SideRoom &) = default;
};

struct SidesRoom
{
    SideRoom left, right;

    friend bool operator==(const SidesRoom &, const SidesRoom &) = default;
};

/// What the sides get in a window of this width, so that the film keeps its floor: where there is not room
/// for all, the right side shrinks, then the left one, then the right one becomes a rail, and then the left
/// one. `separator` is what there is between panels and the film.
SidesRoom roomForSides(int window, const SideWish &left, const SideWish &right, int separator = 4);

/// What they would get in one that is wide enough.
SidesRoom wishedRoom(const SideWish &left, const SideWish &right);

} // namespace muto::ui
