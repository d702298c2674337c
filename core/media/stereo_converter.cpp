#include "core/media/stereo_converter.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"
#include "core/media/sound_plan.h"

#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace muto::media {

namespace {

/// Beyond any sample that is meant: a float file whose numbers are garbage would deafen and then poison
/// filters.
constexpr float kLargestSample = 1e6F;

/// What a layout without an order is taken for: the usual one with as many channels.
Result<ChannelLayout> knownLayout(const AVChannelLayout &layout)
{
    ChannelLayout known;
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(known.address(), layout.nb_channels);
    else if (const int code = av_channel_layout_copy(known.address(), &layout); code < 0)
        return fail(avError(ErrorKind::Media,
                            MediaWords::tr("Cannot mix %1 channels").arg(layout.nb_channels), code,
                            "av_channel_layout_copy"));
    return known;
}

} // namespace

Result<> StereoConverter::prepare(const AVFrame &frame)
{
    auto layout = knownLayout(frame.ch_layout);
    if (!layout)
        return fail(std::move(layout.error()));
    if (m_converter && m_format == frame.format && m_layout == *layout)
        return ok();
    const QString attempt = MediaWords::tr("Cannot mix %1 channels down to two").arg(layout->channels());
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *context = nullptr;
    // The rates do not matter as long as they agree.
    if (const int code =
            swr_alloc_set_opts2(&context, &stereo, AV_SAMPLE_FMT_FLT, kSoundRate, layout->address(),
                                AVSampleFormat(frame.format), kSoundRate, 0, nullptr);
        code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "swr_alloc_set_opts2"));
    m_converter.reset(context);
    av_opt_set_int(context, "internal_sample_fmt", AV_SAMPLE_FMT_FLTP, 0);
    av_opt_set_double(context, "rematrix_maxval", 1, 0);
    constexpr std::array<double, 2> kUnity = {1, 1};
    if (layout->channels() == 1)
        swr_set_matrix(context, kUnity.data(), 1);
    if (const int code = swr_init(context); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "swr_init"));
    m_layout = std::move(*layout);
    m_format = frame.format;
    return ok();
}

void StereoConverter::mend(std::span<float> samples)
{
    for (float &sample : samples) {
        if (std::abs(sample) <= kLargestSample) // False for what is not a number, too.
            continue;
        sample = 0;
        ++m_broken;
    }
}

Result<> StereoConverter::append(const AVFrame &frame, std::vector<float> &interleaved)
{
    if (auto prepared = prepare(frame); !prepared)
        return prepared;
    const std::size_t before = interleaved.size();
    interleaved.resize(before + std::size_t(frame.nb_samples) * 2);
    auto *out = reinterpret_cast<std::uint8_t *>(interleaved.data() + before);
    const int code = swr_convert(m_converter.get(), &out, frame.nb_samples,
                                 const_cast<const std::uint8_t **>(frame.extended_data), frame.nb_samples);
    if (code < 0)
        return fail(avError(ErrorKind::Media, MediaWords::tr("Cannot convert samples"), code, "swr_convert"));
    mend(std::span(interleaved).subspan(before));
    return ok();
}

} // namespace muto::media
