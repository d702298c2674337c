#include "ui/preview/playback_controller.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

PlaybackController::PlaybackController(QObject *parent)
    : QObject(parent)
{
}

FrameIndex PlaybackController::lastFrame() const
{
    return {std::max<std::int64_t>(0, m_frameCount - 1)};
}

std::optional<FrameRange> PlaybackController::workArea() const
{
    if (!m_in && !m_out)
        return std::nullopt;
    return FrameRange{m_in.value_or(FrameIndex{}), m_out.value_or(lastFrame()) + 1};
}

void PlaybackController::setFilm(std::int64_t frameCount, FrameRate frameRate)
{
    m_frameCount = std::max<std::int64_t>(0, frameCount);
    m_frameRate = frameRate;
    dropMarksBeyondFilm();
    showFrame(clamped(m_frame));
    if (!hasFilm())
        showPlaying(false);
    Q_EMIT filmChanged();
}

void PlaybackController::dropMarksBeyondFilm()
{
    const auto fits = [this](std::optional<FrameIndex> mark) { return !mark || mark->value < m_frameCount; };
    if (!fits(m_in) || !fits(m_out))
        clearMarks();
}

void PlaybackController::showFrame(FrameIndex frame)
{
    if (std::exchange(m_frame, frame) != frame)
        Q_EMIT frameChanged(frame);
}

void PlaybackController::showPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) != playing)
        Q_EMIT playingChanged(playing);
}

FrameRange PlaybackController::playedRange() const
{
    return workArea().value_or(FrameRange{{}, {m_frameCount}});
}

void PlaybackController::togglePlaying()
{
    if (!hasFilm())
        return;
    if (m_playing) {
        Q_EMIT pauseRequested();
        return;
    }
    const FrameRange range = playedRange();
    // At the end "play" means "again".
    if (m_frame < range.first || m_frame + 1 >= range.end)
        seek(range.first);
    Q_EMIT playRequested();
}

void PlaybackController::pause()
{
    if (m_playing)
        Q_EMIT pauseRequested();
}

FrameIndex PlaybackController::clamped(FrameIndex frame) const
{
    return std::clamp(frame, FrameIndex{}, lastFrame());
}

void PlaybackController::seek(FrameIndex frame)
{
    if (!hasFilm())
        return;
    const FrameIndex target = clamped(frame);
    // The readout moves at once; the picture follows as fast as it can be drawn.
    showFrame(target);
    Q_EMIT seekRequested(target);
}

void PlaybackController::stepBy(std::int64_t frames)
{
    pause();
    seek(m_frame + frames);
}

void PlaybackController::toStart()
{
    seek(playedRange().first == m_frame ? FrameIndex{} : playedRange().first);
}

void PlaybackController::toEnd()
{
    const FrameIndex end = playedRange().end + -1;
    seek(end == m_frame ? lastFrame() : end);
}

void PlaybackController::setLooping(bool looping)
{
    if (std::exchange(m_looping, looping) != looping)
        Q_EMIT loopingChanged(looping);
}

void PlaybackController::setSpeed(double speed)
{
    if (std::exchange(m_speed, speed) != speed)
        Q_EMIT speedChanged(speed);
}

void PlaybackController::setStride(int frames)
{
    const int wanted = std::max(1, frames);
    if (std::exchange(m_stride, wanted) != wanted)
        Q_EMIT strideChanged(wanted);
}

void PlaybackController::setVolume(double volume)
{
    const double within = std::clamp(volume, 0.0, 1.0);
    if (std::exchange(m_volume, within) != within)
        Q_EMIT volumeChanged(within);
}

void PlaybackController::setMuted(bool muted)
{
    if (std::exchange(m_muted, muted) != muted)
        Q_EMIT mutedChanged(muted);
}

void PlaybackController::markIn()
{
    if (!hasFilm())
        return;
    m_in = m_frame;
    if (m_out && *m_out < m_frame)
        m_out.reset();
    Q_EMIT marksChanged();
}

void PlaybackController::markOut()
{
    if (!hasFilm())
        return;
    m_out = m_frame;
    if (m_in && m_frame < *m_in)
        m_in.reset();
    Q_EMIT marksChanged();
}

void PlaybackController::setWorkArea(FrameRange area)
{
    if (!hasFilm())
        return;
    const FrameIndex first = clamped(area.first);
    const FrameIndex last = std::max(first, clamped(area.end + -1));
    if (m_in || first > FrameIndex{})
        m_in = first;
    if (m_out || last < lastFrame())
        m_out = last;
    Q_EMIT marksChanged();
}

void PlaybackController::clearIn()
{
    m_in.reset();
    Q_EMIT marksChanged();
}

void PlaybackController::clearOut()
{
    m_out.reset();
    Q_EMIT marksChanged();
}

void PlaybackController::clearMarks()
{
    m_in.reset();
    m_out.reset();
    Q_EMIT marksChanged();
}

} // namespace muto::ui
