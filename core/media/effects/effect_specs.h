#pragma once

#include "core/media/sound_lane.h"

#include <QString>

#include <span>

namespace muto::media {

/// A number that an effect takes. Values outside the range clamp; lanes drive it only if it is automatable.
struct NumberSpec
{
    const char *name;
    double lowest;
    double highest;
    double usual; ///< When it is not given.
    bool isAutomatable = false;
    LaneScale scale = LaneScale::Linear; ///< Between two points of a lane.
};

/// A word that an effect takes; anything that is not among the choices is the first of them.
struct WordSpec
{
    const char *name;
    std::span<const char *const> choices;
};

/// What the contract's table (3.7) says about one type of effect.
struct EffectSpec
{
    const char *type;
    std::span<const NumberSpec> numbers;
    std::span<const WordSpec> words = {};

    const NumberSpec *number(const QString &name) const; ///< Null if it takes no such number.
};

std::span<const EffectSpec> effectSpecs();

/// Null for a type that does not exist.
const EffectSpec *effectSpec(const QString &type);

} // namespace muto::media
