#include "core/media/beat_tracker.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>

namespace muto::media {

namespace {

constexpr double kUsualPeriod = 0.5;               // seconds from beat to beat of 120 a minute
constexpr double kOctavesAround = 0.9;             // within which most music is
constexpr double kShortest = 0.33, kLongest = 1.5; // seconds from beat to beat
constexpr double kLeastRhythm = 0.12;              // of what a perfect one has
constexpr double kAsStrong = 0.9;       // what is between two beats and comes so near to them is a beat, too
constexpr double kTightness = 100;      // of the distances, against the strength of onsets
constexpr double kAverageSeconds = 0.5; // around an onset, over which it has to rise
constexpr std::size_t kFewest = 4;      // beats that are called a rhythm

/// The same with a soft average over some moments.
std::vector<float> smoothed(std::span<const float> values, double sigma)
{
    const int reach = std::max(1, int(std::ceil(sigma * 3)));
    std::vector<float> weights;
    for (int i = -reach; i <= reach; ++i)
        weights.push_back(float(std::exp(-0.5 * (i / sigma) * (i / sigma))));
    std::vector<float> result(values.size());
    const int count = int(values.size());
    for (int i = 0; i < count; ++i) {
        for (int j = std::max(0, i - reach); j <= std::min(count - 1, i + reach); ++j)
            result[std::size_t(i)] += values[std::size_t(j)] * weights[std::size_t(j - i + reach)];
    }
    return result;
}

/// What rises over its surroundings, with a deviation of 1; empty where nothing does.
std::vector<float> salient(std::span<const float> onsets, int around)
{
    std::vector<double> sums(onsets.size() + 1);
    std::partial_sum(onsets.begin(), onsets.end(), sums.begin() + 1, std::plus<double>());
    std::vector<float> result(onsets.size());
    double squares = 0;
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        const std::size_t from = i > std::size_t(around) ? i - std::size_t(around) : 0;
        const std::size_t to = std::min(onsets.size(), i + std::size_t(around) + 1);
        const double average = (sums[to] - sums[from]) / double(to - from);
        result[i] = float(std::max(0.0, onsets[i] - average));
        squares += double(result[i]) * result[i];
    }
    const double deviation = std::sqrt(squares / double(std::max<std::size_t>(1, onsets.size())));
    if (!(deviation > 0))
        return {};
    for (float &each : result)
        each = float(each / deviation);
    return result;
}

/// How alike the onsets are to themselves so many moments later: 1 is the same, 0 no more than by chance.
class Likeness
{
public:
    Likeness(std::span<const float> onsets, std::size_t longest)
        : m_values(std::min(longest + 1, onsets.size()))
    {
        const double average = std::accumulate(onsets.begin(), onsets.end(), 0.0) / double(onsets.size());
        for (std::size_t lag = 0; lag < m_values.size(); ++lag) {
            double sum = 0;
            for (std::size_t i = lag; i < onsets.size(); ++i)
                sum += (onsets[i] - average) * (onsets[i - lag] - average);
            m_values[lag] = sum / double(onsets.size() - lag);
        }
        const double whole = m_values.front();
        for (double &each : m_values)
            each = whole > 0 ? each / whole : 0;
    }

    double at(std::size_t lag) const { return lag < m_values.size() ? m_values[lag] : 0; }

    /// The best within a moment of a lag that need not be whole.
    double near(double lag) const
    {
        const auto below = std::size_t(std::floor(lag));
        return std::max({at(below), at(below + 1), below > 0 ? at(below - 1) : 0});
    }

