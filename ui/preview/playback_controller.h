#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"

#include <QObject>

#include <optional>

namespace muto::ui {

/// The transport: where the film is, what plays and what loops. It knows no page. It asks through its
/// `…Requested` signals and learns through `showFrame` and `showPlaying` what has become of it.
class PlaybackController : public QObject
{
    Q_OBJECT

public:
    explicit PlaybackController(QObject *parent = nullptr);

    bool hasFilm() const { return m_frameCount > 0; }
    std::int64_t frameCount() const { return m_frameCount; }
    FrameRate frameRate() const { return m_frameRate; }
    FrameIndex lastFrame() const;
    FrameIndex frame() const { return m_frame; }
    bool isPlaying() const { return m_playing; }
    bool isLooping() const { return m_looping; }
    double speed() const { return m_speed; }
    int stride() const { return m_stride; }
    double volume() const { return m_volume; }
    bool isMuted() const { return m_muted; }
    std::optional<FrameIndex> inPoint() const { return m_in; }
    std::optional<FrameIndex> outPoint() const { return m_out; }

    /// What in and out leave of the film; nothing when neither is set.
    std::optional<FrameRange> workArea() const;

    /// The film there is to play; one without frames empties the transport. In and out stay when they still
    /// fit.
    void setFilm(std::int64_t frameCount, FrameRate frameRate);

    /// What the page shows and does.
    void showFrame(FrameIndex frame);
    void showPlaying(bool playing);

public Q_SLOTS:
    void togglePlaying();
    void pause();
    void seek(muto::FrameIndex frame);
    void stepBy(std::int64_t frames);
    void toStart();
    void toEnd();
    void setLooping(bool looping);
    void setSpeed(double speed);
    /// While playing every so many frames are shown; stills and renders have all of them.
    void setStride(int frames);
    void setVolume(double volume); ///< 0 … 1.
    void setMuted(bool muted);
    void markIn();
    void markOut();
    void clearMarks();
    /// Both at once. A point that was not set stays so as long as it is still at its end of the film.
    void setWorkArea(muto::FrameRange area);
    void clearIn();
    void clearOut();

Q_SIGNALS:
    void filmChanged();
    void frameChanged(muto::FrameIndex frame);
    void playingChanged(bool playing);
    void loopingChanged(bool looping);
    void speedChanged(double speed);
    void strideChanged(int frames);
    void volumeChanged(double volume);
    void mutedChanged(bool muted);
    void marksChanged();

    void seekRequested(muto::FrameIndex frame);
    void playRequested();
    void pauseRequested();

private:
    FrameIndex clamped(FrameIndex frame) const;
    FrameRange playedRange() const;
    void dropMarksBeyondFilm();

    std::int64_t m_frameCount = 0;
    FrameRate m_frameRate;
    FrameIndex m_frame;
    std::optional<FrameIndex> m_in;
    std::optional<FrameIndex> m_out; ///< The last frame that plays.
    double m_speed = 1;
    int m_stride = 1;
    double m_volume = 1;
    bool m_muted = false;
    bool m_playing = false;
    bool m_looping = false;
};

} // namespace muto::ui
