#pragma once

#include "core/base/result.h"
#include "core/media/sound_plan.h"

#include <QString>

#include <vector>

namespace muto::render {

inline constexpr double kLoudestGain = 3.98107; ///< +12 dB, the most that contract 1.4 allows.

/// A lane as its author wrote it, before anybody looked whether what it moves is there.
struct AutomationLane
{
    QString target; ///< "volume", "fx.<node>.<parameter>" or "fx.preset.<id>".
    media::Lane lane;
    friend bool operator==(const AutomationLane &, const AutomationLane &) = default;
};

/// The lanes of `data-automation` (contract 3.7), their points in order of time, at most 512 each; points
/// that are none and lanes without any are left out. The error says what makes the text unreadable.
Result<std::vector<AutomationLane>> parseAutomation(const QString &json);

/// Gives each lane to what it moves, its values kept within range: the volume, or a parameter of one of the
/// effects. The first lane of a target and the first effect of an id count; whatever moves nothing is
/// dropped.
void applyAutomation(const std::vector<AutomationLane> &lanes, media::SoundLevel &level);

} // namespace muto::render
