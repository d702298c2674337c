#include "core/media/encode_profile.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace muto::media {

namespace {

struct QualityFacts
{
    Quality quality;
    QLatin1String name;
    const char *x264Preset;
    const char *x264Crf;
    const char *vp9Deadline;
    const char *vp9Speed;
    const char *vp9Crf;
};

constexpr std::array kQualities = {
    QualityFacts{Quality::Draft, QLatin1String("draft"), "ultrafast", "28", "realtime", "8", "40"},
    QualityFacts{Quality::Standard, QLatin1String("standard"), "medium", "18", "good", "4", "24"},
    QualityFacts{Quality::High, QLatin1String("high"), "slow", "15", "good", "2", "16"},
};

/// x264 cuts motion vectors short where a frame thread may not have got to yet, so the number of threads
/// changes the bytes. Left alone it follows the machine's cores. Four kept two cores busy as well as six or
/// eight did, for 50 MB less at 1080p (README.md).
constexpr const char *kThreads = "4";

/// The lookahead is sliced among its threads, which changes its costs; and with processor-dependent shortcuts
/// two processors may choose differently.
constexpr const char *kSameBytesEverywhere = "lookahead-threads=1:cpu-independent=1";

/// The same quantiser everywhere, 4 in units of 118 (FF_QP2LAMBDA). Left to itself the encoder tries six for
/// every slice to come near a bit rate: five times the work, for files no better to the eye (README.md).
constexpr const char *kProResQuantiser = "472";

/// Frames the encoder looks ahead. The presets' 40 and 50 hold 6 MB each at 1080p, which put a whole render
/// over 700 MB; with 30 the films are as good (SSIM within 0.0006) and no bigger.
constexpr const char *kLookahead = "30";

const QualityFacts &factsOf(Quality quality)
{
    return *std::find_if(kQualities.begin(), kQualities.end(),
                         [quality](const QualityFacts &facts) { return facts.quality == quality; });
}

using Options = std::vector<std::pair<QByteArray, QByteArray>>;

/// The options by which an encoder is told how much to spend: `crf` where nobody asked for anything.
Options spending(const RateControl &rate, const char *crf)
{
    if (rate.bitRate)
        return {{"b", QByteArray::number(qlonglong(*rate.bitRate))}};
    return {{"crf", rate.crf ? QByteArray::number(*rate.crf) : QByteArray(crf)}};
}

void append(Options &options, const Options &more)
{
    options.insert(options.end(), more.begin(), more.end());
}

} // namespace

QString qualityName(Quality quality)
{
    return factsOf(quality).name;
}

std::optional<Quality> qualityFromName(const QString &name)
{
    const auto found = std::find_if(kQualities.begin(), kQualities.end(),
                                    [&name](const QualityFacts &facts) { return facts.name == name; });
    return found == kQualities.end() ? std::nullopt : std::optional(found->quality);
}

EncodeProfile h264Profile(Quality quality, const RateControl &rate)
{
    const QualityFacts &facts = factsOf(quality);
    EncodeProfile profile{"libx264",
                          {{"preset", facts.x264Preset},
                           {"bf", "0"}, // B-frames begin before time zero, which some players freeze on
                           {"threads", kThreads},
                           {"x264-params", kSameBytesEverywhere}}};
    append(profile.options, spending(rate, facts.x264Crf));
    if (quality != Quality::Draft) {
        profile.options.emplace_back("aq-mode", "3"); // spends bits in dark gradients, against banding
        profile.options.emplace_back("rc-lookahead", kLookahead);
    }
    return profile;
}

EncodeProfile vp9Profile(Quality quality, bool withAlpha, const RateControl &rate)
{
    const QualityFacts &facts = factsOf(quality);
    EncodeProfile profile{
        "libvpx-vp9",
        {{"deadline", facts.vp9Deadline},
         {"cpu-used", facts.vp9Speed},
         {"auto-alt-ref", "0"}, // frames nobody sees have no alpha to go with them
         {"row-mt", "0"},       // rows wait for one another, and what they learn depends on who was first
         {"tile-columns", "2"},
         {"threads", kThreads}},
        withAlpha ? EncoderPixels::Yuva420 : EncoderPixels::Yuv420};
    append(profile.options, spending(rate, facts.vp9Crf));
    if (!rate.bitRate)
        profile.options.emplace_back("b", "0"); // quality alone is what counts
    return profile;
}

EncodeProfile proResProfile()
{
    return {"prores_ks",
            {{"profile", "4444"},
             {"alpha_bits", "16"},
             {"vendor", "apl0"},
             {"flags", "+qscale"},
             {"global_quality", kProResQuantiser},
             {"threads", kThreads}},
            EncoderPixels::Yuva444TenBits};
}

} // namespace muto::media
