#include "core/render/automation.h"
#include "core/render/effect_chain.h"
#include "core/render/page_warnings.h"
#include "core/render/sound_manifest.h"
#include "core/render/sound_sources.h"

#include "core/media/sound_mixer.h"
#include "tests/core/media/test_sounds.h"
#include "tests/support/damage.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

using namespace muto;
using namespace muto::render;
using muto::test::Damage;

namespace {

constexpr int kRounds = 1500;
constexpr int kMostMilliseconds = 1500; // of mixing, which takes longer than reading
constexpr std::int64_t kFilm = 3'000;   // samples

/// JSON with ' for ", which reads better in C++.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Every effect, each with all of its numbers.
const std::array<QByteArray, 5> kChains = {
    json("[{'id':'a','type':'highpass','params':{'frequency':120,'q':0.7,'poles':2}},"
         "{'id':'b','type':'peaking','params':{'frequency':900,'gain':-3,'q':1}},"
         "{'id':'c','type':'highshelf','params':{'frequency':8000,'gain':2}},{'id':'d','type':'lowpass'}]"),
    json("[{'id':'a','type':'compressor','params':{'threshold':-18,'ratio':3,'attack':10,'release':100,'knee'"
         ":2,"
         "'makeup':2,'mix':0.9}},{'id':'b','type':'limiter','params':{'limit':-1,'attack':5,'release':50,"
         "'level_out':0}},{'id':'c','type':'gate','params':{'threshold':-50,'range':-60,'ratio':2}}]"),
    json("[{'id':'a','type':'saturate','params':{'type':'tanh','threshold':-6,'output':0,'oversample':2}},"
         "{'id':'b','type':'bitcrush','params':{'bits':8,'samples':4,'mix':0.5}}]"),
    json("{'nodes':[{'id':'a','type':'delay','params':{'time':40,'feedback':0.4,'mix':0.3},'fromPreset':'p'},"
         "{'id':'b','type':'reverb','params':{'size':0.3,'damping':0.5,'wet':0.2,'dry':1},'fromPreset':'p'}]"
         "}"),
    json("[{'id':'a','type':'chorus','params':{'delay':20,'depth':2,'speed':1.5,'mix':0.5}},"
         "{'id':'b','type':'phaser','params':{'in_gain':0.4,'out_gain':0.7,'delay':3,'decay':0.4,'speed':0.5}"
         "},"
         "{'id':'c','type':'gain','params':{'gain':-3}}]"),
};

const QByteArray kAutomation =
    json("{'version':1,'lanes':[{'target':'volume','points':[{'t':0,'v':0.5},{'t':0.01,'v':1,'curve':0.5},"
         "{'t':0.03,'v':0.2,'viaX':0.3,'viaY':0.6}]},{'target':'fx.a.frequency','points':[{'t':0,'v':200},"
         "{'t':0.05,'v':4000}]},{'target':'fx.a.time','points':[{'t':0,'v':1},{'t':0.05,'v':90}]},"
         "{'target':'fx.b.wet','points':[{'t':0.01,'v':0.1}]},{'target':'fx.preset.p','points':[{'t':0,'v':0."
         "5}]}]}");

const QByteArray kSounds =
    json("{'groups':[{'id':'g','gain':0.8,'hidden':false,'volume':[{'t':0,'v':1},{'t':2,'v':0.5}]}],"
         "'clips':[{'id':'m','kind':'audio','path':'tone.wav','start':0,'duration':0.05,'trim':0.01,'rate':1,"
         "'gain':1,'group':'g','volume':[{'t':0,'v':0},{'t':0.02,'v':1}]},"
         "{'id':'v','kind':'video','path':'tone.wav','start':0.02,'rate':1.25,'loop':true,'open':true},"
         "{'id':'x','kind':'audio','url':'https://example.com/a.mp3'}]}");

const QByteArray kWarnings =
    json("{'warnings':[{'code':'a','message':'b','file':'index.html','line':12},"
         "{'code':'runtime_unknown_enum_value','message':'c'},{'code':'d'}],'duration':3}");

bool isInOrder(const media::Lane &lane)
{
    return !lane.points.empty() &&
           std::is_sorted(lane.points.begin(), lane.points.end(),
                          [](const auto &a, const auto &b) { return a.seconds < b.seconds; });
}

} // namespace

