#include "core/captions/caption.h"

#include <algorithm>

namespace muto::captions {

double CaptionTrack::end() const
{
    double last = 0;
    for (const Caption &caption : captions)
        last = std::max(last, caption.end);
    return last;
}

bool CaptionTrack::hasWords() const
{
    return std::any_of(captions.begin(), captions.end(),
                       [](const Caption &caption) { return !caption.words.empty(); });
}

} // namespace muto::captions
