#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>

namespace muto::ui {

class PlaybackController;

/// The speed after one more press of a shuttle key: 1, 2, 4 times in its direction, from the other direction
/// at once the first of them. Negative speeds are backwards.
int nextShuttleSpeed(int speed, int direction);

/// J, K and L: plays forwards and backwards, faster each time. What plays forwards is the page; backwards the
/// film is shown frame by frame, as many as the clock says. GUI thread.
class Shuttle : public QObject
{
    Q_OBJECT

public:
    explicit Shuttle(PlaybackController &playback, QObject *parent = nullptr);

    /// `direction` is 1 or -1.
    void push(int direction);
    void stop();
    int speed() const { return m_speed; }

    /// The frame after going backwards for so long.
    static std::int64_t frameAfter(std::int64_t start, int speed, qint64 milliseconds,
                                   double framesPerSecond);

Q_SIGNALS:
    void speedChanged(int speed);

private:
    void run(int speed);
    void showNext();
    void onPlayingChanged(bool playing);
    void setSpeed(int speed);

    PlaybackController &m_playback;
    QTimer m_tick;
    QElapsedTimer m_clock;
    std::int64_t m_start = 0;
    std::int64_t m_shown = 0;
    int m_speed = 0;
    double m_usualSpeed = 1; ///< Of the preview, before the shuttle.
    bool m_isSettingPace = false;
};

} // namespace muto::ui
