#include "core/media/sound_mixer.h"

#include "core/media/media_logging.h"
#include "tests/core/media/mixed_sounds.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

/// Files that are missing, damaged or empty, and plans that make no sense.
class TestSoundMixerFaults : public MixedSounds
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        VERIFY_RESULT(writeSound({path("mono.wav"), "pcm_f32le", 48000, 1, 48'000}, constant(0.25F)));
    }

    void badClipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << QByteArray("missing.wav") << QByteArray()
                                 << QStringLiteral("there is no such file");
        QTest::newRow("a web page") << QByteArray("page.mp3") << QByteArray("<!DOCTYPE html><html></html>")
                                    << QStringLiteral("it is a web page, not media");
        QTest::newRow("rubbish") << QByteArray("rubbish.wav") << QByteArray(4000, '\x07')
                                 << QStringLiteral("Invalid data found when processing input");
    }

    void badClipsAreNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, contents);
        QFETCH(QString, reason);
        if (!contents.isEmpty()) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents);
        }
        SoundClip clip = clipOf(name);
        clip.name = QStringLiteral("narration");
        const auto mixer = SoundMixer::create(planOf({clip}), 1000);
        QVERIFY(!mixer);
        QCOMPARE(mixer.error().message,
                 QStringLiteral("Cannot mix narration: Cannot open %1: %2").arg(path(name), reason));
        QVERIFY(!mixer.error().detail.isEmpty());
    }

    void nonsenseInAPlanIsRefusedOrSilent()
    {
        SoundClip clip = clipOf("mono.wav");
        clip.start = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!SoundMixer::create(planOf({clip}), 1000));
        clip.start = 0;
        clip.group = 3;
        QVERIFY(!SoundMixer::create(planOf({clip}), 1000));
        clip.group.reset();
        for (const double duration : {0.0, -1.0}) {
            clip.duration = duration;
            const auto samples = mixed(planOf({clip}), 1000);
            VERIFY_RESULT(samples);
            QCOMPARE(peakOf(*samples), 0.0);
        }
        clip.duration = 1;
        clip.start = 1e12;
        VERIFY_RESULT(mixed(planOf({clip}), 1000));
        clip.start = 0;
        for (const double trim : {1e9, 1e300}) {
            clip.trim = trim;
            const auto samples = mixed(planOf({clip}), 1000);
            VERIFY_RESULT(samples);
            QCOMPARE(peakOf(*samples), 0.0);
        }
    }

    /// Its periods are as long as its rate: places are multiplied by 44 101, and still are numbers.
    void placesOfOddRatesFitIntoNumbers()
    {
        VERIFY_RESULT(writeSound({path("odd.wav"), "pcm_s16le", 44'101, 1, 4'410}, constant(0.5F)));
        SoundClip clip = clipOf("odd.wav");
        clip.trim = 1e300;
        const auto samples = mixed(planOf({clip}), 1000);
        VERIFY_RESULT(samples);
        QCOMPARE(peakOf(*samples), 0.0);
    }

    void zeroLengthSourcesAreSilent()
    {
        VERIFY_RESULT(writeSound({path("empty.wav"), "pcm_f32le", 48000, 2, 0}, constant(0)));
        for (const bool loops : {false, true}) {
            SoundClip clip = clipOf("empty.wav");
            clip.loops = loops;
            clip.name = QStringLiteral("nothing");
            auto mixer = SoundMixer::create(planOf({clip}), 1000);
            VERIFY_RESULT(mixer);
            Samples samples(2000);
            VERIFY_RESULT(mixer->read(samples));
            QCOMPARE(peakOf(samples), 0.0);
            QCOMPARE(mixer->warnings(),
                     std::vector<QString>{
                         QStringLiteral("nothing: %1 has no sound in it").arg(path("empty.wav"))});
        }
    }

    void notANumberIsSilenceAndAWarning()
    {
        VERIFY_RESULT(writeSound({path("nan.wav"), "pcm_f32le"}, [](std::int64_t sample, int) {
            return sample == 100   ? std::numeric_limits<float>::quiet_NaN()
                   : sample == 200 ? std::numeric_limits<float>::infinity()
                                   : 0.5F;
        }));
        SoundClip clip = clipOf("nan.wav");
        clip.name = QStringLiteral("hum");
        auto mixer = SoundMixer::create(planOf({clip}), 1000);
        VERIFY_RESULT(mixer);
        Samples samples(2000);
        VERIFY_RESULT(mixer->read(samples));
        QCOMPARE(samples[200], 0.0F);
        QCOMPARE(samples[400], 0.0F);
        QCOMPARE(samples[300], 0.5F);
        QCOMPARE(
            mixer->warnings(),
            std::vector<QString>{QStringLiteral("hum: %1 has samples that are not numbers; they are silent")
                                     .arg(path("nan.wav"))});
    }

    void truncatedFilesAreSilentWhereTheyEnd()
    {
        VERIFY_RESULT(writeSound({path("cut.flac"), "flac", 48000, 2, 96'000}, noise(4)));
        QFile file(path("cut.flac"));
        QVERIFY(file.resize(file.size() / 2));
        auto mixer = SoundMixer::create(planOf({clipOf("cut.flac")}), 96'000);
        VERIFY_RESULT(mixer);
        Samples samples(2 * 96'000);
        VERIFY_RESULT(mixer->read(samples));
        QVERIFY(peakOf(part(samples, 30'000, 10'000)) > 0.1);
        QCOMPARE(peakOf(part(samples, 60'000, 36'000)), 0.0);
        const std::vector<QString> warnings = mixer->warnings();
        QVERIFY(std::ranges::any_of(warnings, [](const QString &warning) {
            return warning.contains(QStringLiteral("cut.flac ends after"));
        }));
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestSoundMixerFaults)
#include "tst_sound_mixer_faults.moc"
