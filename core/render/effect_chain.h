#pragma once

#include "core/base/result.h"
#include "core/media/sound_plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::render {

/// Effects as an author writes them in `data-fx-chain` (contract 3.7): a JSON array of nodes, or an object
/// with `nodes`. Unknown types are left out, and so are nodes that are switched off; parameters are kept
/// within their range. The error says what makes the text unreadable.
Result<std::vector<media::Effect>> parseEffectChain(const QString &json);

/// The range of a parameter that automation may move; nothing for any other.
struct ParameterRange
{
    double least = 0;
    double most = 0;
};
std::optional<ParameterRange> automatableRange(const QString &type, const QString &parameter);

} // namespace muto::render
