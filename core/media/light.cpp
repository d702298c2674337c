#include "core/media/light.h"

#include <algorithm>
#include <cmath>

namespace muto::media {

namespace {

constexpr int kCodes = 1 << 14;
constexpr double kWhiteCode = 255 * 64; // eight bits and six more
constexpr int kRoots = 4096;
constexpr double kDefaultPeak = 1000;
constexpr double kMostNits = 10000;
constexpr double kScreenGamma = 2.4;    // BT.1886
constexpr double kHlgSystemGamma = 1.2; // for a screen of 1000 cd/m²
constexpr std::array kLuma2020 = {0.2627f, 0.6780f, 0.0593f};

// SMPTE ST 2084
constexpr double kM1 = 2610.0 / 16384, kM2 = 2523.0 / 32, kC1 = 3424.0 / 4096, kC2 = 2413.0 / 128,
                 kC3 = 2392.0 / 128;

/// HLG's code as light of the scene, 0…1.
double hlgToScene(double code)
{
    constexpr double a = 0.17883277, b = 0.28466892, c = 0.55991073;
    return code <= 0.5 ? code * code / 3 : (std::exp((code - c) / a) + b) / 12;
}

double lightOfCode(double code, AVColorTransferCharacteristic transfer)
{
    if (transfer == AVCOL_TRC_SMPTE2084)
        return pqToNits(code) / kReferenceWhite;
    if (transfer == AVCOL_TRC_ARIB_STD_B67)
        return hlgToScene(code);
    return std::pow(code, kScreenGamma);
}

int rootIndex(float light, float lightest)
{
    return std::min(int(std::sqrt(std::max(light, 0.0f) / lightest) * (kRoots - 1) + 0.5f), kRoots - 1);
}

double atRoot(int index)
{
    const double root = double(index) / (kRoots - 1);
    return root * root;
}

/// The Hermite spline of BT.2390 above the knee.
double rollOff(double code, double knee, double most)
{
    const double t = (code - knee) / (1 - knee);
    const double t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * knee + (t3 - 2 * t2 + t) * (1 - knee) + (-2 * t3 + 3 * t2) * most;
}

} // namespace

double pqToNits(double code)
{
    const double power = std::pow(std::clamp(code, 0.0, 1.0), 1 / kM2);
    return kMostNits * std::pow(std::max(power - kC1, 0.0) / (kC2 - kC3 * power), 1 / kM1);
}

double nitsToPq(double nits)
{
    const double power = std::pow(std::clamp(nits / kMostNits, 0.0, 1.0), kM1);
    return std::pow((kC1 + kC2 * power) / (1 + kC3 * power), kM2);
}

double toneMapped(double nits, double peak)
{
    if (peak <= kReferenceWhite)
        return std::min(nits, kReferenceWhite);
    const double scale = nitsToPq(peak);
    const double most = nitsToPq(kReferenceWhite) / scale;
    const double knee = 1.5 * most - 0.5;
    const double code = std::min(nitsToPq(nits) / scale, 1.0);
    return code <= knee ? nits : pqToNits(rollOff(code, knee, most) * scale);
}

struct LightPainter::Light
{
    float red, green, blue;
};

LightPainter::LightPainter(const ColourModel &model, double peak)
    : m_matrix(rowMatrixOf(model))
{
    for (std::int32_t &bias : m_matrix.biases)
        bias += (1 << 13) - (1 << 19); // rounds at 14 bits instead of 8
    const auto gamut = toBt709Primaries(
        model.primaries == AVCOL_PRI_UNSPECIFIED && model.isHdr() ? AVCOL_PRI_BT2020 : model.primaries);
    std::copy(gamut.begin(), gamut.end(), m_gamut.begin());
    makeTables(model, peak > 0 ? std::clamp(peak, kReferenceWhite, kMostNits) : kDefaultPeak);
}

void LightPainter::makeTables(const ColourModel &model, double peak)
{
    const bool isHlg = model.transfer == AVCOL_TRC_ARIB_STD_B67;
    if (isHlg)
        peak = kDefaultPeak; // relative by nature: seen on the screen its system gamma is for
    m_lightest = model.isHdr() ? float(peak / kReferenceWhite) : 1.0f;
    m_light.resize(kCodes);
    for (int i = 0; i < kCodes; ++i)
        m_light[std::size_t(i)] = float(lightOfCode(i / kWhiteCode, model.transfer));
    m_code.resize(kRoots);
    for (int i = 0; i < kRoots; ++i)
        m_code[std::size_t(i)] = std::uint8_t(std::lround(std::pow(atRoot(i), 1 / kScreenGamma) * 255));
    if (!model.isHdr())
        return;
    m_toneGain.assign(kRoots, 1.0f);
    for (int i = 1; i < kRoots; ++i) {
        const double nits = atRoot(i) * peak;
        m_toneGain[std::size_t(i)] = float(toneMapped(nits, peak) / nits);
    }
    if (!isHlg)
        return;
    m_systemGain.resize(kRoots);
    for (int i = 0; i < kRoots; ++i)
        m_systemGain[std::size_t(i)] = float(std::pow(atRoot(i), kHlgSystemGamma - 1) * m_lightest);
}

LightPainter::Light LightPainter::lightOf(const std::array<std::int32_t, 3> &codes) const
{
    Light light{m_light[std::size_t(codes[0])], m_light[std::size_t(codes[1])],
                m_light[std::size_t(codes[2])]};
    float gain = 1;
    if (!m_systemGain.empty()) {
        const float luminance =
            kLuma2020[0] * light.red + kLuma2020[1] * light.green + kLuma2020[2] * light.blue;
        gain = m_systemGain[std::size_t(rootIndex(luminance, 1))];
    }
    if (!m_toneGain.empty())
        gain *= m_toneGain[std::size_t(
            rootIndex(gain * std::max({light.red, light.green, light.blue}), m_lightest))];
    return {gain * light.red, gain * light.green, gain * light.blue};
}

void LightPainter::paint(const Sample *y, const Sample *u, const Sample *v, std::uint8_t *rgba,
                         int count) const
{
    const auto &w = m_matrix.weights;
    const auto &g = m_gamut;
    for (int x = 0; x < count; ++x) {
        std::array<std::int32_t, 3> codes;
        for (std::size_t i = 0; i < 3; ++i)
            codes[i] = std::clamp(
                (w[i * 3] * y[x] + w[i * 3 + 1] * u[x] + w[i * 3 + 2] * v[x] + m_matrix.biases[i]) >> 14, 0,
                kCodes - 1);
        const Light light = lightOf(codes);
        for (std::size_t i = 0; i < 3; ++i) {
            const float value = g[i * 3] * light.red + g[i * 3 + 1] * light.green + g[i * 3 + 2] * light.blue;
            rgba[4 * x + int(i)] = m_code[std::size_t(rootIndex(std::min(value, 1.0f), 1))];
        }
        rgba[4 * x + 3] = 255;
    }
}

} // namespace muto::media
