#include "core/media/video_picture_source.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/made_videos.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTransform>

#include <cmath>

using namespace muto;
using muto::test::described, muto::test::fetched, muto::test::imageOf, muto::test::kStripes,
    muto::test::makeVideo, muto::test::numberIn, muto::test::stripeCentre, muto::test::VideoSpec;

namespace {

using Options = std::vector<std::pair<QByteArray, QByteArray>>;

VideoSpec spec(const char *codec, const char *format, Options options = {})
{
    VideoSpec made;
    made.codec = codec;
    made.pixelFormat = format;
    made.options = std::move(options);
    return made;
}

int distance(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Begin of a frame in seconds.
double startOf(const VideoSpec &made, int frame)
{
    const auto tick = made.ticks.empty() ? frame : made.ticks[std::size_t(frame)];
    return double(tick) * made.rateDenominator / made.rateNumerator;
}

/// A disc that lets the ground through, growing with the number.
QImage discs(int number)
{
    QImage image(64, 64, QImage::Format_ARGB32);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            image.setPixel(x, y,
                           std::hypot(x - 32, y - 32) < 8 + 4 * number ? qRgba(255, 0, 0, 255)
                                                                       : qRgba(0, 0, 0, 0));
    return image;
}

QByteArray wav(int samples)
{
    QByteArray bytes = QByteArray::fromHex("524946460000000057415645666d7420100000000100010040"
                                           "1f0000401f0000010008006461746100000000");
    const auto put = [&bytes](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes[at + i] = char(value >> (8 * i));
    };
    put(4, quint32(36 + samples));
    put(40, quint32(samples));
    return bytes + QByteArray(samples, '\x80');
}

} // namespace

class TestPictureFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { media::installMediaLogging(); }

