#include "core/media/true_peak_limiter.h"

#include "core/media/loudness_meter.h"
#include "tests/core/media/test_sounds.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>
#include <ebur128.h>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

Samples limited(const Wave &wave, std::size_t frames, double limit)
{
    TruePeakLimiter limiter(limit);
    Samples out;
    const auto latency = std::size_t(limiter.latency());
    for (std::int64_t at = 0; out.size() < 2 * (frames + latency); at += kBlockFrames) {
        StereoBlock block;
        for (int i = 0; i < kBlockFrames; ++i) {
            block.left[std::size_t(i)] = wave(at + i, 0);
            block.right[std::size_t(i)] = wave(at + i, 1);
        }
        limiter.process(block, at);
        for (std::size_t i = 0; i < std::size_t(kBlockFrames); ++i) {
            out.push_back(block.left[i]);
            out.push_back(block.right[i]);
        }
    }
    return {out.begin() + std::ptrdiff_t(2 * latency), out.begin() + std::ptrdiff_t(2 * (latency + frames))};
}

/// By another hand than ours.
double truePeak(const Samples &samples)
{
    ebur128_state *meter = ebur128_init(2, kSoundRate, EBUR128_MODE_TRUE_PEAK);
    ebur128_add_frames_float(meter, samples.data(), samples.size() / 2);
    double left = 0;
    double right = 0;
    ebur128_true_peak(meter, 0, &left);
    ebur128_true_peak(meter, 1, &right);
    ebur128_destroy(&meter);
    return decibels(std::max(left, right));
}

Wave music()
{
    return [](std::int64_t at, int side) {
        const float swell = at % 24'000 < 6000 ? 3.0F : 0.4F;
        return swell * (noise(1, 0.4)(at, side) + sine(11'025, 0.5)(at, side) + sine(82, 0.5)(at, side));
    };
}

} // namespace

class TestTruePeakLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peaksBetweenSamplesStayBelowTheLimit_data()
    {
        QTest::addColumn<double>("limit");
        for (const double limit : {-1.0, -9.0})
            QTest::addRow("%g", limit) << limit;
    }

    void peaksBetweenSamplesStayBelowTheLimit()
    {
        QFETCH(double, limit);
        const Samples out = limited(music(), 96'000, limit);
        QVERIFY2(truePeak(out) <= limit, qPrintable(QString::number(truePeak(out))));
        QVERIFY2(truePeak(out) > limit - 0.6, qPrintable(QString::number(truePeak(out))));
        // A quarter of the rate, caught between its peaks: samples at -3 dB of what is really there.
        const Wave hidden = [](std::int64_t at, int) { return at % 4 < 2 ? 0.9F : -0.9F; };
        QVERIFY(truePeak(limited(hidden, 48'000, limit)) <= limit);
    }

    void whatIsQuietPassesUntouchedAndInTime()
    {
        const Samples out = limited(noise(2, 0.2), 20'000, -1);
        for (std::size_t i = 0; i < out.size(); ++i)
            QCOMPARE(out[i], noise(2, 0.2)(std::int64_t(i / 2), int(i % 2)));
    }

    void loudnessIsMeasuredByTheStandard()
    {
        // EBU Tech 3341: a stereo sine of 1 kHz at -23 dBFS is at -23 LUFS.
        LoudnessMeter meter;
        const Wave tone = sine(1000, std::pow(10, -23 / 20.0));
        Samples samples;
        for (std::int64_t i = 0; i < 20 * 48'000; ++i) {
            samples.push_back(tone(i, 0));
            samples.push_back(tone(i, 1));
        }
        meter.add(samples);
        QVERIFY(meter.integrated().has_value());
        QVERIFY(std::abs(*meter.integrated() + 23) < 0.1);
        LoudnessMeter silence;
        silence.add(Samples(96'000));
        QVERIFY(!silence.integrated());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestTruePeakLimiter)
#include "tst_true_peak_limiter.moc"
