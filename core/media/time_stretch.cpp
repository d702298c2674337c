#include "core/media/time_stretch.h"

#include "core/media/sound_plan.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace muto::media {

using RubberBand::RubberBandStretcher;

namespace {

constexpr int kPieceFrames = 1024;

/// Stretched before a place that is not at the beginning, so that phases have settled.
constexpr std::int64_t kLeadFrames = kSoundRate;

constexpr auto kOptions = RubberBandStretcher::OptionProcessRealTime |
                          RubberBandStretcher::OptionThreadingNever | RubberBandStretcher::OptionEngineFiner |
                          RubberBandStretcher::OptionChannelsTogether;

/// Left and right in rows, as Rubber Band wants them.
struct Rows
{
    std::array<std::vector<float>, 2> samples;
    std::array<float *, 2> pointers{};

    void resize(std::size_t frames)
    {
        for (std::size_t i = 0; i < 2; ++i) {
            samples[i].resize(frames);
            pointers[i] = samples[i].data();
        }
    }
};

} // namespace

struct TimeStretch::State
{
    double rate;
    Source source;
    std::unique_ptr<RubberBandStretcher> stretcher;
    std::int64_t sourcePosition = 0;
    std::int64_t toDrop = 0; ///< Samples that come out before what is wanted.
    std::vector<float> piece;
    Rows rows;

    /// Begins with `lead` samples before `position`.
    void begin(std::int64_t position)
    {
        stretcher = std::make_unique<RubberBandStretcher>(kSoundRate, 2, kOptions, 1 / rate);
        stretcher->setMaxProcessSize(kPieceFrames);
        const std::int64_t begin = std::max<std::int64_t>(0, position - kLeadFrames);
        sourcePosition = std::llround(double(begin) * rate) - std::int64_t(stretcher->getPreferredStartPad());
        toDrop = std::int64_t(stretcher->getStartDelay()) + position - begin;
    }

    Result<> feed()
    {
        piece.resize(kPieceFrames * 2);
        if (auto given = give(piece); !given)
            return given;
        rows.resize(kPieceFrames);
        for (std::size_t i = 0; i < kPieceFrames; ++i) {
            rows.samples[0][i] = piece[2 * i];
            rows.samples[1][i] = piece[2 * i + 1];
        }
        stretcher->process(rows.pointers.data(), kPieceFrames, false);
        return ok();
    }

    /// The next samples of the source, of which those before its beginning are silence.
    Result<> give(std::span<float> interleaved)
    {
        const std::int64_t frames = std::int64_t(interleaved.size() / 2);
        const std::int64_t before = std::clamp<std::int64_t>(-sourcePosition, 0, frames);
        const std::int64_t position = sourcePosition + before;
        std::fill_n(interleaved.begin(), before * 2, 0.0F);
        sourcePosition += frames;
        const auto rest = interleaved.subspan(std::size_t(before) * 2);
        return rest.empty() ? ok() : source(position, rest);
    }

    /// Hands out what is there, at most `frames`.
    std::size_t retrieve(float *interleaved, std::size_t frames)
    {
        const std::size_t wanted = toDrop > 0 ? std::size_t(toDrop) : frames;
        const auto available = std::size_t(std::max(stretcher->available(), 0));
        rows.resize(std::min(wanted, available));
        if (rows.samples[0].empty())
            return 0;
        const std::size_t got = stretcher->retrieve(rows.pointers.data(), rows.samples[0].size());
        if (toDrop > 0) {
            toDrop -= std::int64_t(got);
            return 0;
        }
        for (std::size_t i = 0; i < got; ++i) {
            interleaved[2 * i] = rows.samples[0][i];
            interleaved[2 * i + 1] = rows.samples[1][i];
        }
        return got;
    }
};

TimeStretch::TimeStretch(double rate, Source source)
    : m_state(std::make_unique<State>(State{rate, std::move(source), {}, 0, 0, {}, {}}))
{
    m_state->begin(0);
}

TimeStretch::TimeStretch(TimeStretch &&) noexcept = default;
TimeStretch &TimeStretch::operator=(TimeStretch &&) noexcept = default;
TimeStretch::~TimeStretch() = default;

void TimeStretch::seek(std::int64_t position)
{
    m_state->begin(position);
}

Result<> TimeStretch::read(std::span<float> interleaved)
{
    std::size_t filled = 0;
    while (filled < interleaved.size()) {
        filled += 2 * m_state->retrieve(interleaved.data() + filled, (interleaved.size() - filled) / 2);
        if (m_state->stretcher->available() > 0)
            continue;
        if (filled < interleaved.size()) {
            if (auto fed = m_state->feed(); !fed)
                return fed;
        }
    }
    return ok();
}

} // namespace muto::media
