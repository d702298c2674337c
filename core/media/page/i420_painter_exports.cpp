// The painter as a page sees it. An instance paints pictures of one shape: `prepare` once, then fill what
// `matrix` and `planes` point to and `paint` as often as there are pictures. The memory is as large as it
// will be after `prepare`.
#include "core/media/page/i420_painter.h"

using namespace muto::media;

namespace {

std::unique_ptr<I420Painter> painter;

/// By the number that pages know it by.
Siting sitingOf(int number)
{
    constexpr Siting kSitings[] = {{0, 0.5}, {0.5, 0.5}, {0, 0}}; // left, centre, top left
    return kSitings[std::clamp(number, 0, 2)];
}

} // namespace

extern "C" {

/// 1, or 0 when the picture is too large. Sizes in pixels; `siting` of the chroma: 0 left, 1 centre, 2 top
/// left.
__attribute__((export_name("prepare"))) int prepare(int storedWidth, int storedHeight, int width, int height,
                                                    int siting)
{
    painter = I420Painter::create({storedWidth, storedHeight, width, height}, sitingOf(siting));
    return painter ? 1 : 0;
}

/// Where the bytes of Y, U and V go, without padding.
__attribute__((export_name("planes"))) std::uint8_t *planes()
{
    return painter->planes();
}

/// Where twelve numbers of 32 bits go: RowMatrix's weights, then its biases.
__attribute__((export_name("matrix"))) std::int32_t *matrix()
{
    return painter->matrix().weights.data();
}

/// Where the bytes R G B A of the painted picture are, without padding.
__attribute__((export_name("pixels"))) const std::uint8_t *pixels()
{
    return painter->pixels();
}

__attribute__((export_name("paint"))) void paint()
{
    painter->paint();
}
}
