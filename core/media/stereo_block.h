#pragma once

#include <array>

namespace muto::media {

/// Everything is mixed in blocks of this many samples, which begin at multiples of it in the film: what is
/// heard does not depend on how it is read. A power of two, for the reverb's transforms; 11 ms.
inline constexpr int kBlockFrames = 512;

struct StereoBlock
{
    std::array<float, kBlockFrames> left{};
    std::array<float, kBlockFrames> right{};

    void clear()
    {
        left.fill(0);
        right.fill(0);
    }

    void add(const StereoBlock &other)
    {
        for (int i = 0; i < kBlockFrames; ++i) {
            left[i] += other.left[i];
            right[i] += other.right[i];
        }
    }
};

} // namespace muto::media
