#pragma once

#include "core/grading/colour_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace muto::grading {

inline constexpr int kLargestLut = 64; ///< Of contract 3.8.

/// Why a .cube file is of no use.
struct CubeFlaw
{
    enum class Kind {
        NotText, ///< No numbers where there should be some; `line` says where.
        OneDimension,
        NoSize,   ///< It does not say how large it is.
        TooLarge, ///< Or smaller than two; `value` says how large.
        BadDomain,
        WrongCount, ///< `value` says how many colours there are.
    };
    Kind kind = Kind::NotText;
    int line = 0; ///< From 1 on; 0 where it is about the whole file.
    int value = 0;
    friend bool operator==(const CubeFlaw &, const CubeFlaw &) = default;
};

/// In English, as pages say it.
std::string textOf(const CubeFlaw &flaw);

/// A LUT, or what is wrong with it.
struct CubeReading
{
    std::optional<ColourTable> table;
    CubeFlaw flaw = {};
};

/// A LUT of three dimensions, as Adobe and Resolve write them: LUT_3D_SIZE, DOMAIN_MIN and DOMAIN_MAX or
/// LUT_3D_INPUT_RANGE, and the colours, red fastest.
CubeReading readCube(std::string_view text);

} // namespace muto::grading
