#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/media/sound_plan.h"

#include <cstdint>

namespace muto::render {

/// Samples in so many frames: the nearest whole number to frames · 48000 / fps.
constexpr std::int64_t samplesIn(std::int64_t frames, const FrameRate &rate)
{
    const std::int64_t twice = 2 * frames * media::kSoundRate * rate.denominator();
    return (twice + rate.numerator()) / (2 * rate.numerator());
}

} // namespace muto::render
