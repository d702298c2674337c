#include "core/media/clip_track.h"

#include "core/media/media_words.h"

#include <algorithm>
#include <utility>

namespace muto::media {

namespace {

/// Of what rings too long, the last samples fade out rather than click.
constexpr std::int64_t kFadeFrames = 2400;

} // namespace

ClipTrack::ClipTrack(const SoundClip &clip, Warn warn)
    : m_clip(clip)
    , m_warn(std::move(warn))
    , m_strip(clip.level)
    , m_start(soundSamples(clip.start))
    , m_tail(soundSamples(m_strip.tailSeconds()))
    , m_end(std::max<std::int64_t>(soundSamples(clip.duration), 0))
{
}

void ClipTrack::reset()
{
    m_strip.reset();
}

Result<> ClipTrack::read(std::int64_t position, StereoBlock &block, const std::stop_token &stop)
{
    if (!m_sound) {
        auto sound = ClipSound::open(m_clip, stop);
        if (!sound)
            return fail(std::move(sound.error()));
        m_sound.emplace(std::move(*sound));
    }
    if (auto read = m_sound->read(position, block); !read)
        return read;
    m_end = m_sound->end();
    report(m_sound->faults());
    return ok();
}

/// Silence before the clip begins and, fading into it, from the end of what rings.
void ClipTrack::cut(StereoBlock &block, std::int64_t local) const
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const std::int64_t at = local + i;
        double factor = at < 0 ? 0 : 1;
        if (at >= m_end)
            factor = std::clamp(double(m_end + m_tail - at) / double(kFadeFrames), 0.0, 1.0);
        if (factor == 1)
            continue;
        block.left[i] *= float(factor);
        block.right[i] *= float(factor);
    }
}

Result<> ClipTrack::addTo(StereoBlock &block, std::int64_t position, const std::stop_token &stop)
{
    const std::int64_t local = position - m_start;
    const std::int64_t ahead = local + m_strip.latency(); // What goes into the strip now comes out here.
    if (ahead + kBlockFrames <= 0)
        return ok();
    if (local >= m_end + m_tail) {
        m_sound.reset();
        return ok();
    }
    StereoBlock sound;
    if (ahead < m_end) {
        if (auto read = this->read(ahead, sound, stop); !read)
            return fail(read.error().within(MediaWords::tr("Cannot mix %1").arg(m_clip.name)));
    }
    m_strip.process(sound, ahead);
    cut(sound, local);
    block.add(sound);
    return ok();
}

void ClipTrack::report(const SoundFaults &faults)
{
    const auto warn = [this](const QString &what) {
        m_warn(QStringLiteral("%1: %2 %3").arg(m_clip.name, m_clip.file, what));
    };
    if (faults.brokenSamples > 0)
        warn(MediaWords::tr("has samples that are not numbers; they are silent"));
    if (faults.damagedPackets > 0)
        warn(MediaWords::tr("is damaged; parts of its sound are missing"));
    if (faults.endedAt == 0)
        warn(MediaWords::tr("has no sound in it"));
    else if (faults.endedAt)
        warn(MediaWords::tr("ends after %1 s, before it should; the rest is silent")
                 .arg(*faults.endedAt, 0, 'f', 2));
}

} // namespace muto::media