    void everyFrameOfEveryKindIsFound_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<VideoSpec>("made");
        QTest::addColumn<int>("tolerance"); // of colours
        const auto row = [](const char *name, const char *ending, const VideoSpec &made, int tolerance = 12) {
            QTest::newRow(name) << QString::fromLatin1(ending) << made << tolerance;
        };
        const Options fast = {{"preset", "fast"}, {"g", "10"}, {"crf", "10"}};
        const VideoSpec h264 = spec("libx264", "yuv420p", fast);
        row("H.264 with B-frames in MP4", "mp4", h264);
        row("H.264 in Matroska", "mkv", h264);
        row("H.264 in a transport stream", "ts", h264);
        row("H.264 without a container", "h264", h264);
        row("H.264 with open groups", "mp4",
            spec("libx264", "yuv420p",
                 {{"preset", "fast"},
                  {"crf", "10"},
                  {"x264-params", "open-gop=1:keyint=8:min-keyint=8:bframes=3"}}));
        row("H.264 with one key frame", "mp4", spec("libx264", "yuv420p", {{"g", "1000"}, {"crf", "10"}}));
        row("H.264, 10 bits", "mp4", spec("libx264", "yuv420p10le", fast));
        row("H.264, 4:4:4", "mp4", spec("libx264", "yuv444p", fast));
        row("H.265, 10 bits", "mp4",
            spec("libx265", "yuv420p10le",
                 {{"preset", "ultrafast"}, {"crf", "10"}, {"x265-params", "log-level=none:pools=1"}}));
        VideoSpec old = spec("mpeg4", "yuv420p", {{"qscale", "2"}, {"b", "2000000"}, {"bf", "2"}});
        old.matrix = "smpte170m"; // what has no tags is taken for
        row("MPEG-4 in AVI", "avi", old);
        row("MPEG-2 in a transport stream", "ts",
            spec("mpeg2video", "yuv420p", {{"b", "8000000"}, {"bf", "2"}, {"g", "10"}}));
        row("Motion JPEG", "avi", [] {
            VideoSpec made = spec("mjpeg", "yuvj420p", {{"b", "9000000"}});
            made.range = "pc";
            made.matrix = "bt470bg";
            return made;
        }());
        row("VP9 in WebM", "webm",
            spec("libvpx-vp9", "yuv420p",
                 {{"b", "2000000"}, {"deadline", "realtime"}, {"cpu-used", "8"}, {"g", "10"}}),
            20);
        row("ProRes", "mov", spec("prores_ks", "yuv422p10le"));
        row("PNG in QuickTime", "mov", spec("png", "rgb24"), 1);
        row("QuickTime Animation", "mov", spec("qtrle", "argb"), 1);
        row("FFV1 in Matroska", "mkv", spec("ffv1", "yuv420p"), 4);
        VideoSpec other = h264;
        other.matrix = "smpte170m";
        row("BT.601", "mp4", other);
        other.matrix = "bt2020nc";
        row("the matrix of BT.2020", "mp4", other);
        other = h264;
        other.range = "pc";
        row("full range", "mp4", other);
        other = h264;
        other.saysColours = false;
        other.matrix = "smpte170m";
        row("no tags, small", "mp4", other);
        other = h264;
        other.rateNumerator = 1000;
        for (int i = 0; i < other.frames; ++i)
            other.ticks.push_back(i * 40 + (i % 3) * 15 + (i > 20 ? 700 : 0));
        row("variable rate", "mp4", other);
        row("variable rate in Matroska", "mkv", other);
        other = h264;
        other.rateNumerator = 30000;
        other.rateDenominator = 1001;
        row("29.97 in milliseconds", "mkv", other);
        other.ticks.clear();
        other.rateNumerator = 60;
        other.rateDenominator = 1;
        row("60 in milliseconds", "mkv", other);
        other = h264;
        for (int i = 0; i < other.frames; ++i)
            other.ticks.push_back(i + 45);
        row("beginning late", "mkv", other);
    }

    void everyFrameOfEveryKindIsFound()
    {
        QFETCH(QString, ending);
        QFETCH(VideoSpec, made);
        QFETCH(int, tolerance);
        const QString film = m_folder.filePath(QStringLiteral("film.") + ending);
        VERIFY_RESULT(makeVideo(film, made));
        media::VideoPictureSource source;
        const auto facts = described(source, film);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->size, made.size);
        const double first = startOf(made, 0);
        const double last = startOf(made, made.frames - 1) - first;
        QVERIFY2(facts->durationSeconds > last && facts->durationSeconds < last + 0.1,
                 qPrintable(QString::number(facts->durationSeconds)));
        QList<int> order;
        for (int i = 0; i < made.frames; ++i)
            order << i;
        for (int i = 0; i < made.frames; ++i)
            order << i * 17 % made.frames;
        for (int frame : order) {
            const auto picture = fetched(source, {film, startOf(made, frame) - first, {}});
            VERIFY_RESULT(picture);
            const QImage image = imageOf(*picture);
            QCOMPARE(numberIn(image), frame);
            QVERIFY(std::abs(picture->seconds - (startOf(made, frame) - first)) < 0.0011);
            if (frame != made.frames / 2)
                continue;
            for (int stripe = 0; stripe < int(kStripes.size()); ++stripe) {
                const QRgb shown = image.pixel(stripeCentre(stripe, made.size));
                QVERIFY2(distance(shown, kStripes[std::size_t(stripe)]) <= tolerance,
                         qPrintable(QStringLiteral("stripe %1: %2").arg(stripe).arg(shown, 0, 16)));
            }
        }
    }

    void whatShinesThroughShinesThrough_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<VideoSpec>("made");
        const auto row = [](const char *name, const char *ending, VideoSpec made, const char *tag = "") {
            made.size = QSize(64, 64);
            made.frames = 4;
            made.picture = discs;
            made.alphaModeTag = tag;
            made.rateNumerator = 25; // whole hundredths of a second, for GIF
            if (made.codec == "libvpx")
                made.matrix = "smpte170m"; // VP8 has no tags
            QTest::newRow(name) << QString::fromLatin1(ending) << made;
        };
        row("VP9", "webm", spec("libvpx-vp9", "yuva420p", {{"b", "2000000"}, {"auto-alt-ref", "0"}}),
            "alpha_mode");
        row("VP8, loud", "webm", spec("libvpx", "yuva420p", {{"b", "2000000"}, {"auto-alt-ref", "0"}}),
            "ALPHA_MODE");
        row("ProRes 4444", "mov",
            spec("prores_ks", "yuva444p10le", {{"profile", "4444"}, {"alpha_bits", "16"}}));
        row("PNG", "mov", spec("png", "rgba"));
        row("QuickTime Animation", "mov", spec("qtrle", "argb"));
        row("GIF", "gif", spec("gif", "pal8"));
        row("APNG", "apng", spec("apng", "rgba"));
        row("WebP", "webp", spec("libwebp_anim", "bgra", {{"lossless", "1"}}));
    }

    void whatShinesThroughShinesThrough()
    {
        QFETCH(QString, ending);
        QFETCH(VideoSpec, made);
        const QString film = m_folder.filePath(QStringLiteral("alpha.") + ending);
        VERIFY_RESULT(makeVideo(film, made));
        media::VideoPictureSource source;
        const auto facts = described(source, film);
        VERIFY_RESULT(facts);
        QVERIFY(facts->hasAlpha);
        for (int frame : {0, 3, 1, 2}) {
            const auto picture = fetched(source, {film, frame / 25.0, {}});
            VERIFY_RESULT(picture);
            const QImage image = imageOf(*picture);
            const QImage expected = discs(frame);
            QVERIFY2(qAlpha(image.pixel(1, 1)) < 4, "the corner is not transparent");
            QVERIFY(qAlpha(image.pixel(32, 32)) > 250);
            QVERIFY(distance(image.pixel(32, 32), 0xffff0000) < 16);
            int covered = 0;
            for (int x = 0; x < 64; ++x)
                covered += qAlpha(image.pixel(x, 32)) > 128;
            QVERIFY2(std::abs(covered - 2 * (8 + 4 * frame)) <= 2, qPrintable(QString::number(covered)));
        }
        const auto half = fetched(source, {film, 0, {32, 32}});
        VERIFY_RESULT(half);
        QVERIFY(distance(imageOf(*half).pixel(16, 16), 0xffff0000) < 16);
    }

    void animationsTellTheirLengthAndLoops_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<VideoSpec>("made");
        QTest::addColumn<int>("loops");
        const auto row = [](const char *ending, VideoSpec made, const char *option, int loops) {
            made.size = QSize(128, 64);
            made.rateNumerator = 100;
            made.frames = 5;
            made.ticks = {0, 5, 6, 9, 60};
            made.muxerOptions = {{option, "3"}};
            QTest::newRow(ending) << QString::fromLatin1(ending) << made << loops;
        };
        row("gif", spec("gif", "pal8"), "loop", 4);
        row("apng", spec("apng", "rgb24"), "plays", 3);
        row("webp", spec("libwebp_anim", "bgra", {{"lossless", "1"}}), "loop", 3);
    }

    void animationsTellTheirLengthAndLoops()
    {
        QFETCH(QString, ending);
        QFETCH(VideoSpec, made);
        QFETCH(int, loops);
        const QString film = m_folder.filePath(QStringLiteral("animation.") + ending);
        VERIFY_RESULT(makeVideo(film, made));
        media::VideoPictureSource source;
        const auto facts = described(source, film);
        VERIFY_RESULT(facts);
        QVERIFY(facts->isImage);
        QCOMPARE(facts->frameCount, 5);
        QCOMPARE(facts->loopCount, loops);
        const std::array starts = {0.0, 0.05, 0.15, 0.18, 0.69}; // the second one's 10 ms are 100
        QVERIFY(facts->durationSeconds > starts.back());
        for (int frame : {0, 1, 2, 3, 4, 2, 0, 3}) {
            const auto picture = fetched(source, {film, starts[std::size_t(frame)] + 0.005, {}});
            VERIFY_RESULT(picture);
            QCOMPARE(numberIn(imageOf(*picture)), frame);
            QVERIFY(std::abs(picture->seconds - starts[std::size_t(frame)]) < 1e-3);
        }
    }

    void stillPicturesAreOneFrame_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("JPEG") << QByteArray("jpg");
        QTest::newRow("BMP") << QByteArray("bmp");
    }

    void stillPicturesAreOneFrame()
    {
        QFETCH(QByteArray, format);
        const QString name = m_folder.filePath(QStringLiteral("still.") + QString::fromLatin1(format));
        QVERIFY(muto::test::numberedImage(5, {128, 64}).save(name, format.constData(), 95));
        media::VideoPictureSource source;
        const auto facts = described(source, name);
        VERIFY_RESULT(facts);
        QVERIFY(facts->isImage);
        QCOMPARE(facts->frameCount, 1);
        QCOMPARE(facts->durationSeconds, 0.0);
        const auto picture = fetched(source, {name, 3, {}});
        VERIFY_RESULT(picture);
        QCOMPARE(numberIn(imageOf(*picture)), 5);
    }

    void picturesStandUpright_data()
    {
        QTest::addColumn<int>("turn");
        QTest::addColumn<bool>("isMirrored");
        for (const int turn : {0, 90, 180, 270})
            for (const bool isMirrored : {false, true})
                QTest::addRow("%d%s", turn, isMirrored ? ", mirrored" : "") << turn << isMirrored;
    }

    void picturesStandUpright()
    {
        QFETCH(int, turn);
        QFETCH(bool, isMirrored);
        VideoSpec made = spec("png", "rgb24");
        made.size = QSize(48, 20);
        made.frames = 2;
        made.turn = turn;
        made.isMirrored = isMirrored;
        const QString film = m_folder.filePath(QStringLiteral("turned.mov"));
        VERIFY_RESULT(makeVideo(film, made));
        const QImage expected = muto::test::numberedImage(1, made.size)
                                    .transformed(QTransform().rotate(turn))
                                    .mirrored(isMirrored, false)
                                    .convertToFormat(QImage::Format_RGBA8888);
        media::VideoPictureSource source;
        const auto facts = described(source, film);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->size, expected.size());
        const auto picture = fetched(source, {film, 1 / 30.0, {}});
        VERIFY_RESULT(picture);
        QCOMPARE(imageOf(*picture), expected);
    }

    void pixelsAreMadeSquare()
    {
        VideoSpec made = spec("libx264", "yuv420p", {{"crf", "10"}});
        made.size = QSize(240, 192);
        made.aspect = QSize(64, 45);
        const QString film = m_folder.filePath(QStringLiteral("wide.mp4"));
        VERIFY_RESULT(makeVideo(film, made));
        media::VideoPictureSource source;
        QCOMPARE(described(source, film)->size, QSize(341, 192));
        const auto picture = fetched(source, {film, 9 / 30.0, {}});
        VERIFY_RESULT(picture);
        QCOMPARE(picture->size, QSize(341, 192));
        QCOMPARE(numberIn(imageOf(*picture)), 9);
    }

    void soundIsToldOf()
    {
        VideoSpec made = spec("png", "rgb24");
        made.soundSeconds = 2.5;
        made.frames = 15;
        const QString film = m_folder.filePath(QStringLiteral("sound.mov"));
        VERIFY_RESULT(makeVideo(film, made));
        media::VideoPictureSource source;
        const auto both = described(source, film);
        VERIFY_RESULT(both);
        QVERIFY(both->hasSound);
        QCOMPARE(both->durationSeconds, 0.5);
        QCOMPARE(both->soundSeconds, 2.5);

        const QString alone = store("alone.mp4", wav(12000)); // by content, whatever its name says
        const auto facts = described(source, alone);
        VERIFY_RESULT(facts);
        QVERIFY(facts->hasSound && facts->size.isEmpty());
        QCOMPARE(facts->durationSeconds, 1.5);
        const auto picture = fetched(source, {alone, 0, {}});
        QVERIFY(!picture);
        QCOMPARE(picture.error().message,
                 QStringLiteral("Cannot show %1: it has sound and no pictures").arg(alone));
    }

    void badFilesAreNamedAndExplained_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("the file is empty");
        QTest::newRow("a web page") << QByteArray("\xef\xbb\xbf\n<!-- saved --><!DOCTYPE HTML><p>404</p>")
                                    << QStringLiteral("it is a web page, not media");
        QTest::newRow("JSON") << QByteArray("{ \"error\": \"not found\" }")
                              << QStringLiteral("it is a JSON document, not media");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>")
                             << QStringLiteral("it is an XML document, not media");
        QTest::newRow("a playlist") << QByteArray(
                                           "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://x/y.ts\n")
                                    << QStringLiteral("it is a playlist, not media");
        QTest::newRow("noise") << QByteArray(5000, '\x5a')
                               << QStringLiteral("Invalid data found when processing input");
        QTest::newRow("MP4 without an index")
            << QByteArray::fromHex("00000010667479706d703432000000000000001c6d646174") + QByteArray(20, 'x')
            << QStringLiteral("the file is incomplete");
    }

    void badFilesAreNamedAndExplained()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const QString film = store("bad.mp4", bytes);
        media::VideoPictureSource source;
        for (int again = 0; again < 2; ++again) {
            const auto facts = described(source, film);
            QVERIFY(!facts);
            QVERIFY2(facts.error().message.contains(film), qPrintable(facts.error().message));
            QVERIFY2(facts.error().message.endsWith(why), qPrintable(facts.error().message));
            const auto picture = fetched(source, {film, 0, {}});
            QVERIFY(!picture);
            QCOMPARE(picture.error(), facts.error());
        }
    }

    void aTruncatedFilmIsUsedAsFarAsItGoes()
    {
        VideoSpec made = spec("libx264", "yuv420p", {{"g", "5"}, {"crf", "5"}, {"bf", "0"}});
        made.muxerOptions = {{"movflags", "faststart"}};
        made.picture = [](int number) {
            QImage image = muto::test::numberedImage(number, {256, 128});
            for (int i = 0; i < 4000; ++i) // something to fill the file with
                image.setPixel(i * 7 % 256, 64 + i * 13 % 64,
                               QRgb(0xff000000 + unsigned(i * (number + 3)) * 2654435761u % 0xffffff));
            return image;
        };
        const QString film = m_folder.filePath(QStringLiteral("whole.mp4"));
        VERIFY_RESULT(makeVideo(film, made));
        const QByteArray whole = media::test::contentsOf(film);
        const QString cut = store("cut.mp4", whole.left(whole.size() * 6 / 10));
        media::VideoPictureSource source;
        const auto facts = described(source, cut);
        VERIFY_RESULT(facts);
        QCOMPARE(facts->durationSeconds,
                 1.0); // as it says of itself: that the rest is missing is to be noticed
        const auto early = fetched(source, {cut, 5 / 30.0, {}});
        VERIFY_RESULT(early);
        QCOMPARE(numberIn(imageOf(*early)), 5);
        const auto late = fetched(source, {cut, 29 / 30.0, {}});
        VERIFY_RESULT(late);
        QVERIFY(std::isinf(late->untilSeconds));
        QVERIFY(numberIn(imageOf(*late)) > 8 && numberIn(imageOf(*late)) < 25);
    }

    void picturesBeyondMemoryAreRefused()
    {
        // A PNG's head is enough to say 16,384 × 16,384.
        QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000040000000400008020000000000000000"
                                "0000004944415400000000");
        const QString image = store("huge.png", png);
        media::VideoPictureSource source;
        const auto facts = described(source, image);
        QVERIFY(!facts);
        QVERIFY2(facts.error().message.contains(image), qPrintable(facts.error().message));
    }

private:
    QString store(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestPictureFormats)
#include "tst_picture_formats.moc"
