#pragma once

#include "core/frames/picture_source.h"

#include <optional>

namespace muto::media {

class StreamProducer;

/// How a page may decode the film itself; nothing where its decoder or its arithmetic might come to other
/// pixels than ours: anything but progressive H.264 of MP4 and QuickTime files, of eight bits, 4:2:0, upright
/// and SDR.
std::optional<frames::PacketFacts> packetFactsOf(const StreamProducer &film);

} // namespace muto::media
