#include "core/media/audio_encoder.h"

#include "core/base/logging.h"
#include "core/media/media_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::media {

namespace {

constexpr int kChannels = 2;

struct CodecFacts
{
    const char *name;
    AVSampleFormat format;
    std::int64_t bitsPerSecond;
};

CodecFacts factsOf(AudioCodec codec)
{
    switch (codec) {
    case AudioCodec::Aac:
        return {"aac", AV_SAMPLE_FMT_FLTP, 192'000};
    case AudioCodec::Opus:
        return {"libopus", AV_SAMPLE_FMT_FLT, 128'000};
    case AudioCodec::Pcm:
        return {"pcm_s24le", AV_SAMPLE_FMT_S32, 0};
    }
    Q_UNREACHABLE();
}

void describeSound(AVCodecContext &context, const CodecFacts &facts)
{
    context.sample_rate = kSoundRate;
    context.sample_fmt = facts.format;
    context.bit_rate = facts.bitsPerSecond;
    context.time_base = kSampleTime;
    av_channel_layout_default(&context.ch_layout, kChannels);
    context.flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
}

float finite(float sample)
{
    return std::isfinite(sample) ? sample : 0;
}

/// The nearest of 24 bits, in the upper ones of 32.
std::int32_t toPcm(float sample)
{
    constexpr double kLoudest = (1 << 23) - 1;
    const double value = std::clamp(double(finite(sample)) * (1 << 23), -kLoudest - 1, kLoudest);
    return std::int32_t(std::lround(value)) * 256;
}

void fill(AVFrame &frame, std::span<const float> interleaved)
{
    if (frame.format == AV_SAMPLE_FMT_S32) {
        std::transform(interleaved.begin(), interleaved.end(),
                       reinterpret_cast<std::int32_t *>(frame.data[0]), toPcm);
        return;
    }
    if (frame.format == AV_SAMPLE_FMT_FLT) {
        std::transform(interleaved.begin(), interleaved.end(), reinterpret_cast<float *>(frame.data[0]),
                       finite);
        return;
    }
    for (int channel = 0; channel < kChannels; ++channel) {
        auto *plane = reinterpret_cast<float *>(frame.extended_data[channel]);
        for (int i = 0; i < frame.nb_samples; ++i)
            plane[i] = finite(interleaved[std::size_t(i) * kChannels + std::size_t(channel)]);
    }
}

} // namespace

Result<AudioEncoder> AudioEncoder::create(AudioCodec codec)
{
    const CodecFacts facts = factsOf(codec);
    const QString attempt = MediaWords::tr("Cannot open encoder %1").arg(QLatin1String(facts.name));
    const AVCodec *found = avcodec_find_encoder_by_name(facts.name);
    if (!found)
        return fail(ErrorKind::Media,
                    MediaWords::tr("%1: the installed FFmpeg does not have it").arg(attempt),
                    MediaWords::tr("Install an FFmpeg that was built with it."));
    CodecContextPtr context(avcodec_alloc_context3(found));
    if (!context)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "avcodec_alloc_context3"));
    describeSound(*context, facts);
    qCDebug(lcMedia) << "Opening encoder" << facts.name;
    if (const int code = avcodec_open2(context.get(), found, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_open2"));
    return AudioEncoder(std::move(context));
}

AudioEncoder::AudioEncoder(CodecContextPtr context)
    : m_context(std::move(context))
{
}

Result<> AudioEncoder::send(std::span<const float> interleaved, std::int64_t position)
{
    const QString attempt = MediaWords::tr("Cannot encode the sound");
    const FramePtr frame(av_frame_alloc());
    if (!frame)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "av_frame_alloc"));
    frame->format = m_context->sample_fmt;
    frame->sample_rate = m_context->sample_rate;
    frame->nb_samples = int(interleaved.size() / kChannels);
    frame->pts = position;
    int code = av_channel_layout_copy(&frame->ch_layout, &m_context->ch_layout);
    if (code >= 0)
        code = av_frame_get_buffer(frame.get(), 0);
    if (code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "av_frame_get_buffer"));
    fill(*frame, interleaved);
    if (code = avcodec_send_frame(m_context.get(), frame.get()); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_send_frame"));
    return ok();
}

Result<> AudioEncoder::startDraining()
{
    if (const int code = avcodec_send_frame(m_context.get(), nullptr); code < 0)
        return fail(avError(ErrorKind::Media, MediaWords::tr("Cannot finish encoding the sound"), code,
                            "avcodec_send_frame"));
    return ok();
}

Result<CodecAnswer> AudioEncoder::receive(AVPacket &packet)
{
    const int code = avcodec_receive_packet(m_context.get(), &packet);
    return codecAnswer(code, MediaWords::tr("Cannot encode the sound"), "avcodec_receive_packet");
}

} // namespace muto::media
