#include "ui/preview/preview_mixer.h"

#include "core/media/sound_mixer.h"
#include "core/render/sound_sources.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace muto::ui {

namespace {

constexpr std::int64_t kBlock = 1024;
constexpr std::int64_t kFade = 240; ///< Of a snippet: 5 ms at either end.

std::int64_t sampleOf(double filmSeconds, double speed)
{
    return std::llround(filmSeconds / speed * media::kSoundRate);
}

/// Takes the edges off a block that lies `position` samples into a snippet of `length`.
void soften(std::span<float> interleaved, std::int64_t position, std::int64_t length)
{
    for (std::size_t i = 0; i < interleaved.size(); ++i) {
        const std::int64_t at = position + std::int64_t(i / 2);
        const auto edge = float(std::min({at, length - at, kFade})) / float(kFade);
        interleaved[i] *= std::max(0.F, edge);
    }
}

} // namespace

/// The film as the mixing thread knows it: its plan, and a mixer for the speed it was last played at.
struct PreviewMixer::Film
{
    media::SoundPlan plan;
    std::optional<media::SoundMixer> mixer;
    double speed = 0;

    QStringList open(render::SoundManifest manifest, const std::stop_token &stop)
    {
        plan = {};
        mixer.reset();
        auto facts = render::examineSources(manifest, stop);
        if (!facts)
            return {facts.error().message};
        auto fitted = render::fitToSources(std::move(manifest), *facts);
        if (!fitted)
            return {fitted.error().message};
        plan = std::move(fitted->plan);
        return fitted->warnings + prepare(1, stop);
    }

    QStringList groupNames() const
    {
        QStringList names;
        for (const media::SoundGroup &group : plan.groups)
            names << group.name;
        return names;
    }

    /// Makes the mixer one for `wanted`; says why it cannot.
    QStringList prepare(double wanted, const std::stop_token &stop)
    {
        if (plan.isSilent() || (mixer && speed == wanted))
            return {};
        mixer.reset();
        speed = wanted;
        auto made =
            media::SoundMixer::create(atSpeed(plan, speed), std::numeric_limits<std::int64_t>::max(), stop);
        if (!made) {
            plan = {};
            return {made.error().message};
        }
        mixer.emplace(std::move(*made));
        return {};
    }

    /// Other sounds from a sample on, while they play; what cannot be heard of them is silent.
    QStringList exchange(render::SoundManifest manifest, double wanted, std::int64_t at,
                         const std::stop_token &stop)
    {
        QStringList said = open(std::move(manifest), stop);
        said += prepare(wanted, stop);
        if (mixer && !mixer->seek(at, stop))
            mixer.reset();
        return said;
    }

    /// Mixes until the stretch is over or nobody wants more of it. `follow` is asked before every block.
    Result<> play(const Order &order, SoundRing &ring, LevelTrail &levels, const std::stop_token &stop,
                  const std::function<void(std::int64_t at)> &follow)
    {
        const SoundStretch &stretch = order.stretch;
        const std::int64_t end = sampleOf(stretch.end, stretch.speed);
        const std::int64_t length = order.seconds ? std::llround(*order.seconds * media::kSoundRate)
                                                  : std::numeric_limits<std::int64_t>::max();
        std::int64_t at = sampleOf(stretch.from, stretch.speed);
        std::vector<float> block(kBlock * 2);
        if (auto placed = mixer->seek(at, stop); !placed)
            return placed;
        for (std::int64_t played = 0; played < length;) {
            if (at >= end) {
                at = sampleOf(stretch.first, stretch.speed);
                if (!stretch.loops || order.seconds || at >= end)
                    return ok();
                if (auto placed = mixer ? mixer->seek(at, stop) : ok(); !placed)
                    return placed;
            }
            follow(at);
            const std::int64_t count = std::min({kBlock, end - at, length - played});
            const std::span<float> samples(block.data(), std::size_t(count * 2));
            std::fill(samples.begin(), samples.end(), 0.F);
            if (auto mixed = mixer ? mixer->read(samples, stop) : ok(); !mixed)
                return mixed;
            if (order.seconds)
                soften(samples, played, length);
            if (mixer)
                levels.add(order.stream, played + count, groupNames(), mixer->takeGroupPeaks());
            if (!ring.write(order.stream, samples, stop))
                return ok();
            at += count;
            played += count;
        }
        return ok();
    }
};

PreviewMixer::PreviewMixer(SoundRing &ring, LevelTrail &levels, std::function<void(const QStringList &)> said)
    : m_ring(ring)
    , m_levels(levels)
    , m_said(std::move(said))
    , m_thread([this](std::stop_token stop) { work(std::move(stop)); })
{
}

PreviewMixer::~PreviewMixer() = default;

void PreviewMixer::setSounds(render::SoundManifest manifest)
{
    stop();
    const std::lock_guard lock(m_mutex);
    m_newSounds = std::move(manifest);
    m_changed.notify_all();
}

void PreviewMixer::exchangeSounds(render::SoundManifest manifest)
{
    const std::lock_guard lock(m_mutex);
    m_newSounds = std::move(manifest);
    m_changed.notify_all();
}

std::optional<render::SoundManifest> PreviewMixer::takeNewSounds()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_newSounds, std::nullopt);
}

void PreviewMixer::play(const SoundStretch &stretch, std::optional<double> seconds)
{
    const int stream = m_ring.restart();
    m_levels.restart(stream);
    give(Order{stream, stretch, seconds});
}

void PreviewMixer::stop()
{
    m_levels.restart(m_ring.restart());
    give(std::nullopt);
}

void PreviewMixer::give(std::optional<Order> order)
{
    const std::lock_guard lock(m_mutex);
    m_order = std::move(order);
    m_changed.notify_all();
}

void PreviewMixer::work(std::stop_token stop)
{
    Film film;
    while (!stop.stop_requested()) {
        std::optional<render::SoundManifest> sounds;
        std::optional<Order> order;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_newSounds || m_order; }))
                return;
            sounds = std::exchange(m_newSounds, std::nullopt);
            if (!sounds)
                order = std::exchange(m_order, std::nullopt);
        }
        QStringList said;
        const auto follow = [&](std::int64_t at) {
            if (auto fresh = takeNewSounds())
                said += film.exchange(std::move(*fresh), order->stretch.speed, at, stop);
            if (!said.isEmpty() && !stop.stop_requested())
                m_said(std::exchange(said, {}));
        };
        if (sounds)
            said = film.open(std::move(*sounds), stop);
        if (order)
            said = film.prepare(order->stretch.speed, stop);
        if (order && film.mixer) {
            if (auto played = film.play(*order, m_ring, m_levels, stop, follow); !played)
                said += played.error().message;
        }
        if (!said.isEmpty() && !stop.stop_requested()) // then it only says that it was stopped
            m_said(said);
    }
}

} // namespace muto::ui
