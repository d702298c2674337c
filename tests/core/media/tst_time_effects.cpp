#include "core/media/effects/effect_factory.h"
#include "core/media/effects/effect_presets.h"
#include "core/media/effects/modulation.h"
#include "core/media/effects/reverb.h"
#include "tests/core/media/processed.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr std::size_t kSamplesPerSecond = 48'000;

Wave shortNoise(std::int64_t samples)
{
    return [=](std::int64_t at, int side) { return at < samples ? noise(9, 0.5)(at, side) : 0.0F; };
}

} // namespace

class TestTimeEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoesComeWhenAndAsLoudAsTheyShould()
    {
        const Effect delay = effectOf("delay", {{"time", 100}, {"feedback", 0.5}, {"mix", 0.4}});
        const Samples out = processed(delay, click(0, 1), kSamplesPerSecond / 2);
        QVERIFY(std::abs(out[0] - 0.6) < 1e-6);
        for (int echo = 1; echo <= 4; ++echo)
            QVERIFY(std::abs(out[std::size_t(2 * 4800 * echo)] - 0.4 * std::pow(0.5, echo - 1)) < 1e-6);
        double rest = 0;
        for (std::size_t i = 0; i < out.size(); i += 2)
            rest += i % 9600 == 0 ? 0 : std::abs(out[i]);
        QCOMPARE(rest, 0.0);
        const EffectChain chain({delay});
        QVERIFY(chain.tailSeconds() >= 0.1 * std::log(0.001) / std::log(0.5));
        QCOMPARE(EffectChain({effectOf("delay", {{"time", 5000}, {"feedback", 0.95}})}).tailSeconds(), 5.0);
    }

    void echoesFollowTheirLanes()
    {
        Effect delay = effectOf("delay", {{"mix", 1}});
        delay.lanes[QStringLiteral("time")] = laneOf({{0, 10}, {0.4, 10}, {0.4, 20}});
        delay.lanes[QStringLiteral("feedback")] = laneOf({{0, 0.01}});
        const Wave clicks = [](std::int64_t at, int) { return at == 100 || at == 30'000 ? 1.0F : 0.0F; };
        const Samples out = processed(delay, clicks, kSamplesPerSecond);
        QCOMPARE(out[2 * 580], 1.0F);
        QCOMPARE(out[2 * 30'960], 1.0F);
    }

    void roomsDieAway_data()
    {
        QTest::addColumn<double>("size");
        for (const double size : {0.05, 0.4, 0.7, 1.0})
            QTest::addRow("%g", size) << size;
    }

    void roomsDieAway()
    {
        QFETCH(double, size);
        const RoomAnswer answer = roomAnswer(size, 0);
        const auto energyFrom = [](const std::vector<float> &side, double seconds) {
            double energy = 0;
            for (std::size_t i = std::size_t(seconds * 48'000); i < side.size(); ++i)
                energy += double(side[i]) * side[i];
            return energy;
        };
        QVERIFY(std::abs(energyFrom(answer.left, 0) - 1) < 1e-4);
        QVERIFY(std::abs(energyFrom(answer.right, 0) - 1) < 1e-4);
        // Schroeder: 30 dB between a fifth of the decay time and seven tenths of it.
        const double decay = roomDecaySeconds(size);
        const double fallen =
            10 * std::log10(energyFrom(answer.left, 0.7 * decay) / energyFrom(answer.left, 0.2 * decay));
        QVERIFY2(std::abs(fallen + 30) < 2.5, qPrintable(QString::number(fallen)));
        double both = 0;
        for (std::size_t i = 0; i < answer.left.size(); ++i)
            both += double(answer.left[i]) * answer.right[i];
        QVERIFY(std::abs(both) < 0.25); // Wide.
        QVERIFY(roomAnswer(size, 0).left == answer.left);
    }

    void dampingTakesTheHighsSooner()
    {
        const auto lateHighs = [](double damping) {
            const RoomAnswer answer = roomAnswer(0.6, damping);
            return amplitudeAt(answer.left, 9000, 20'000, 30'000) /
                   amplitudeAt(answer.left, 300, 20'000, 30'000);
        };
        QVERIFY(lateHighs(0.9) < 0.1 * lateHighs(0));
    }

    void reverbConvolvesWithTheRoom()
    {
        const Effect reverb = effectOf("reverb", {{"size", 0.2}, {"wet", 0.5}, {"dry", 0.25}});
        const RoomAnswer answer = roomAnswer(0.2, 0.5);
        const Samples out = processed(
            reverb,
            [](std::int64_t at, int side) {
                return side == 0 ? click(700, 1)(at, 0) : click(100, -1)(at, 0);
            },
            kSamplesPerSecond / 2);
        double largest = 0;
        for (std::size_t i = 0; i < kSamplesPerSecond / 2; ++i) {
            const double left = i >= 700 && i - 700 < answer.left.size() ? 0.5 * answer.left[i - 700] : 0;
            const double right = i >= 100 && i - 100 < answer.right.size() ? -0.5 * answer.right[i - 100] : 0;
            largest = std::max(largest, std::abs(out[2 * i] - left - (i == 700 ? 0.25 : 0)));
            largest = std::max(largest, std::abs(out[2 * i + 1] - right + (i == 100 ? 0.25 : 0)));
        }
        QVERIFY2(largest < 1e-6, qPrintable(QString::number(largest)));
        // As loud as what goes in: noise of one level both ways.
        const Samples wet =
            processed(effectOf("reverb", {{"wet", 1}, {"dry", 0}}), noise(4), 4 * kSamplesPerSecond);
        QVERIFY(std::abs(decibels(rmsOf(channelOf(wet, 0), 3 * kSamplesPerSecond) /
                                  (0.25 / std::sqrt(3.0)))) < 1.5);
    }

    void oscillatorsGoByTheFilm()
    {
        const NumberSpec spec = {"speed", 0.01, 10, 1, true};
        LfoPhase steady(EffectParameter(spec, 0.5, nullptr));
        QCOMPARE(steady.at(48'000), 0.5);
        QCOMPARE(steady.at(0), 0.0);
        QCOMPARE(steady.at(-24'000), 0.75);
        const Lane lane = laneOf({{0, 1}, {2, 3}});
        LfoPhase moving(EffectParameter(spec, 1, &lane));
        const double later = moving.at(96'000); // 4 turns.
        QVERIFY(std::min(later, 1 - later) < 1e-6);
        const double half = moving.at(48'000); // 1 + 1 / 2 turns.
        QVERIFY(std::abs(half - 0.5) < 1e-6);
        QCOMPARE(moving.at(96'000), later);
    }

    void chorusSpreadsAToneAndKeepsItsEnergy()
    {
        const Effect chorus = effectOf("chorus", {{"delay", 10}, {"depth", 3}, {"speed", 2}, {"mix", 1}});
        const Samples out = processed(chorus, sine(1000), 2 * kSamplesPerSecond);
        const Samples left = channelOf(out, 0);
        QVERIFY(std::abs(decibels(rmsOf(left, kSamplesPerSecond) / (0.5 * std::sqrt(0.5)))) < 0.3);
        // Vibrato of 1 kHz by 3 ms at 2 Hz: ±2 π 2 0.003 = 3.8 % at most.
        double lowest = 2000;
        double highest = 0;
        for (std::size_t from = kSamplesPerSecond; from + 1000 < 2 * kSamplesPerSecond; from += 500) {
            const double pitch = pitchOf(left, from, from + 1000);
            lowest = std::min(lowest, pitch);
            highest = std::max(highest, pitch);
        }
        QVERIFY(std::abs(highest - 1037.7) < 4);
        QVERIFY(std::abs(lowest - 962.3) < 4);
        const Samples still =
            processed(effectOf("chorus", {{"delay", 10}, {"depth", 0}, {"mix", 1}}), click(0, 1), 1000);
        QCOMPARE(still[2 * 480], 1.0F);
    }

    void phaserSweepsNotches()
    {
        const Effect phaser =
            effectOf("phaser", {{"in_gain", 0.5}, {"out_gain", 0.5}, {"speed", 1}, {"decay", 0.8}});
        const Samples left = channelOf(processed(phaser, sine(400), 2 * kSamplesPerSecond), 0);
        double lowest = 1;
        double highest = 0;
        for (std::size_t from = kSamplesPerSecond; from + 1200 <= 2 * kSamplesPerSecond; from += 600) {
            const double level = rmsOf(left, from, from + 1200) / (0.5 * std::sqrt(0.5));
            lowest = std::min(lowest, level);
            highest = std::max(highest, level);
        }
        QVERIFY2(lowest < 0.35, qPrintable(QString::number(lowest)));
        QVERIFY2(highest > 0.9 && highest < 1.01, qPrintable(QString::number(highest)));
        // All of what goes in comes out of the allpasses.
        const Samples wet = channelOf(
            processed(effectOf("phaser", {{"in_gain", 0}, {"out_gain", 1}}), noise(1), kSamplesPerSecond), 0);
        QVERIFY(std::abs(decibels(rmsOf(wet, 4800) / (0.25 / std::sqrt(3.0)))) < 0.2);
    }

    void pitchIsShifted_data()
    {
        QTest::addColumn<double>("semitones");
        QTest::addColumn<double>("effective");
        for (const double semitones : {-12.0, -5.0, 3.0, 12.0})
            QTest::addRow("%g", semitones) << semitones << semitones;
        QTest::newRow("whole steps") << 6.8 << 7.0;
        QTest::newRow("clamped") << -40.0 << -12.0;
    }

    void pitchIsShifted()
    {
        QFETCH(double, semitones);
        QFETCH(double, effective);
        const Effect shift = effectOf("pitchshift", {{"semitones", semitones}});
        const Samples left = channelOf(processed(shift, sine(440), 2 * kSamplesPerSecond), 0);
        const double expected = 440 * std::exp2(effective / 12);
        const double pitch = pitchOf(left, kSamplesPerSecond, 2 * kSamplesPerSecond);
        QVERIFY2(std::abs(pitch - expected) < 0.005 * expected, qPrintable(QString::number(pitch)));
        QVERIFY(std::abs(decibels(rmsOf(left, kSamplesPerSecond) / (0.5 * std::sqrt(0.5)))) < 1.5);
    }

    void shiftedSoundIsWhereItWas()
    {
        const Effect shift = effectOf("pitchshift", {{"semitones", 4}});
        const Wave bursts = [](std::int64_t at, int side) { return burst(24'000)(at % 48'000, side); };
        const Samples left = channelOf(processed(shift, bursts, 4 * kSamplesPerSecond), 0);
        for (std::int64_t i = 0; i < 4; ++i) {
            const auto begin = left.begin() + i * 48'000;
            const std::int64_t off = peakPlace(Samples(begin, begin + 48'000)) - 24'000;
            QVERIFY2(std::abs(off) < 480, qPrintable(QString::number(off)));
        }
        const Samples dry =
            processed(effectOf("pitchshift", {{"semitones", 4}, {"mix", 0}}), noise(2), kSamplesPerSecond);
        for (std::size_t i = 0; i < dry.size(); ++i)
            QCOMPARE(dry[i], noise(2)(std::int64_t(i / 2), int(i % 2)));
    }

    void everyPresetIsAChainOfKnownEffects()
    {
        const QStringList names = effectPresetNames();
        QCOMPARE(names.size(), 22);
        QVERIFY(effectPreset(QStringLiteral("nonsense")).empty());
        for (const QString &name : names) {
            const std::vector<Effect> effects = effectPreset(name);
            QVERIFY2(!effects.empty(), qPrintable(name));
            for (const Effect &effect : effects) {
                const EffectSpec *spec = effectSpec(effect.type);
                QVERIFY2(spec, qPrintable(effect.type));
                QCOMPARE(effect.preset, name);
                for (const auto &[key, value] : effect.numbers) {
                    const NumberSpec *number = spec->number(key);
                    QVERIFY2(number && value >= number->lowest && value <= number->highest,
                             qPrintable(name + key));
                }
            }
            // Speech stays about as loud as it was, and nothing howls.
            const Wave voice = [](std::int64_t at, int side) {
                const double swell = 0.5 + 0.5 * std::sin(2 * std::numbers::pi * double(at) / 12'000);
                return float(swell) *
                       (0.5F * sine(180)(at, side) + 0.3F * sine(900)(at, side) + 0.5F * noise(7)(at, side));
            };
            const Samples out = processed(effects, voice, kSamplesPerSecond);
            const double change = decibels(
                rmsOf(channelOf(out, 0), 9600) /
                rmsOf(channelOf(processed(std::vector<Effect>(), voice, kSamplesPerSecond), 0), 9600));
            QVERIFY2(std::isfinite(change) && std::abs(change) < 12,
                     qPrintable(QStringLiteral("%1: %2").arg(name).arg(change)));
        }
    }

    void aPresetsAmountMixesItsRunWithWhatGoesIn()
    {
        std::vector<Effect> effects = effectPreset(QStringLiteral("megaphone"));
        const Samples full = processed(effects, noise(3), kSamplesPerSecond / 2);
        effects[0].presetAmount = laneOf({{0, 0}, {0.25, 0}, {0.25, 1}});
        const Samples out = processed(effects, noise(3), kSamplesPerSecond / 2);
        for (std::size_t i = 0; i < 2 * 11'000; ++i)
            QCOMPARE(out[i], noise(3)(std::int64_t(i / 2), int(i % 2)));
        for (std::size_t i = 2 * 13'000; i < out.size(); ++i)
            QVERIFY(std::abs(out[i] - full[i]) < 1e-6);
    }

    void afterAResetNothingIsLeft()
    {
        for (const EffectSpec &spec : effectSpecs()) {
            const auto effect = makeEffect(effectOf(spec.type));
            const auto render = [&] {
                effect->reset();
                Samples out;
                for (std::int64_t at = 0; at < 20 * kBlockFrames; at += kBlockFrames) {
                    StereoBlock block;
                    for (int i = 0; i < kBlockFrames; ++i)
                        block.left[std::size_t(i)] = shortNoise(3000)(at + i, 0);
                    effect->process(block, at);
                    out.insert(out.end(), block.left.begin(), block.left.end());
                }
                return out;
            };
            const Samples first = render();
            QVERIFY2(render() == first, spec.type);
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestTimeEffects)
#include "tst_time_effects.moc"
