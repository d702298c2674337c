#include "core/frames/bgra_to_yuva.h"

#include "core/frames/bgra_to_i420.h"
#include "core/frames/straight_alpha.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>

#include <cmath>
#include <random>
#include <vector>

using namespace muto::frames;

namespace {

FrameView viewOf(const QImage &image)
{
    return {PixelFormat::Bgra, image.size(), {image.constBits()}, {image.bytesPerLine()}};
}

/// Four planes of `Sample`, chroma of which may be halved.
template<typename Sample>
struct Planes
{
    explicit Planes(QSize size, int divisor)
        : chromaWidth(size.width() / divisor)
        , width(size.width())
        , samples(4)
    {
        for (std::size_t plane : {std::size_t(0), std::size_t(3)})
            samples[plane].resize(std::size_t(size.width()) * std::size_t(size.height()));
        for (std::size_t plane : {std::size_t(1), std::size_t(2)})
            samples[plane].resize(std::size_t(chromaWidth) * std::size_t(size.height() / divisor));
    }

    YuvaPlanes target()
    {
        YuvaPlanes target;
        for (std::size_t plane = 0; plane < 4; ++plane) {
            target.planes[plane] = reinterpret_cast<std::uint8_t *>(samples[plane].data());
            target.strides[plane] =
                std::ptrdiff_t(sizeof(Sample)) * (plane == 1 || plane == 2 ? chromaWidth : width);
        }
        return target;
    }

    int chromaWidth;
    int width;
    std::vector<std::vector<Sample>> samples;
};

/// BT.709 limited range as the standard states it, in `bits` bits.
std::array<double, 3> reference(const QColor &colour, int bits)
{
    const double scale = 1 << (bits - 8);
    const double r = colour.redF(), g = colour.greenF(), b = colour.blueF();
    const double luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return {scale * (16 + 219 * luma), scale * (128 + 224 * (b - luma) / 1.8556),
            scale * (128 + 224 * (r - luma) / 1.5748)};
}

QImage noise(QSize size, QImage::Format format)
{
    QImage image(size, QImage::Format_ARGB32);
    std::mt19937 random(4711);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random());
    return image.convertToFormat(format);
}

} // namespace

class TestBgraToYuva : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightColoursAreThoseBeforeTheyWereMultiplied()
    {
        for (int alpha = 1; alpha <= 255; ++alpha) {
            for (int colour = 0; colour <= 255; colour += 5) {
                const auto multiplied = std::uint8_t(std::lround(colour * alpha / 255.0));
                const std::uint8_t pixel[4] = {multiplied, multiplied, 0, std::uint8_t(alpha)};
                std::uint8_t straight[4] = {};
                straightenRow(pixel, straight, 1);
                // All that premultiplied bytes can say: half a step of theirs.
                QVERIFY(std::abs(straight[0] - colour) <= 127.5 / alpha + 0.5);
                QCOMPARE(straight[3], std::uint8_t(alpha));
            }
        }
        const std::uint8_t tooBright[4] = {60, 61, 70, 60};
        std::uint8_t straight[4] = {};
        straightenRow(tooBright, straight, 1);
        QCOMPARE(int(straight[2]), 255);
        const std::uint8_t nothing[4] = {9, 9, 9, 0};
        straightenRow(nothing, straight, 1);
        QCOMPARE(int(straight[0]), 0);
    }

    void opaquePicturesAreThoseOfI420()
    {
        const QSize size(64, 18);
        const QImage image = noise(size, QImage::Format_RGB32);
        const auto layout = PictureLayout::of(PixelFormat::I420, size);
        std::vector<std::uint8_t> i420(layout.totalBytes);
        bgraToI420(image.constBits(), image.bytesPerLine(), layout, i420.data());
        Planes<std::uint8_t> planes(size, 2);
        bgraToYuva420(viewOf(image), planes.target());
        const FrameView expected = layout.viewAt(i420.data());
        for (std::size_t plane = 0; plane < 3; ++plane) {
            const QSize extent = plane == 0 ? size : size / 2;
            for (int y = 0; y < extent.height(); ++y)
                for (int x = 0; x < extent.width(); ++x)
                    QCOMPARE(planes.samples[plane][std::size_t(y * extent.width() + x)],
                             expected.planes[plane][y * expected.strides[plane] + x]);
        }
        QVERIFY(std::all_of(planes.samples[3].begin(), planes.samples[3].end(),
                            [](std::uint8_t alpha) { return alpha == 255; }));
    }

    void chromaIsThatOfWhatIsSeen()
    {
        QImage image(2, 2, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setPixel(1, 0, qRgba(200, 0, 0, 200)); // red, three quarters there; nothing around it
        Planes<std::uint8_t> planes(image.size(), 2);
        bgraToYuva420(viewOf(image), planes.target());
        const auto red = reference(QColor(255, 0, 0), 8);
        QCOMPARE(planes.samples[0],
                 (std::vector<std::uint8_t>{16, std::uint8_t(std::lround(red[0])), 16, 16}));
        QCOMPARE(planes.samples[3], (std::vector<std::uint8_t>{0, 200, 0, 0}));
        QVERIFY(std::abs(planes.samples[1][0] - red[1]) < 0.51);
        QVERIFY(std::abs(planes.samples[2][0] - red[2]) < 0.51);
    }

    void tenBitsAreWithinHalfACodeValue()
    {
        for (int red = 0; red <= 255; red += 17) {
            for (int green = 0; green <= 255; green += 17) {
                QImage image(3, 1, QImage::Format_ARGB32_Premultiplied); // odd: chroma is not halved
                const QColor colour(red, green, 255 - red);
                image.fill(colour);
                image.setPixel(2, 0, 0);
                Planes<std::uint16_t> planes(image.size(), 1);
                bgraToYuva444p10(viewOf(image), planes.target());
                const auto expected = reference(colour, 10);
                for (std::size_t plane = 0; plane < 3; ++plane)
                    QVERIFY(std::abs(planes.samples[plane][1] - expected[plane]) < 0.52);
                QCOMPARE(planes.samples[3], (std::vector<std::uint16_t>{1023, 1023, 0}));
                QCOMPARE(planes.samples[0][2], std::uint16_t(64));
                QCOMPARE(planes.samples[1][2], std::uint16_t(512));
            }
        }
    }

    void bgraRowsLieSideBySide()
    {
        const auto layout = PictureLayout::of(PixelFormat::Bgra, {33, 7});
        QVERIFY(layout.strides[0] >= 33 * 4 && layout.strides[0] % 64 == 0);
        QCOMPARE(layout.totalBytes, std::size_t(layout.strides[0]) * 7);
        const std::vector<std::uint8_t> bytes(layout.totalBytes);
        const FrameView view = layout.viewAt(bytes.data());
        QCOMPARE(view.format, PixelFormat::Bgra);
        QCOMPARE(view.planes[0], bytes.data());
        QVERIFY(!view.planes[1] && !view.planes[2]);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBgraToYuva)
#include "tst_bgra_to_yuva.moc"
