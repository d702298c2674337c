#pragma once

#include <algorithm>
#include <cmath>

namespace muto::grading {

/// Brightness of encoded values (rec709).
inline float brightness(float r, float g, float b)
{
    return 0.2126F * r + 0.7152F * g + 0.0722F * b;
}

/// From 0 at `from` to 1 at `to`, softly.
inline float ramp(float from, float to, float value)
{
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// 0 … 360.
inline float wrappedDegrees(float degrees)
{
    return degrees - 360 * std::floor(degrees / 360);
}

} // namespace muto::grading
