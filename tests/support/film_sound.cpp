#include "tests/support/film_sound.h"

#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace muto::test {

namespace {

constexpr double kClapHalfWidth = 48;

struct CloseInput
{
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
};
struct FreeCodec
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
};
struct FreeFrame
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreePacket
{
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};

tl::unexpected<Error> refuse(const QString &path, const char *why)
{
    return fail(ErrorKind::Media, QStringLiteral("%1: %2").arg(path, QLatin1String(why)));
}

float sampleOf(const AVFrame &frame, int channel, int index)
{
    const int channels = frame.ch_layout.nb_channels;
    switch (frame.format) {
    case AV_SAMPLE_FMT_FLTP:
        return reinterpret_cast<const float *>(frame.extended_data[channel])[index];
    case AV_SAMPLE_FMT_FLT:
        return reinterpret_cast<const float *>(frame.data[0])[index * channels + channel];
    case AV_SAMPLE_FMT_S16:
        return float(reinterpret_cast<const std::int16_t *>(frame.data[0])[index * channels + channel]) /
               32768;
    case AV_SAMPLE_FMT_S32:
        return float(reinterpret_cast<const std::int32_t *>(frame.data[0])[index * channels + channel] /
                     2147483648.0);
    default:
        return std::nanf("");
    }
}

void append(FilmSound &sound, const AVFrame &frame, AVRational timeBase)
{
    if (sound.left.empty() && frame.pts != AV_NOPTS_VALUE)
        sound.startSeconds = double(frame.pts) * timeBase.num / timeBase.den;
    sound.rate = frame.sample_rate;
    for (int i = 0; i < frame.nb_samples; ++i) {
        sound.left.push_back(sampleOf(frame, 0, i));
        if (frame.ch_layout.nb_channels > 1)
            sound.right.push_back(sampleOf(frame, 1, i));
    }
}

} // namespace

Result<FilmSound> soundOf(const QString &path)
{
    AVFormatContext *opened = nullptr;
    if (avformat_open_input(&opened, QFile::encodeName(path).constData(), nullptr, nullptr) < 0)
        return refuse(path, "cannot be opened");
    const std::unique_ptr<AVFormatContext, CloseInput> format(opened);
    if (avformat_find_stream_info(opened, nullptr) < 0)
        return refuse(path, "has no streams");
    const AVCodec *codec = nullptr;
    const int index = av_find_best_stream(opened, AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (index < 0)
        return refuse(path, "has no sound");
    const std::unique_ptr<AVCodecContext, FreeCodec> decoder(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(decoder.get(), opened->streams[index]->codecpar);
    decoder->pkt_timebase = opened->streams[index]->time_base;
    if (avcodec_open2(decoder.get(), codec, nullptr) < 0)
        return refuse(path, "cannot be decoded");
    const std::unique_ptr<AVPacket, FreePacket> packet(av_packet_alloc());
    const std::unique_ptr<AVFrame, FreeFrame> frame(av_frame_alloc());
    FilmSound sound;
    for (bool more = true; more;) {
        more = av_read_frame(opened, packet.get()) >= 0;
        if (more && packet->stream_index != index) {
            av_packet_unref(packet.get());
            continue;
        }
        avcodec_send_packet(decoder.get(), more ? packet.get() : nullptr);
        av_packet_unref(packet.get());
        while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0)
            append(sound, *frame, opened->streams[index]->time_base);
    }
    return sound;
}

std::vector<double> FilmSound::claps(float threshold, double apart) const
{
    std::vector<double> times;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (std::abs(left[i]) < threshold)
            continue;
        const std::size_t end = std::min(left.size(), i + std::size_t(apart * rate));
        const auto loudest =
            std::max_element(left.begin() + std::ptrdiff_t(i), left.begin() + std::ptrdiff_t(end),
                             [](float a, float b) { return std::abs(a) < std::abs(b); });
        times.push_back(startSeconds + double(loudest - left.begin()) / rate);
        i = end;
    }
    return times;
}

float FilmSound::peak(double from, double to) const
{
    float highest = 0;
    const auto index = [this](double seconds) {
        return std::size_t(std::clamp((seconds - startSeconds) * rate, 0.0, double(left.size())));
    };
    for (std::size_t i = index(from); i < index(to); ++i)
        highest = std::max({highest, std::abs(left[i]), right.empty() ? 0.F : std::abs(right[i])});
    return highest;
}

void writeWav(const QString &path, int rate, int channels, double seconds,
              const std::function<float(std::int64_t)> &sample)
{
    const auto count = std::int64_t(std::llround(seconds * rate));
    const auto bytes = quint32(count * channels * 2);
    QByteArray file;
    QDataStream stream(&file, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("RIFF", 4);
    stream << quint32(36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32(16) << quint16(1) << quint16(channels) << quint32(rate) << quint32(rate * channels * 2)
           << quint16(channels * 2) << quint16(16);
    stream.writeRawData("data", 4);
    stream << bytes;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto value = qint16(std::lround(std::clamp(sample(i), -1.F, 1.F) * 32767));
        for (int channel = 0; channel < channels; ++channel)
            stream << value;
    }
    QFile wav(path);
    if (!wav.open(QIODevice::WriteOnly) || wav.write(file) != file.size())
        qFatal("Cannot write %s", qPrintable(path));
}

void writeTone(const QString &path, double seconds, float level, double hertz, int rate, int channels)
{
    writeWav(path, rate, channels, seconds, [=](std::int64_t i) {
        return level * float(std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    });
}

float clapAt(double distance)
{
    if (std::abs(distance) >= kClapHalfWidth)
        return 0;
    return float(0.5 + 0.5 * std::cos(std::numbers::pi * distance / kClapHalfWidth));
}

void writeClaps(const QString &path, double seconds, const std::vector<double> &moments, float level,
                int rate)
{
    writeWav(path, rate, 1, seconds, [&](std::int64_t i) {
        float value = 0;
        for (const double moment : moments)
            value += level * clapAt(double(i) - moment * rate);
        return value;
    });
}

} // namespace muto::test
