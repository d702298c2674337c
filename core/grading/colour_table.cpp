#include "core/grading/colour_table.h"

#include <algorithm>

namespace muto::grading {

ColourTable::ColourTable(int size, Rgb least, Rgb most)
    : m_size(size)
    , m_last(float(size - 1))
    , m_origin{least.r, least.g, least.b, 0}
    , m_scale{m_last / (most.r - least.r), m_last / (most.g - least.g), m_last / (most.b - least.b), 0}
    , m_steps{1, float(size), float(size) * float(size), 0}
    , m_farthest(1 + std::ptrdiff_t(size) + std::ptrdiff_t(size) * size)
    , m_nodes(std::size_t(size) * std::size_t(size) * std::size_t(size), Four{0, 0, 0, 0})
{
    const std::array<std::ptrdiff_t, 3> steps{1, size, std::ptrdiff_t(size) * size};
    for (std::size_t order = 0; order < m_ways.size(); ++order) {
        const bool rg = (order & 1U) != 0, gb = (order & 2U) != 0, rb = (order & 4U) != 0;
        const std::size_t largest = rg ? (rb ? 0 : 2) : (gb ? 1 : 2);
        const std::size_t smallest = rg ? (gb ? 2 : 1) : (rb ? 2 : 0);
        m_ways[order] = {steps[largest], m_farthest - steps[smallest]};
    }
    for (std::size_t channel = 0; channel < m_places.size(); ++channel) {
        for (std::size_t byte = 0; byte < m_places[channel].size(); ++byte) {
            const auto c = int(channel);
            const float at = std::clamp((float(byte) / 255 - m_origin[c]) * m_scale[c], 0.0F, m_last);
            const auto cell = std::min(std::ptrdiff_t(at), std::ptrdiff_t(size) - 2);
            m_places[channel][byte] = {cell * steps[channel], at - float(cell)};
        }
    }
}

ColourTable ColourTable::baked(int size, const std::function<Rgb(Rgb)> &change)
{
    ColourTable table(size, {0, 0, 0}, {1, 1, 1});
    const float step = 1 / table.m_last;
    std::size_t index = 0;
    for (int b = 0; b < size; ++b)
        for (int g = 0; g < size; ++g)
            for (int r = 0; r < size; ++r)
                table.setNode(index++, change({float(r) * step, float(g) * step, float(b) * step}));
    return table;
}

} // namespace muto::grading
