#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/preview/audio_output.h"
#include "ui/preview/level_trail.h"
#include "ui/preview/preview_mixer.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace muto::ui {

/// The sound of the preview: the renders' own mixer, heard through an output. While it plays, the output's
/// clock leads and the picture follows (`heard`). Without a device, and at speeds at which nothing can be
/// heard, it keeps silent and lets the picture keep its own time. GUI thread.
class PreviewSound : public QObject
{
    Q_OBJECT

public:
    explicit PreviewSound(std::unique_ptr<AudioOutput> output, QObject *parent = nullptr);
    ~PreviewSound() override;

    /// What is to be heard, as the page's manifest has it.
    void setFilm(const QJsonObject &sounds, const QString &projectFolder, std::int64_t frames,
                 FrameRate frameRate);
    void clear();
    /// Other sounds of the same film, without a gap in what plays. False where nothing is heard now, or
    /// nothing would be: then it is another film.
    bool follow(const QJsonObject &sounds, const QString &projectFolder);

    void play(FrameIndex from);
    void pause();
    /// Lets a moment be heard while nothing plays.
    void scrub(FrameIndex at);

    void setSpeed(double speed); ///< Of what is played from now on.
    void setLooping(bool loops);
    void setWorkArea(std::optional<FrameRange> area);
    void setVolume(double volume); ///< 0 … 1, as the ear judges it.
    void setMuted(bool muted);

    /// The moment of the film that is heard now; nothing while nothing is.
    std::optional<double> position() const;

    /// Samples of each side that are mixed and wait for the output.
    std::int64_t mixedAhead() const { return m_ring.available(); }

Q_SIGNALS:
    /// Many times a second while the film plays with sound.
    void heard(double filmSeconds);
    /// The highest samples (1 is full scale) of groups of sounds since the last time, by their ids; as often.
    void groupsHeard(const QHash<QString, float> &peaks);
    /// Something cannot be heard, and why.
    void noted(const QString &note);

private:
    SoundStretch stretchFrom(FrameIndex frame) const;
    bool listen();
    void restart();
    void applyVolume();
    void report();

    std::unique_ptr<AudioOutput> m_output;
    SoundRing m_ring;
    LevelTrail m_levels;
    PreviewMixer m_mixer;
    QTimer m_reports;
    QTimer m_scrubEnd;
    FrameRate m_frameRate;
    std::int64_t m_frames = 0;
    std::optional<FrameRange> m_workArea;
    SoundStretch m_stretch; ///< What plays now.
    double m_speed = 1;
    double m_volume = 1;
    bool m_loops = false;
    bool m_isMuted = false;
    bool m_isPlaying = false; ///< The film; with sound if `m_isHeard`.
    bool m_isHeard = false;
    bool m_hasSounds = false;
    bool m_saidNoDevice = false;
};

} // namespace muto::ui
