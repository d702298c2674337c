#pragma once

#include "core/grading/pixels.h"

#include <cstdint>

namespace muto::grading {

struct GrainLook
{
    float amount = 0;    ///< 0 … 1
    float size = 1;      ///< Pixels of a picture of 1080 rows.
    float roughness = 0; ///< 0: soft clouds; 1: single pixels.
};

/// Brightens and darkens pixels at random, most where it is neither dark nor bright. The same picture and
/// moment get the same grain.
void addGrain(const GrainLook &look, const Pixels &picture, std::uint32_t moment);

} // namespace muto::grading
