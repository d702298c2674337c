#pragma once

#include <QByteArray>

#include <vector>

namespace muto::media {

/// When the frames of an animated image are shown, as its file says and as browsers take it: a frame of 10 ms
/// or less lasts 100.
struct ImageTimeline
{
    std::vector<double> starts; ///< Seconds; one for each frame, the first is 0.
    double lengthSeconds = 0;   ///< Of one pass.
    int loopCount = 1;          ///< Passes; 0 for ever.
};

/// Reads the whole file `bytes` of a GIF, PNG or WebP. Nothing in it for any other file and for pictures that
/// stand still. What is cut off or damaged counts as far as it goes. Pure.
ImageTimeline readImageTimeline(const QByteArray &bytes);

} // namespace muto::media
