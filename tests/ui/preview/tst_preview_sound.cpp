#include "ui/preview/preview_sound.h"

#include "core/media/sound_mixer.h"
#include "core/render/sound_manifest.h"
#include "tests/support/film_sound.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace muto;
using namespace muto::ui;

namespace {

constexpr double kDrift = 0.040; // seconds that sound and picture may be apart
constexpr int kSecond = media::kSoundRate;
constexpr int kFilmFrames = 300;

/// A device whose time passes when the test says so.
class FakeOutput : public AudioOutput
{
public:
    bool start(Pull pull) override
    {
        if (hasDevice)
            m_pull = std::move(pull);
        return hasDevice;
    }
    void stop() override { m_pull = nullptr; }
    void setVolume(double value) override { volume = value; }
    std::int64_t pending() const override { return buffered; }

    bool isStarted() const { return bool(m_pull); }

    /// Lets `seconds` pass; what was heard in them. Waits for the mixing thread, unless no more comes from
    /// it.
    std::vector<float> pass(double seconds)
    {
        std::vector<float> heard;
        bool isComing = true;
        for (auto left = std::int64_t(std::llround(seconds * kSecond)); left > 0 && m_pull; left -= kBlock) {
            const std::int64_t count = std::min<std::int64_t>(left, kBlock);
            isComing = isComing && QTest::qWaitFor([&] { return ahead() >= count; }, 2'000);
            if (!m_pull)
                break; // stopped meanwhile
            std::vector<float> block(std::size_t(count) * 2);
            m_pull(block);
            heard.insert(heard.end(), block.begin(), block.end());
        }
        return heard;
    }

    std::function<std::int64_t()> ahead;
    bool hasDevice = true;
    double volume = 1;
    std::int64_t buffered = 0;

private:
    static constexpr std::int64_t kBlock = 1'200;
    Pull m_pull;
};

/// Seconds from the beginning of `samples` to each clap in them.
std::vector<double> clapsIn(const std::vector<float> &samples)
{
    test::FilmSound sound;
    sound.rate = kSecond;
    for (std::size_t i = 0; i < samples.size(); i += 2)
        sound.left.push_back(samples[i]);
    return sound.claps();
}

} // namespace

/// The sound of the preview against a device of the test's own; the mixer is the real one.
class TestPreviewSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::vector<double> everySecond;
        for (int i = 0; i < 10; ++i)
            everySecond.push_back(i + 0.5);
        test::writeClaps(m_folder.filePath(QStringLiteral("claps.wav")), 10, everySecond);
        test::writeTone(m_folder.filePath(QStringLiteral("tone.wav")), 10, 0.5F);
    }

    void init()
    {
        auto output = std::make_unique<FakeOutput>();
        m_output = output.get();
        m_sound = std::make_unique<PreviewSound>(std::move(output));
        m_output->ahead = [this] { return m_sound->mixedAhead(); };
        m_notes.clear();
        connect(m_sound.get(), &PreviewSound::noted, this, [this](const QString &note) { m_notes += note; });
    }

    void cleanup() { m_sound.reset(); }

    void theClockIsThatOfWhatIsHeard()
    {
        open("claps.wav");
        playFrom(60);
        verifyPosition(2);
        const auto heard = m_output->pass(2);
        verifyPosition(4);
        verifyClaps(heard, {0.5, 1.5});
        m_output->buffered = kSecond / 20; // the device still holds back that much
        verifyPosition(3.95);
    }

    void whoeverFollowsIsToldOften()
    {
        open("claps.wav");
        QSignalSpy heard(m_sound.get(), &PreviewSound::heard);
        playFrom(0);
        m_output->pass(1);
        QTRY_VERIFY(heard.size() >= 3);
        QVERIFY(std::abs(heard.last().first().toDouble() - *m_sound->position()) <= kDrift);
        m_sound->pause();
        QVERIFY(!m_sound->position());
        QVERIFY(!m_output->isStarted());
    }

    void levelsOfGroupsAreToldWhenTheyAreHeard()
    {
        QJsonObject sounds = film("tone.wav");
        QJsonArray clips = sounds[QStringLiteral("clips")].toArray();
        QJsonObject clip = clips.first().toObject();
        clip[QStringLiteral("group")] = QStringLiteral("music");
        clip[QStringLiteral("start")] = 1;
        sounds[QStringLiteral("clips")] = QJsonArray{clip};
        const QJsonObject group{{QStringLiteral("id"), QStringLiteral("music")}, {QStringLiteral("gain"), 3}};
        sounds[QStringLiteral("groups")] = QJsonArray{group};
        m_sound->setFilm(sounds, m_folder.path(), kFilmFrames, {});
        float loudest = 0;
        connect(m_sound.get(), &PreviewSound::groupsHeard, this, [&](const QHash<QString, float> &peaks) {
            loudest = std::max(loudest, peaks.value(QStringLiteral("music")));
        });
        playFrom(0);
        QSignalSpy told(m_sound.get(), &PreviewSound::groupsHeard);
        m_output->pass(0.9); // a fifth of a second more is mixed already
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(loudest, 0.F);
        m_output->pass(0.5);
        QTRY_VERIFY2(std::abs(loudest - 1.5F) < 0.05F, qPrintable(QString::number(loudest)));
        m_sound->pause();
        QVERIFY2(m_notes.isEmpty(), qPrintable(m_notes.join(u'\n')));
    }

    void aSeekWhilePlayingGoesThere()
    {
        open("claps.wav");
        playFrom(0);
        m_output->pass(0.7);
        playFrom(240);
        verifyPosition(8);
        verifyClaps(m_output->pass(1), {0.5});
        verifyPosition(9);
    }

    void aWorkAreaLoops()
    {
        open("claps.wav");
        m_sound->setWorkArea(FrameRange{{30}, {60}});
        m_sound->setLooping(true);
        playFrom(45);
        verifyClaps(m_output->pass(2.6), {0, 1, 2}); // at 1.5 s of the film, in every round
        verifyPosition(1.1);
    }

    void withoutLoopingTheEndIsTheEnd()
    {
        open("claps.wav");
        playFrom(285);
        const auto heard = m_output->pass(1);
        verifyPosition(10);
        for (std::size_t i = std::size_t(kSecond) * 3 / 2; i < heard.size(); ++i)
            QCOMPARE(heard[i], 0.F);
    }

    void fasterIsSooner_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("silent");
        QTest::newRow("half") << 0.5 << false;
        QTest::newRow("twice") << 2.0 << false;
        QTest::newRow("too fast") << 4.0 << true;
        QTest::newRow("backwards") << -1.0 << true;
    }

    void fasterIsSooner()
    {
        QFETCH(double, speed);
        QFETCH(bool, silent);
        open("claps.wav");
        m_sound->setSpeed(speed);
        m_sound->play({0});
        if (silent) {
            QVERIFY(!m_output->isStarted());
            QVERIFY(!m_sound->position());
            return;
        }
        waitForSound();
        const auto heard = m_output->pass(1);
        verifyPosition(speed);
        const std::vector<double> claps = clapsIn(heard);
        QVERIFY(!claps.empty() || speed < 1);
        if (!claps.empty())
            QVERIFY2(std::abs(claps.front() - 0.5 / speed) <= kDrift,
                     qPrintable(QString::number(claps.front())));
    }

    void scrubbingIsHeardForAMoment()
    {
        open("tone.wav");
        m_sound->scrub({90});
        QVERIFY(m_output->isStarted());
        // Again, as whoever drags does, should the file not have been open yet.
        QTRY_VERIFY_WITH_TIMEOUT((m_sound->scrub({90}), loudness(m_output->pass(0.05)) > 0.3), 20'000);
        QTRY_COMPARE(loudness(m_output->pass(0.05)), 0.F);
        QVERIFY(!m_sound->position());
        QTRY_VERIFY(!m_output->isStarted());
    }

    void scrubbingIsSilentWhereItShouldBe()
    {
        m_sound->scrub({90}); // no film
        QVERIFY(!m_output->isStarted());
        open("tone.wav");
        m_sound->setMuted(true);
        m_sound->scrub({90});
        QVERIFY(!m_output->isStarted());
    }

    void volumeAndMutingReachTheDevice()
    {
        m_sound->setVolume(0.25);
        QCOMPARE(m_output->volume, 0.25);
        m_sound->setMuted(true);
        QCOMPARE(m_output->volume, 0.0);
        m_sound->setMuted(false);
        QCOMPARE(m_output->volume, 0.25);
    }

    void withoutADeviceItIsSaidOnce()
    {
        m_output->hasDevice = false;
        open("claps.wav");
        m_sound->play({0});
        QVERIFY(!m_sound->position());
        m_sound->pause();
        m_sound->play({0});
        QCOMPARE(m_notes.size(), 1);
    }

    void whatCannotBeHeardIsSaid()
    {
        open("gone.wav");
        QTRY_COMPARE(m_notes.size(), 1);
        QVERIFY(m_notes.first().startsWith(QStringLiteral("\"music\" is not heard")));
    }

    /// Sample for sample, whatever was heard before.
    void anEditedChainIsHeardAsItIsRendered_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("lanes");
        const auto text = [](const char *json) { return QString::fromLatin1(json); };
        QTest::newRow("plain") << QString() << QString();
        QTest::newRow("effects") << text(R"([{"id":"a","type":"lowpass","params":{"frequency":400}},)"
                                         R"({"id":"b","type":"warpcore"},)"
                                         R"({"id":"c","type":"gain","params":{"gain":-6}}])")
                                 << QString();
        QTest::newRow("bypassed")
            << text(R"([{"id":"a","type":"gain","params":{"gain":-60},"enabled":false}])") << QString();
        QTest::newRow("moved") << text(R"([{"id":"a","type":"gain"}])")
                               << text(R"({"version":1,"lanes":[{"target":"fx.a.gain","points":[)"
                                       R"({"t":0,"v":-60,"curve":0.5},{"t":0.5,"v":6}]},)"
                                       R"({"target":"volume","points":[{"t":0,"v":1},{"t":1,"v":0.1}]}]})");
    }

    void anEditedChainIsHeardAsItIsRendered()
    {
        QFETCH(QString, chain);
        QFETCH(QString, lanes);
        open("tone.wav", QStringLiteral(R"([{"id":"x","type":"gain","params":{"gain":-20}}])"));
        playFrom(0);
        m_output->pass(0.2);
        open("tone.wav", chain, lanes); // edited while it plays
        playFrom(0);
        const std::vector<float> heard = m_output->pass(0.5);
        const std::vector<float> rendered = mixed(film("tone.wav", chain, lanes), heard.size());
        QCOMPARE(heard, rendered);
        QVERIFY(loudness(heard) > 0.01F);
        QVERIFY(m_notes.isEmpty());
    }

    /// As while somebody drags a parameter: from one sample to the next it is the other chain.
    void whatChangesWhileItPlaysLeavesNoGap()
    {
        const QString loud, quiet = QStringLiteral(R"([{"id":"a","type":"gain","params":{"gain":-12}}])");
        open("tone.wav", loud);
        playFrom(30);
        std::vector<float> heard = m_output->pass(0.3);
        QVERIFY(m_sound->follow(film("tone.wav", quiet), m_folder.path()));
        const std::vector<float> after = m_output->pass(0.7);
        heard.insert(heard.end(), after.begin(), after.end());
        verifyPosition(2);
        const std::size_t offset = std::size_t(kSecond) * 2;
        const std::vector<float> before = mixed(film("tone.wav", loud), heard.size() + offset);
        const std::vector<float> then = mixed(film("tone.wav", quiet), heard.size() + offset);
        const auto [other, wanted] =
            std::mismatch(heard.begin(), heard.end(), before.begin() + std::ptrdiff_t(offset));
        const auto changed = other - heard.begin();
        QVERIFY2(changed > 2 * kSecond * 3 / 10 && changed < 2 * kSecond * 6 / 10,
                 qPrintable(QString::number(changed)));
        QVERIFY(std::equal(other, heard.end(), then.begin() + std::ptrdiff_t(offset) + changed));
        m_sound->pause();
        QVERIFY(!m_sound->follow(film("tone.wav", loud), m_folder.path()));
        QVERIFY(m_notes.isEmpty());
    }

    void whatHasUnreadableEffectsIsHeardWithoutThem_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QString>("lanes");
        QTest::newRow("chain") << QStringLiteral("[{") << QString();
        QTest::newRow("lanes") << QString() << QStringLiteral("{}");
    }

    void whatHasUnreadableEffectsIsHeardWithoutThem()
    {
        QFETCH(QString, chain);
        QFETCH(QString, lanes);
        open("tone.wav", chain, lanes);
        playFrom(0);
        const std::vector<float> heard = m_output->pass(0.2);
        QCOMPARE(heard, mixed(film("tone.wav"), heard.size()));
        QTRY_VERIFY(m_notes.join(u' ').contains(QStringLiteral("of \"music\" cannot be read")));
        QVERIFY(!render::readSoundManifest(film("tone.wav", chain, lanes), m_folder.path())); // as renders do
    }

    void planAtASpeed()
    {
        media::SoundPlan plan;
        media::SoundClip clip;
        clip.start = 2;
        clip.duration = 4;
        clip.level.volume = media::Lane{{{1, 0.5, 0, {}, {}}}};
        plan.clips = {clip};
        const media::SoundPlan fast = atSpeed(plan, 2);
        QCOMPARE(fast.clips.front().start, 1.0);
        QCOMPARE(fast.clips.front().duration, 2.0);
        QCOMPARE(fast.clips.front().rate, 2.0);
        QCOMPARE(fast.clips.front().level.volume->points.front().seconds, 0.5);
    }

