#include "core/media/frame_cursor.h"

#include "core/media/media_words.h"

#include <cmath>
#include <limits>
#include <utility>

namespace muto::media {

namespace {

constexpr double kTimeTolerance = 1e-6;
constexpr double kAlwaysNear = 0.35; // a few frames: cheaper than any seek
constexpr double kNearWithoutIndex = 3;
constexpr double kFirstStepBack = 0.5;

} // namespace

FrameCursor::FrameCursor(std::unique_ptr<FrameProducer> producer)
    : m_producer(std::move(producer))
{
}

bool FrameCursor::nextIsOn(double seconds) const
{
    return m_next && m_next->seconds <= seconds + kTimeTolerance;
}

bool FrameCursor::isNear(double seconds) const
{
    if (seconds + kTimeTolerance < position())
        return false;
    if (!m_next && m_current)
        return true;
    const double from = m_next ? m_next->seconds : position();
    if (seconds - from < kAlwaysNear)
        return true;
    const auto skips = m_producer->skipsBetween(from, seconds);
    return skips ? !*skips : seconds - from < kNearWithoutIndex;
}

Result<> FrameCursor::advance()
{
    auto following = m_producer->next();
    if (!following)
        return fail(std::move(following.error()));
    if (m_next)
        m_current = std::move(m_next);
    m_next = std::move(*following);
    return ok();
}

/// Takes the first two frames from where the producer is.
Result<> FrameCursor::start()
{
    m_isUntouched = false;
    m_current.reset();
    auto first = m_producer->next();
    if (!first)
        return fail(std::move(first.error()));
    m_next = std::move(*first);
    if (!m_next)
        return ok();
    return advance();
}

/// Seeks; false when the frame is too late or there is none.
Result<bool> FrameCursor::land(double seconds)
{
    if (!m_producer->seekBefore(seconds))
        return false;
    if (auto started = start(); !started)
        return fail(std::move(started.error()));
    return m_current.has_value();
}

Result<> FrameCursor::jump(double seconds)
{
    // Where time stamps are those of decoding, or leading pictures cannot be decoded, a seek lands too late.
    double back = 0;
    for (double target = seconds; target > 0; target = seconds - back) {
        const auto landed = land(target);
        if (!landed)
            return fail(landed.error());
        if (*landed && m_current->seconds <= seconds + kTimeTolerance)
            return ok();
        back = back == 0 ? kFirstStepBack : 4 * back;
    }
    if (auto rewound = m_producer->rewind(); !rewound)
        return rewound;
    return start();
}

Result<ShownFrame> FrameCursor::at(double seconds, const std::stop_token &stop)
{
    if (!m_current || !isNear(seconds)) {
        const bool fromStart = m_isUntouched && isNear(seconds);
        if (auto moved = fromStart ? start() : jump(seconds); !moved)
            return fail(std::move(moved.error()));
    }
    while (nextIsOn(seconds)) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, MediaWords::tr("Decoding was stopped"));
        if (auto advanced = advance(); !advanced)
            return fail(std::move(advanced.error()));
    }
    if (!m_current)
        return fail(ErrorKind::Media, MediaWords::tr("it has no picture"));
    return shown();
}

Result<ShownFrame> FrameCursor::nearestStart(double seconds)
{
    if (!m_current || !isNear(seconds) || seconds - position() > kAlwaysNear)
        if (auto jumped = jump(seconds); !jumped)
            return fail(std::move(jumped.error()));
    if (!m_current)
        return fail(ErrorKind::Media, MediaWords::tr("it has no picture"));
    return shown();
}

ShownFrame FrameCursor::shown() const
{
    return {m_current->pixels, m_current->seconds,
            m_next ? m_next->seconds : std::numeric_limits<double>::infinity()};
}

} // namespace muto::media