/// What a page says of itself passes through JavaScript of others on its way: whatever it is, it is read,
/// left out or named, and what is made of it can be mixed.
class TestManifestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(media::test::writeSound(
            {m_folder.filePath(QStringLiteral("tone.wav")), "pcm_s16le", 48000, 1, 4'800},
            media::test::sine(440)));
    }

    void chainsAndAutomation()
    {
        Damage damage(20271);
        for (int round = 0; round < kRounds; ++round) {
            const QString chain =
                QString::fromUtf8(damage.hurtText(kChains[std::size_t(round) % kChains.size()]));
            const QString automation = QString::fromUtf8(damage.hurtText(kAutomation));
            const auto effects = parseEffectChain(chain);
            QVERIFY(effects || !effects.error().message.isEmpty());
            const auto lanes = parseAutomation(automation);
            QVERIFY(lanes || !lanes.error().message.isEmpty());
            if (!effects || !lanes)
                continue;
            media::SoundLevel level;
            level.effects = *effects;
            applyAutomation(*lanes, level);
            QVERIFY2(!level.volume || isInOrder(*level.volume), qPrintable(automation));
        }
    }

    void soundsThatAreMixed()
    {
        Damage damage(20272);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < kRounds && timer.elapsed() < kMostMilliseconds; ++round) {
            const QByteArray sounds = damage.hurtText(kSounds);
            const QByteArray automation = round % 3 == 0 ? kAutomation : damage.hurtText(kAutomation);
            mix(sounds, automation, damage.hurtText(kChains[std::size_t(round) % kChains.size()]));
        }
    }

    void warningsOfThePage()
    {
        Damage damage(20273);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray text = damage.hurtText(kWarnings);
            const auto warnings = pageWarnings(QJsonDocument::fromJson(text).object());
            for (const PageWarning &warning : warnings)
                QVERIFY2(!warningText(warning).isEmpty(), text.constData());
            QCOMPARE(judgeWarnings(warnings, {true, false}).has_value(), warnings.empty());
        }
    }

private:
    void mix(const QByteArray &sounds, const QByteArray &automation, const QByteArray &chain)
    {
        QJsonObject manifest = QJsonDocument::fromJson(sounds).object();
        QJsonArray clips = manifest[QStringLiteral("clips")].toArray();
        if (!clips.isEmpty()) {
            QJsonObject first = clips[0].toObject();
            first[QStringLiteral("automation")] = QString::fromUtf8(automation);
            first[QStringLiteral("chain")] = QString::fromUtf8(chain);
            clips[0] = first;
            manifest[QStringLiteral("clips")] = clips;
        }
        auto read = readSoundManifest(manifest, m_folder.path());
        if (!read) {
            QVERIFY2(read.error().message.contains(QStringLiteral("cannot be read")), sounds.constData());
            return;
        }
        const auto facts = examineSources(*read, {});
        if (!facts) {
            QVERIFY2(facts.error().message.contains(QStringLiteral("cannot be heard")), sounds.constData());
            return;
        }
        const auto fitted = fitToSources(std::move(*read), *facts);
        VERIFY_RESULT(fitted);
        auto mixer = media::SoundMixer::create(fitted->plan, kFilm);
        VERIFY_RESULT(mixer);
        std::vector<float> samples(std::size_t(kFilm) * 2);
        VERIFY_RESULT(mixer->read(samples));
        QVERIFY2(std::ranges::all_of(samples, [](float sample) { return std::isfinite(sample); }),
                 (sounds + automation + chain).constData());
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QCoreApplication, TestManifestFuzz)
#include "tst_manifest_fuzz.moc"
