// Films and pictures that can say that nothing is there: from premultiplied pixels to what a reader makes of
// the file.

#include "core/media/frame_spool.h"
#include "core/media/gif_writer.h"
#include "core/media/media_logging.h"
#include "core/media/media_probe.h"
#include "core/media/media_writer.h"
#include "core/media/picture_file.h"
#include "core/media/sound_file.h"
#include "core/media/video_picture_source.h"
#include "tests/core/media/test_films.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/small_files.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

using namespace muto;
using namespace muto::media;
using muto::media::test::sha256Of, muto::media::test::contentsOf;
using muto::test::described, muto::test::fetched, muto::test::imageOf;

namespace {

constexpr QSize kStageSize(256, 128);
constexpr int kFramesOfFilm = 5;
constexpr QPoint kNothing(20, 100);
constexpr QPoint kSolid(60, 30);
constexpr QPoint kHalf(180, 30);

/// Red that is there, blue that is half there, and a white bar that tells the frame.
QImage stage(int frame)
{
    QImage image(kStageSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(QRect(20, 0, 100, 64), QColor(233, 69, 96));
    painter.fillRect(QRect(130, 0, 100, 64), QColor(0, 128, 255, 128));
    painter.fillRect(QRect(40 * frame, 110, 40, 18), Qt::white);
    return image;
}

frames::FrameView viewOfStage(const QImage &image)
{
    return {frames::PixelFormat::Bgra, image.size(), {image.constBits()}, {image.bytesPerLine()}};
}

Result<WrittenMedia> writeStages(const MediaWriterParams &params)
{
    auto writer = MediaWriter::create(params);
    if (!writer)
        return fail(writer.error());
    int released = 0;
    for (int frame = 0; frame < kFramesOfFilm; ++frame) {
        const QImage image = stage(frame);
        if (auto written = writer->write(viewOfStage(image), [&released] { ++released; }); !written)
            return fail(written.error());
        if (released != frame + 1)
            return fail(ErrorKind::Media, QStringLiteral("pixels are held that were converted"));
    }
    return writer->finish();
}

Result<WrittenMedia> writeGif(const GifParams &params)
{
    auto writer = GifWriter::create(params);
    if (!writer)
        return fail(writer.error());
    for (int frame = 0; frame < kFramesOfFilm; ++frame) {
        if (auto studied = writer->study(viewOfStage(stage(frame))); !studied)
            return fail(studied.error());
    }
    if (auto started = writer->startWriting(); !started)
        return fail(started.error());
    for (int frame = 0; frame < kFramesOfFilm; ++frame) {
        if (auto written = writer->write(viewOfStage(stage(frame))); !written)
            return fail(written.error());
    }
    return writer->finish();
}

int furthest(QRgb is, QRgb should)
{
    return std::max({std::abs(qRed(is) - qRed(should)), std::abs(qGreen(is) - qGreen(should)),
                     std::abs(qBlue(is) - qBlue(should)), std::abs(qAlpha(is) - qAlpha(should))});
}

} // namespace

class TestAlphaFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void filmsKeepTheirAlpha_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<EncodeProfile>("profile");
        QTest::addColumn<QString>("pixelFormat");
        QTest::addColumn<int>("tolerance");
        QTest::newRow("ProRes 4444") << Container::Mov << proResProfile() << "yuva444p12le" << 3;
        QTest::newRow("VP9") << Container::WebM << vp9Profile(Quality::High, true) << "yuv420p" << 6;
    }

    void filmsKeepTheirAlpha()
    {
        QFETCH(Container, container);
        QFETCH(EncodeProfile, profile);
        QFETCH(QString, pixelFormat);
        QFETCH(int, tolerance);
        const QString film = path("film");
        const auto written = writeStages({film, kStageSize, FrameRate(), profile, container});
        VERIFY_RESULT(written);
        QCOMPARE(written->frames, std::int64_t(kFramesOfFilm));

        const auto info = probeMedia(film);
        VERIFY_RESULT(info);
        const VideoStreamInfo &video = info->videoStreams.front();
        QCOMPARE(video.size, kStageSize);
        QCOMPARE(video.pixelFormat, pixelFormat);
        QCOMPARE(video.colorSpace, QStringLiteral("bt709"));
        QCOMPARE(video.colorRange, QStringLiteral("tv"));
        const auto pictures = countPictures(film);
        VERIFY_RESULT(pictures);
        QCOMPARE(*pictures, std::int64_t(kFramesOfFilm));
        verifyStages(film, tolerance);
    }

    void filmsAreTheSameBytes()
    {
        for (const auto &[container, profile] :
             {std::pair(Container::Mov, proResProfile()),
              std::pair(Container::WebM, vp9Profile(Quality::Standard, true))}) {
            VERIFY_RESULT(writeStages({path("one"), kStageSize, FrameRate(), profile, container}));
            VERIFY_RESULT(writeStages({path("two"), kStageSize, FrameRate(), profile, container}));
            QCOMPARE(sha256Of(path("one")), sha256Of(path("two")));
        }
    }

    void aGifKeepsWhatIsThere()
    {
        const GifParams params{path("film.gif"), kStageSize, FrameRate(), 0};
        const auto written = writeGif(params);
        VERIFY_RESULT(written);
        QCOMPARE(written->frames, std::int64_t(kFramesOfFilm));
        VideoPictureSource source;
        const auto facts = described(source, params.path);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->frameCount, kFramesOfFilm);
        QCOMPARE(facts->loopCount, 0);
        QCOMPARE(facts->durationSeconds, 0.17); // 5/30 s in hundredths
        for (int frame = 0; frame < kFramesOfFilm; ++frame) {
            const auto picture = fetched(source, {params.path, frame / 30.0 + 0.01, {}});
            VERIFY_RESULT(picture);
            const QImage image = imageOf(*picture);
            QCOMPARE(qAlpha(image.pixel(kNothing)), 0);
            QVERIFY(furthest(image.pixel(kSolid), qRgb(233, 69, 96)) <= 4);
            QVERIFY(furthest(image.pixel(kHalf), qRgb(0, 128, 255)) <= 4); // more than half is all of it
            QVERIFY(furthest(image.pixel(40 * frame + 20, 120), qRgb(255, 255, 255)) <= 4);
        }
    }

    void aGifIsShownAsOftenAsItWasAskedTo()
    {
        VERIFY_RESULT(writeGif({path("film.gif"), kStageSize, FrameRate(), 2}));
        VideoPictureSource source;
        const auto facts = described(source, path("film.gif"));
        VERIFY_RESULT(facts);
        QCOMPARE(facts->loopCount, 3); // the first time, and two more
    }

    void aGifIsTheSameBytes()
    {
        VERIFY_RESULT(writeGif({path("one.gif"), kStageSize, FrameRate(), 0}));
        VERIFY_RESULT(writeGif({path("two.gif"), kStageSize, FrameRate(), 0}));
        QCOMPARE(sha256Of(path("one.gif")), sha256Of(path("two.gif")));
    }

    void aPngIsWhatWasPainted()
    {
        const QImage image = stage(2);
        const auto bytes = writePng(viewOfStage(image), path("picture.png"));
        VERIFY_RESULT(bytes);
        QCOMPARE(*bytes, QFileInfo(path("picture.png")).size());
        const QImage read(path("picture.png"));
        QCOMPARE(read.size(), image.size());
        QCOMPARE(read.pixel(kNothing), qRgba(0, 0, 0, 0));
        QCOMPARE(read.pixel(kSolid), qRgba(233, 69, 96, 255));
        QCOMPARE(read.pixel(kHalf), qRgba(0, 128, 255, 128));
    }

    void aPngThatDoesNotFitLeavesNothing()
    {
        Result<std::int64_t> written;
        {
            const muto::test::SmallFiles limit(100);
            written = writePng(viewOfStage(stage(0)), path("picture.png"));
        }
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(path("picture.png")), qPrintable(written.error().message));
        QVERIFY(!QFileInfo::exists(path("picture.png")));
    }

    void theSpoolKeepsEveryByte()
    {
        const QSize odd(33, 17);
        QImage image = stage(3).copy(QRect(QPoint(100, 100), odd));
        auto writer = FrameSpoolWriter::create(path("spool"), frames::PixelFormat::Bgra, odd);
        VERIFY_RESULT(writer);
        VERIFY_RESULT(writer->write({7}, viewOfStage(image)));
        VERIFY_RESULT(writer->write({3}, viewOfStage(stage(1).copy(QRect(QPoint(110, 20), odd)))));
        VERIFY_RESULT(writer->finish());
        auto reader = FrameSpoolReader::open(path("spool"));
        VERIFY_RESULT(reader);
        const auto picture = reader->read({7});
        VERIFY_RESULT(picture);
        QCOMPARE(picture->view().format, frames::PixelFormat::Bgra);
        QCOMPARE(picture->view().size, odd);
        for (int row = 0; row < odd.height(); ++row)
            QVERIFY(std::equal(image.constScanLine(row), image.constScanLine(row) + 4 * odd.width(),
                               picture->view().planes[0] + row * picture->view().strides[0]));
    }

    void theSoundBesideThePicturesIsExact()
    {
        constexpr std::int64_t kSamples = 1600 * 3 + 7;
        std::int64_t next = 0;
        const SoundParams sound{kSamples, [&next](std::span<float> interleaved) -> Result<> {
                                    for (float &sample : interleaved)
                                        sample = float(next++ % 1000) / 1024.0F - 0.25F;
                                    return ok();
                                }};
        VERIFY_RESULT(writeWav(sound, path("audio.wav")));
        const QByteArray bytes = contentsOf(path("audio.wav"));
        const qsizetype data = bytes.indexOf("data") + 8;
        QCOMPARE(bytes.size() - data, qsizetype(kSamples * 2 * 3));
        for (std::int64_t i = 0; i < kSamples * 2; ++i) {
            const auto *at = reinterpret_cast<const std::uint8_t *>(bytes.constData() + data + i * 3);
            const int value = int(std::uint32_t(at[0] << 8 | at[1] << 16 | at[2] << 24)) >> 8;
            QCOMPARE(value, int((float(i % 1000) / 1024.0F - 0.25F) * (1 << 23)));
        }
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    static void verifyStages(const QString &film, int tolerance)
    {
        VideoPictureSource source;
        const auto facts = described(source, film);
        VERIFY_RESULT(facts);
        QVERIFY(facts->hasAlpha);
        for (int frame = 0; frame < kFramesOfFilm; ++frame) {
            const auto picture = fetched(source, {film, frame / 30.0, {}});
            VERIFY_RESULT(picture);
            const QImage image = imageOf(*picture);
            QVERIFY(qAlpha(image.pixel(kNothing)) <= 1);
            QVERIFY(furthest(image.pixel(kSolid), qRgba(233, 69, 96, 255)) <= tolerance);
            QVERIFY(furthest(image.pixel(kHalf), qRgba(0, 128, 255, 128)) <= tolerance);
            QVERIFY(furthest(image.pixel(40 * frame + 20, 120), qRgba(255, 255, 255, 255)) <= tolerance);
        }
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestAlphaFormats)
#include "tst_alpha_formats.moc"
