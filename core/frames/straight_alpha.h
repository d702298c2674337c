#pragma once

#include <cstdint>

namespace muto::frames {

/// Colours as they were before they were multiplied with their alpha, rounded to the nearest; nought where
/// nothing is seen. `premultiplied` and `straight` are rows of `width` BGRA pixels, and may be the same.
/// Pure; the same bytes on every processor.
void straightenRow(const std::uint8_t *premultiplied, std::uint8_t *straight, int width);

} // namespace muto::frames
