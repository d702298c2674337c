#include "core/media/effects/biquad.h"
#include "core/media/effects/distortion.h"
#include "core/media/effects/dynamics.h"
#include "core/media/effects/effect_factory.h"
#include "core/media/effects/effect_specs.h"
#include "tests/core/media/processed.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

Q_DECLARE_METATYPE(muto::media::Effect)
Q_DECLARE_METATYPE(muto::media::Biquad)

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr std::size_t kSecond = 48'000;

double levelOf(const Samples &samples, std::size_t from = kSecond / 2)
{
    return decibels(peakOf(Samples(samples.begin() + std::ptrdiff_t(2 * from), samples.end())));
}

Effect swept(Effect effect, const char *parameter, std::initializer_list<std::array<double, 3>> points)
{
    effect.lanes[QString::fromLatin1(parameter)] = laneOf(points);
    return effect;
}

} // namespace

class TestLevelEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfTheTableExists()
    {
        QCOMPARE(int(effectSpecs().size()), 16);
        for (const EffectSpec &spec : effectSpecs()) {
            QVERIFY2(makeEffect(effectOf(spec.type)), spec.type);
            for (const NumberSpec &number : spec.numbers)
                QVERIFY2(number.lowest <= number.usual && number.usual <= number.highest, number.name);
        }
        QVERIFY(!makeEffect(effectOf("flanger")));
        QVERIFY(EffectChain({effectOf("flanger")}).isEmpty());
    }

    void filtersDoToSinesWhatTheirFormulasSay_data()
    {
        QTest::addColumn<Effect>("effect");
        QTest::addColumn<Biquad>("expected");
        const auto row = [](const char *name, Effect effect, Biquad biquad) {
            QTest::newRow(name) << std::move(effect) << biquad;
        };
        row("highpass", effectOf("highpass", {{"frequency", 500}, {"q", 3}}),
            Biquad::of(BiquadKind::Highpass, 500, 3, 0));
        row("highpass, usual", effectOf("highpass"), Biquad::of(BiquadKind::Highpass, 300, 0.707, 0));
        row("highpass, one pole", effectOf("highpass", {{"frequency", 500}, {"poles", 1}}),
            Biquad::onePole(BiquadKind::Highpass, 500));
        row("lowpass", effectOf("lowpass", {{"frequency", 1200}}),
            Biquad::of(BiquadKind::Lowpass, 1200, 0.707, 0));
        row("lowpass, one pole as a word", effectOf("lowpass", {{"frequency", 1200}}, {{"poles", "1"}}),
            Biquad::onePole(BiquadKind::Lowpass, 1200));
        row("lowpass, clamped", effectOf("lowpass", {{"frequency", 1}, {"q", 90}}),
            Biquad::of(BiquadKind::Lowpass, 100, 20, 0));
        row("peaking", effectOf("peaking", {{"frequency", 900}, {"gain", 9}, {"q", 2}}),
            Biquad::of(BiquadKind::Peaking, 900, 2, 9));
        row("lowshelf", effectOf("lowshelf", {{"frequency", 300}, {"gain", -7}}),
            Biquad::of(BiquadKind::Lowshelf, 300, 1, -7));
        row("highshelf", effectOf("highshelf", {{"frequency", 3000}, {"gain", 5}}),
            Biquad::of(BiquadKind::Highshelf, 3000, 1, 5));
    }

    void filtersDoToSinesWhatTheirFormulasSay()
    {
        QFETCH(Effect, effect);
        QFETCH(Biquad, expected);
        for (const double hertz : {60.0, 500.0, 900.0, 3000.0, 12000.0}) {
            const Samples out = processed(effect, sine(hertz), kSecond);
            const double measured = amplitudeAt(channelOf(out, 0), hertz, kSecond / 2) / 0.5;
            const double wanted = std::abs(expected.responseAt(hertz));
            QVERIFY2(std::abs(measured - wanted) < 0.002 * std::max(1.0, wanted),
                     qPrintable(QStringLiteral("%1 Hz: %2, not %3").arg(hertz).arg(measured).arg(wanted)));
        }
    }

    void theFormulasAreThoseOfWebAudio()
    {
        const auto gainAt = [](const Biquad &filter, double hertz) {
            return decibels(std::abs(filter.responseAt(hertz)));
        };
        // q of the passes is the resonance in dB, and at the corner the response is just that.
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Lowpass, 1000, 6, 0), 1000) - 6) < 1e-9);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Highpass, 1000, -3, 0), 1000) + 3) < 1e-9);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Highpass, 1000, 0, 0), 100) + 40) < 0.2);
        QVERIFY(std::abs(gainAt(Biquad::onePole(BiquadKind::Lowpass, 1000), 1000) + 3.01) < 0.01);
        QVERIFY(std::abs(gainAt(Biquad::onePole(BiquadKind::Highpass, 1000), 100) + 20) < 0.2);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Peaking, 1000, 4, -12), 1000) + 12) < 1e-9);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Lowshelf, 200, 1, 8), 1) - 8) < 1e-3);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Lowshelf, 200, 1, 8), 200) - 4) < 1e-9);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Highshelf, 4000, 1, 8), 23'900) - 8) < 1e-3);
        QVERIFY(std::abs(gainAt(Biquad::of(BiquadKind::Allpass, 700, 0.7, 0), 123)) < 1e-9);
    }

    void lanesMoveWhatIsAutomatable()
    {
        const Effect filter =
            swept(effectOf("lowpass"), "frequency", {{0, 20'000}, {0.5, 20'000}, {0.5, 100}});
        const Samples out = processed(filter, sine(4000), kSecond);
        QVERIFY(rmsOf(channelOf(out, 0), 10'000, 20'000) > 0.3);
        QVERIFY(rmsOf(channelOf(out, 0), 40'000) < 0.01);
        const Effect gain = swept(effectOf("gain"), "gain", {{0, -20}, {1, -100}});
        const Samples faded = processed(gain, constant(1), kSecond);
        QVERIFY(std::abs(decibels(faded[2 * 24'000]) + 60) < 0.01);
        const Effect inert = swept(effectOf("compressor", {{"threshold", -10}}), "threshold", {{0, -60}});
        QVERIFY(std::abs(levelOf(processed(inert, constant(0.1F), kSecond)) + 20) < 0.01);
    }

    void gainsAreDecibels()
    {
        QVERIFY(std::abs(levelOf(processed(effectOf("gain", {{"gain", -6}}), constant(1), kSecond)) + 6) <
                1e-3);
        QVERIFY(std::abs(levelOf(processed(effectOf("gain", {{"gain", 60}}), constant(0.1F), kSecond)) + 8) <
                1e-3);
    }

    void compressorsFollowTheirCurve_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("expected");
        // -24 dB, 4:1, a knee of 9 dB.
        QTest::newRow("far below") << -40.0 << -40.0;
        QTest::newRow("knee begins") << -28.52 << -28.52;
        QTest::newRow("at the threshold") << -24.0 << -24 - 0.75 * 9.0357 / 8;
        QTest::newRow("knee ends") << -19.482 << -24 + 4.518 / 4;
        QTest::newRow("above") << -12.0 << -21.0;
        QTest::newRow("full scale") << 0.0 << -18.0;
    }

    void compressorsFollowTheirCurve()
    {
        QFETCH(double, level);
        QFETCH(double, expected);
        const Wave steady = constant(float(std::pow(10, level / 20)));
        const Samples out = processed(effectOf("compressor"), steady, kSecond);
        QVERIFY2(std::abs(levelOf(out) - expected) < 0.02, qPrintable(QString::number(levelOf(out))));
        const Samples half = processed(effectOf("compressor", {{"mix", 0}}), steady, kSecond);
        QVERIFY(std::abs(levelOf(half) - level) < 0.02);
        const Samples louder = processed(effectOf("compressor", {{"makeup", 6}}), steady, kSecond);
        QVERIFY(std::abs(levelOf(louder) - expected - 6) < 0.02);
    }

    void compressorsTakeTheirTime()
    {
        const Samples out = processed(effectOf("compressor", {{"attack", 100}}), constant(1), kSecond);
        // 18 dB in the end; after the time of the attack 63 % of it.
        QVERIFY(std::abs(decibels(out[2 * 4800]) + 18 * 0.632) < 0.1);
    }

    void limitersNeverExceed_data()
    {
        QTest::addColumn<double>("attack");
        for (const double attack : {0.1, 5.0, 80.0})
            QTest::addRow("%g ms", attack) << attack;
    }

    void limitersNeverExceed()
    {
        QFETCH(double, attack);
        const Wave wild = [](std::int64_t sample, int channel) {
            return noise(5, 4)(sample, channel) * (sample % 9000 < 3000 ? 1.0F : 0.05F);
        };
        const Effect limiter = effectOf("limiter", {{"limit", -3}, {"attack", attack}});
        const Samples out = processed(limiter, wild, kSecond);
        QVERIFY2(peakOf(out) <= std::pow(10, -3 / 20.0) * 1.000001, qPrintable(QString::number(peakOf(out))));
        QVERIFY(peakOf(out) > 0.5);
        const Samples quiet = processed(limiter, noise(6, 0.5), kSecond);
        for (std::size_t i = 0; i < quiet.size(); ++i)
            QCOMPARE(quiet[i], noise(6, 0.5)(std::int64_t(i / 2), int(i % 2))); // Untouched, and not late.
        const Samples raised = processed(effectOf("limiter", {{"level_out", -6}}), constant(0.5F), kSecond);
        QVERIFY(std::abs(levelOf(raised) + 12.02) < 0.01);
    }

    void gatesClose()
    {
        const Samples quiet = processed(effectOf("gate"), sine(300, 0.001), kSecond);
        QVERIFY(std::abs(levelOf(quiet) + 60 + 24) < 0.3); // By the range.
        const Samples loud = processed(effectOf("gate"), sine(300, 0.5), kSecond);
        QVERIFY(std::abs(levelOf(loud) + 6.02) < 0.1);
        // A little below: by the ratio, 5 dB of which become 15 at 4:1.
        const Effect soft = effectOf("gate", {{"ratio", 4}, {"knee", 1}, {"range", -60}});
        const Samples below = processed(soft, constant(float(std::pow(10, -40 / 20.0))), kSecond);
        QVERIFY(std::abs(levelOf(below) + 40 + 15) < 0.3);
        // It opens within its attack and closes in its release.
        const Samples burst = processed(
            effectOf("gate"), [](std::int64_t at, int) { return at < 24'000 ? 0.5F : 0.001F; }, kSecond);
        QVERIFY(decibels(burst[2 * 480]) > -6.3);
        QVERIFY(std::abs(decibels(burst[2 * 47'900]) + 84) < 1);
    }

    void saturationBendsByItsShape_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"tanh", "atan", "cubic", "exp", "alg", "quintic", "sin", "erf", "hard"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void saturationBendsByItsShape()
    {
        QFETCH(QString, type);
        const Shape shape = shapeNamed(type);
        QVERIFY(std::abs(shape(1e-4) - 1e-4) < 1e-7);
        QVERIFY(std::abs(shape(1000) - 1) < 2e-3);
        for (double x = -4; x < 4; x += 0.01) {
            QVERIFY(shape(x + 0.01) >= shape(x));
            QVERIFY(std::abs(shape(x) + shape(-x)) < 1e-12);
            QVERIFY(shape(x + 0.01) - shape(x) < 0.0101);
        }
        Effect effect = effectOf("saturate", {{"threshold", -6}, {"output", 3}, {"oversample", 4}});
        effect.words[QStringLiteral("type")] = type;
        const Samples out = processed(effect, constant(0.4F), kSecond / 4);
        const double threshold = std::pow(10, -6 / 20.0);
        const double expected = shape(0.4 / threshold) * threshold * std::pow(10, 3 / 20.0);
        QVERIFY(std::abs(out[2 * 6000] - expected) < 1e-4);
    }

    void oversamplingKeepsOvertonesFromFolding()
    {
        // The third harmonic of 9 kHz folds to 21 kHz, the fifth to 3 kHz.
        const auto folded = [](int factor) {
            const Effect effect = effectOf("saturate", {{"threshold", -20}, {"oversample", double(factor)}});
            return amplitudeAt(channelOf(processed(effect, sine(9000), kSecond), 0), 3000, 4800);
        };
        QVERIFY(decibels(folded(1)) > -45);
        QVERIFY2(decibels(folded(4)) < decibels(folded(1)) - 25,
                 qPrintable(QString::number(decibels(folded(4)))));
        QVERIFY(decibels(folded(8)) < decibels(folded(1)) - 25);
        // Not late, and nothing lost of what lies in the band.
        const Samples clean = processed(effectOf("saturate", {{"threshold", 0}, {"oversample", 8}}),
                                        sine(5000, 0.001), kSecond);
        double largest = 0;
        for (std::size_t i = 1000; i < kSecond; ++i)
            largest =
                std::max(largest, std::abs(clean[2 * i] - double(sine(5000, 0.001)(std::int64_t(i), 0))));
        QVERIFY2(largest < 1e-5, qPrintable(QString::number(largest)));
    }

    void bitsAndSamplesAreCrushed()
    {
        const Samples out =
            processed(effectOf("bitcrush", {{"bits", 3}, {"samples", 7}}), sine(100, 1), kSecond);
        std::set<float> levels;
        for (std::size_t i = 0; i < kSecond; ++i) {
            levels.insert(out[2 * i] + 0.0F);
            QCOMPARE(out[2 * i], out[2 * (i - i % 7)]);
            QCOMPARE(out[2 * i] * 4, std::round(out[2 * i] * 4));
        }
        QCOMPARE(int(levels.size()), 9); // -1 to 1 in quarters.
        const Samples dry = processed(effectOf("bitcrush", {{"bits", 1}, {"mix", 0}}), sine(100), kSecond);
        QCOMPARE(dry[2 * 1234], sine(100)(1234, 0));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestLevelEffects)
#include "tst_level_effects.moc"
