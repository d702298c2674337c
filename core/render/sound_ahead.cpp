#include "core/render/sound_ahead.h"

#include "core/render/rendering_words.h"

#include <algorithm>
#include <utility>

namespace muto::render {

namespace {

constexpr std::int64_t kBlockSamples = 4'800;
constexpr std::size_t kBlocksAhead = 20;

} // namespace

SoundAhead::SoundAhead(media::SoundMixer mixer, std::int64_t samples, std::stop_token stop)
    : m_mixer(std::move(mixer))
    , m_queue(kBlocksAhead)
    , m_stop(std::move(stop))
    , m_thread([this, samples](std::stop_token quit) { mix(std::move(quit), samples); })
{
}

SoundAhead::~SoundAhead()
{
    m_thread.request_stop();
    m_queue.close();
}

void SoundAhead::mix(std::stop_token stop, std::int64_t samples)
{
    while (samples > 0 && !stop.stop_requested()) {
        const std::int64_t count = std::min(samples, kBlockSamples);
        std::vector<float> block(std::size_t(count) * 2);
        auto mixed = m_mixer.read(block, stop);
        const bool isBroken = !mixed;
        if (!m_queue.push(isBroken ? Block(fail(std::move(mixed.error()))) : Block(std::move(block)), stop) ||
            isBroken)
            return;
        samples -= count;
    }
    m_queue.finish();
}

Result<> SoundAhead::take(std::span<float> interleaved)
{
    while (!interleaved.empty()) {
        if (m_used == m_block.size()) {
            auto next = m_queue.pop(m_stop);
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled, QStringLiteral("The sound was stopped"));
            if (!next)
                return fail(ErrorKind::Media, RenderingWords::tr("The sound ended before the film"));
            if (!*next)
                return fail(std::move(next->error()));
            m_block = std::move(**next);
            m_used = 0;
        }
        const std::size_t count = std::min(interleaved.size(), m_block.size() - m_used);
        std::copy_n(m_block.begin() + std::ptrdiff_t(m_used), count, interleaved.begin());
        m_used += count;
        interleaved = interleaved.subspan(count);
    }
    return ok();
}

QStringList SoundAhead::finish()
{
    m_thread.request_stop();
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
    const auto warnings = m_mixer.warnings();
    return {warnings.begin(), warnings.end()};
}

} // namespace muto::render
