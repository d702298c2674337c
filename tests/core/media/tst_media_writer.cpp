#include "core/media/media_writer.h"

#include "core/media/media_logging.h"
#include "core/media/media_probe.h"
#include "core/media/video_frame_reader.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <csignal>
#include <map>

#include <sched.h>
#include <sys/resource.h>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr QSize kWrittenSize(320, 180);

/// Lets this thread and those it starts run on one core only, as `taskset -c` does.
class OneCore
{
public:
    OneCore()
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            if (CPU_ISSET(cpu, &m_before)) {
                CPU_SET(cpu, &one);
                break;
            }
        }
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }

private:
    cpu_set_t m_before;
};

/// Makes every write beyond `bytes` of a file fail, as a full disk would.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before;
};

Picture busy(int frame)
{
    return busyPicture(kWrittenSize, frame);
}

} // namespace

class TestMediaWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        QVERIFY(m_folder.isValid());
    }

    void aFilmIsWhatWasAskedFor_data() { addQualities(); }

    void aFilmIsWhatWasAskedFor()
    {
        QFETCH(Quality, quality);
        const auto written = writeFilm({path(), kWrittenSize, rate("25"), h264Profile(quality)}, 40, busy);
        VERIFY_RESULT(written);
        QCOMPARE(written->frames, 40);
        QVERIFY(written->videoBytes > 0);
        QVERIFY(written->videoBytes < QFile(path()).size());

        const auto info = probeMedia(path());
        VERIFY_RESULT(info);
        QCOMPARE(info->durationSeconds, 1.6);
        QVERIFY(info->isFastStart);
        QVERIFY(info->audioStreams.empty());
        QCOMPARE(info->videoStreams.size(), 1);
        const VideoStreamInfo &video = info->videoStreams.front();
        QCOMPARE(video.codec, QStringLiteral("h264"));
        QCOMPARE(video.size, kWrittenSize);
        QCOMPARE(video.frameCount, 40);
        QCOMPARE(video.durationSeconds, 1.6);
        QCOMPARE(video.startSeconds, 0.0);
        QCOMPARE(video.rateNumerator, 25);
        QCOMPARE(video.rateDenominator, 1);
        QCOMPARE(video.pixelFormat, QStringLiteral("yuv420p"));
        QCOMPARE(video.colorSpace, QStringLiteral("bt709"));
        QCOMPARE(video.colorPrimaries, QStringLiteral("bt709"));
        QCOMPARE(video.colorTransfer, QStringLiteral("bt709"));
        QCOMPARE(video.colorRange, QStringLiteral("tv"));
        QVERIFY(!video.hasBFrames);
    }

    void everyFrameHasItsExactTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"1", "24", "30", "60", "240", "24000/1001", "30000/1001", "60000/1001", "25/2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void everyFrameHasItsExactTime()
    {
        QFETCH(QString, text);
        const FrameRate frameRate = FrameRate::parse(text).value();
        constexpr int kFrames = 47;
        VERIFY_RESULT(writeNumberedFilm(path(), kFrames, Quality::Draft, frameRate));

        const auto info = probeMedia(path());
        VERIFY_RESULT(info);
        const VideoStreamInfo &video = info->videoStreams.front();
        QCOMPARE(video.frameCount, kFrames);
        QCOMPARE(video.rateNumerator, frameRate.numerator());
        QCOMPARE(video.rateDenominator, frameRate.denominator());
        QCOMPARE(video.durationSeconds, frameRate.timeOf(kFrames));
        QVERIFY(std::abs(info->durationSeconds - frameRate.timeOf(kFrames)) < 1e-6); // kept in microseconds

        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        for (int i = 0; i < kFrames; ++i) {
            const auto frame = reader->next();
            VERIFY_RESULT(frame);
            QVERIFY(frame->has_value());
            QCOMPARE((*frame)->seconds, frameRate.timeOf(i));
        }
    }

    void all300FramesComeBackInOrder_data() { addQualities(); }

    void all300FramesComeBackInOrder()
    {
        QFETCH(Quality, quality);
        VERIFY_RESULT(writeNumberedFilm(path(), 300, quality));
        auto reader = VideoFrameReader::open(path());
        VERIFY_RESULT(reader);
        for (int i = 0; i < 300; ++i) {
            const auto frame = reader->next();
            VERIFY_RESULT(frame);
            QVERIFY2(frame->has_value(), qPrintable(QStringLiteral("the film ends at frame %1").arg(i)));
            QCOMPARE(numberIn((*frame)->i420), i);
        }
        const auto end = reader->next();
        VERIFY_RESULT(end);
        QVERIFY(!end->has_value());
    }

    void filmsAreByteIdentical_data() { addQualities(); }

    void filmsAreByteIdentical()
    {
        QFETCH(Quality, quality);
        const MediaWriterParams params{path(), kWrittenSize, {}, h264Profile(quality)};
        VERIFY_RESULT(writeFilm(params, 70, busy));
        const QByteArray first = sha256Of(path());
        VERIFY_RESULT(writeFilm(params, 70, busy));
        QCOMPARE(sha256Of(path()), first);

        const OneCore oneCore;
        VERIFY_RESULT(writeFilm(params, 70, busy));
        QCOMPARE(sha256Of(path()), first);
    }

    void aFilmSaysWhoMadeIt()
    {
        VERIFY_RESULT(writeNumberedFilm(path(), 1));
        const QByteArray bytes = contentsOf(path());
        QVERIFY(bytes.contains("mutoscope_version"));
        QVERIFY(bytes.contains(MUTO_VERSION));
        QVERIFY2(!bytes.contains("Lavf") && !bytes.contains("Lavc"), "libav's version is in the film");
    }

    void aFilmOfOneFrameLastsOneFrame()
    {
        VERIFY_RESULT(writeNumberedFilm(path(), 1, Quality::Standard, rate("30000/1001")));
        const auto info = probeMedia(path());
        VERIFY_RESULT(info);
        QCOMPARE(info->videoStreams.front().frameCount, 1);
        QCOMPARE(info->videoStreams.front().durationSeconds, 1001.0 / 30000);
    }

    void namesMayHoldAnything()
    {
        const QString name =
            QString::fromUtf8("a:b 100 %d #1 'quoted\" \xc3\xbc\xe6\x98\xa0\xe7\x94\xbb.part-x.mp4");
        const QString strange = m_folder.filePath(name);
        VERIFY_RESULT(writeNumberedFilm(strange, 3));
        VERIFY_RESULT(probeMedia(strange));
        auto reader = VideoFrameReader::open(strange);
        VERIFY_RESULT(reader);
    }

    void pixelsAreReadInPlaceWhateverTheirStride()
    {
        const Picture compact = busy(5);
        const QByteArray planes = compact.packed();
        const auto *luma = reinterpret_cast<const std::uint8_t *>(planes.constData());
        const int lumaBytes = kWrittenSize.width() * kWrittenSize.height();
        const frames::FrameView unpadded{
            frames::PixelFormat::I420,
            kWrittenSize,
            {luma, luma + lumaBytes, luma + lumaBytes + lumaBytes / 4},
            {kWrittenSize.width(), kWrittenSize.width() / 2, kWrittenSize.width() / 2}};
        QCOMPARE(shaOfOneFrame(unpadded), shaOfOneFrame(compact.view()));
    }

    void everyFrameIsReleasedOnce()
    {
        std::map<int, int> releases;
        {
            auto writer = MediaWriter::create(params());
            VERIFY_RESULT(writer);
            writeCounted(*writer, 60, releases);
            VERIFY_RESULT(writer->finish());
        }
        QCOMPARE(releases.size(), 60);
        for (const auto &[frame, times] : releases)
            QCOMPARE(times, 1);
    }

    void droppingAnUnfinishedWriterReleasesEveryFrame()
    {
        std::map<int, int> releases;
        {
            auto writer = MediaWriter::create(params());
            VERIFY_RESULT(writer);
            writeCounted(*writer, 10, releases);
        }
        QCOMPARE(releases.size(), 10);
        for (const auto &[frame, times] : releases)
            QCOMPARE(times, 1);
    }

    void aFullDiskIsNamedAtOnce()
    {
        const QString full = QStringLiteral("/dev/full");
        const auto film = writeFilm({full, kWrittenSize, {}, h264Profile(Quality::Draft)}, 400, busy);
        QVERIFY(!film);
        QCOMPARE(film.error().kind, ErrorKind::Io);
        QCOMPARE(film.error().message, QStringLiteral("Cannot write /dev/full: No space left on device"));
        QVERIFY(!film.error().detail.isEmpty());
    }

    void aDiskThatFillsUpIsNoticed_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("early") << 0.2;
        QTest::newRow("late") << 0.8;
        QTest::newRow("while the index moves to the front") << 0.999999;
    }

    void aDiskThatFillsUpIsNoticed()
    {
        QFETCH(double, fraction);
        VERIFY_RESULT(writeFilm(params(), 60, busy));
        const auto whole = double(QFile(path()).size());

        std::map<int, int> releases;
        Result<> outcome;
        int sent = 0;
        {
            const FileSizeLimit limit{rlim_t(whole * fraction)};
            auto writer = MediaWriter::create(params());
            if (!writer) {
                outcome = fail(writer.error());
            } else {
                for (; outcome && sent < 60; ++sent)
                    outcome = writeOne(*writer, sent, releases);
                if (outcome)
                    outcome = writer->finish().map([](const WrittenMedia &) {});
            }
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Io);
        QCOMPARE(outcome.error().message, QStringLiteral("Cannot write %1: File too large").arg(path()));
        QCOMPARE(int(releases.size()), sent); // also those whose write failed
        for (const auto &[frame, times] : releases)
            QCOMPARE(times, 1);
    }

    void whatCannotBeWrittenIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QString>("message");
        const QString good = path();
        QTest::newRow("odd width") << good << QSize(321, 180) << QByteArray("libx264") << QByteArray()
                                   << QStringLiteral(
                                          "Cannot open encoder libx264: a picture of 321×180 has no "
                                          "even width and height");
        QTest::newRow("no height") << good << QSize(320, 0) << QByteArray("libx264") << QByteArray()
                                   << QStringLiteral("Cannot open encoder libx264: a picture of 320×0 has no "
                                                     "even width and height");
        QTest::newRow("no such encoder")
            << good << kWrittenSize << QByteArray("libx999") << QByteArray()
            << QStringLiteral("Cannot open encoder libx999: the installed FFmpeg does not have it");
        QTest::newRow("no such option")
            << good << kWrittenSize << QByteArray("libx264") << QByteArray("turbo")
            << QStringLiteral("Cannot open encoder libx264: it has no option \"turbo\"");
        QTest::newRow("no such folder")
            << QStringLiteral("/nonexistent/film.mp4") << kWrittenSize << QByteArray("libx264")
            << QByteArray()
            << QStringLiteral("Cannot write /nonexistent/film.mp4: No such file or "
                              "directory");
        QTest::newRow("a folder") << m_folder.path() << kWrittenSize << QByteArray("libx264") << QByteArray()
                                  << QStringLiteral("Cannot write %1: Is a directory").arg(m_folder.path());
    }

    void whatCannotBeWrittenIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QSize, size);
        QFETCH(QByteArray, codec);
        QFETCH(QByteArray, option);
        QFETCH(QString, message);
        EncodeProfile profile{codec, {}};
        if (!option.isEmpty())
            profile.options.emplace_back(option, "1");
        const auto writer = MediaWriter::create({path, size, {}, profile});
        QVERIFY(!writer);
        QCOMPARE(writer.error().message, message);
    }

    void anEncoderThatRefusesLeavesNoFile()
    {
        const QString untouched = m_folder.filePath(QStringLiteral("untouched.mp4"));
        QVERIFY(!MediaWriter::create({untouched, {321, 180}, {}, h264Profile(Quality::Draft)}));
        QVERIFY(!QFile::exists(untouched));
    }

private:
    static void addQualities()
    {
        QTest::addColumn<Quality>("quality");
        for (const Quality quality : {Quality::Draft, Quality::Standard, Quality::High})
            QTest::newRow(qPrintable(qualityName(quality))) << quality;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("film.mp4")); }
    MediaWriterParams params() const { return {path(), kWrittenSize, {}, h264Profile(Quality::Draft)}; }

    static Result<> writeOne(MediaWriter &writer, int frame, std::map<int, int> &releases)
    {
        const auto picture = std::make_shared<Picture>(busy(frame));
        return writer.write(picture->view(), [picture, frame, &releases] { ++releases[frame]; });
    }

    static void writeCounted(MediaWriter &writer, int frames, std::map<int, int> &releases)
    {
        for (int i = 0; i < frames; ++i)
            VERIFY_RESULT(writeOne(writer, i, releases));
    }

    QByteArray shaOfOneFrame(const frames::FrameView &view) const
    {
        auto writer = MediaWriter::create(params());
        if (!writer || !writer->write(view, {}) || !writer->finish())
            return "failed to write";
        return sha256Of(path());
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestMediaWriter)
#include "tst_media_writer.moc"
