#include "core/media/sound_mixer.h"

#include "core/media/clip_track.h"
#include "core/media/loudness_meter.h"
#include "core/media/media_words.h"
#include "core/media/true_peak_limiter.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace muto::media {

namespace {

/// Warnings in order, each once.
class WarningList
{
public:
    void add(const QString &warning)
    {
        if (m_known.insert(warning).second)
            m_list.push_back(warning);
    }

    const std::vector<QString> &list() const { return m_list; }

private:
    std::set<QString> m_known;
    std::vector<QString> m_list;
};

/// Clips that are summed, then treated as one.
struct Bus
{
    SoundStrip strip;
    std::vector<ClipTrack> tracks;
    float peak = 0; ///< The highest sample since somebody has asked.

    double warmUpSeconds() const
    {
        double longest = 0;
        for (const ClipTrack &track : tracks)
            longest = std::max(longest, track.warmUpSeconds());
        return longest + strip.warmUpSeconds();
    }

    int latency() const
    {
        int longest = 0;
        for (const ClipTrack &track : tracks)
            longest = std::max(longest, track.latency());
        return longest + strip.latency();
    }

    void reset()
    {
        strip.reset();
        for (ClipTrack &track : tracks)
            track.reset();
    }

    Result<> addTo(StereoBlock &block, std::int64_t position, const std::stop_token &stop)
    {
        if (tracks.empty())
            return ok();
        const std::int64_t ahead = position + strip.latency();
        StereoBlock sum;
        for (ClipTrack &track : tracks)
            if (auto added = track.addTo(sum, ahead, stop); !added)
                return added;
        strip.process(sum, ahead);
        for (int i = 0; i < kBlockFrames; ++i)
            peak = std::max({peak, std::abs(sum.left[i]), std::abs(sum.right[i])});
        block.add(sum);
        return ok();
    }
};

std::int64_t blockStart(std::int64_t position)
{
    const std::int64_t over = position % kBlockFrames;
    return position - (over < 0 ? over + kBlockFrames : over);
}

Result<> checkPlace(const SoundClip &clip)
{
    if (std::isfinite(clip.start) && std::isfinite(clip.trim) && !std::isnan(clip.duration))
        return ok();
    return fail(ErrorKind::Composition,
                MediaWords::tr("Cannot mix %1: its start, trim or duration is not a number").arg(clip.name));
}

/// Whether anything of the clip can be heard in a film of so many samples.
bool isHeard(const SoundClip &clip, std::int64_t totalSamples)
{
    return clip.duration > 0 && clip.start + clip.duration > 0 && soundSamples(clip.start) < totalSamples;
}

Result<> checkFile(const SoundClip &clip)
{
    const auto decoder = SoundDecoder::open(clip.file);
    if (decoder)
        return ok();
    Error error = decoder.error().within(MediaWords::tr("Cannot mix %1").arg(clip.name));
    if (error.detail.isEmpty() || error.detail.startsWith(QLatin1String("av")))
        error.detail = MediaWords::tr("Replace the file or remove the clip. %1").arg(error.detail).trimmed();
    return fail(std::move(error));
}

} // namespace

struct SoundMixer::State
{
    std::vector<Bus> buses; ///< The groups; the last is of the clips that are in none.
    WarningList warnings;
    float gain = 1;
    std::optional<TruePeakLimiter> limiter;
    std::int64_t position = 0; ///< Of the next sample that is read.
    StereoBlock block;
    std::int64_t blockEnd = 0; ///< What is in `block` ends here; nothing is if this is not after `position`.

    explicit State(const SoundPlan &plan)
    {
        for (const SoundGroup &group : plan.groups)
            buses.push_back({SoundStrip(group.level), {}, 0});
        buses.push_back({SoundStrip({}), {}, 0});
        if (plan.truePeakLimit)
            limiter.emplace(*plan.truePeakLimit);
    }

    Result<> add(const SoundClip &clip)
    {
        if (clip.group && (*clip.group < 0 || std::size_t(*clip.group) + 1 >= buses.size()))
            return fail(ErrorKind::Composition, MediaWords::tr("Cannot mix %1: there is no group %2")
                                                    .arg(clip.name, QString::number(*clip.group)));
        Bus &bus = clip.group ? buses[std::size_t(*clip.group)] : buses.back();
        bus.tracks.emplace_back(clip, [this](const QString &warning) { warnings.add(warning); });
        return ok();
    }

    std::vector<float> takeGroupPeaks()
    {
        std::vector<float> peaks;
        for (auto bus = buses.begin(); bus != std::prev(buses.end()); ++bus)
            peaks.push_back(std::exchange(bus->peak, 0.F));
        return peaks;
    }

    int limiterLatency() const { return limiter ? limiter->latency() : 0; }

    /// How far ahead of what is heard sound is read.
    int latency() const
    {
        int longest = 0;
        for (const Bus &bus : buses)
            longest = std::max(longest, bus.latency());
        return longest + limiterLatency();
    }

