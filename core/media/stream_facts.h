#pragma once

#include "core/media/av_compat.h"

#include <initializer_list>

namespace muto::media {

double ticksToSeconds(std::int64_t ticks, AVRational timeBase);

/// Frames a second as the container has them on average, or else as it guesses; 0 when it says nothing.
AVRational averageRate(const AVStream &stream);

/// Reading a file yields packets of `wanted` streams alone from here on.
void discardAllBut(AVFormatContext &format, std::initializer_list<int> wanted);

} // namespace muto::media
