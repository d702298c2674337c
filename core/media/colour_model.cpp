#include "core/media/colour_model.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace muto::media {

namespace {

constexpr int kFirstHdHeight = 720;
constexpr double kFixedPoint = 1 << 20;
constexpr std::int32_t kRounding = 1 << 19;
constexpr double kCentre = 1 << 14;
constexpr double kUnit8 = 1 << 7; // one 8-bit step in 15 bits

using Matrix = std::array<double, 9>;

struct LumaShares
{
    double red;
    double blue;
};

LumaShares lumaShares(AVColorSpace matrix)
{
    switch (matrix) {
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL: // treated as non-constant: the error is smaller than refusing
        return {0.2627, 0.0593};
    case AVCOL_SPC_FCC:
        return {0.30, 0.11};
    case AVCOL_SPC_SMPTE240M:
        return {0.212, 0.087};
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return {0.299, 0.114};
    default:
        return {0.2126, 0.0722};
    }
}

/// From Y in 0…1 and chroma in −0.5…0.5 to RGB in 0…1.
Matrix decodingMatrix(AVColorSpace matrix)
{
    if (matrix == AVCOL_SPC_YCGCO)
        return {1, -1, 1, 1, 1, 0, 1, -1, -1};
    const auto [red, blue] = lumaShares(matrix);
    const double green = 1 - red - blue;
    return {1,
            0,
            2 * (1 - red),
            1,
            -2 * (1 - blue) * blue / green,
            -2 * (1 - red) * red / green,
            1,
            2 * (1 - blue),
            0};
}

bool isRgb(const AVPixFmtDescriptor &format)
{
    return format.flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL);
}

bool saysFullRange(AVPixelFormat format)
{
    return format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P ||
           format == AV_PIX_FMT_YUVJ440P || format == AV_PIX_FMT_YUVJ411P;
}

AVColorSpace guessedMatrix(const AVFrame &frame)
{
    const bool untold = frame.colorspace == AVCOL_SPC_UNSPECIFIED || frame.colorspace == AVCOL_SPC_RGB ||
                        frame.colorspace == AVCOL_SPC_RESERVED;
    if (!untold)
        return frame.colorspace;
    if (frame.color_primaries == AVCOL_PRI_BT2020)
        return AVCOL_SPC_BT2020_NCL;
    return frame.height < kFirstHdHeight ? AVCOL_SPC_SMPTE170M : AVCOL_SPC_BT709;
}

struct Chromaticities
{
    std::array<double, 6> xy; ///< Red, green, blue.
};

constexpr double kD65x = 0.3127, kD65y = 0.3290;

std::optional<Chromaticities> wideGamut(AVColorPrimaries primaries)
{
    switch (primaries) {
    case AVCOL_PRI_BT2020:
        return Chromaticities{{0.708, 0.292, 0.170, 0.797, 0.131, 0.046}};
    case AVCOL_PRI_SMPTE432: // Display P3; the cinema's P3 with its own white is taken for it
    case AVCOL_PRI_SMPTE431:
        return Chromaticities{{0.680, 0.320, 0.265, 0.690, 0.150, 0.060}};
    default:
        return std::nullopt;
    }
}

constexpr Chromaticities kBt709{{0.640, 0.330, 0.300, 0.600, 0.150, 0.060}};

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            for (std::size_t k = 0; k < 3; ++k)
                result[row * 3 + column] += a[row * 3 + k] * b[k * 3 + column];
    return result;
}

Matrix inverse(const Matrix &m)
{
    const double a = m[4] * m[8] - m[5] * m[7], b = m[5] * m[6] - m[3] * m[8], c = m[3] * m[7] - m[4] * m[6];
    const double det = m[0] * a + m[1] * b + m[2] * c;
    return {a / det, (m[2] * m[7] - m[1] * m[8]) / det, (m[1] * m[5] - m[2] * m[4]) / det,
            b / det, (m[0] * m[8] - m[2] * m[6]) / det, (m[2] * m[3] - m[0] * m[5]) / det,
            c / det, (m[1] * m[6] - m[0] * m[7]) / det, (m[0] * m[4] - m[1] * m[3]) / det};
}

