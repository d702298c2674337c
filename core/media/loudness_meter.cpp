#include "core/media/loudness_meter.h"

#include "core/media/sound_plan.h"

#include <ebur128.h>

#include <cmath>

namespace muto::media {

struct LoudnessMeter::State
{
    ebur128_state *meter = ebur128_init(2, kSoundRate, EBUR128_MODE_I);

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (meter)
            ebur128_destroy(&meter);
    }
};

LoudnessMeter::LoudnessMeter()
    : m_state(std::make_unique<State>())
{
}

LoudnessMeter::LoudnessMeter(LoudnessMeter &&) noexcept = default;
LoudnessMeter &LoudnessMeter::operator=(LoudnessMeter &&) noexcept = default;
LoudnessMeter::~LoudnessMeter() = default;

void LoudnessMeter::add(std::span<const float> interleaved)
{
    if (m_state->meter)
        ebur128_add_frames_float(m_state->meter, interleaved.data(), interleaved.size() / 2);
}

std::optional<double> LoudnessMeter::integrated() const
{
    double loudness = 0;
    if (!m_state->meter || ebur128_loudness_global(m_state->meter, &loudness) != EBUR128_SUCCESS ||
        !std::isfinite(loudness))
        return std::nullopt;
    return loudness;
}

} // namespace muto::media
