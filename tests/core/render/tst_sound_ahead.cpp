#include "core/render/sound_ahead.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <stop_token>
#include <vector>

using namespace muto;
using namespace muto::render;

class TestSoundAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasAskedForAndNoMore()
    {
        SoundAhead sound = silence(10'000, {});
        std::vector<float> samples(9'000 * 2, 1);
        VERIFY_RESULT(sound.take(samples));
        QCOMPARE(samples, std::vector<float>(9'000 * 2, 0));
        const auto over = sound.take(samples);
        QVERIFY(!over && over.error().kind == ErrorKind::Media);
        QCOMPARE(sound.finish(), QStringList());
    }

    void whoeverWaitsIsToldThatItIsStopped()
    {
        std::stop_source stop;
        SoundAhead sound = silence(10'000, stop.get_token());
        stop.request_stop();
        std::vector<float> samples(9'000 * 2);
        const auto taken = sound.take(samples);
        QVERIFY(!taken && taken.error().kind == ErrorKind::Cancelled);
    }

private:
    static SoundAhead silence(std::int64_t samples, std::stop_token stop)
    {
        return {std::move(*media::SoundMixer::create({}, samples)), samples, std::move(stop)};
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSoundAhead)
#include "tst_sound_ahead.moc"
