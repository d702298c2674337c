#include "core/render/still_maker.h"

#include <algorithm>

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

QRgb i420At(const frames::FrameView &frame, int x, int y)
{
    return toRgb(frame.planes[0][y * frame.strides[0] + x], frame.planes[1][y / 2 * frame.strides[1] + x / 2],
                 frame.planes[2][y / 2 * frame.strides[2] + x / 2]);
}

QRgb bgraAt(const frames::FrameView &frame, int x, int y)
{
    return reinterpret_cast<const QRgb *>(frame.planes[0] + y * frame.strides[0])[x];
}

} // namespace

QImage stillOf(const frames::FrameView &frame, QSize bound)
{
    const QSize size = frame.size.boundedTo(frame.size.scaled(bound, Qt::KeepAspectRatio)).expandedTo({1, 1});
    const bool isBgra = frame.format == frames::PixelFormat::Bgra;
    QImage still(size, isBgra ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        const int y = row * frame.size.height() / size.height();
        auto *pixels = reinterpret_cast<QRgb *>(still.scanLine(row));
        for (int column = 0; column < size.width(); ++column) {
            const int x = column * frame.size.width() / size.width();
            pixels[column] = isBgra ? bgraAt(frame, x, y) : i420At(frame, x, y);
        }
    }
    return still;
}

} // namespace muto::render
