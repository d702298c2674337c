#include "core/render/still_maker.h"

#include "core/frames/bgra_to_i420.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QCoreApplication>

#include <vector>

using namespace muto;

class TestStillMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheColourThatWentIn()
    {
        const QColor color(233, 69, 96);
        QImage picture(320, 180, QImage::Format_RGB32);
        picture.fill(color);
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, picture.size());
        std::vector<std::uint8_t> bytes(layout.totalBytes);
        frames::bgraToI420(picture.constBits(), picture.bytesPerLine(), layout, bytes.data());

        const QImage still = render::stillOf(layout.viewAt(bytes.data()), {160, 160});
        QCOMPARE(still.size(), QSize(160, 90));
        const QColor seen = still.pixelColor(80, 45);
        QVERIFY(qAbs(seen.red() - color.red()) <= 2);
        QVERIFY(qAbs(seen.green() - color.green()) <= 2);
        QVERIFY(qAbs(seen.blue() - color.blue()) <= 2);
    }

    /// Lines of one pixel would come and go.
    void aPixelIsTheMeanOfThoseItStandsFor()
    {
        const QSize size(320, 180);
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::Bgra, size);
        std::vector<std::uint8_t> bytes(layout.totalBytes);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = i / 4 % 2 == 0 ? 200 : 100;
        const QImage still = render::stillOf(layout.viewAt(bytes.data()), {160, 160});
        QCOMPARE(still.size(), QSize(160, 90));
        QCOMPARE(still.format(), QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(reinterpret_cast<const QRgb *>(still.constScanLine(45))[80], qRgba(150, 150, 150, 150));
    }

    void neverEnlarges()
    {
        const auto layout = frames::PictureLayout::of(frames::PixelFormat::I420, {16, 8});
        const std::vector<std::uint8_t> bytes(layout.totalBytes, 128);
        QCOMPARE(render::stillOf(layout.viewAt(bytes.data()), {640, 640}).size(), QSize(16, 8));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStillMaker)
#include "tst_still_maker.moc"
