#pragma once

#include "core/frames/picture_source.h"
#include "core/media/av_compat.h"
#include "core/media/input_context.h"

#include <optional>

namespace muto::media {

/// Packets of a film's video stream, stretch by stretch, for whoever decodes them. Belongs to one thread at a
/// time.
class StretchReader
{
public:
    /// `firstSeconds` is the time of the first frame as the stream counts; all others are counted from it.
    static Result<StretchReader> open(const QString &path, double firstSeconds);

    /// The stretch that is on at `seconds`. An error where it cannot be decoded on its own, is larger than 64
    /// MB or holds packets that are not to be shown.
    Result<frames::Stretch> at(double seconds);

private:
    StretchReader(InputContext input, PacketPtr packet, int index, double firstSeconds);

    Result<> goTo(double seconds);
    Result<bool> readPacket();
    Result<frames::Stretch> readOn();
    double seconds(std::int64_t ticks) const;

    InputContext m_input;
    PacketPtr m_packet; ///< The one read last; after `goTo` a key picture.
    int m_index;
    double m_firstSeconds;
};

} // namespace muto::media
