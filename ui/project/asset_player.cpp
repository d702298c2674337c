#include "ui/project/asset_player.h"

#include "core/media/video_picture_source.h"
#include "ui/preview/preview_sound.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kTickMs = 30;
constexpr QSize kLargest(1280, 1280); // more is not seen
const FrameRate kSoundRate;           // what the mixer counts in: any will do

/// One clip, as pages tell of their sounds.
QJsonObject soundsOf(const QString &name, double length)
{
    const QJsonObject clip{{QStringLiteral("id"), name},
                           {QStringLiteral("kind"), QStringLiteral("audio")},
                           {QStringLiteral("path"), name},
                           {QStringLiteral("start"), 0},
                           {QStringLiteral("duration"), length}};
    return {{QStringLiteral("clips"), QJsonArray{clip}}, {QStringLiteral("groups"), QJsonArray()}};
}

QImage imageOf(const frames::Picture &picture)
{
    return QImage(reinterpret_cast<const uchar *>(picture.rgba.constData()), picture.size.width(),
                  picture.size.height(), qsizetype(picture.size.width()) * 4, QImage::Format_RGBA8888)
        .copy();
}

} // namespace

AssetPlayer::AssetPlayer(std::unique_ptr<AudioOutput> output, QObject *parent)
    : QObject(parent)
    , m_sound(new PreviewSound(std::move(output), this))
{
    m_ticks.setInterval(kTickMs);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &AssetPlayer::tick);
}

AssetPlayer::~AssetPlayer() = default;

void AssetPlayer::open(const QString &folder, const QString &name, const library::AssetFacts &facts)
{
    close();
    m_path = QDir(folder).filePath(name);
    m_length = facts.seconds.value_or(0);
    if (facts.hasSound)
        m_sound->setFilm(soundsOf(name, m_length), folder, kSoundRate.frameCount(m_length), kSoundRate);
    if (facts.kind == library::AssetKind::Video)
        m_pictures = std::make_unique<media::VideoPictureSource>(
            media::PictureSourceOptions{.threads = 1, .offersPackets = false});
    moveTo(0);
}

void AssetPlayer::close()
{
    setPlaying(false);
    ++m_opened;
    m_sound->clear();
    m_pictures.reset();
    m_isAsking = false;
    m_shownSeconds = -1;
    m_length = m_seconds = 0;
}

void AssetPlayer::setPlaying(bool playing)
{
    if (playing == m_isPlaying || (playing && m_length <= 0))
        return;
    m_isPlaying = playing;
    if (playing) {
        if (m_seconds >= m_length - kTickMs / 1000.0)
            moveTo(0);
        m_clock.start();
        m_ticks.start();
        m_sound->play({kSoundRate.frameAt(m_seconds)});
    } else {
        m_ticks.stop();
        m_sound->pause();
    }
    Q_EMIT playingChanged(playing);
}

void AssetPlayer::seek(double seconds)
{
    moveTo(seconds);
    if (m_isPlaying)
        m_sound->play({kSoundRate.frameAt(m_seconds)});
    else
        m_sound->scrub({kSoundRate.frameAt(m_seconds)});
}

void AssetPlayer::tick()
{
    const double passed = double(m_clock.restart()) / 1000;
    moveTo(m_sound->position().value_or(m_seconds + passed));
    if (m_seconds >= m_length)
        setPlaying(false);
}

void AssetPlayer::moveTo(double seconds)
{
    m_seconds = std::clamp(seconds, 0.0, m_length);
    askForPicture();
    Q_EMIT moved(m_seconds);
}

/// One at a time: what comes too late is not waited for, but the last one asked for is shown.
void AssetPlayer::askForPicture()
{
    if (!m_pictures || m_isAsking || m_shownSeconds == m_seconds)
        return;
    m_isAsking = true;
    m_shownSeconds = m_seconds;
    m_pictures->fetch({m_path, m_seconds, {}}, [this, self = QPointer(this),
                                                opened = m_opened](const Result<frames::Picture> &picture) {
        QImage image;
        if (picture)
            image = imageOf(*picture).scaled(picture->size.boundedTo(kLargest), Qt::KeepAspectRatio,
                                             Qt::SmoothTransformation);
        QMetaObject::invokeMethod(this, [self, opened, image] {
            if (self && self->m_opened == opened)
                self->take(image);
        });
    });
}

void AssetPlayer::take(const QImage &picture)
{
    m_isAsking = false;
    if (!picture.isNull())
        Q_EMIT pictureShown(picture);
    askForPicture();
}

} // namespace muto::ui
