#include "core/media/sound_resampler.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"
#include "core/media/sound_plan.h"

#include <numeric>

namespace muto::media {

namespace {

/// Around the cutoff at 97 % of the lower rate's band; twice the default, for a steeper and cleaner edge.
constexpr int kFilterSize = 64;

} // namespace

SoundResampler::SoundResampler(int rate)
    : m_rate(rate)
    , m_periodIn(rate / std::gcd(rate, kSoundRate))
    , m_periodOut(kSoundRate / std::gcd(rate, kSoundRate))
{
}

Result<SoundResampler> SoundResampler::create(int rate)
{
    SoundResampler resampler(rate);
    if (auto started = resampler.restart(); !started)
        return fail(std::move(started.error()));
    return resampler;
}

Result<> SoundResampler::restart()
{
    if (m_rate == kSoundRate)
        return ok();
    const QString attempt = MediaWords::tr("Cannot resample %1 Hz").arg(m_rate);
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *context = nullptr;
    if (const int code = swr_alloc_set_opts2(&context, &stereo, AV_SAMPLE_FMT_FLT, kSoundRate, &stereo,
                                             AV_SAMPLE_FMT_FLT, m_rate, 0, nullptr);
        code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "swr_alloc_set_opts2"));
    m_context.reset(context);
    av_opt_set_int(context, "internal_sample_fmt", AV_SAMPLE_FMT_FLTP, 0);
    av_opt_set_int(context, "filter_size", kFilterSize, 0);
    av_opt_set_int(context, "exact_rational", 1, 0);
    if (const int code = swr_init(context); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "swr_init"));
    return ok();
}

Result<> SoundResampler::convert(const float *in, int frames, std::vector<float> &out)
{
    const std::size_t before = out.size();
    const int room = swr_get_out_samples(m_context.get(), frames);
    out.resize(before + std::size_t(std::max(room, 0)) * 2);
    auto *bytes = reinterpret_cast<std::uint8_t *>(out.data() + before);
    const auto *source = reinterpret_cast<const std::uint8_t *>(in);
    const int code = swr_convert(m_context.get(), &bytes, room, in ? &source : nullptr, frames);
    out.resize(before + std::size_t(std::max(code, 0)) * 2);
    if (code < 0)
        return fail(avError(ErrorKind::Media, MediaWords::tr("Cannot resample"), code, "swr_convert"));
    return ok();
}

Result<> SoundResampler::append(std::span<const float> in, std::vector<float> &out)
{
    if (m_context)
        return in.empty() ? ok() : convert(in.data(), int(in.size() / 2), out);
    out.insert(out.end(), in.begin(), in.end());
    return ok();
}

Result<> SoundResampler::finish(std::vector<float> &out)
{
    return m_context ? convert(nullptr, 0, out) : ok();
}

} // namespace muto::media
