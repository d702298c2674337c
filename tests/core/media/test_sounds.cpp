#include "tests/core/media/test_sounds.h"

#include "core/media/sound_mixer.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <span>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace muto::media::test {

namespace {

constexpr int kPiece = 1024; ///< For encoders that take any number of samples.

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(&object);
    }
};

struct CloseOutput
{
    void operator()(AVFormatContext *format) const
    {
        avio_closep(&format->pb);
        avformat_free_context(format);
    }
};

using Format = std::unique_ptr<AVFormatContext, CloseOutput>;
using Codec = std::unique_ptr<AVCodecContext, Freed<avcodec_free_context>>;
using Frame = std::unique_ptr<AVFrame, Freed<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, Freed<av_packet_free>>;
using Converter = std::unique_ptr<SwrContext, Freed<swr_free>>;

Result<> check(int code, const char *call)
{
    return code >= 0
               ? ok()
               : fail(ErrorKind::Media, QStringLiteral("%1 answered %2").arg(QLatin1String(call)).arg(code));
}

/// A sound file on its way to the disk.
struct Writer
{
    SoundFile file;
    Format format;
    Codec codec;
    Converter converter;
    AVStream *stream = nullptr;
    AVChannelLayout layout{};
    std::int64_t firstTimestamp = 0;

    Result<> open()
    {
        AVFormatContext *context = nullptr;
        const QByteArray path = file.path.toUtf8();
        if (auto made =
                check(avformat_alloc_output_context2(&context, nullptr, nullptr, path.constData()), "alloc");
            !made)
            return made;
        format.reset(context);
        format->flags |= AVFMT_FLAG_BITEXACT;
        const AVCodec *encoder = avcodec_find_encoder_by_name(file.codec.constData());
        if (!encoder)
            return fail(ErrorKind::Media, QStringLiteral("no encoder"));
        if (file.layout.isEmpty())
            av_channel_layout_default(&layout, file.channels);
        else
            av_channel_layout_from_string(&layout, file.layout.constData());
        codec.reset(avcodec_alloc_context3(encoder));
        codec->sample_rate = file.rate;
        codec->sample_fmt = encoder->sample_fmts ? encoder->sample_fmts[0] : AV_SAMPLE_FMT_FLTP;
        codec->ch_layout = layout;
        codec->time_base = {1, file.rate};
        codec->bit_rate = 192'000;
        codec->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
        if (format->oformat->flags & AVFMT_GLOBALHEADER)
            codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        if (auto opened = check(avcodec_open2(codec.get(), encoder, nullptr), "avcodec_open2"); !opened)
            return opened;
        stream = avformat_new_stream(format.get(), nullptr);
        stream->time_base = codec->time_base;
        avcodec_parameters_from_context(stream->codecpar, codec.get());
        SwrContext *swr = nullptr;
        swr_alloc_set_opts2(&swr, &layout, codec->sample_fmt, file.rate, &layout, AV_SAMPLE_FMT_FLT,
                            file.rate, 0, nullptr);
        converter.reset(swr);
        swr_init(swr);
        firstTimestamp = std::llround(file.offset * file.rate);
        if (auto opened = check(avio_open(&format->pb, path.constData(), AVIO_FLAG_WRITE), "avio_open");
            !opened)
            return opened;
        return check(avformat_write_header(format.get(), nullptr), "avformat_write_header");
    }

    Result<> encode(const AVFrame *frame)
    {
        if (auto sent = check(avcodec_send_frame(codec.get(), frame), "avcodec_send_frame"); !sent)
            return sent;
        const Packet packet(av_packet_alloc());
        while (avcodec_receive_packet(codec.get(), packet.get()) >= 0) {
            packet->stream_index = 0;
            av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
            if (auto written = check(av_interleaved_write_frame(format.get(), packet.get()), "write");
                !written)
                return written;
        }
        return ok();
    }

    Result<> write(const Wave &wave)
    {
        const int size = codec->frame_size > 0 ? codec->frame_size : kPiece;
        std::vector<float> piece;
        for (std::int64_t at = 0; at < file.samples; at += size) {
            const int count = int(std::min<std::int64_t>(size, file.samples - at));
            piece.clear();
            for (int i = 0; i < count; ++i)
                for (int channel = 0; channel < file.channels; ++channel)
                    piece.push_back(wave(at + i, channel));
            const Frame frame(av_frame_alloc());
            frame->nb_samples = count;
            frame->format = codec->sample_fmt;
            frame->sample_rate = file.rate;
            frame->ch_layout = layout;
            frame->pts = firstTimestamp + at;
            if (2 * at >= file.samples)
                frame->pts += std::llround(file.hole * file.rate);
            av_frame_get_buffer(frame.get(), 0);
            const auto *in = reinterpret_cast<const std::uint8_t *>(piece.data());
            swr_convert(converter.get(), frame->extended_data, count, &in, count);
            if (auto encoded = encode(frame.get()); !encoded)
                return encoded;
        }
        return encode(nullptr);
    }
};

} // namespace

