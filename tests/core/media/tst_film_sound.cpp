#include "core/media/media_logging.h"
#include "core/media/media_probe.h"
#include "core/media/media_writer.h"
#include "core/media/sound_plan.h"
#include "tests/core/media/test_films.h"
#include "tests/support/film_sound.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;
using muto::test::clapAt;
using muto::test::soundOf;

Q_DECLARE_METATYPE(muto::media::Container)

namespace {

constexpr QSize kFilmSize(64, 36);
constexpr double kMillisecond = 0.001;

/// Claps on both sides, in samples that are asked for in order.
SoundSource claps(std::vector<double> moments, float level = 0.8F)
{
    return [moments = std::move(moments), level, at = std::int64_t(0)](std::span<float> out) mutable {
        for (std::size_t i = 0; i < out.size(); i += 2, ++at) {
            float value = 0;
            for (const double moment : moments)
                value += level * clapAt(double(at) - moment * kSoundRate);
            out[i] = out[i + 1] = value;
        }
        return ok();
    };
}

std::int64_t samplesOf(int frames, const FrameRate &frameRate)
{
    return std::llround(frameRate.timeOf(frames) * kSoundRate);
}

EncodeProfile profileOf(Container container)
{
    if (container == Container::WebM)
        return {"libvpx-vp9", {{"deadline", "realtime"}, {"cpu-used", "8"}, {"threads", "1"}}};
    return h264Profile(Quality::Draft);
}

} // namespace

/// The sound side of MediaWriter, looked at with a decoder of its own.
class TestFilmSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        QVERIFY(m_folder.isValid());
    }

    void soundAndPictureBeginTogether_data() { addContainers(); }

    void soundAndPictureBeginTogether()
    {
        QFETCH(Container, container);
        QFETCH(QString, name);
        QFETCH(QString, codec);
        const std::vector<double> moments{0.01, 5, 9.98};
        VERIFY_RESULT(write(name, container, 250, rate("25"), claps(moments)));
        const auto info = probeMedia(path(name));
        VERIFY_RESULT(info);
        QCOMPARE(info->videoStreams.front().startSeconds, 0.0);
        QCOMPARE(info->audioStreams.size(), 1);
        QCOMPARE(info->audioStreams.front().codec, codec);
        QCOMPARE(info->audioStreams.front().sampleRate, 48'000);
        QCOMPARE(info->audioStreams.front().channels, 2);
        const auto sound = soundOf(path(name));
        VERIFY_RESULT(sound);
        verifyTimes(sound->claps(), moments);
        QVERIFY(std::abs(sound->peak(4.9, 5.1) - 0.8) < 0.08);
        QVERIFY(sound->peak(1, 4) < 0.01);
    }

    void theLengthIsThatOfThePictures_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<QByteArray>("fps");
        QTest::addColumn<int>("frames");
        for (const char *fps : {"30", "24", "30000/1001", "240"}) {
            for (const int frames : {5, 7, 100}) {
                QTest::addRow("mp4 %s × %d", fps, frames) << Container::Mp4 << QByteArray(fps) << frames;
                QTest::addRow("mov %s × %d", fps, frames) << Container::Mov << QByteArray(fps) << frames;
                QTest::addRow("webm %s × %d", fps, frames) << Container::WebM << QByteArray(fps) << frames;
            }
        }
    }

    void theLengthIsThatOfThePictures()
    {
        QFETCH(Container, container);
        QFETCH(QByteArray, fps);
        QFETCH(int, frames);
        const FrameRate frameRate = rate(fps.constData());
        VERIFY_RESULT(write("length", container, frames, frameRate, claps({})));
        const double wanted = frameRate.timeOf(frames);
        const auto info = probeMedia(path("length"));
        VERIFY_RESULT(info);
        const AudioStreamInfo &audio = info->audioStreams.front();
        // WebM counts whole blocks, and the delay of their encoder.
        const double slack = (container == Container::WebM ? 27 : 1) * kMillisecond;
        QVERIFY2(std::abs(info->durationSeconds - wanted) <= slack,
                 qPrintable(said(info->durationSeconds, wanted)));
        if (container != Container::WebM) // which only says how long the whole is
            QVERIFY2(std::abs(audio.durationSeconds - wanted) <= kMillisecond,
                     qPrintable(said(audio.durationSeconds, wanted)));
        QVERIFY2(std::abs(audio.startSeconds) <= 8 * kMillisecond, qPrintable(said(audio.startSeconds, 0)));
        const auto sound = soundOf(path("length"));
        VERIFY_RESULT(sound);
        // Players end the last block where the file says; of libav's readers only that of WebM does.
        const double spare = container == Container::WebM ? 0 : 1024.0 / kSoundRate;
        QVERIFY2(sound->seconds() >= wanted - kMillisecond &&
                     sound->seconds() <= wanted + spare + kMillisecond,
                 qPrintable(said(sound->seconds(), wanted)));
    }

    void nothingDriftsInTenMinutes_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<QString>("name");
        QTest::newRow("mp4") << Container::Mp4 << QStringLiteral("long.mp4");
        QTest::newRow("webm") << Container::WebM << QStringLiteral("long.webm");
    }

    void nothingDriftsInTenMinutes()
    {
        QFETCH(Container, container);
        QFETCH(QString, name);
        const std::vector<double> moments{5, 599.9};
        VERIFY_RESULT(write(name, container, 600, rate("1"), claps(moments)));
        const auto sound = soundOf(path(name));
        VERIFY_RESULT(sound);
        verifyTimes(sound->claps(), moments);
        const auto info = probeMedia(path(name));
        VERIFY_RESULT(info);
        QVERIFY(std::abs(info->durationSeconds - 600) <=
                (container == Container::WebM ? 27 : 1) * kMillisecond);
    }

    void theSameBytesEachTime_data() { addContainers(); }

    void theSameBytesEachTime()
    {
        QFETCH(Container, container);
        VERIFY_RESULT(write("once", container, 50, rate("30"), claps({0.5, 1})));
        VERIFY_RESULT(write("twice", container, 50, rate("30"), claps({0.5, 1})));
        QVERIFY(!contentsOf(path("once")).isEmpty());
        QCOMPARE(sha256Of(path("twice")), sha256Of(path("once")));
    }

    void whatIsNoNumberIsSilence()
    {
        const auto broken = [](std::span<float> out) {
            std::fill(out.begin(), out.end(), std::nanf(""));
            return ok();
        };
        VERIFY_RESULT(write("nan", Container::Mp4, 25, rate("25"), broken));
        const auto sound = soundOf(path("nan"));
        VERIFY_RESULT(sound);
        QVERIFY(sound->peak(0, 1) < 0.001);
    }

    void anErrorOfTheSourceEndsTheFilm()
    {
        const auto failing = [](std::span<float>) -> Result<> {
            return fail(ErrorKind::Media, QStringLiteral("music.mp3 broke off"));
        };
        const auto written = write("failing", Container::Mp4, 25, rate("25"), failing);
        QVERIFY(!written);
        QCOMPARE(written.error().message, QStringLiteral("music.mp3 broke off"));
    }

    /// Nothing is asked for long before the pictures beside it are there.
    void soundIsPulledAsPicturesGoBy()
    {
        std::int64_t pulled = 0;
        const auto counting = [&pulled](std::span<float> out) {
            std::fill(out.begin(), out.end(), 0.F);
            pulled += std::int64_t(out.size() / 2);
            return ok();
        };
        auto writer =
            MediaWriter::create({path("pulled"), kFilmSize, rate("30"), h264Profile(Quality::Draft),
                                 Container::Mp4, SoundParams{samplesOf(300, rate("30")), counting}});
        VERIFY_RESULT(writer);
        for (int i = 0; i < 30; ++i) {
            const auto kept = std::make_shared<Picture>(busyPicture(kFilmSize, i));
            VERIFY_RESULT(writer->write(kept->view(), [kept] {}));
            QVERIFY(pulled <= samplesOf(i + 1, rate("30")) + 4 * 1024);
        }
    }

