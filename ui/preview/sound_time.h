#pragma once

#include "core/media/sound_plan.h"

namespace muto::ui {

/// A stretch of film as it is played, in its seconds.
struct SoundStretch
{
    double from = 0;
    double speed = 1;
    double first = 0; ///< What plays, and loops: [first, end).
    double end = 0;
    bool loops = false;
    friend bool operator==(const SoundStretch &, const SoundStretch &) = default;
};

/// The moment of the film that is heard after playing for `elapsed` seconds.
double heardMoment(const SoundStretch &stretch, double elapsed);

/// Speeds at which there is sound, its pitch kept. Anything faster, slower or backwards is silent.
bool canBeHeard(double speed);

/// The plan of the same film played `speed` times as fast: everything comes sooner and goes on for a shorter
/// time.
media::SoundPlan atSpeed(media::SoundPlan plan, double speed);

} // namespace muto::ui
