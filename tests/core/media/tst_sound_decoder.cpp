#include "core/media/sound_decoder.h"

#include "core/media/media_logging.h"
#include "core/media/sound_beats.h"
#include "core/media/sound_peaks.h"
#include "core/media/stereo_converter.h"
#include "tests/core/media/test_sounds.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <stop_token>

#include <sys/resource.h>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

Result<Samples> decoded(const QString &path, std::int64_t from = 0, std::int64_t frames = 1 << 20)
{
    auto decoder = SoundDecoder::open(path);
    if (!decoder)
        return fail(decoder.error());
    if (auto sought = decoder->seek(from); !sought)
        return fail(sought.error());
    Samples samples(std::size_t(frames) * 2);
    const auto read = decoder->read(samples);
    if (!read)
        return fail(read.error());
    samples.resize(*read * 2);
    return samples;
}

/// Two channels, told one by one; the frame owns what is returned.
AVChannelCustom *makeOrderOfItsOwn(AVFrame &frame)
{
    auto *map = static_cast<AVChannelCustom *>(av_calloc(2, sizeof(AVChannelCustom)));
    map[0].id = AV_CHAN_FRONT_LEFT;
    map[1].id = AV_CHAN_FRONT_RIGHT;
    frame.ch_layout.order = AV_CHANNEL_ORDER_CUSTOM;
    frame.ch_layout.nb_channels = 2;
    frame.ch_layout.u.map = map;
    return map;
}

