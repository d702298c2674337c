#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"

#include <cstdint>
#include <functional>

namespace muto::render {

/// A picture on its way from a worker to wherever frames go. `release` must be called exactly once, from any
/// thread, when the pixels are no longer needed.
struct CapturedFrame
{
    FrameIndex index;
    frames::FrameView view;
    std::function<void()> release;
};

/// Tells the owner of a sink what happens on the sink's own thread. Called from that thread.
struct SinkEvents
{
    std::function<void(std::int64_t framesDone)> consumed;
    std::function<void(const Error &)> failed;
    std::function<void()> completed; ///< Everything pushed has been dealt with after `finish()`.
};

/// Where captured frames go: straight to the encoder, or to disk. Fed from one thread, works on its own.
/// Destroying a sink drops what it has not done yet.
class FrameSink
{
public:
    virtual ~FrameSink() = default;

    /// Takes over a frame and returns at once; frames may come in any order, each at most once.
    virtual void push(CapturedFrame frame) = 0;

    /// No more frames will come; `completed` or `failed` follows.
    virtual void finish() = 0;
};

} // namespace muto::render
