#include "ui/preview/qt_audio_output.h"

#include "core/base/logging.h"
#include "core/media/sound_plan.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>
#include <vector>

namespace muto::ui {

namespace {

constexpr int kChannels = 2;
constexpr int kBufferMs = 60; ///< Short enough for a pause to be one.

/// What a QAudioSink reads from: never at its end, never late.
class PulledSound : public QIODevice
{
public:
    PulledSound(AudioOutput::Pull pull, QAudioFormat format)
        : m_pull(std::move(pull))
        , m_format(std::move(format))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_format.bytesForDuration(1'000'000); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 frames = maxSize / m_format.bytesPerFrame();
        m_samples.resize(std::size_t(frames * kChannels));
        m_pull(m_samples);
        if (m_format.sampleFormat() == QAudioFormat::Float)
            std::memcpy(data, m_samples.data(), m_samples.size() * sizeof(float));
        else
            toInt16(reinterpret_cast<qint16 *>(data));
        return frames * m_format.bytesPerFrame();
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void toInt16(qint16 *out) const
    {
        std::transform(m_samples.begin(), m_samples.end(), out, [](float sample) {
            return qint16(std::lround(std::clamp(sample, -1.F, 1.F) * 32767));
        });
    }

    AudioOutput::Pull m_pull;
    QAudioFormat m_format;
    std::vector<float> m_samples;
};

QAudioFormat formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(media::kSoundRate);
    format.setChannelCount(kChannels);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format))
        format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

struct QtAudioOutput::Private
{
    double volume = 1;
    std::unique_ptr<PulledSound> source; // outlives the sink that reads it
    std::unique_ptr<QAudioSink> sink;
};

QtAudioOutput::QtAudioOutput()
    : d(std::make_unique<Private>())
{
}

QtAudioOutput::~QtAudioOutput()
{
    stop();
}

bool QtAudioOutput::start(Pull pull)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    const QAudioFormat format = formatFor(device);
    if (!device.isFormatSupported(format)) {
        qCWarning(lcApp) << device.description() << "cannot play 48 kHz stereo";
        return false;
    }
    d->source = std::make_unique<PulledSound>(std::move(pull), format);
    d->sink = std::make_unique<QAudioSink>(device, format);
    d->sink->setBufferSize(format.bytesForDuration(kBufferMs * 1000));
    setVolume(d->volume);
    d->sink->start(d->source.get());
    return d->sink->error() == QAudio::NoError;
}

void QtAudioOutput::stop()
{
    if (d->sink)
        d->sink->reset(); // at once: what is in the buffer belongs to a moment that has passed
    d->sink.reset();
    d->source.reset();
}

void QtAudioOutput::setVolume(double volume)
{
    d->volume = volume;
    if (d->sink)
        d->sink->setVolume(
            QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

std::int64_t QtAudioOutput::pending() const
{
    if (!d->sink)
        return 0;
    const auto bytes = std::max<qint64>(0, d->sink->bufferSize() - d->sink->bytesFree());
    return d->sink->format().framesForBytes(qint32(bytes));
}

} // namespace muto::ui