    /// Where the top lies that is highest at a whole lag.
    double top(std::size_t lag) const
    {
        const double left = at(lag - 1), middle = at(lag), right = at(lag + 1);
        const double bend = left - 2 * middle + right;
        return bend < 0 ? double(lag) + std::clamp(0.5 * (left - right) / bend, -0.5, 0.5) : double(lag);
    }

private:
    std::vector<double> m_values;
};

/// Moments from beat to beat; nothing where there is no rhythm.
std::optional<double> periodOf(std::span<const float> onsets, double perSecond)
{
    const auto shortest = std::size_t(kShortest * perSecond);
    const auto longest = std::size_t(kLongest * perSecond);
    const Likeness likeness(onsets, longest * 2 + 2);
    std::size_t best = 0;
    double bestScore = 0;
    for (std::size_t lag = shortest; lag <= longest; ++lag) {
        const double octaves = std::log2(double(lag) / perSecond / kUsualPeriod) / kOctavesAround;
        const double score =
            (likeness.at(lag) + 0.5 * likeness.near(2.0 * double(lag))) * std::exp(-0.5 * octaves * octaves);
        if (score > bestScore) {
            best = lag;
            bestScore = score;
        }
    }
    if (best == 0 || likeness.at(best) < kLeastRhythm)
        return std::nullopt;
    double period = likeness.top(best);
    while (period / 2 >= double(shortest) && likeness.near(period / 2) >= kAsStrong * likeness.near(period))
        period = likeness.top(std::size_t(std::llround(period / 2)));
    return period;
}

struct Chain
{
    std::vector<double> scores;         ///< Of the best chain that ends here.
    std::vector<std::ptrdiff_t> before; ///< The beat before this one; -1 for none.
};

Chain bestChains(std::span<const float> onsets, double period)
{
    const auto nearest = std::ptrdiff_t(std::floor(period / 2)),
               furthest = std::ptrdiff_t(std::ceil(period * 2));
    std::vector<double> costs; // of a distance
    for (std::ptrdiff_t distance = nearest; distance <= furthest; ++distance) {
        const double off = std::log(double(std::max<std::ptrdiff_t>(1, distance)) / period);
        costs.push_back(kTightness * off * off);
    }
    Chain chain{std::vector<double>(onsets.size()), std::vector<std::ptrdiff_t>(onsets.size(), -1)};
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(onsets.size()); ++i) {
        double best = 0; // a chain may begin anywhere
        for (std::ptrdiff_t distance = nearest; distance <= std::min(furthest, i); ++distance) {
            const double score =
                chain.scores[std::size_t(i - distance)] - costs[std::size_t(distance - nearest)];
            if (score > best) {
                best = score;
                chain.before[std::size_t(i)] = i - distance;
            }
        }
        chain.scores[std::size_t(i)] = best + onsets[std::size_t(i)];
    }
    return chain;
}

/// Positions in order. The chain ends with the best of the last beat's length.
std::vector<std::ptrdiff_t> bestBeats(const Chain &chain, double period)
{
    const std::size_t count = chain.scores.size();
    const std::size_t from = count - std::min(count, std::size_t(std::ceil(period)));
    const auto last = std::max_element(chain.scores.begin() + std::ptrdiff_t(from), chain.scores.end());
    std::vector<std::ptrdiff_t> beats;
    for (auto i = last - chain.scores.begin(); i >= 0; i = chain.before[std::size_t(i)])
        beats.push_back(i);
    std::reverse(beats.begin(), beats.end());
    return beats;
}

/// Between two moments, where the top of the onset lies.
double topAt(std::span<const float> onsets, std::ptrdiff_t i)
{
    if (i <= 0 || i + 1 >= std::ptrdiff_t(onsets.size()))
        return double(i);
    const double left = onsets[std::size_t(i - 1)], middle = onsets[std::size_t(i)],
                 right = onsets[std::size_t(i + 1)];
    const double bend = left - 2 * middle + right;
    return bend < 0 ? double(i) + std::clamp(0.5 * (left - right) / bend, -0.5, 0.5) : double(i);
}

/// Without those before the music begins and after it has ended, where nothing is heard.
void dropSilentEnds(std::vector<TrackedBeat> &beats)
{
    const auto isHeard = [](const TrackedBeat &beat) { return beat.strength > 0.05; };
    beats.erase(beats.begin(), std::find_if(beats.begin(), beats.end(), isHeard));
    beats.erase(std::find_if(beats.rbegin(), beats.rend(), isHeard).base(), beats.end());
}

} // namespace

std::vector<TrackedBeat> trackBeats(std::span<const float> onsets, double perSecond)
{
    const std::vector<float> risen = salient(onsets, int(kAverageSeconds * perSecond));
    if (double(risen.size()) < kLongest * perSecond)
        return {};
    const std::optional<double> period = periodOf(smoothed(risen, 1.5), perSecond);
    if (!period)
        return {};
    const std::vector<float> soft = smoothed(risen, std::max(1.0, *period / 32));
    const float strongest = *std::max_element(soft.begin(), soft.end());
    std::vector<TrackedBeat> beats;
    for (const std::ptrdiff_t at : bestBeats(bestChains(soft, *period), *period))
        beats.push_back({topAt(soft, at), double(soft[std::size_t(at)] / strongest)});
    dropSilentEnds(beats);
    return beats.size() < kFewest ? std::vector<TrackedBeat>() : beats;
}

} // namespace muto::media
