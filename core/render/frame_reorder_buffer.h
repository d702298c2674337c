#pragma once

#include "core/base/frame_index.h"

#include <map>
#include <optional>
#include <utility>

namespace muto::render {

/// Puts frames of several workers in order: in come frames in any order, out come frames without gaps. Holds
/// no more than the workers have slots. One thread.
template<typename Frame>
class FrameReorderBuffer
{
public:
    explicit FrameReorderBuffer(FrameIndex first)
        : m_next(first)
    {
    }

    void put(FrameIndex index, Frame frame) { m_waiting.emplace(index, std::move(frame)); }

    /// The next frame of the film, if it is here.
    std::optional<Frame> takeNext()
    {
        const auto found = m_waiting.find(m_next);
        if (found == m_waiting.end())
            return std::nullopt;
        std::optional<Frame> frame(std::move(found->second));
        m_waiting.erase(found);
        ++m_next;
        return frame;
    }

    FrameIndex next() const { return m_next; }
    bool isEmpty() const { return m_waiting.empty(); }

private:
    FrameIndex m_next;
    std::map<FrameIndex, Frame> m_waiting;
};

} // namespace muto::render
