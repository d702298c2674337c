#include "core/media/sound_beats.h"

#include "core/media/beat_tracker.h"
#include "core/media/onset_meter.h"
#include "core/media/whole_sound.h"

#include <cmath>

namespace muto::media {

namespace {

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
    OnsetMeter meter;
    const auto heard =
        hearAll(file, stop, [&meter](std::span<const float> piece) { meter.process(oneSide(piece)); });
    if (!heard)
        return fail(heard.error());
    std::vector<SoundBeat> beats;
    for (const TrackedBeat &beat : trackBeats(meter.onsets(), OnsetMeter::kPerSecond))
        beats.push_back({OnsetMeter::secondsAt(beat.position), float(beat.strength)});
    return beats;
}

} // namespace muto::media
