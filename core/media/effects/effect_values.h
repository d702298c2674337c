#pragma once

#include "core/media/effects/effect_specs.h"
#include "core/media/sound_plan.h"

#include <cstdint>
#include <optional>

namespace muto::media {

/// A parameter over time, within its range.
class EffectParameter
{
public:
    EffectParameter(const NumberSpec &spec, double number, const Lane *lane);

    bool moves() const { return m_lane.has_value(); }
    double at(std::int64_t position); ///< Samples from the owner's beginning.
    double lowest() const { return m_lowest; }
    double highest() const { return m_highest; } ///< That it ever has.

private:
    NumberSpec m_spec;
    double m_number;
    double m_lowest;
    double m_highest;
    std::optional<LaneReader> m_lane;
};

/// The parameters of an effect as the contract has them read: absent ones are the usual ones, all are within
/// their ranges, lanes on what is not automatable are left out.
class EffectValues
{
public:
    EffectValues(const EffectSpec &spec, const Effect &effect);

    double number(const char *name) const;
    QString word(const char *name) const;
    EffectParameter parameter(const char *name) const;

private:
    const NumberSpec &spec(const char *name) const;

    const EffectSpec &m_spec;
    const Effect &m_effect;
};

/// A factor from decibels.
double fromDecibels(double decibels);

} // namespace muto::media
