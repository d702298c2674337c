#include "core/media/sound_beats.h"

#include "core/media/beat_tracker.h"
#include "core/media/onset_meter.h"
#include "core/media/sound_decoder.h"

#include <cmath>

namespace muto::media {

namespace {

constexpr std::size_t kReadAtOnce = 8192;

/// Both sides as one; what is no number is silence.
std::vector<float> oneSide(std::span<const float> interleaved)
{
    std::vector<float> mono(interleaved.size() / 2);
    for (std::size_t i = 0; i < mono.size(); ++i) {
        const float sample = (interleaved[2 * i] + interleaved[2 * i + 1]) / 2;
        mono[i] = std::isfinite(sample) ? sample : 0;
    }
    return mono;
}

} // namespace

Result<std::vector<SoundBeat>> soundBeats(const QString &file, std::stop_token stop)
{
    auto decoder = SoundDecoder::open(file);
    if (!decoder)
        return fail(std::move(decoder.error()));
    OnsetMeter meter;
    std::vector<float> piece(kReadAtOnce * 2);
    for (std::size_t frames = kReadAtOnce; frames == kReadAtOnce;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped while reading %1").arg(file));
        const auto read = decoder->read(piece);
        if (!read)
            return fail(read.error());
        frames = *read;
        meter.process(oneSide(std::span<const float>(piece).first(frames * 2)));
    }
    std::vector<SoundBeat> beats;
    for (const TrackedBeat &beat : trackBeats(meter.onsets(), OnsetMeter::kPerSecond))
        beats.push_back({OnsetMeter::secondsAt(beat.position), float(beat.strength)});
    return beats;
}

} // namespace muto::media
