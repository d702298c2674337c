#pragma once

#include <compare>
#include <cstdint>

namespace muto {

/// The position of a frame in a film, counted from 0. A type of its own so that it is never mistaken for a
/// time, a count or a slot.
struct FrameIndex
{
    std::int64_t value = 0;

    friend constexpr auto operator<=>(const FrameIndex &, const FrameIndex &) = default;
    constexpr FrameIndex &operator++()
    {
        ++value;
        return *this;
    }
};

constexpr FrameIndex operator+(FrameIndex index, std::int64_t frames)
{
    return {index.value + frames};
}

/// Frames from `first` up to but not including `end`.
struct FrameRange
{
    FrameIndex first;
    FrameIndex end;

    constexpr std::int64_t count() const { return end.value > first.value ? end.value - first.value : 0; }
    constexpr bool contains(FrameIndex index) const { return first <= index && index < end; }
    friend constexpr bool operator==(const FrameRange &, const FrameRange &) = default;
};

} // namespace muto
