#pragma once

#include "core/grading/grade.h"
#include "core/grading/pixels.h"

#include <cstdint>

namespace muto::grading {

/// What depends on where a pixel is: chroma bleed, blur, pixelate, vignette, grain, in this order. Lengths
/// are parts of the shorter side, so that a small preview looks as the film will; `moment` makes the grain,
/// and is the number of the frame.
void applyEffects(const Grade &grade, const Pixels &picture, std::uint32_t moment);

} // namespace muto::grading
