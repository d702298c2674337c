// The colours of a film from a page's pixels to a decoder's: conversion, encoder, tags and container
// together.

#include "core/media/media_logging.h"
#include "core/media/video_frame_reader.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <array>
#include <cmath>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr int kPatch = 64; ///< Width and height of a patch.
constexpr int kMargin =
    16; ///< What is not looked at along its borders: colours bleed there, as in all 4:2:0.
constexpr int kColumns = 4;

const std::vector<QColor> &patches()
{
    static const std::vector<QColor> colours = {
        QColor(255, 0, 0),     QColor(0, 255, 0),     QColor(0, 0, 255),        QColor(0, 255, 255),
        QColor(255, 0, 255),   QColor(255, 255, 0),   QColor(0xe9, 0x45, 0x60), QColor(0x1a, 0x1a, 0x2e),
        QColor(0, 0, 0),       QColor(255, 255, 255), QColor(128, 128, 128),    QColor(64, 64, 64),
        QColor(192, 192, 192), QColor(18, 18, 18),    QColor(255, 140, 0),      QColor(75, 0, 130),
    };
    return colours;
}

QPoint originOf(std::size_t patch)
{
    return QPoint(int(patch) % kColumns, int(patch) / kColumns) * kPatch;
}

Picture chart()
{
    const int rows = int(patches().size()) / kColumns;
    QImage image(kColumns * kPatch, rows * kPatch, QImage::Format_RGB32);
    QPainter painter(&image);
    for (std::size_t i = 0; i < patches().size(); ++i)
        painter.fillRect(QRect(originOf(i), QSize(kPatch, kPatch)), patches()[i]);
    painter.end();
    return Picture::fromImage(image);
}

/// BT.709 limited range as the standard states it.
std::array<double, 3> trueCode(const QColor &colour)
{
    const double red = colour.red() / 255.0, green = colour.green() / 255.0, blue = colour.blue() / 255.0;
    const double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return {16 + 219 * luma, 128 + 224 * (blue - luma) / 1.8556, 128 + 224 * (red - luma) / 1.5748};
}

/// How far any sample inside the patch at `origin` is from `expected`, in each plane.
std::array<double, 3> worstErrors(const DecodedFrame &frame, QPoint origin,
                                  const std::array<double, 3> &expected)
{
    std::array<double, 3> worst{};
    const auto *plane = reinterpret_cast<const std::uint8_t *>(frame.i420.constData());
    for (std::size_t i = 0; i < 3; ++i) {
        const int divisor = i == 0 ? 1 : 2;
        const int stride = frame.size.width() / divisor;
        for (int y = (origin.y() + kMargin) / divisor; y < (origin.y() + kPatch - kMargin) / divisor; ++y)
            for (int x = (origin.x() + kMargin) / divisor; x < (origin.x() + kPatch - kMargin) / divisor; ++x)
                worst[i] = std::max(worst[i], std::abs(plane[y * stride + x] - expected[i]));
        plane += stride * (frame.size.height() / divisor);
    }
    return worst;
}

int worstChannel(QRgb one, const QColor &other)
{
    return std::max({std::abs(qRed(one) - other.red()), std::abs(qGreen(one) - other.green()),
                     std::abs(qBlue(one) - other.blue())});
}

} // namespace

class TestFilmColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void saturatedPatchesStayTrue_data()
    {
        QTest::addColumn<Quality>("quality");
        QTest::addColumn<double>("codeValues");
        QTest::addColumn<int>("rgbLevels");
        // One code value is the promise for masters, and CRF 18 keeps it too; RGB may then be off by what one
        // value of luma and one of chroma add up to (1.2 + 2.1 levels of blue, and rounding). Drafts keep it
        // today, but their quantiser's step is large enough to miss it by one in another version of x264.
        QTest::newRow("draft") << Quality::Draft << 2.0 << 8;
        QTest::newRow("standard") << Quality::Standard << 1.0 << 4;
        QTest::newRow("high") << Quality::High << 1.0 << 4;
    }

    void saturatedPatchesStayTrue()
    {
        QFETCH(Quality, quality);
        QFETCH(double, codeValues);
        QFETCH(int, rgbLevels);
        const QString path = m_folder.filePath(QStringLiteral("chart.mp4"));
        const Picture picture = chart();
        const QSize size = picture.view().size;
        VERIFY_RESULT(writeFilm({path, size, {}, h264Profile(quality)}, 12, [&](int) { return picture; }));

        auto reader = VideoFrameReader::open(path);
        VERIFY_RESULT(reader);
        for (int frame = 0; frame < 12; ++frame) {
            const auto decoded = reader->next();
            VERIFY_RESULT(decoded);
            QVERIFY(decoded->has_value());
            const QImage image = (*decoded)->toImage();
            for (std::size_t i = 0; i < patches().size(); ++i) {
                const QColor colour = patches()[i];
                const auto errors = worstErrors(**decoded, originOf(i), trueCode(colour));
                QVERIFY2(*std::max_element(errors.begin(), errors.end()) <= codeValues,
                         qPrintable(QStringLiteral("frame %1, %2: off by %3, %4, %5")
                                        .arg(frame)
                                        .arg(colour.name())
                                        .arg(errors[0])
                                        .arg(errors[1])
                                        .arg(errors[2])));
                const QRgb middle = image.pixel(originOf(i) + QPoint(kPatch / 2, kPatch / 2));
                QVERIFY2(worstChannel(middle, colour) <= rgbLevels,
                         qPrintable(QStringLiteral("frame %1: %2 became %3")
                                        .arg(frame)
                                        .arg(colour.name(), QColor(middle).name())));
            }
        }
    }

private:
    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestFilmColours)
#include "tst_film_colours.moc"
