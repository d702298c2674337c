#pragma once

#include "core/media/sample_rows.h"

#include <cstddef>
#include <cstdint>

namespace muto::media {

/// A plane of bytes without padding, row by row as samples. Looks into the plane, which has to stay.
class PlaneRows
{
public:
    PlaneRows(const std::uint8_t *plane, int width, int height)
        : m_plane(plane)
        , m_width(width)
        , m_height(height)
    {
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    void read(int y, Sample *target) const { widenRow(bytes(y), target, m_width); }
    const std::uint8_t *bytes(int y) const { return m_plane + std::ptrdiff_t(y) * m_width; }

private:
    const std::uint8_t *m_plane;
    int m_width;
    int m_height;
};

} // namespace muto::media
