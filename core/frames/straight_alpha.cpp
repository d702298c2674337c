#include "core/frames/straight_alpha.h"

#include <algorithm>
#include <cstring>

namespace muto::frames {

namespace {

/// Graphics cards round up now and then, and a colour may then exceed its alpha by one.
std::uint8_t straightened(int premultiplied, int alpha)
{
    return std::uint8_t(std::min(255, (premultiplied * 255 + alpha / 2) / alpha));
}

} // namespace

void straightenRow(const std::uint8_t *premultiplied, std::uint8_t *straight, int width)
{
    for (int x = 0; x < 4 * width; x += 4) {
        const std::uint8_t *from = premultiplied + x;
        std::uint8_t *to = straight + x;
        const std::uint8_t alpha = from[3];
        if (alpha == 255) {
            std::memmove(to, from, 4);
        } else if (alpha == 0) {
            std::memset(to, 0, 4);
        } else {
            for (int channel = 0; channel < 3; ++channel)
                to[channel] = straightened(from[channel], alpha);
            to[3] = alpha;
        }
    }
}

} // namespace muto::frames