    double warmUpSeconds() const
    {
        double longest = 0;
        for (const Bus &bus : buses)
            longest = std::max(longest, bus.warmUpSeconds());
        return longest + (limiter ? limiter->warmUpSeconds() : 0);
    }

    /// The block of the film that begins at `start`, into `block`.
    Result<> mix(std::int64_t start, const std::stop_token &stop)
    {
        const std::int64_t ahead = start + limiterLatency();
        block.clear();
        for (Bus &bus : buses)
            if (auto added = bus.addTo(block, ahead, stop); !added)
                return added;
        if (gain != 1)
            for (int i = 0; i < kBlockFrames; ++i) {
                block.left[i] *= gain;
                block.right[i] *= gain;
            }
        if (limiter)
            limiter->process(block, ahead);
        blockEnd = start + kBlockFrames;
        return ok();
    }

    /// Goes on from `target`, with everything as it would be there if all had been read before: what looks
    /// ahead has looked, what remembers has heard enough.
    Result<> seek(std::int64_t target, const std::stop_token &stop)
    {
        for (Bus &bus : buses)
            bus.reset();
        if (limiter)
            limiter->reset();
        const std::int64_t lead = soundSamples(warmUpSeconds()) + latency();
        const std::int64_t first = blockStart(target);
        for (std::int64_t at = blockStart(std::max<std::int64_t>(first - lead, -latency())); at < first;
             at += kBlockFrames)
            if (auto mixed = mix(at, stop); !mixed)
                return mixed;
        position = target;
        blockEnd = first;
        takeGroupPeaks(); // of what was only warmed up
        return ok();
    }

    Result<> read(std::span<float> interleaved, const std::stop_token &stop)
    {
        for (std::size_t i = 0; i < interleaved.size(); i += 2, ++position) {
            if (position >= blockEnd)
                if (auto mixed = mix(blockEnd, stop); !mixed)
                    return mixed;
            const auto index = std::size_t(position - (blockEnd - kBlockFrames));
            interleaved[i] = block.left[index];
            interleaved[i + 1] = block.right[index];
        }
        return ok();
    }

    /// Makes the whole film as loud as is wanted. Silence stays silent.
    Result<> normalise(double loudness, std::int64_t totalSamples, const std::stop_token &stop)
    {
        const std::optional<TruePeakLimiter> kept = std::exchange(limiter, std::nullopt);
        if (auto begun = seek(0, stop); !begun)
            return begun;
        LoudnessMeter meter;
        std::vector<float> piece(std::size_t(kSoundRate) * 2);
        for (std::int64_t left = totalSamples; left > 0; left -= kSoundRate) {
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled, MediaWords::tr("Stopped while measuring the loudness"));
            const auto samples =
                std::span(piece).first(std::size_t(std::min<std::int64_t>(left, kSoundRate)) * 2);
            if (auto mixed = read(samples, stop); !mixed)
                return mixed;
            meter.add(samples);
        }
        if (const auto measured = meter.integrated())
            gain = float(std::pow(10.0, (loudness - *measured) / 20));
        limiter = kept;
        return seek(0, stop);
    }
};

Result<SoundMixer> SoundMixer::create(const SoundPlan &plan, std::int64_t totalSamples, std::stop_token stop)
{
    auto state = std::make_unique<State>(plan);
    std::set<QString> openable;
    for (const SoundClip &clip : plan.clips) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, MediaWords::tr("Stopped while opening the sound"));
        if (auto checked = checkPlace(clip); !checked)
            return fail(std::move(checked.error()));
        if (!openable.contains(clip.file)) {
            if (auto checked = checkFile(clip); !checked)
                return fail(std::move(checked.error()));
            openable.insert(clip.file);
        }
        if (!isHeard(clip, totalSamples))
            continue;
        if (auto added = state->add(clip); !added)
            return fail(std::move(added.error()));
    }
    auto begun = state->seek(0, stop);
    if (begun && plan.loudness)
        begun = state->normalise(*plan.loudness, totalSamples, stop);
    if (!begun)
        return fail(std::move(begun.error()));
    return SoundMixer(std::move(state));
}

SoundMixer::SoundMixer(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

SoundMixer::SoundMixer(SoundMixer &&) noexcept = default;
SoundMixer &SoundMixer::operator=(SoundMixer &&) noexcept = default;
SoundMixer::~SoundMixer() = default;

Result<> SoundMixer::seek(std::int64_t position, const std::stop_token &stop)
{
    return position == m_state->position ? ok() : m_state->seek(std::max<std::int64_t>(position, 0), stop);
}

Result<> SoundMixer::read(std::span<float> interleaved, const std::stop_token &stop)
{
    return m_state->read(interleaved, stop);
}

std::vector<float> SoundMixer::takeGroupPeaks()
{
    return m_state->takeGroupPeaks();
}

std::vector<QString> SoundMixer::warnings() const
{
    return m_state->warnings.list();
}

} // namespace muto::media
