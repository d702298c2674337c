#include "core/media/sound_mixer.h"

#include "core/media/effects/effect_presets.h"
#include "core/media/media_logging.h"
#include "tests/core/media/mixed_sounds.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stop_token>
#include <utility>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

class TestSoundMixer : public MixedSounds
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        VERIFY_RESULT(writeSound({path("noise.wav"), "pcm_f32le", 48000, 2, 240'000}, noise(1)));
        VERIFY_RESULT(writeSound({path("mono.wav"), "pcm_f32le", 48000, 1, 48'000}, constant(0.25F)));
        VERIFY_RESULT(writeSound({path("tone.wav"), "pcm_f32le", 48000, 2, 480'000}, sine(440)));
        VERIFY_RESULT(writeSound({path("cd.flac"), "flac", 44100, 2, 441'000}, noise(2)));
    }

    void clipsBeginAtTheirSample_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("trim");
        QTest::addColumn<int>("at");
        QTest::newRow("at once") << 0.0 << 0.0 << 20'000;
        QTest::newRow("later") << 1.25 << 0.0 << 80'000;
        QTest::newRow("rounded up") << 0.1000107 << 0.0 << 24'801;
        QTest::newRow("trimmed") << 0.5 << 0.25 << 32'000;
        QTest::newRow("trim rounded") << 0.0 << 0.0000107 << 19'999;
        QTest::newRow("trim before the beginning") << 0.0 << -3.0 << 20'000;
        QTest::newRow("start before the film") << -0.25 << 0.0 << 8'000;
    }

    void clipsBeginAtTheirSample()
    {
        QFETCH(double, start);
        QFETCH(double, trim);
        QFETCH(int, at);
        VERIFY_RESULT(writeSound({path("click.wav"), "pcm_f32le"}, click(20'000)));
        SoundClip clip = clipOf("click.wav");
        clip.start = start;
        clip.trim = trim;
        const auto samples = mixed(planOf({clip}), 96'000);
        VERIFY_RESULT(samples);
        Samples expected(192'000, 0.0F);
        expected[std::size_t(at) * 2] = expected[std::size_t(at) * 2 + 1] = 0.5F;
        QVERIFY(*samples == expected);
    }

    void slotsCut()
    {
        SoundClip clip = clipOf("noise.wav");
        clip.start = 0.5;
        clip.duration = 1;
        const auto samples = mixed(planOf({clip}), 96'000);
        VERIFY_RESULT(samples);
        QCOMPARE(peakOf(part(*samples, 0, 24'000)), 0.0);
        QVERIFY(peakOf(part(*samples, 71'000, 1'000)) > 0.1);
        QCOMPARE(peakOf(part(*samples, 72'000, 24'000)), 0.0);
    }

    void monoIsHeardAtUnityOnBothSides()
    {
        const auto samples = mixed(planOf({clipOf("mono.wav")}), 1000);
        VERIFY_RESULT(samples);
        QVERIFY(*samples == Samples(2000, 0.25F));
    }

    void surroundIsMixedDownWithoutClipping()
    {
        // FL FR FC LFE BL BR: each on its own, then all at full scale.
        VERIFY_RESULT(writeSound({path("surround.wav"), "pcm_f32le", 48000, 6, 7000, "5.1"},
                                 [](std::int64_t sample, int channel) {
                                     return sample >= 6000 || sample / 1000 == channel ? 1.0F : 0.0F;
                                 }));
        const auto samples = mixed(planOf({clipOf("surround.wav")}), 7000);
        VERIFY_RESULT(samples);
        const double front = 1 / (1 + 2 * std::sqrt(0.5));
        const double expected[][2] = {{front, 0},
                                      {0, front},
                                      {front * std::sqrt(0.5), front * std::sqrt(0.5)},
                                      {0, 0},
                                      {front * std::sqrt(0.5), 0},
                                      {0, front * std::sqrt(0.5)},
                                      {1, 1}};
        for (std::size_t i = 0; i < 7; ++i) {
            QVERIFY(std::abs((*samples)[i * 2000 + 1000] - expected[i][0]) < 1e-4);
            QVERIFY(std::abs((*samples)[i * 2000 + 1001] - expected[i][1]) < 1e-4);
        }
    }

    void otherRatesKeepLevelAndPitch()
    {
        VERIFY_RESULT(writeSound({path("cd.wav"), "pcm_f32le", 44100, 2, 88'200}, sine(1000, 0.5, 44100)));
        const auto samples = mixed(planOf({clipOf("cd.wav")}), 96'000);
        VERIFY_RESULT(samples);
        double largest = 0;
        for (std::size_t i = 2000; i < 94'000; ++i)
            largest = std::max(largest, std::abs((*samples)[2 * i] - double(sine(1000)(std::int64_t(i), 0))));
        QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
    }

    void loopsAreSeamless()
    {
        // 300 samples of three periods: any seam would show in the sine that goes on.
        VERIFY_RESULT(writeSound({path("loop.wav"), "pcm_f32le", 48000, 2, 400}, sine(480)));
        SoundClip clip = clipOf("loop.wav");
        clip.loops = true;
        clip.trim = 100.0 / 48000;
        clip.start = 0.1;
        clip.duration = 0.5;
        const auto samples = mixed(planOf({clip}), 40'000);
        VERIFY_RESULT(samples);
        Samples expected;
        for (std::int64_t i = 0; i < 24'000; ++i)
            for (int channel = 0; channel < 2; ++channel)
                expected.push_back(sine(480)(100 + i % 300, channel));
        QVERIFY(part(*samples, 4800, 24'000) == expected);
        QCOMPARE(peakOf(part(*samples, 28'800, 11'000)), 0.0);
        const auto later = mixed(planOf({clip}), 10'000, 12'345);
        VERIFY_RESULT(later);
        QVERIFY(*later == part(*samples, 12'345, 10'000));
    }

    void ratesKeepThePitch_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("effective");
        for (const double rate : {0.5, 0.8, 1.25, 2.0, 4.0})
            QTest::addRow("%g", rate) << rate << rate;
        QTest::newRow("too slow") << 0.001 << 0.1;
        QTest::newRow("too fast") << 80.0 << 5.0;
    }

    void ratesKeepThePitch()
    {
        QFETCH(double, rate);
        QFETCH(double, effective);
        // A second of tone, then silence to show where it ends.
        VERIFY_RESULT(
            writeSound({path("beep.wav"), "pcm_f32le", 48000, 2, 96'000}, [](std::int64_t sample, int side) {
                return sample < 48'000 ? sine(440)(sample, side) : 0.0F;
            }));
        SoundClip clip = clipOf("beep.wav");
        clip.rate = rate;
        const double seconds = std::min(1 / effective, 2.0);
        const auto samples = mixed(planOf({clip}), std::llround(seconds * 48'000) + 9600);
        VERIFY_RESULT(samples);
        const Samples left = channelOf(*samples, 0);
        const auto end = std::size_t(seconds * 48'000);
        QVERIFY(std::abs(pitchOf(left, end / 4, 3 * end / 4) - 440) < 2);
        QVERIFY(std::abs(decibels(rmsOf(left, end / 4, 3 * end / 4) / (0.5 * std::sqrt(0.5)))) < 1);
        if (effective >= 0.5) {
            QVERIFY(rmsOf(left, end - 1500, end - 500) > 0.1);
            QVERIFY(rmsOf(left, end + 2400) < 0.02);
        }
    }

    void stretchedSoundIsWhereItBelongs_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {0.5, 0.9, 1.1, 1.5, 2.0})
            QTest::addRow("%g", rate) << rate;
    }

    void stretchedSoundIsWhereItBelongs()
    {
        QFETCH(double, rate);
        VERIFY_RESULT(
            writeSound({path("bursts.wav"), "pcm_f32le", 48000, 2, 240'000},
                       [](std::int64_t sample, int side) { return burst(24'000)(sample % 48'000, side); }));
        SoundClip clip = clipOf("bursts.wav");
        clip.rate = rate;
        clip.start = 0.25;
        const auto samples = mixed(planOf({clip}), std::llround(240'000 / rate) + 12'000);
        VERIFY_RESULT(samples);
        const Samples left = channelOf(*samples, 0);
        for (int i = 0; i < 5; ++i) {
            const auto expected = std::llround((24'000 + 48'000 * i) / rate) + 12'000;
            const auto from = std::size_t(expected - std::llround(20'000 / rate));
            const auto to = std::size_t(expected + std::llround(20'000 / rate));
            const Samples around(left.begin() + std::ptrdiff_t(from), left.begin() + std::ptrdiff_t(to));
            const std::int64_t off = peakPlace(around) + std::int64_t(from) - expected;
            QVERIFY2(std::abs(off) < 480, qPrintable(QStringLiteral("%1: %2 samples").arg(i).arg(off)));
        }
    }

    void levelsMultiply()
    {
        SoundClip clip = clipOf("mono.wav");
        clip.level.gain = 2;
        SoundClip loud = clip;
        loud.level.gain = 100; // Clamps at +12 dB.
        SoundClip ramp = clip;
        ramp.level.volume = laneOf({{0, 0}, {0.5, 1}, {0.75, 0.25, 1}, {1, 4}});
        const auto plain = mixed(planOf({clip}), 10);
        const auto clamped = mixed(planOf({loud}), 10);
        const auto ramped = mixed(planOf({ramp}), 48'000);
        VERIFY_RESULT(plain);
        VERIFY_RESULT(clamped);
        VERIFY_RESULT(ramped);
        QCOMPARE(plain->front(), 0.5F);
        QVERIFY(std::abs(clamped->front() - 0.25 * 3.98107) < 1e-6);
        QVERIFY(std::abs((*ramped)[2 * 12'000] - 0.125) < 1e-6);
        QVERIFY(std::abs((*ramped)[2 * 24'000] - 0.25) < 1e-6);
        QVERIFY(std::abs((*ramped)[2 * 42'000] - 0.25 * (0.25 + 3.75 / 16)) < 1e-6);
    }

    void lanesCountFromTheOwnersBeginning()
    {
        SoundClip clip = clipOf("mono.wav");
        clip.start = 0.25;
        clip.level.volume = laneOf({{0, 0}, {1, 1}});
        SoundClip member = clipOf("mono.wav");
        member.start = 0.25;
        member.group = 0;
        SoundGroup group;
        group.level.volume = laneOf({{0, 0}, {1, 1}});
        const auto own = mixed(planOf({clip}), 48'000);
        const auto grouped = mixed(planOf({member}, {group}), 48'000);
        VERIFY_RESULT(own);
        VERIFY_RESULT(grouped);
        QVERIFY(std::abs((*own)[2 * 24'000] - 0.25 * 0.25) < 1e-6);
        QVERIFY(std::abs((*grouped)[2 * 24'000] - 0.25 * 0.5) < 1e-6);
    }

    void everythingIsSummedWithoutALimit()
    {
        SoundPlan plan;
        for (int i = 0; i < 10; ++i)
            plan.clips.push_back(clipOf("mono.wav"));
        plan.clips[3].group = 0;
        plan.clips[4].group = 0;
        plan.groups.emplace_back();
        plan.groups[0].level.gain = 0.5;
        const auto samples = mixed(plan, 10);
        VERIFY_RESULT(samples);
        QCOMPARE(samples->front(), 0.25F * 9);
    }

    void groupsTreatTheSumOfTheirMembers()
    {
        // Two halves that only together exceed the limit.
        SoundPlan plan = planOf({clipOf("mono.wav"), clipOf("mono.wav")}, {SoundGroup()});
        Effect limiter;
        limiter.type = QStringLiteral("limiter");
        limiter.numbers[QStringLiteral("limit")] = -12;
        plan.groups[0].level.effects = {limiter};
        plan.clips[0].group = plan.clips[1].group = 0;
        const auto samples = mixed(plan, 24'000);
        VERIFY_RESULT(samples);
        QVERIFY(std::abs(rmsOf(channelOf(*samples, 0), 5000) - std::pow(10, -12 / 20.0)) < 1e-3);
        QVERIFY(peakOf(*samples) <= std::pow(10, -12 / 20.0) + 1e-6);
    }

    void peaksOfGroupsAreOfWhatComesOutOfThem()
    {
        SoundPlan plan = planOf({clipOf("mono.wav"), clipOf("mono.wav"), clipOf("mono.wav")}, {{}, {}});
        plan.clips[0].group = plan.clips[1].group = 0;
        plan.groups[0].level.gain = 3;
        plan.groups[1].name = QStringLiteral("nobody");
        auto mixer = SoundMixer::create(plan, 48'000);
        VERIFY_RESULT(mixer);
        std::vector<float> samples(2000);
        VERIFY_RESULT(mixer->read(samples));
        QCOMPARE(mixer->takeGroupPeaks(), (std::vector<float>{1.5F, 0}));
        QCOMPARE(mixer->takeGroupPeaks(), (std::vector<float>{0, 0})); // nothing since then
        VERIFY_RESULT(mixer->seek(24'000));
        QCOMPARE(mixer->takeGroupPeaks(), (std::vector<float>{0, 0})); // what is warmed up is not heard
    }

    void blocksOfAnySizeSoundTheSame()
    {
        const SoundPlan plan = busyPlan();
        const auto once = mixed(plan, 48'000);
        const auto odd = mixed(plan, 48'000, 0, 777);
        const auto again = mixed(plan, 48'000, 0, 480);
        VERIFY_RESULT(once);
        VERIFY_RESULT(odd);
        VERIFY_RESULT(again);
        QVERIFY(*once == *odd);
        QVERIFY(*once == *again);
        QVERIFY(peakOf(*once) > 0.1);
    }

    void whatIsHeardDoesNotDependOnWhereReadingBegan()
    {
        const SoundPlan plan = busyPlan();
        auto mixer = SoundMixer::create(plan, 480'000);
        VERIFY_RESULT(mixer);
        Samples all(2 * 240'000);
        VERIFY_RESULT(mixer->read(all));
        for (const std::int64_t at : {200'000, 131'313, 48'000, 0}) {
            VERIFY_RESULT(mixer->seek(at));
            Samples some(2 * 4800);
            VERIFY_RESULT(mixer->read(some));
            const double off = largestDifference(some, part(all, std::size_t(at), 4800));
            QVERIFY2(off < 2e-3, qPrintable(QStringLiteral("%1: %2").arg(at).arg(off)));
        }
    }

    void withoutEffectsSeeksAreExact()
    {
        SoundClip first = clipOf("cd.flac");
        first.trim = 0.3;
        SoundClip second = clipOf("noise.wav");
        second.start = 1.7;
        const auto all = mixed(planOf({first, second}), 240'000);
        VERIFY_RESULT(all);
        for (const std::int64_t at : {1, 81'000, 150'001}) {
            const auto some = mixed(planOf({first, second}), 2000, at);
            VERIFY_RESULT(some);
            QVERIFY(*some == part(*all, std::size_t(at), 2000));
        }
    }

    void tailsRingOnForAMoment()
    {
        VERIFY_RESULT(writeSound({path("short.wav"), "pcm_f32le", 48000, 2, 4800}, noise(3)));
        SoundClip clip = clipOf("short.wav");
        Effect delay;
        delay.type = QStringLiteral("delay");
        delay.numbers = {
            {QStringLiteral("time"), 1000}, {QStringLiteral("feedback"), 0.9}, {QStringLiteral("mix"), 0.5}};
        clip.level.effects = {delay};
        const auto samples = mixed(planOf({clip}), 7 * 48'000);
        VERIFY_RESULT(samples);
        QVERIFY(peakOf(part(*samples, 48'000, 4800)) > 0.05);
        QVERIFY(peakOf(part(*samples, 4 * 48'000, 4800)) > 0.05);
        QCOMPARE(peakOf(part(*samples, 5 * 48'000 + 4800, 48'000)), 0.0);
        // A slot that ends before the source does rings, too.
        clip.duration = 0.05;
        const auto cut = mixed(planOf({clip}), 2 * 48'000);
        VERIFY_RESULT(cut);
        QCOMPARE(peakOf(part(*cut, 2400, 40'000)), 0.0);
        QVERIFY(peakOf(part(*cut, 48'000, 2400)) > 0.05);
    }

    void loudnessIsWhatIsAskedFor()
    {
        SoundClip quiet = clipOf("tone.wav");
        quiet.level.gain = 0.05;
        SoundPlan plan = planOf({quiet});
        plan.loudness = -16;
        const auto samples = mixed(plan, 240'000);
        VERIFY_RESULT(samples);
        // A stereo sine of amplitude a near 1 kHz has 20 log10(a) LUFS; at 440 Hz the K weighting takes 0.6
        // dB.
        const double expected = -16 + 0.62;
        QVERIFY(std::abs(decibels(amplitudeAt(channelOf(*samples, 0), 440, 48'000)) - expected) < 0.1);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = SoundMixer::create(plan, 240'000, stop.get_token());
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void whatLoopsIsNotMeasuredOnceItIsStopped_data()
    {
        QTest::addColumn<double>("start");
        QTest::newRow("when the mixer is made") << 0.0;
        QTest::newRow("when it is read") << 0.1;
    }

    void whatLoopsIsNotMeasuredOnceItIsStopped()
    {
        QFETCH(double, start);
        SoundClip clip = clipOf("tone.wav");
        clip.loops = true;
        clip.start = start;
        std::stop_source stop;
        if (start == 0)
            stop.request_stop();
        auto mixer = SoundMixer::create(planOf({clip}), 240'000, stop.get_token());
        QCOMPARE(mixer.has_value(), start > 0);
        Result<> stopped;
        if (mixer) {
            stop.request_stop();
            Samples samples(9'600 * 2);
            stopped = mixer->read(samples, stop.get_token());
        } else {
            stopped = fail(mixer.error());
        }
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void aSilentFilmStaysSilent()
    {
        SoundPlan plan;
        plan.loudness = -16;
        plan.truePeakLimit = -1;
        const auto samples = mixed(plan, 48'000);
        VERIFY_RESULT(samples);
        QCOMPARE(peakOf(*samples), 0.0);
    }

private:
    /// Something of everything that has a memory and settles.
    SoundPlan busyPlan() const
    {
        SoundClip first = clipOf("noise.wav");
        first.level.effects = effectPreset(QStringLiteral("voice-broadcast"));
        for (const Effect &effect : effectPreset(QStringLiteral("lofi-tape")))
            first.level.effects.push_back(effect);
        first.level.effects[0].lanes[QStringLiteral("frequency")] = laneOf({{0, 100}, {3, 2000}});
        SoundClip second = clipOf("cd.flac");
        second.start = 0.123;
        second.group = 0;
        second.level.effects = effectPreset(QStringLiteral("pa-system"));
        SoundGroup group;
        group.level.effects = effectPreset(QStringLiteral("room-gate"));
        group.level.volume = laneOf({{0, 0}, {2, 1}});
        SoundPlan plan = planOf({first, second}, {group});
        plan.truePeakLimit = -1;
        return plan;
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestSoundMixer)
#include "tst_sound_mixer.moc"
