#include "ui/main/shuttle.h"

#include "ui/preview/playback_controller.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kFastest = 4;
constexpr int kTickMs = 33;

} // namespace

int nextShuttleSpeed(int speed, int direction)
{
    if (speed * direction <= 0)
        return direction;
    return std::clamp(2 * speed, -kFastest, kFastest);
}

std::int64_t Shuttle::frameAfter(std::int64_t start, int speed, qint64 milliseconds, double framesPerSecond)
{
    return start + std::int64_t(std::trunc(speed * double(milliseconds) * framesPerSecond / 1000));
}

Shuttle::Shuttle(PlaybackController &playback, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Shuttle::showNext);
    connect(&m_playback, &PlaybackController::playingChanged, this, &Shuttle::onPlayingChanged);
    connect(&m_playback, &PlaybackController::filmChanged, this, [this] {
        if (!m_playback.hasFilm())
            stop();
    });
}

void Shuttle::push(int direction)
{
    if (m_playback.hasFilm())
        run(nextShuttleSpeed(m_speed, direction));
}

void Shuttle::run(int speed)
{
    if (m_speed == 0)
        m_usualSpeed = m_playback.speed();
    setSpeed(speed);
    if (speed > 0) {
        m_tick.stop();
        m_playback.setSpeed(speed);
        if (!m_playback.isPlaying())
            m_playback.togglePlaying();
        return;
    }
    // Pausing must not end what has just begun.
    m_isSettingPace = true;
    m_playback.pause();
    m_isSettingPace = false;
    m_start = m_shown = m_playback.frame().value;
    m_clock.start();
    m_tick.start();
}

void Shuttle::stop()
{
    m_tick.stop();
    m_playback.pause();
    if (m_speed == 0)
        return;
    setSpeed(0);
    m_playback.setSpeed(m_usualSpeed);
}

void Shuttle::showNext()
{
    // Somebody has gone elsewhere meanwhile; from there it goes on.
    if (m_playback.frame().value != m_shown) {
        m_start = m_playback.frame().value;
        m_clock.restart();
    }
    const std::int64_t frame =
        frameAfter(m_start, m_speed, m_clock.elapsed(), m_playback.frameRate().perSecond());
    m_playback.seek({std::max<std::int64_t>(0, frame)});
    m_shown = m_playback.frame().value;
    if (frame > 0)
        return;
    if (!m_playback.isLooping())
        return stop();
    m_playback.seek(m_playback.lastFrame());
}

/// The film is over, or somebody has paused it by other means.
void Shuttle::onPlayingChanged(bool playing)
{
    if (m_isSettingPace || m_speed == 0)
        return;
    if (m_speed > 0 && !playing)
        stop();
    else if (m_speed < 0 && playing) {
        m_tick.stop();
        setSpeed(0);
        m_playback.setSpeed(m_usualSpeed);
    }
}

void Shuttle::setSpeed(int speed)
{
    if (std::exchange(m_speed, speed) != speed)
        Q_EMIT speedChanged(speed);
}

} // namespace muto::ui
