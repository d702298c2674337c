#pragma once

#include "core/composition/timing_attributes.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

/// An element that has a start of its own or that another one can refer to.
struct TimingNode
{
    QString id;
    QString compositionId;
    Timing timing;
    int host = -1; ///< Index of the composition whose start is added to a plain number; -1 for the film.
    bool isMedia = false; ///< Video and audio may be written in the film's time as well as in their host's.
};

struct ResolvedTiming
{
    enum class Trouble { None, UnknownTarget, Cycle };
    double start = 0;               ///< Seconds from the beginning of the film, never negative.
    std::optional<double> duration; ///< Greater than zero; nothing when only the page can tell.
    Trouble trouble = Trouble::None;
    friend bool operator==(const ResolvedTiming &, const ResolvedTiming &) = default;
};

/// Works out when each element starts (composition contract 1.5), in the order given. References look for an
/// id first and a composition id second, among all nodes. A reference to nothing, or one that leads back to
/// itself, starts at 0. A host stands anywhere in the list, but hosts must not go round in circles.
std::vector<ResolvedTiming> resolveStarts(const std::vector<TimingNode> &nodes);

} // namespace muto::composition
