#include "core/grading/grain.h"

#include "core/grading/tones.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace muto::grading {

namespace {

constexpr float kStrongest = 72; // of 255, at the most
constexpr float kPictureRows = 1080;

std::uint32_t mixed(std::uint32_t value)
{
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    value ^= value >> 16;
    return value;
}

/// -1 … 1, of a place and a moment.
float noiseAt(std::uint32_t x, std::uint32_t y, std::uint32_t moment)
{
    const std::uint32_t bits = mixed(x + mixed(y + mixed(moment + 0x9e3779b9U)));
    return float(bits >> 8) * (2.0F / 16777215.0F) - 1;
}

/// Rows of noise on a grid of `size` pixels, what is between them interpolated.
class SoftNoise
{
public:
    SoftNoise(float size, int width, std::uint32_t moment)
        : m_size(size)
        , m_moment(moment)
        , m_above(std::size_t(float(width) / size) + 2)
        , m_below(m_above.size())
    {
    }

    void goToRow(int y)
    {
        const float at = float(y) / m_size;
        const int row = int(at);
        m_share = at - float(row);
        if (row == m_row)
            return;
        fill(m_above, row);
        fill(m_below, row + 1);
        m_row = row;
    }

    float operator()(int x) const
    {
        const float at = float(x) / m_size;
        const auto column = std::size_t(at);
        const float share = at - float(column);
        const auto along = [&](const std::vector<float> &row) {
            return row[column] + (row[column + 1] - row[column]) * share;
        };
        const float above = along(m_above);
        return above + (along(m_below) - above) * m_share;
    }

private:
    void fill(std::vector<float> &row, int y)
    {
        for (std::size_t x = 0; x < row.size(); ++x)
            row[x] = noiseAt(std::uint32_t(x), std::uint32_t(y), m_moment ^ 0x5bd1e995U);
    }

    float m_size;
    std::uint32_t m_moment;
    std::vector<float> m_above, m_below;
    int m_row = -1;
    float m_share = 0;
};

} // namespace

void addGrain(const GrainLook &look, const Pixels &picture, std::uint32_t moment)
{
    const float size = std::max(1.0F, look.size * float(picture.shortSide()) / kPictureRows);
    SoftNoise soft(size, picture.width, moment);
    const float strength = look.amount * kStrongest;
    for (int y = 0; y < picture.height; ++y) {
        soft.goToRow(y);
        std::uint8_t *pixel = picture.row(y);
        for (int x = 0; x < picture.width; ++x, pixel += 4) {
            const float rough = noiseAt(std::uint32_t(x), std::uint32_t(y), moment);
            const float noise = soft(x) + (rough - soft(x)) * look.roughness;
            const float luma = brightness(float(pixel[0]), float(pixel[1]), float(pixel[2])) / 255;
            const float added = noise * strength * (1 - 0.7F * std::abs(2 * luma - 1));
            for (int i = 0; i < 3; ++i)
                pixel[i] = std::uint8_t(std::clamp(float(pixel[i]) + added + 0.5F, 0.0F, 255.0F));
        }
    }
}

} // namespace muto::grading
