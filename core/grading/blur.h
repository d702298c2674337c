#pragma once

#include "core/grading/pixels.h"

namespace muto::grading {

/// As by a Gaussian of so many pixels, of which three boxes are nearly one. Pixels beyond the edge are those
/// at the edge; what is clear adds no colour.
void blur(float sigma, const Pixels &picture);

} // namespace muto::grading