private:
    static void addContainers()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::newRow("mp4") << Container::Mp4 << QStringLiteral("film.mp4") << QStringLiteral("aac");
        QTest::newRow("mov") << Container::Mov << QStringLiteral("film.mov") << QStringLiteral("aac");
        QTest::newRow("webm") << Container::WebM << QStringLiteral("film.webm") << QStringLiteral("opus");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromLatin1(name)); }

    Result<WrittenMedia> write(const QString &name, Container container, int frames,
                               const FrameRate &frameRate, SoundSource source) const
    {
        return writeFilm({path(name), kFilmSize, frameRate, profileOf(container), container,
                          SoundParams{samplesOf(frames, frameRate), std::move(source)}},
                         frames, [](int frame) { return busyPicture(kFilmSize, frame); });
    }
    Result<WrittenMedia> write(const char *name, Container container, int frames, const FrameRate &frameRate,
                               SoundSource source) const
    {
        return write(QString::fromLatin1(name), container, frames, frameRate, std::move(source));
    }

    static QString said(double is, double should)
    {
        return QStringLiteral("%1 s instead of %2 s").arg(is, 0, 'f', 6).arg(should, 0, 'f', 6);
    }

    static void verifyTimes(const std::vector<double> &heard, const std::vector<double> &wanted)
    {
        QCOMPARE(heard.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(std::abs(heard[i] - wanted[i]) <= kMillisecond, qPrintable(said(heard[i], wanted[i])));
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestFilmSound)
#include "tst_film_sound.moc"
