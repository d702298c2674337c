#include "ui/preview/preview_sound.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::size_t kRingSamples = 9'600; ///< A fifth of a second is mixed ahead.
constexpr int kReportMs = 40;
constexpr double kSnippetSeconds = 0.06;
constexpr int kAfterSnippetMs = 400; ///< The device stays open so long for the next one.

} // namespace

PreviewSound::PreviewSound(std::unique_ptr<AudioOutput> output, QObject *parent)
    : QObject(parent)
    , m_output(std::move(output))
    , m_ring(kRingSamples)
    , m_mixer(m_ring, m_levels, [this](const QStringList &notes) {
        QMetaObject::invokeMethod(
            this,
            [this, notes] {
                for (const QString &note : notes)
                    Q_EMIT noted(note);
            },
            Qt::QueuedConnection);
    })
{
    m_reports.setInterval(kReportMs);
    m_scrubEnd.setInterval(kAfterSnippetMs);
    m_scrubEnd.setSingleShot(true);
    connect(&m_reports, &QTimer::timeout, this, &PreviewSound::report);
    connect(&m_scrubEnd, &QTimer::timeout, this, [this] {
        if (!m_isHeard)
            m_output->stop();
    });
}

PreviewSound::~PreviewSound()
{
    m_output->stop();
}

void PreviewSound::setFilm(const QJsonObject &sounds, const QString &projectFolder, std::int64_t frames,
                           FrameRate frameRate)
{
    clear();
    m_frames = frames;
    m_frameRate = frameRate;
    auto manifest = render::readSoundManifest(sounds, projectFolder, render::BadSoundEdits::PlayDry);
    if (!manifest) {
        Q_EMIT noted(manifest.error().message);
        return;
    }
    m_hasSounds = !manifest->plan.isSilent();
    m_mixer.setSounds(std::move(*manifest));
}

bool PreviewSound::follow(const QJsonObject &sounds, const QString &projectFolder)
{
    if (!m_isHeard)
        return false;
    auto manifest = render::readSoundManifest(sounds, projectFolder, render::BadSoundEdits::PlayDry);
    if (!manifest || manifest->plan.isSilent())
        return false;
    m_mixer.exchangeSounds(std::move(*manifest));
    return true;
}

void PreviewSound::clear()
{
    pause();
    m_output->stop();
    m_hasSounds = false;
    m_mixer.setSounds({});
}

SoundStretch PreviewSound::stretchFrom(FrameIndex frame) const
{
    const FrameRange whole{{}, {m_frames}};
    const FrameRange area = m_workArea.value_or(whole);
    return {m_frameRate.timeOf(frame.value), m_speed, m_frameRate.timeOf(area.first.value),
            m_frameRate.timeOf(std::min(area.end.value, m_frames)), m_loops};
}

/// Opens the output; says once that there is none.
bool PreviewSound::listen()
{
    if (m_output->start([this](std::span<float> samples) { m_ring.read(samples); }))
        return true;
    if (!std::exchange(m_saidNoDevice, true))
        Q_EMIT noted(tr("No sound device was found: the preview plays silently."));
    return false;
}

void PreviewSound::play(FrameIndex from)
{
    m_isPlaying = true;
    m_stretch = stretchFrom(from);
    m_output->stop();
    m_isHeard = m_hasSounds && canBeHeard(m_speed);
    if (m_isHeard) {
        m_mixer.play(m_stretch);
        m_isHeard = listen();
    }
    if (m_isHeard)
        m_reports.start();
    else
        m_reports.stop();
}

void PreviewSound::pause()
{
    m_isPlaying = false;
    if (!std::exchange(m_isHeard, false))
        return;
    m_reports.stop();
    m_output->stop();
    m_mixer.stop();
}

void PreviewSound::scrub(FrameIndex at)
{
    if (m_isPlaying || m_isMuted || !m_hasSounds)
        return;
    SoundStretch moment = stretchFrom(at);
    moment.speed = 1;
    moment.end = m_frameRate.timeOf(m_frames);
    m_mixer.play(moment, kSnippetSeconds);
    if (m_scrubEnd.isActive() || listen())
        m_scrubEnd.start();
}

/// What has been chosen anew counts from the moment that is heard now.
void PreviewSound::restart()
{
    if (m_isPlaying)
        play({m_frameRate.frameAt(position().value_or(m_stretch.from))});
}

void PreviewSound::setSpeed(double speed)
{
    m_speed = speed;
}

void PreviewSound::setLooping(bool loops)
{
    if (std::exchange(m_loops, loops) != loops)
        restart();
}

void PreviewSound::setWorkArea(std::optional<FrameRange> area)
{
    if (std::exchange(m_workArea, area) != area)
        restart();
}

void PreviewSound::setVolume(double volume)
{
    m_volume = volume;
    applyVolume();
}

void PreviewSound::setMuted(bool muted)
{
    m_isMuted = muted;
    applyVolume();
}

void PreviewSound::applyVolume()
{
    m_output->setVolume(m_isMuted ? 0 : m_volume);
}

std::optional<double> PreviewSound::position() const
{
    if (!m_isHeard)
        return std::nullopt;
    const std::int64_t heardSamples = std::max<std::int64_t>(0, m_ring.elapsed() - m_output->pending());
    return heardMoment(m_stretch, double(heardSamples) / media::kSoundRate);
}

void PreviewSound::report()
{
    if (m_ring.elapsed() > 0) // before that the picture waits for nobody
        Q_EMIT heard(*position());
    const auto peaks = m_levels.take(m_ring.elapsed() - m_output->pending());
    if (!peaks.isEmpty())
        Q_EMIT groupsHeard(peaks);
}

} // namespace muto::ui
