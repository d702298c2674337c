#include "ui/preview/sound_ring.h"

#include <algorithm>

namespace muto::ui {

SoundRing::SoundRing(std::size_t capacity)
    : m_samples(capacity * 2)
{
}

int SoundRing::restart()
{
    const std::lock_guard lock(m_mutex);
    m_first = m_count = m_late = 0;
    m_elapsed = 0;
    m_hasBegun = false;
    m_changed.notify_all();
    return ++m_stream;
}

std::size_t SoundRing::takeLate(std::size_t available)
{
    const std::size_t late = std::min(m_late, available);
    m_late -= late;
    return late;
}

bool SoundRing::write(int stream, std::span<const float> interleaved, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (stream == m_stream)
        interleaved = interleaved.subspan(takeLate(interleaved.size()));
    while (!interleaved.empty()) {
        const auto hasRoom = [&] { return stream != m_stream || m_count < m_samples.size(); };
        if (!m_changed.wait(lock, stop, hasRoom) || stream != m_stream)
            return false;
        const std::size_t at = (m_first + m_count) % m_samples.size();
        const std::size_t count =
            std::min({interleaved.size(), m_samples.size() - m_count, m_samples.size() - at});
        std::copy_n(interleaved.begin(), count, m_samples.begin() + std::ptrdiff_t(at));
        m_count += count;
        m_hasBegun = true;
        interleaved = interleaved.subspan(count);
    }
    return stream == m_stream;
}

void SoundRing::read(std::span<float> interleaved)
{
    const std::lock_guard lock(m_mutex);
    if (m_hasBegun)
        m_elapsed += std::int64_t(interleaved.size() / 2);
    while (!interleaved.empty() && m_count > 0) {
        const std::size_t count = std::min({interleaved.size(), m_count, m_samples.size() - m_first});
        std::copy_n(m_samples.begin() + std::ptrdiff_t(m_first), count, interleaved.begin());
        m_first = (m_first + count) % m_samples.size();
        m_count -= count;
        interleaved = interleaved.subspan(count);
    }
    std::fill(interleaved.begin(), interleaved.end(), 0.F);
    if (m_hasBegun)
        m_late += interleaved.size();
    m_changed.notify_all();
}

std::int64_t SoundRing::elapsed() const
{
    const std::lock_guard lock(m_mutex);
    return m_elapsed;
}

std::int64_t SoundRing::available() const
{
    const std::lock_guard lock(m_mutex);
    return std::int64_t(m_count / 2);
}

} // namespace muto::ui
