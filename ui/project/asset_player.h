#pragma once

#include "core/library/asset_facts.h"
#include "ui/preview/audio_output.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace muto::media {
class VideoPictureSource;
}

namespace muto::ui {

class PreviewSound;

/// Plays a film or a sound of the project by itself, as it is and not as clips use it: pictures by the
/// program's own decoder, the sound by the preview's mixer, whose clock leads where there is a device. GUI
/// thread; files are read elsewhere.
class AssetPlayer : public QObject
{
    Q_OBJECT

public:
    explicit AssetPlayer(std::unique_ptr<AudioOutput> output, QObject *parent = nullptr);
    ~AssetPlayer() override;

    /// `name` is a file of the project in `folder`.
    void open(const QString &folder, const QString &name, const library::AssetFacts &facts);
    void close();

    bool isPlaying() const { return m_isPlaying; }
    double seconds() const { return m_seconds; }
    double length() const { return m_length; }
    void setPlaying(bool playing); ///< From the beginning, if it has come to its end.
    void seek(double seconds);

Q_SIGNALS:
    void pictureShown(const QImage &picture);
    void moved(double seconds);
    void playingChanged(bool playing);

private:
    void tick();
    void moveTo(double seconds);
    void askForPicture();
    void take(const QImage &picture);

    PreviewSound *m_sound;
    std::unique_ptr<media::VideoPictureSource> m_pictures; ///< Of a film; null for a sound.
    QString m_path;
    double m_length = 0;
    double m_seconds = 0;
    double m_shownSeconds = -1; ///< Of the picture that was asked for last.
    bool m_isAsking = false;
    bool m_isPlaying = false;
    int m_opened = 0; ///< Answers for what was open before are no use.
    QTimer m_ticks;
    QElapsedTimer m_clock;
};

} // namespace muto::ui
