#include "core/media/stream_facts.h"

#include <algorithm>

namespace muto::media {

double ticksToSeconds(std::int64_t ticks, AVRational timeBase)
{
    return double(ticks) * timeBase.num / timeBase.den;
}

AVRational averageRate(const AVStream &stream)
{
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    return rate.num > 0 && rate.den > 0 ? rate : AVRational{0, 1};
}

void discardAllBut(AVFormatContext &format, std::initializer_list<int> wanted)
{
    for (unsigned i = 0; i < format.nb_streams; ++i)
        if (std::find(wanted.begin(), wanted.end(), int(i)) == wanted.end())
            format.streams[i]->discard = AVDISCARD_ALL;
}

} // namespace muto::media
