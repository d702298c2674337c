#pragma once

namespace muto::frames::bt709 {

// ITU-R BT.709, Kr = 0.2126, Kb = 0.0722, scaled to limited range in 16-bit fixed point. Integers, so that
// every processor rounds alike. The chroma weights of each row sum to nought, so that grey stays exactly
// grey.

/// How full-range sRGB of eight bits becomes Y, U and V of some depth.
struct Weights
{
    int yRed, yGreen, yBlue;
    int uRed, uGreen, uBlue;
    int vRed, vGreen, vBlue;
    int black;   ///< Y of black.
    int neutral; ///< U and V of grey.
};

/// Y 16…235, U and V 16…240.
inline constexpr Weights kEightBits{11966, 40254, 4064, -6596, -22189, 28785, 28785, -26145, -2640, 16, 128};

/// Y 64…940, U and V 64…960.
inline constexpr Weights kTenBits{47864,  161017,  16255,  -26383, -88755, 115138,
                                  115138, -104580, -10558, 64,     512};

} // namespace muto::frames::bt709
