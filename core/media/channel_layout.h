#pragma once

#include "core/media/av_compat.h"

#include <utility>

namespace muto::media {

/// A channel layout with a life of its own: one in an unusual order points to a map, which a plain copy would
/// share with the frame it came from.
class ChannelLayout
{
public:
    ChannelLayout() = default;
    ChannelLayout(ChannelLayout &&other) noexcept
        : m_layout(std::exchange(other.m_layout, {}))
    {
    }
    ChannelLayout &operator=(ChannelLayout &&other) noexcept
    {
        std::swap(m_layout, other.m_layout);
        return *this;
    }
    ~ChannelLayout() { av_channel_layout_uninit(&m_layout); }

    /// For libav, which fills it; some of its functions want the address of one that they only read.
    AVChannelLayout *address() { return &m_layout; }
    int channels() const { return m_layout.nb_channels; }

    friend bool operator==(const ChannelLayout &one, const ChannelLayout &other)
    {
        return av_channel_layout_compare(&one.m_layout, &other.m_layout) == 0;
    }

private:
    AVChannelLayout m_layout{};
};

} // namespace muto::media
