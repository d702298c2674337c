// The sound of small files of many kinds, cut short and with bits turned over: it is mixed or refused by
// name, in bounded time and memory, and what comes out are numbers.
#include "core/media/sound_mixer.h"

#include "core/media/media_logging.h"
#include "core/media/media_probe.h"
#include "core/media/sound_peaks.h"
#include "tests/core/media/test_films.h"
#include "tests/core/media/test_sounds.h"
#include "tests/support/damage.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace muto;
using namespace muto::media;
using muto::media::test::contentsOf;

namespace {

constexpr int kMostSoundMilliseconds = 300; // a file kind
constexpr int kMostSoundRounds = 40;
constexpr int kHangMilliseconds = 20'000; // one file, on a machine with much else to do
constexpr qsizetype kSoundHead = 300;     // bytes
constexpr std::int64_t kFilm = 6'000;     // samples

} // namespace

class TestDamagedSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(
            QStringLiteral("app.media*=false")); // libav has much to say about these
        installMediaLogging();
    }

    void somethingIsAlwaysAnswered_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<int>("rate");
        const auto row = [](const char *ending, const char *codec, int rate = 48000) {
            QTest::addRow("%s in %s", codec, ending)
                << QString::fromLatin1(ending) << QByteArray(codec) << rate;
        };
        row("wav", "pcm_s16le");
        row("wav", "pcm_f32le", 44100);
        row("mp3", "libmp3lame", 44100);
        row("m4a", "aac");
        row("aac", "aac", 32000);
        row("ogg", "libopus");
        row("webm", "libopus");
        row("ogg", "libvorbis");
        row("flac", "flac", 44100);
        row("mka", "ac3");
        row("aiff", "pcm_s16be", 22050);
        row("ts", "mp2");
    }

    void somethingIsAlwaysAnswered()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, codec);
        QFETCH(int, rate);
        const QString path = m_folder.filePath(QStringLiteral("file.") + ending);
        VERIFY_RESULT(
            media::test::writeSound({path, codec, rate, 2, rate / 8}, media::test::sine(440, 0.5, rate)));
        const QByteArray whole = contentsOf(path);
        muto::test::Damage damage(std::uint32_t(whole.size()));
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < kMostSoundRounds && timer.elapsed() < kMostSoundMilliseconds; ++round)
            listenTo(round % 3 == 0 ? damage.cutSomewhere(whole) : damage.withBitsTurned(whole, kSoundHead),
                     ending, round);
    }

private:
    void listenTo(const QByteArray &bytes, const QString &ending, int round)
    {
        const QString path = m_folder.filePath(QStringLiteral("damaged.") + ending);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(probeMedia(path));
        static_cast<void>(soundPeaks(path, 10));
        mix(path, round);
        QVERIFY2(timer.elapsed() < kHangMilliseconds, qPrintable(QStringLiteral("round %1").arg(round)));
    }

    static void mix(const QString &path, int round)
    {
        SoundClip clip;
        clip.name = QStringLiteral("voice");
        clip.file = path;
        clip.trim = round % 4 == 1 ? 0.02 : 0;
        clip.rate = round % 8 == 2 ? 1.5 : 1;
        clip.loops = round % 4 == 3;
        auto mixer = SoundMixer::create(media::test::planOf({clip}), kFilm);
        if (!mixer) {
            QVERIFY2(mixer.error().message.contains(QStringLiteral("voice")),
                     qPrintable(mixer.error().message));
            return;
        }
        std::vector<float> samples(std::size_t(kFilm) * 2);
        for (const std::int64_t place : {std::int64_t(0), kFilm / 2, std::int64_t(7)}) {
            const auto sought = mixer->seek(place);
            const auto read = sought ? mixer->read(samples) : sought;
            if (!read)
                QVERIFY2(read.error().message.contains(QStringLiteral("voice")),
                         qPrintable(read.error().message));
            else
                QVERIFY(std::ranges::all_of(samples, [](float sample) { return std::isfinite(sample); }));
        }
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestDamagedSound)
#include "tst_damaged_sound.moc"
