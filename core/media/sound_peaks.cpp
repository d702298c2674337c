#include "core/media/sound_peaks.h"

#include "core/media/whole_sound.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace muto::media {

namespace {

constexpr std::size_t kFinestFrames = 128; ///< The peaks that are joined once the length is known: 3 ms.

void widen(SoundPeak &peak, const SoundPeak &other)
{
    peak.lowest = std::min(peak.lowest, other.lowest);
    peak.highest = std::max(peak.highest, other.highest);
}

SoundPeak peakOf(std::span<const float> samples)
{
    const auto [lowest, highest] = std::ranges::minmax(samples);
    return {lowest, highest};
}

/// `count` peaks of about equal length out of more.
std::vector<SoundPeak> joined(const std::vector<SoundPeak> &fine, std::size_t count)
{
    count = std::min(count, fine.size());
    std::vector<SoundPeak> peaks;
    for (std::size_t i = 0; i < count; ++i) {
        SoundPeak peak = fine[i * fine.size() / count];
        for (std::size_t j = i * fine.size() / count; j < (i + 1) * fine.size() / count; ++j)
            widen(peak, fine[j]);
        peaks.push_back(peak);
    }
    return peaks;
}

} // namespace

Result<std::vector<SoundPeak>> soundPeaks(const QString &file, int buckets, std::stop_token stop)
{
    std::vector<SoundPeak> fine;
    const auto heard = hearAll(file, stop, [&fine](std::span<const float> piece) {
        constexpr std::size_t kFinest = kFinestFrames * 2;
        for (std::size_t at = 0; at < piece.size(); at += kFinest)
            fine.push_back(peakOf(piece.subspan(at, std::min(kFinest, piece.size() - at))));
    });
    if (!heard)
        return fail(heard.error());
    return joined(fine, std::size_t(std::max(buckets, 0)));
}

} // namespace muto::media