private:
    static QJsonObject film(const char *file, const QString &chain = {}, const QString &lanes = {})
    {
        const QJsonObject clip{{QStringLiteral("id"), QStringLiteral("music")},
                               {QStringLiteral("kind"), QStringLiteral("audio")},
                               {QStringLiteral("path"), QLatin1String(file)},
                               {QStringLiteral("start"), 0},
                               {QStringLiteral("duration"), 10},
                               {QStringLiteral("chain"), chain},
                               {QStringLiteral("automation"), lanes}};
        return {{QStringLiteral("clips"), QJsonArray{clip}}};
    }

    void open(const char *file, const QString &chain = {}, const QString &lanes = {})
    {
        m_sound->setFilm(film(file, chain, lanes), m_folder.path(), kFilmFrames, {});
    }

    /// So many samples from the beginning, as a render has them.
    std::vector<float> mixed(const QJsonObject &sounds, std::size_t count) const
    {
        std::vector<float> samples(count);
        const auto manifest = render::readSoundManifest(sounds, m_folder.path());
        auto mixer = manifest ? media::SoundMixer::create(manifest->plan, std::int64_t(count / 2), {})
                              : fail(manifest.error());
        if (!mixer || !mixer->read(samples, {}))
            samples.clear();
        return samples;
    }

    void playFrom(std::int64_t frame)
    {
        m_sound->play({frame});
        waitForSound();
    }

    void waitForSound()
    {
        QVERIFY(m_output->isStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_sound->mixedAhead() > 0, 20'000);
    }

    void verifyPosition(double seconds)
    {
        QVERIFY(m_sound->position());
        QVERIFY2(std::abs(*m_sound->position() - seconds) <= kDrift,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(*m_sound->position()).arg(seconds)));
    }

    static void verifyClaps(const std::vector<float> &heard, const std::vector<double> &wanted)
    {
        const std::vector<double> claps = clapsIn(heard);
        QCOMPARE(claps.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(std::abs(claps[i] - wanted[i]) <= kDrift, qPrintable(QString::number(claps[i])));
    }

    static float loudness(const std::vector<float> &samples)
    {
        float loudest = 0;
        for (const float sample : samples)
            loudest = std::max(loudest, std::abs(sample));
        return loudest;
    }

    QTemporaryDir m_folder;
    FakeOutput *m_output = nullptr;
    std::unique_ptr<PreviewSound> m_sound;
    QStringList m_notes;
};

MUTO_TEST_MAIN(QCoreApplication, TestPreviewSound)
#include "tst_preview_sound.moc"
