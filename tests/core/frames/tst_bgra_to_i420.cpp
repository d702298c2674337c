#include "core/frames/bgra_to_i420.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>
#include <vector>

using namespace muto::frames;

namespace {

struct Yuv
{
    double y, u, v;
};

/// BT.709 limited range as the standard states it, in floating point.
Yuv reference(int red, int green, int blue)
{
    const double r = red / 255.0, g = green / 255.0, b = blue / 255.0;
    const double luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return {16 + 219 * luma, 128 + 224 * (b - luma) / 1.8556, 128 + 224 * (r - luma) / 1.5748};
}

/// A picture of one colour, converted.
std::vector<std::uint8_t> converted(QSize size, int red, int green, int blue)
{
    std::vector<std::uint8_t> pixels(std::size_t(size.width()) * size.height() * 4);
    for (std::size_t i = 0; i < pixels.size(); i += 4) {
        pixels[i] = std::uint8_t(blue);
        pixels[i + 1] = std::uint8_t(green);
        pixels[i + 2] = std::uint8_t(red);
        pixels[i + 3] = 255;
    }
    const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
    std::vector<std::uint8_t> target(layout.totalBytes);
    bgraToI420(pixels.data(), size.width() * 4, layout, target.data());
    return target;
}

} // namespace

class TestBgraToI420 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsWithinHalfACodeValue()
    {
        const QSize size(2, 2);
        const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
        for (int red = 0; red <= 255; red += 15) {
            for (int green = 0; green <= 255; green += 15) {
                for (int blue = 0; blue <= 255; blue += 15) {
                    const auto bytes = converted(size, red, green, blue);
                    const Yuv expected = reference(red, green, blue);
                    QVERIFY(std::abs(bytes[0] - expected.y) < 0.51);
                    QVERIFY(std::abs(bytes[layout.offsets[1]] - expected.u) < 0.51);
                    QVERIFY(std::abs(bytes[layout.offsets[2]] - expected.v) < 0.51);
                }
            }
        }
    }

    void greyHasNoColour()
    {
        const QSize size(2, 2);
        const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
        for (int level = 0; level <= 255; ++level) {
            const auto bytes = converted(size, level, level, level);
            QCOMPARE(int(bytes[layout.offsets[1]]), 128);
            QCOMPARE(int(bytes[layout.offsets[2]]), 128);
        }
        QCOMPARE(int(converted(size, 0, 0, 0)[0]), 16);
        QCOMPARE(int(converted(size, 255, 255, 255)[0]), 235);
    }

    void wideRowsAreConvertedToTheirEnds()
    {
        const QSize size(1922, 6); // not a multiple of any vector width
        const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
        const auto bytes = converted(size, 233, 69, 96);
        const Yuv expected = reference(233, 69, 96);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                QVERIFY(std::abs(bytes[y * layout.strides[0] + x] - expected.y) < 0.51);
        for (int y = 0; y < size.height() / 2; ++y)
            for (int x = 0; x < size.width() / 2; ++x)
                QVERIFY(std::abs(bytes[layout.offsets[2] + y * layout.strides[1] + x] - expected.v) < 0.51);
    }

    void chromaIsTheMeanOfFourPixels()
    {
        const QSize size(2, 2);
        const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
        const std::uint8_t pixels[] = {0, 0, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 255, 255, 255, 255};
        std::vector<std::uint8_t> target(layout.totalBytes);
        bgraToI420(pixels, 8, layout, target.data());
        const Yuv red = reference(255, 0, 0), blue = reference(0, 0, 255), green = reference(0, 255, 0),
                  white = reference(255, 255, 255);
        QVERIFY(std::abs(target[layout.offsets[1]] - (red.u + blue.u + green.u + white.u) / 4) < 0.51);
        QVERIFY(std::abs(target[layout.offsets[2]] - (red.v + blue.v + green.v + white.v) / 4) < 0.51);
    }

    void planesDoNotOverlap()
    {
        for (const QSize size :
             {QSize(2, 2), QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160), QSize(66, 34)}) {
            const PictureLayout layout = PictureLayout::of(PixelFormat::I420, size);
            QVERIFY(layout.offsets[1] >= std::size_t(layout.strides[0]) * size.height());
            QVERIFY(layout.offsets[2] >=
                    layout.offsets[1] + std::size_t(layout.strides[1]) * size.height() / 2);
            QVERIFY(layout.totalBytes >=
                    layout.offsets[2] + std::size_t(layout.strides[1]) * size.height() / 2);
            QCOMPARE(layout.strides[0] % 64, 0);
            QCOMPARE(layout.strides[1] % 64, 0);
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBgraToI420)
#include "tst_bgra_to_i420.moc"
