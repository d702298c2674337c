#include "core/render/still_maker.h"

#include <QRect>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace muto::render {

namespace {

/// BT.709 limited range to sRGB bytes.
QRgb toRgb(int luma, int u, int v)
{
    const double y = (luma - 16) * 255.0 / 219.0;
    const double cb = (u - 128) * 255.0 / 224.0;
    const double cr = (v - 128) * 255.0 / 224.0;
    const auto byte = [](double value) { return std::clamp(int(value + 0.5), 0, 255); };
    return qRgb(byte(y + 1.5748 * cr), byte(y - 0.1873 * cb - 0.4681 * cr), byte(y + 1.8556 * cb));
}

/// Of the samples of a plane in a box; `step` bytes from one to the next.
int meanOf(const std::uint8_t *plane, int stride, const QRect &box, int step = 1)
{
    int sum = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const std::uint8_t *line = plane + y * stride;
        for (int x = box.left(); x <= box.right(); ++x)
            sum += line[x * step];
    }
    const int count = box.width() * box.height();
    return (sum + count / 2) / count;
}

QRgb i420Mean(const frames::FrameView &frame, const QRect &box)
{
    const QRect chroma(box.left() / 2, box.top() / 2, std::max(1, box.width() / 2),
                       std::max(1, box.height() / 2));
    return toRgb(meanOf(frame.planes[0], frame.strides[0], box),
                 meanOf(frame.planes[1], frame.strides[1], chroma),
                 meanOf(frame.planes[2], frame.strides[2], chroma));
}

QRgb bgraMean(const frames::FrameView &frame, const QRect &box)
{
    const auto channel = [&](int offset) {
        return meanOf(frame.planes[0] + offset, frame.strides[0], box, 4);
    };
    return qRgba(channel(2), channel(1), channel(0), channel(3));
}

/// What one of `count` pixels stands for, of `length`: where that begins, and how much it is.
std::pair<int, int> shareOf(int pixel, int count, int length)
{
    const int begin = pixel * length / count;
    return {begin, (pixel + 1) * length / count - begin};
}

} // namespace

QImage stillOf(const frames::FrameView &frame, QSize bound)
{
    const QSize size = frame.size.boundedTo(frame.size.scaled(bound, Qt::KeepAspectRatio)).expandedTo({1, 1});
    const bool isBgra = frame.format == frames::PixelFormat::Bgra;
    QImage still(size, isBgra ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        const auto [top, height] = shareOf(row, size.height(), frame.size.height());
        auto *pixels = reinterpret_cast<QRgb *>(still.scanLine(row));
        for (int column = 0; column < size.width(); ++column) {
            const auto [left, width] = shareOf(column, size.width(), frame.size.width());
            const QRect box(left, top, width, height);
            pixels[column] = isBgra ? bgraMean(frame, box) : i420Mean(frame, box);
        }
    }
    return still;
}

} // namespace muto::render