/// Light of these primaries, with D65 as white, as CIE XYZ.
Matrix toXyz(const Chromaticities &primaries)
{
    Matrix columns{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double x = primaries.xy[2 * i], y = primaries.xy[2 * i + 1];
        columns[i] = x / y;
        columns[3 + i] = 1;
        columns[6 + i] = (1 - x - y) / y;
    }
    const std::array white = {kD65x / kD65y, 1.0, (1 - kD65x - kD65y) / kD65y};
    const Matrix solved = inverse(columns);
    for (std::size_t i = 0; i < 3; ++i) {
        const double scale =
            solved[i * 3] * white[0] + solved[i * 3 + 1] * white[1] + solved[i * 3 + 2] * white[2];
        for (std::size_t row = 0; row < 3; ++row)
            columns[row * 3 + i] *= scale;
    }
    return columns;
}

/// How wide black to white is in 15 bits, and where black is.
struct Scale
{
    double luma;
    double chroma;
    double black;
};

Scale scaleOf(const ColourModel &model)
{
    if (!model.fullRange)
        return {219 * kUnit8, 224 * kUnit8, 16 * kUnit8};
    const int depth = std::min(model.depth, kSampleBits);
    const double white = double(((1 << depth) - 1) << (kSampleBits - depth));
    return {white, white, 0};
}

std::int32_t fixed(double value)
{
    return std::int32_t(std::lround(value * kFixedPoint));
}

RowMatrix rgbMatrix(const Scale &scale)
{
    RowMatrix result;
    const std::int32_t weight = fixed(255 / scale.luma);
    for (std::size_t i = 0; i < 3; ++i) {
        result.weights[i * 4] = weight;
        result.biases[i] = kRounding - std::int32_t(weight * scale.black);
    }
    return result;
}

} // namespace

bool ColourModel::isHdr() const
{
    return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
}

bool ColourModel::needsLight() const
{
    return isHdr() || wideGamut(primaries);
}

ColourModel colourModelOf(const AVFrame &frame)
{
    const auto format = AVPixelFormat(frame.format);
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(format);
    ColourModel model;
    model.primaries = frame.color_primaries;
    model.transfer = frame.color_trc;
    if (!description)
        return model;
    const bool isGrey = description->nb_components <= 2 && !isRgb(*description);
    model.matrix = isRgb(*description) ? AVCOL_SPC_RGB : guessedMatrix(frame);
    model.depth = std::max(description->comp[0].depth, 8); // fewer are widened to that
    const bool fullUnlessTold = isRgb(*description) || isGrey;
    model.fullRange = frame.color_range == AVCOL_RANGE_JPEG || saysFullRange(format) ||
                      (fullUnlessTold && frame.color_range != AVCOL_RANGE_MPEG);
    return model;
}

RowMatrix rowMatrixOf(const ColourModel &model)
{
    const Scale scale = scaleOf(model);
    if (model.matrix == AVCOL_SPC_RGB)
        return rgbMatrix(scale);
    const Matrix decoding = decodingMatrix(model.matrix);
    RowMatrix result;
    for (std::size_t row = 0; row < 3; ++row) {
        const std::int32_t luma = fixed(decoding[row * 3] * 255 / scale.luma);
        const std::int32_t u = fixed(decoding[row * 3 + 1] * 255 / scale.chroma);
        const std::int32_t v = fixed(decoding[row * 3 + 2] * 255 / scale.chroma);
        result.weights[row * 3] = luma;
        result.weights[row * 3 + 1] = u;
        result.weights[row * 3 + 2] = v;
        result.biases[row] = kRounding - std::int32_t(luma * scale.black) - std::int32_t((u + v) * kCentre);
    }
    return result;
}

std::array<double, 9> toBt709Primaries(AVColorPrimaries from)
{
    const auto wide = wideGamut(from);
    if (!wide)
        return {1, 0, 0, 0, 1, 0, 0, 0, 1};
    return product(inverse(toXyz(kBt709)), toXyz(*wide));
}

} // namespace muto::media
