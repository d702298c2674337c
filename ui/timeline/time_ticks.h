#pragma once

#include "core/base/frame_rate.h"
#include "ui/preview/time_format.h"

#include <QString>

#include <vector>

namespace muto::ui {

struct TimeTick
{
    double seconds = 0;
    QString label; ///< Empty for the short lines between.
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// What a ruler is asked for: times in seconds, lengths in pixels.
struct TickRequest
{
    double pixelsPerSecond = 100;
    double from = 0;
    double to = 0;
    double labelWidth = 80; ///< The least distance of two labels.
    FrameRate rate;
    TimeStyle style = TimeStyle::Clock;
};

/// The lines of a ruler: labels at round times in the style asked for, as many as there is room for, and
/// shorter lines that divide them evenly. Never between two frames once frames are told apart.
std::vector<TimeTick> timeTicks(const TickRequest &request);

/// A time without the hours that it does not have: "00:04.50", "00:04:12", "123".
QString shortTime(FrameIndex frame, FrameRate rate, TimeStyle style);

} // namespace muto::ui
