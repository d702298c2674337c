#pragma once

#include "core/media/channel.h"
#include "core/media/page/plane_rows.h"

#include <array>
#include <cstdint>
#include <memory>

namespace muto::media {

/// Pictures of I420 in eight bits as R G B A, as PictureConverter makes them, for one shape of picture. Has
/// all its memory from the start.
class I420Painter
{
public:
    /// Null if a side is not within 1 … 8192 or the memory does not suffice.
    static std::unique_ptr<I420Painter> create(const PictureShape &shape, const Siting &siting);

    /// Where Y, U and V are to be put, packed.
    std::uint8_t *planes() { return m_planes.get(); }
    /// What its colours mean; to be filled in.
    RowMatrix &matrix() { return m_matrix; }
    /// Where the painted rows are, packed.
    std::uint8_t *pixels() { return m_pixels.get(); }

    void paint();

private:
    using Bytes = std::unique_ptr<std::uint8_t[]>;

    I420Painter(const PictureShape &shape, const Siting &siting, Bytes planes, Bytes pixels);
    Channel<PlaneRows> channel(int index, const Siting &siting) const;

    PictureShape m_shape;
    Bytes m_planes, m_pixels;
    RowMatrix m_matrix;
    std::array<Channel<PlaneRows>, 3> m_channels;
};

} // namespace muto::media