/// The most this process has ever held.
long mostMemoryKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class TestSoundDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installMediaLogging(); }

    void noticesThatTheChannelsOfAStreamChangePlaces()
    {
        const FramePtr frame(av_frame_alloc());
        frame->format = AV_SAMPLE_FMT_FLT;
        frame->nb_samples = 1;
        AVChannelCustom *map = makeOrderOfItsOwn(*frame);
        QCOMPARE(av_frame_get_buffer(frame.get(), 0), 0);
        auto *samples = reinterpret_cast<float *>(frame->data[0]);
        samples[0] = 0.25F;
        samples[1] = 0.5F;

        StereoConverter converter;
        Samples stereo;
        VERIFY_RESULT(converter.append(*frame, stereo));
        // The next frame of a decoder may well lie where the one before it was.
        std::swap(map[0].id, map[1].id);
        const auto swapped = converter.append(*frame, stereo);
        if (swapped) // FFmpeg 5.1 refuses to mix such an order
            QCOMPARE(stereo, (Samples{0.25F, 0.5F, 0.5F, 0.25F}));
    }

    void aClickStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("tolerance"); // Samples of 48 kHz.
        const auto row = [](const char *name, const char *codec, int rate, int tolerance) {
            QTest::addRow("%s %s %d", name, codec, rate)
                << QStringLiteral("click.%1").arg(QLatin1String(name)) << QByteArray(codec) << rate
                << tolerance;
        };
        row("wav", "pcm_s16le", 48000, 0);
        row("wav", "pcm_f32le", 44100, 1);
        row("wav", "pcm_s24le", 96000, 0);
        row("wav", "pcm_u8", 11025, 2);
        row("flac", "flac", 48000, 0);
        row("flac", "flac", 44100, 1);
        row("aiff", "pcm_s16be", 48000, 0);
        row("m4a", "aac", 48000, 1);
        row("m4a", "aac", 44100, 1);
        row("mov", "pcm_s16le", 48000, 0);
        row("mkv", "pcm_s16le", 48000, 0);
        row("mkv", "flac", 44100, 1);
        row("webm", "libopus", 48000, 1);
        row("opus", "libopus", 48000, 1);
        row("ogg", "flac", 48000, 0);
        row("ogg", "libvorbis", 48000, 1);
        row("mp3", "libmp3lame", 44100, 1);
        row("mp3", "libmp3lame", 48000, 1);
    }

    void aClickStaysWhereItIs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        QFETCH(int, rate);
        QFETCH(int, tolerance);
        // Ten seconds, so that there is something to seek in.
        const std::int64_t at = std::llround(8.123 * rate);
        VERIFY_RESULT(writeSound({path(name), codec, rate, 2, 10LL * rate}, burst(at, rate)));
        const auto all = decoded(path(name));
        VERIFY_RESULT(all);
        const std::int64_t expected = std::llround(double(at) * kSoundRate / rate);
        const std::int64_t found = peakPlace(channelOf(*all, 0));
        QVERIFY2(std::abs(found - expected) <= tolerance, qPrintable(QString::number(found - expected)));
        QVERIFY(peakOf(*all) > 0.6);
        QVERIFY(std::abs(std::int64_t(all->size() / 2) - 480'000) <= 1);

        for (const std::int64_t from : {std::int64_t(1), std::int64_t(150'000), expected - 1000}) {
            const auto rest = decoded(path(name), from, 480'000 - from);
            VERIFY_RESULT(rest);
            QCOMPARE(peakPlace(channelOf(*rest, 0)) + from, found);
            if (codec.startsWith("pcm") || codec == "flac")
                QCOMPARE(*rest, Samples(all->begin() + std::ptrdiff_t(from * 2), all->end()));
        }
    }

    void mp3WithoutAnIndexIsSoughtExactly()
    {
        // What a demuxer guesses from the bit rate is wrong here: silence is cheap, noise is not.
        VERIFY_RESULT(
            writeSound({path(QStringLiteral("vbr.mp3")), "libmp3lame", 44100, 2, 10 * 44'100},
                       [](std::int64_t at, int side) {
                           return at < 5 * 44'100 ? 0.0F : at == 7 * 44'100 ? 0.9F : noise(1, 0.05)(at, side);
                       }));
        const auto rest = decoded(path(QStringLiteral("vbr.mp3")), 6 * 48'000, 96'000);
        VERIFY_RESULT(rest);
        QVERIFY(std::abs(peakPlace(channelOf(*rest, 0)) - 48'000) <= 1);
    }

    void whatBeginsLaterIsPrecededBySilence()
    {
        // In a file of its own, sound begins with the presentation.
        SoundFile late{path(QStringLiteral("late.mkv")), "pcm_f32le"};
        late.offset = 0.5;
        VERIFY_RESULT(writeSound(late, burst(10'000)));
        const auto samples = decoded(path(QStringLiteral("late.mkv")));
        VERIFY_RESULT(samples);
        QCOMPARE(peakPlace(channelOf(*samples, 0)), 10'000);
    }

    void aHoleIsSilence()
    {
        SoundFile torn{path(QStringLiteral("torn.mkv")), "pcm_f32le"};
        torn.hole = 2;
        VERIFY_RESULT(writeSound(torn, burst(40'000)));
        const auto samples = decoded(path(QStringLiteral("torn.mkv")));
        VERIFY_RESULT(samples);
        QCOMPARE(peakPlace(channelOf(*samples, 0)), 40'000 + 96'000);
        QCOMPARE(std::int64_t(samples->size() / 2), std::int64_t(3 * kSoundRate));
    }

    /// As much silence as 50 minutes have would be more than a gigabyte.
    void aLongHoleTakesNoMemory()
    {
        SoundFile torn{path(QStringLiteral("long.mkv")), "pcm_f32le", 8'000};
        torn.samples = 16'000;
        torn.hole = 3'000;
        VERIFY_RESULT(writeSound(torn, constant(0.5F)));
        const long before = mostMemoryKilobytes();
        VERIFY_RESULT(decoded(path(QStringLiteral("long.mkv")), 0, 3 * kSoundRate));
        QVERIFY2(mostMemoryKilobytes() - before < 200'000,
                 qPrintable(QString::number(mostMemoryKilobytes() - before)));
    }

    /// Nobody waits three hundred years: it is the timestamp that is wrong.
    void aHoleOfCenturiesIsNone()
    {
        SoundFile torn{path(QStringLiteral("centuries.mkv")), "pcm_f32le"};
        torn.hole = 1e10;
        VERIFY_RESULT(writeSound(torn, constant(0.5F)));
        const auto samples = decoded(path(QStringLiteral("centuries.mkv")));
        VERIFY_RESULT(samples);
        QCOMPARE(std::int64_t(samples->size() / 2), std::int64_t(kSoundRate));
    }

    void ratesThatNothingIsMadeForAreRefused_data()
    {
        QTest::addColumn<quint32>("rate");
        for (const quint32 rate : {1U, 999U, 768'001U, 2'000'000'000U})
            QTest::addRow("%u Hz", rate) << rate;
    }

    void ratesThatNothingIsMadeForAreRefused()
    {
        QFETCH(quint32, rate);
        constexpr qsizetype kRatePlace = 24; // in a WAV file
        VERIFY_RESULT(writeSound({path(QStringLiteral("odd.wav")), "pcm_s16le"}, constant(0.5F)));
        QFile file(path(QStringLiteral("odd.wav")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(kRatePlace));
        QDataStream stream(&file);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream << rate;
        file.close();
        const auto samples = decoded(path(QStringLiteral("odd.wav")));
        QVERIFY(!samples);
        QVERIFY2(samples.error().message.contains(QStringLiteral("a sample rate of %1 Hz").arg(rate)),
                 qPrintable(samples.error().message));
    }

    void waveformsAreLowestAndHighestSamples()
    {
        VERIFY_RESULT(writeSound({path(QStringLiteral("steps.wav")), "pcm_f32le", 48000, 2, 51'200},
                                 [](std::int64_t at, int side) {
                                     const float height = float(at / 12'800 + 1) / 8;
                                     return side == 0 ? height : -2 * height;
                                 }));
        const auto peaks = soundPeaks(path(QStringLiteral("steps.wav")), 4);
        VERIFY_RESULT(peaks);
        const std::vector<SoundPeak> expected = {
            {-0.25F, 0.125F}, {-0.5F, 0.25F}, {-0.75F, 0.375F}, {-1, 0.5F}};
        QVERIFY(*peaks == expected);
        QCOMPARE(soundPeaks(path(QStringLiteral("steps.wav")), 1)->at(0), (SoundPeak{-1, 0.5F}));
        QCOMPARE(int(soundPeaks(path(QStringLiteral("steps.wav")), 100'000)->size()), 400);
        QVERIFY(soundPeaks(path(QStringLiteral("steps.wav")), 0)->empty());
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = soundPeaks(path(QStringLiteral("steps.wav")), 4, stop.get_token());
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(!soundPeaks(path(QStringLiteral("missing.wav")), 4));
    }

    void beatsOfAClickTrack_data()
    {
        QTest::addColumn<double>("perMinute");
        QTest::addColumn<double>("first"); // seconds
        QTest::addColumn<double>("hiss");
        QTest::newRow("120") << 120.0 << 0.25 << 0.0;
        QTest::newRow("from the very beginning") << 120.0 << 0.0 << 0.0;
        QTest::newRow("no whole number of anything") << 96.7 << 0.331 << 0.0;
        QTest::newRow("fast") << 174.0 << 0.1 << 0.0;
        QTest::newRow("slow") << 63.0 << 0.5 << 0.0;
        QTest::newRow("in noise") << 132.0 << 0.4 << 0.05;
    }

    void beatsOfAClickTrack()
    {
        QFETCH(double, perMinute);
        QFETCH(double, first);
        QFETCH(double, hiss);
        constexpr double length = 12;
        const double apart = 60 / perMinute;
        const Wave under = noise(7, hiss);
        VERIFY_RESULT(writeSound(
            {path(QStringLiteral("clicks.wav")), "pcm_s16le", 48'000, 1, std::int64_t(length * kSoundRate)},
            [&](std::int64_t at, int side) {
                const double since = double(at) / kSoundRate - first;
                const double here = since < 0 ? 1 : std::fmod(since, apart);
                const double decay = std::exp(-here * 120);
                return float(0.7 * decay * std::sin(here * 6283)) + under(at, side);
            }));
        const auto beats = soundBeats(path(QStringLiteral("clicks.wav")));
        VERIFY_RESULT(beats);
        // A noise that sets in with the file sounds like a beat, too.
        const int expected = int(std::ceil((length - first) / apart));
        QVERIFY2(std::abs(int(beats->size()) - expected) <= (hiss > 0 ? 1 : 0),
                 qPrintable(QString::number(beats->size())));
        for (const SoundBeat &beat : *beats) {
            const double place = (beat.seconds - first) / apart;
            const double off = std::abs(place - std::round(place)) * apart;
            QVERIFY2(off < 0.008 || beat.seconds < first, qPrintable(QString::number(beat.seconds)));
            QVERIFY(beat.strength > 0 && beat.strength <= 1);
        }
    }

    void whatHasNoRhythmHasNoBeats()
    {
        const QString file = path(QStringLiteral("none.wav"));
        for (const Wave &wave : {noise(3), sine(440), constant(0)}) {
            VERIFY_RESULT(writeSound({file, "pcm_s16le", 48'000, 1, 8 * kSoundRate}, wave));
            const auto beats = soundBeats(file);
            VERIFY_RESULT(beats);
            QVERIFY2(beats->empty(), qPrintable(QString::number(beats->size())));
        }
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = soundBeats(file, stop.get_token());
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(!soundBeats(path(QStringLiteral("missing.wav"))));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestSoundDecoder)
#include "tst_sound_decoder.moc"
