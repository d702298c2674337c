#pragma once

#include "core/grading/grade_colours.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace muto::grading {

/// Four numbers that are computed with at once.
using Four = float __attribute__((vector_size(16)));
using FourInts = std::int32_t __attribute__((vector_size(16)));

inline Four within(Four value, float least, float most)
{
    const Four lowest{least, least, least, least}, highest{most, most, most, most};
    value = value < lowest ? lowest : value;
    return value > highest ? highest : value;
}

/// Colours for a grid of colours; what lies between is interpolated within tetrahedra, which keeps grey grey.
class ColourTable
{
public:
    /// `size` nodes a side, 2 at least, over colours from `least` to `most`; all black.
    ColourTable(int size, Rgb least, Rgb most);
    /// What `change` makes of 0 … 1.
    static ColourTable baked(int size, const std::function<Rgb(Rgb)> &change);

    int size() const { return m_size; }
    /// In the order of .cube files: red fastest.
    void setNode(std::size_t index, Rgb colour) { m_nodes[index] = Four{colour.r, colour.g, colour.b, 0}; }
    std::size_t nodeCount() const { return m_nodes.size(); }

    /// r, g, b and something; what is outside counts as at the edge.
    Four operator()(Four colour) const;
    /// The same for 255ths, which is faster.
    Four ofBytes(std::uint8_t r, std::uint8_t g, std::uint8_t b) const;

private:
    /// Where the corners between the first and the last of a tetrahedron are.
    struct Way
    {
        std::ptrdiff_t second = 0;
        std::ptrdiff_t third = 0;
    };
    struct Place
    {
        std::ptrdiff_t offset = 0;
        float share = 0;
    };

    Four between(const Four *base, float fr, float fg, float fb) const;

    int m_size;
    float m_last;
    Four m_origin;
    Four m_scale;
    Four m_steps;
    std::ptrdiff_t m_farthest;
    std::array<Way, 8> m_ways; ///< By which channels are larger than which.
    std::array<std::array<Place, 256>, 3> m_places;
    std::vector<Four> m_nodes;
};

/// The tetrahedron goes from the darkest corner to the brightest by way of the channels, the largest first.
inline Four ColourTable::between(const Four *base, float fr, float fg, float fb) const
{
    const Way &way = m_ways[std::size_t(fr >= fg) | std::size_t(fg >= fb) << 1 | std::size_t(fr >= fb) << 2];
    const float higher = fr > fg ? fr : fg, lower = fr > fg ? fg : fr;
    const float most = higher > fb ? higher : fb;
    const float least = lower < fb ? lower : fb;
    const float middle = fr + fg + fb - most - least;
    return base[0] * (1 - most) + base[way.second] * (most - middle) + base[way.third] * (middle - least) +
           base[m_farthest] * least;
}

inline Four ColourTable::operator()(Four colour) const
{
    const Four at = within((colour - m_origin) * m_scale, 0, m_last);
    const Four cell =
        within(__builtin_convertvector(__builtin_convertvector(at, FourInts), Four), 0, m_last - 1);
    const Four share = at - cell;
    const Four index = cell * m_steps;
    return between(m_nodes.data() + std::ptrdiff_t(index[0] + index[1] + index[2]), share[0], share[1],
                   share[2]);
}

inline Four ColourTable::ofBytes(std::uint8_t r, std::uint8_t g, std::uint8_t b) const
{
    const Place &red = m_places[0][r], &green = m_places[1][g], &blue = m_places[2][b];
    return between(m_nodes.data() + (red.offset + green.offset + blue.offset), red.share, green.share,
                   blue.share);
}

} // namespace muto::grading