Result<> writeSound(const SoundFile &file, const Wave &wave)
{
    Writer writer{file, {}, {}, {}};
    if (auto opened = writer.open(); !opened)
        return opened;
    if (auto written = writer.write(wave); !written)
        return written;
    return check(av_write_trailer(writer.format.get()), "av_write_trailer");
}

Wave click(std::int64_t at, float height)
{
    return [=](std::int64_t sample, int) { return sample == at ? height : 0.0F; };
}

Wave burst(std::int64_t at, int rate)
{
    return [=](std::int64_t sample, int) {
        const double x = double(sample - at) / rate * 1000;
        return std::abs(x) < 4 ? float(0.7 * std::cos(2 * std::numbers::pi * x) * std::exp(-x * x)) : 0.0F;
    };
}

Wave sine(double hertz, double amplitude, int rate)
{
    return [=](std::int64_t sample, int) {
        return float(amplitude * std::sin(2 * std::numbers::pi * hertz * double(sample) / rate));
    };
}

Wave noise(std::uint32_t seed, double amplitude)
{
    return [=](std::int64_t sample, int channel) {
        auto x = std::uint32_t(sample * 2 + channel + 1) * 2654435761U ^ seed;
        x ^= x >> 15;
        x *= 2246822519U;
        x ^= x >> 13;
        x *= 3266489917U;
        x ^= x >> 16;
        return float(amplitude * (double(x) / 2147483648.0 - 1));
    };
}

Wave constant(float value)
{
    return [=](std::int64_t, int) { return value; };
}

Lane laneOf(std::initializer_list<std::array<double, 3>> points)
{
    Lane lane;
    for (const auto &[seconds, value, curve] : points)
        lane.points.push_back({seconds, value, curve, {}, {}});
    return lane;
}

SoundPlan planOf(std::vector<SoundClip> clips, std::vector<SoundGroup> groups)
{
    SoundPlan plan;
    plan.clips = std::move(clips);
    plan.groups = std::move(groups);
    return plan;
}

Samples channelOf(const Samples &interleaved, int channel)
{
    Samples samples;
    for (std::size_t i = std::size_t(channel); i < interleaved.size(); i += 2)
        samples.push_back(interleaved[i]);
    return samples;
}

std::int64_t peakPlace(const Samples &channel)
{
    const auto smaller = [](float a, float b) { return std::abs(a) < std::abs(b); };
    return std::ranges::max_element(channel, smaller) - channel.begin();
}

double peakOf(const Samples &samples)
{
    double peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, double(std::abs(sample)));
    return peak;
}

double rmsOf(const Samples &channel, std::size_t from, std::size_t to)
{
    double sum = 0;
    to = std::min(to, channel.size());
    for (std::size_t i = from; i < to; ++i)
        sum += double(channel[i]) * channel[i];
    return std::sqrt(sum / double(to - from));
}

double decibels(double factor)
{
    return 20 * std::log10(factor);
}

double amplitudeAt(const Samples &channel, double hertz, std::size_t from, std::size_t to)
{
    double real = 0;
    double imaginary = 0;
    to = std::min(to, channel.size());
    double weights = 0;
    for (std::size_t i = from; i < to; ++i) {
        const double window =
            0.5 - 0.5 * std::cos(2 * std::numbers::pi * (double(i - from) + 0.5) / double(to - from));
        const double phase = 2 * std::numbers::pi * hertz * double(i) / kSoundRate;
        real += window * channel[i] * std::cos(phase);
        imaginary += window * channel[i] * std::sin(phase);
        weights += window;
    }
    return 2 * std::hypot(real, imaginary) / weights;
}

double pitchOf(const Samples &channel, std::size_t from, std::size_t to)
{
    std::vector<double> crossings;
    for (std::size_t i = from + 1; i < std::min(to, channel.size()); ++i)
        if (channel[i - 1] < 0 && channel[i] >= 0)
            crossings.push_back(double(i) - channel[i] / (channel[i] - channel[i - 1]));
    return crossings.size() < 2
               ? 0
               : kSoundRate * double(crossings.size() - 1) / (crossings.back() - crossings.front());
}

double largestDifference(const Samples &a, const Samples &b)
{
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, double(std::abs(a[i] - b[i])));
    return largest;
}

Result<Samples> mixed(const SoundPlan &plan, std::int64_t frames, std::int64_t position, std::int64_t atATime)
{
    auto mixer = SoundMixer::create(plan, position + frames);
    if (!mixer)
        return fail(mixer.error());
    if (auto sought = mixer->seek(position); !sought)
        return fail(sought.error());
    Samples samples(std::size_t(frames) * 2);
    for (std::int64_t at = 0; at < frames; at += atATime) {
        const auto count = std::size_t(std::min(atATime, frames - at)) * 2;
        if (auto read = mixer->read(std::span(samples).subspan(std::size_t(at) * 2, count)); !read)
            return fail(read.error());
    }
    return samples;
}

} // namespace muto::media::test
