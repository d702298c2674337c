#pragma once

#include "core/media/av_compat.h"
#include "core/media/sample_rows.h"

#include <array>

namespace muto::media {

/// What the numbers of a picture mean. Decided once from its tags; what is not said is taken as browsers take
/// it: BT.601 below 720 lines, BT.709 from there on, limited range, BT.709 primaries and transfer.
struct ColourModel
{
    AVColorSpace matrix = AVCOL_SPC_BT709; ///< AVCOL_SPC_RGB for pictures without one.
    AVColorPrimaries primaries = AVCOL_PRI_BT709;
    AVColorTransferCharacteristic transfer = AVCOL_TRC_BT709;
    bool fullRange = false;
    int depth = 8;
    friend bool operator==(const ColourModel &, const ColourModel &) = default;

    /// Brighter than a screen of ours can show: PQ or HLG.
    bool isHdr() const;
    /// Needs more than a matrix: HDR, or colours of another gamut.
    bool needsLight() const;
};

/// The model of a decoded frame. Full range is known by the tag or by the old yuvj formats; grey and RGB are
/// full unless tagged.
ColourModel colourModelOf(const AVFrame &frame);

/// From samples of 15 bits to R G B of 8 bits (or more precisely: 20 + 8 bits of which 20 are shifted out).
RowMatrix rowMatrixOf(const ColourModel &model);

/// Light of `from` primaries as light of BT.709, row by row. The identity for what counts as BT.709, BT.601's
/// slightly different primaries among it.
std::array<double, 9> toBt709Primaries(AVColorPrimaries from);

} // namespace muto::media
