#include "core/media/i420_to_image.h"

#include "core/frames/bgra_to_i420.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace muto;
using namespace muto::media;

namespace {

/// BT.709 limited range to RGB as the standard states it, in floating point.
std::array<double, 3> reference(int y, int u, int v)
{
    const double luma = (y - 16) / 219.0, blueness = (u - 128) / 224.0, redness = (v - 128) / 224.0;
    const double red = luma + 1.5748 * redness;
    const double blue = luma + 1.8556 * blueness;
    const double green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
    const auto scaled = [](double value) { return std::clamp(value, 0.0, 1.0) * 255; };
    return {scaled(red), scaled(green), scaled(blue)};
}

/// A picture of 2×2 equal pixels.
QRgb converted(std::uint8_t y, std::uint8_t u, std::uint8_t v)
{
    const std::uint8_t luma[] = {y, y, y, y};
    const frames::FrameView view{frames::PixelFormat::I420, {2, 2}, {luma, &u, &v}, {2, 1, 1}};
    return i420ToImage(view).pixel(1, 1);
}

} // namespace

class TestI420ToImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsWithinHalfALevel()
    {
        for (int y = 0; y <= 255; y += 5) {
            for (int u = 0; u <= 255; u += 5) {
                for (int v = 0; v <= 255; v += 5) {
                    const QRgb rgb = converted(std::uint8_t(y), std::uint8_t(u), std::uint8_t(v));
                    const auto expected = reference(y, u, v);
                    QVERIFY(std::abs(qRed(rgb) - expected[0]) < 0.51);
                    QVERIFY(std::abs(qGreen(rgb) - expected[1]) < 0.51);
                    QVERIFY(std::abs(qBlue(rgb) - expected[2]) < 0.51);
                }
            }
        }
    }

    void greyIsGreyFromBlackToWhite()
    {
        for (int y = 0; y <= 255; ++y) {
            const QRgb rgb = converted(std::uint8_t(y), 128, 128);
            QCOMPARE(qRed(rgb), qGreen(rgb));
            QCOMPARE(qBlue(rgb), qGreen(rgb));
        }
        QCOMPARE(converted(16, 128, 128), qRgb(0, 0, 0));
        QCOMPARE(converted(235, 128, 128), qRgb(255, 255, 255));
    }

    void undoesOurOwnConversionButForRounding()
    {
        const QSize size(2, 2);
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, size);
        std::vector<std::uint8_t> target(layout.totalBytes);
        for (int level = 0; level < 4096; level += 7) {
            const QRgb original = qRgb(level % 16 * 17, level / 16 % 16 * 17, level / 256 * 17);
            const std::vector<QRgb> pixels(4, original);
            frames::bgraToI420(reinterpret_cast<const std::uint8_t *>(pixels.data()), 8, layout,
                               target.data());
            const QRgb back = i420ToImage(layout.viewAt(target.data())).pixel(0, 0);
            // Half a code value of chroma is worth 1.06 levels of blue, half of luma 0.58.
            QVERIFY(std::abs(qRed(back) - qRed(original)) <= 2);
            QVERIFY(std::abs(qGreen(back) - qGreen(original)) <= 2);
            QVERIFY(std::abs(qBlue(back) - qBlue(original)) <= 2);
        }
    }

    void eachChromaSampleColoursItsFourPixelsAndPaddingIsSkipped()
    {
        // 4×2 pixels in rows of 6 and 3 bytes; the padding (9) must not be looked at.
        const std::uint8_t luma[] = {81, 81, 145, 145, 9, 9, 81, 81, 145, 145, 9, 9};
        const std::uint8_t u[] = {90, 54, 9};
        const std::uint8_t v[] = {240, 34, 9};
        const QImage image = i420ToImage({frames::PixelFormat::I420, {4, 2}, {luma, u, v}, {6, 3, 3}});
        QCOMPARE(image.size(), QSize(4, 2));
        for (int row = 0; row < 2; ++row) {
            for (int x = 0; x < 4; ++x) {
                const auto expected = x < 2 ? reference(81, 90, 240) : reference(145, 54, 34);
                QVERIFY(std::abs(qRed(image.pixel(x, row)) - expected[0]) < 0.51);
                QVERIFY(std::abs(qGreen(image.pixel(x, row)) - expected[1]) < 0.51);
            }
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestI420ToImage)
#include "tst_i420_to_image.moc"
