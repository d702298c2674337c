#pragma once

#include <cstddef>
#include <cstdint>

namespace muto::grading {

/// R G B A of eight bits each, not premultiplied, row by row without padding. Owns nothing.
struct Pixels
{
    std::uint8_t *bytes = nullptr;
    int width = 0;
    int height = 0;

    std::size_t count() const { return std::size_t(width) * std::size_t(height); }
    std::uint8_t *row(int y) const { return bytes + std::size_t(y) * std::size_t(width) * 4; }
    int shortSide() const { return width < height ? width : height; }
};

} // namespace muto::grading
