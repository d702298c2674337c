#pragma once

#include "core/media/colour_model.h"

#include <cstdint>
#include <vector>

namespace muto::media {

/// White of an SDR picture in an HDR one (ITU-R BT.2408), in cd/m².
inline constexpr double kReferenceWhite = 203;

/// ITU-R BT.2100's PQ: code 0…1 to cd/m² and back.
double pqToNits(double code);
double nitsToPq(double nits);

/// ITU-R BT.2390's curve: light of a film mastered up to `peak` cd/m² as light of a screen that goes up to
/// kReferenceWhite. The identity up to a knee, then a roll-off that keeps the highlights' detail.
double toneMapped(double nits, double peak);

/// Pictures whose numbers a matrix cannot translate: HDR, and SDR of a wide gamut. Decodes to light,
/// tone-maps by the brightest channel so that hues stay, moves BT.2020 or P3 into BT.709 and encodes for an
/// SDR screen.
class LightPainter
{
public:
    /// `peak` is the brightest the film gets, in cd/m²; 0 when it does not say.
    LightPainter(const ColourModel &model, double peak);

    /// R G B A pixels from rows of samples.
    void paint(const Sample *y, const Sample *u, const Sample *v, std::uint8_t *rgba, int count) const;

private:
    struct Light;
    Light lightOf(const std::array<std::int32_t, 3> &codes) const;
    void makeTables(const ColourModel &model, double peak);

    RowMatrix m_matrix;
    std::array<float, 9> m_gamut{};
    float m_lightest = 1;             ///< What the tables of square roots end at, in units of SDR white.
    std::vector<float> m_light;       ///< By code of 14 bits: light, 1 is SDR white.
    std::vector<float> m_systemGain;  ///< HLG's, by the root of luminance; empty for others.
    std::vector<float> m_toneGain;    ///< By the root of the brightest channel; empty for SDR.
    std::vector<std::uint8_t> m_code; ///< By the root of light: what the screen is told.
};

} // namespace muto::media
