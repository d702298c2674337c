#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"

#include <QString>

#include <optional>

namespace muto::ui {

/// How a position in a film is written.
enum class TimeStyle {
    Clock,    ///< 00:00:04.12
    Timecode, ///< 00:00:04:03, frames after the last colon, never dropping a number
    Frames,   ///< 123
};

/// "clock", "timecode", "frames": the words of the settings.
QString timeStyleName(TimeStyle style);
std::optional<TimeStyle> timeStyleFromName(const QString &name);

/// The style a click on the readout changes to.
TimeStyle nextTimeStyle(TimeStyle style);

QString formatTime(FrameIndex frame, FrameRate rate, TimeStyle style);

/// The frame meant by what somebody typed: "1:02.5", "62.5 s", "00:00:01:15", "frame 300", "300f". A number
/// alone is a frame in frames style and seconds otherwise. Whatever `formatTime` prints is read back as the
/// same frame.
std::optional<FrameIndex> parseTime(const QString &text, FrameRate rate, TimeStyle style);

/// The same for a plain length of time, in seconds.
std::optional<double> parseSeconds(const QString &text);

/// A length of time for people: "0.4 s", "12.5 s", "4 min 05 s", "1 h 02 min".
QString formatDuration(double seconds);

} // namespace muto::ui
