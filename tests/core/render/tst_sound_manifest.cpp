#include "core/render/sound_manifest.h"

#include "core/render/automation.h"
#include "core/render/effect_chain.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <limits>

using namespace muto;
using namespace muto::render;

namespace {

/// JSON with ' for ", which reads better in C++.
QString unquoted(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(unquoted(text.constData()).toUtf8()).object();
}

/// A manifest of one clip, `more` being further members of it.
QJsonObject oneClip(const QJsonObject &more)
{
    QJsonObject clip =
        json("{'id':'music','kind':'audio','path':'a.wav','start':1,'duration':2,'trim':0.5,'rate':2}");
    for (auto it = more.begin(); it != more.end(); ++it)
        clip[it.key()] = it.value();
    return {{QStringLiteral("clips"), QJsonArray{clip}}};
}

QString described(const media::Effect &effect)
{
    QStringList words{effect.id + QLatin1Char(':') + effect.type};
    for (const auto &[name, value] : effect.numbers)
        words += QStringLiteral("%1=%2").arg(name).arg(value);
    for (const auto &[name, value] : effect.words)
        words += name + QLatin1Char('=') + value;
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestSoundManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chain");
        const auto row = [](const char *name, const char *text, const char *chain) {
            QTest::newRow(name) << unquoted(text) << QString::fromUtf8(chain);
        };
        row("in order", "[{'id':'a','type':'gain','params':{'gain':3}},{'id':'b','type':'reverb'}]",
            "a:gain gain=3|b:reverb");
        row("nodes", "{'nodes':[{'id':'a','type':'gain'}]}", "a:gain");
        row("clamped", "[{'id':'a','type':'delay','params':{'time':0,'feedback':7,'mix':-1}}]",
            "a:delay feedback=0.95 mix=0 time=1");
        row("rounded by the mixer", "[{'id':'a','type':'pitchshift','params':{'semitones':2.6}}]",
            "a:pitchshift semitones=2.6");
        row("unknown type", "[{'id':'a','type':'wah'},{'id':'b','type':'gain'}]", "b:gain");
        row("unknown parameter", "[{'id':'a','type':'gain','params':{'loudness':3}}]", "a:gain");
        row("no number", "[{'id':'a','type':'gain','params':{'gain':'3'}}]", "a:gain");
        row("switched off",
            "[{'id':'a','type':'gain','enabled':false},{'id':'b','type':'gain','enabled':true}]", "b:gain");
        row("words", "[{'id':'a','type':'saturate','params':{'type':'erf'}}]", "a:saturate type=erf");
        row("unknown word", "[{'id':'a','type':'saturate','params':{'type':'x'}}]", "a:saturate");
        row("a number called type", "[{'id':'a','type':'phaser','params':{'type':1}}]", "a:phaser type=1");
        row("no nodes at all", "[1, null, \"x\", []]", "");
        row("broken", "[{", "error");
        row("no list", "{\"id\":1}", "error");
        row("text", "telephone", "error");
    }

    void chains()
    {
        QFETCH(QString, text);
        QFETCH(QString, chain);
        const auto parsed = parseEffectChain(text);
        QStringList words;
        for (const media::Effect &effect : parsed.value_or(std::vector<media::Effect>()))
            words += described(effect);
        QCOMPARE(parsed ? words.join(QLatin1Char('|')) : QStringLiteral("error"), chain);
    }

    void lanesAreReadInOrderOfTime()
    {
        const auto lanes =
            parseAutomation(unquoted("{'version':1,'lanes':[{'target':'volume','points':[{'t':2,'v':1},{'t':"
                                     "1,'v':9,'curve':-3},{'t':'x','v':1},"
                                     "{'t':3,'v':0,'viaX':0.5,'viaY':2},{'t':4,'v':0,'viaX':0.5}]},{'target':"
                                     "'fx.a.gain','points':[]},{'points':[{'t':0,'v':0}]}]}"));
        VERIFY_RESULT(lanes);
        QCOMPARE(lanes->size(), 1U);
        const std::vector<media::LanePoint> expected{
            {1, 9, -1, {}, {}}, {2, 1, 0, {}, {}}, {3, 0, 0, 0.5, 1.0}, {4, 0, 0, {}, {}}};
        QVERIFY(lanes->front().lane.points == expected);
    }

    void atMostFiveHundredAndTwelvePointsCount()
    {
        QStringList points;
        for (int i = 0; i < 600; ++i)
            points += unquoted("{'t':%1,'v':1}").arg(i);
        const auto lanes = parseAutomation(
            unquoted("{'lanes':[{'target':'volume','points':[%1]}]}").arg(points.join(QLatin1Char(','))));
        VERIFY_RESULT(lanes);
        QCOMPARE(lanes->front().lane.points.size(), 512U);
    }

    void unreadableAutomation_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{", "[]", "{}", "{\"lanes\":3}", "{\"version\":2,\"lanes\":[]}", "fade"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void unreadableAutomation()
    {
        QFETCH(QString, text);
        QVERIFY(!parseAutomation(text));
    }

    void lanesMoveWhatTheyName()
    {
        const auto chain = parseEffectChain(
            unquoted("[{'id':'a.b','type':'peaking'},{'id':'c','type':'compressor','fromPreset':'radio'},{'"
                     "id':'a.b','type':'gain'},{'id':'off','type':'gain','enabled':false}]"));
        const auto lanes = parseAutomation(unquoted("{'lanes':["
                                                    "{'target':'fx.a.b.gain','points':[{'t':0,'v':99}]},"
                                                    "{'target':'fx.c.ratio','points':[{'t':0,'v':2}]},"
                                                    "{'target':'fx.off.gain','points':[{'t':0,'v':2}]},"
                                                    "{'target':'fx.gone.gain','points':[{'t':0,'v':2}]},"
                                                    "{'target':'fx.preset.radio','points':[{'t':0,'v':2}]},"
                                                    "{'target':'volume','points':[{'t':0,'v':9}]},"
                                                    "{'target':'volume','points':[{'t':0,'v':0}]}]}"));
        VERIFY_RESULT(chain);
        VERIFY_RESULT(lanes);
        media::SoundLevel level;
        level.effects = *chain;
        applyAutomation(*lanes, level);
        QCOMPARE(level.effects[0].lanes.size(), 1U);
        QCOMPARE(level.effects[0].lanes.at(QStringLiteral("gain")).points.front().value, 40.0);
        QVERIFY(level.effects[1].lanes.empty());
        QVERIFY(level.effects[2].lanes.empty());
        QCOMPARE(level.effects[1].preset, QStringLiteral("radio"));
        QCOMPARE(level.effects[1].presetAmount->points.front().value, 1.0);
        QCOMPARE(level.volume->points.front().value, kLoudestGain);
    }

    void aClipIsReadWhole()
    {
        const auto read = readSoundManifest(oneClip(json("{'gain':9,'loop':true}")), m_folder.path());
        VERIFY_RESULT(read);
        QCOMPARE(read->plan.clips.size(), 1U);
        media::SoundClip expected;
        expected.name = QStringLiteral("music");
        expected.file = QDir(m_folder.path()).canonicalPath() + QStringLiteral("/a.wav");
        expected.start = 1;
        expected.duration = 2;
        expected.trim = 0.5;
        expected.rate = 2;
        expected.loops = true;
        expected.level.gain = kLoudestGain;
        QCOMPARE(read->plan.clips.front().file, expected.file);
        QVERIFY(read->plan.clips.front() == expected);
        QVERIFY(read->warnings.isEmpty());
    }

    /// As the mixer has it; and a length is divided by it.
    void aRateOfNoughtIsOne()
    {
        const auto read = readSoundManifest(oneClip(json("{'rate':0}")), m_folder.path());
        VERIFY_RESULT(read);
        QCOMPARE(read->plan.clips.front().rate, 1.0);
    }

    void aLaneBeatsATweenAndATweenTheGain_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<double>("volume");
        QTest::newRow("gain") << QByteArray("{'gain':0.5}") << -1.0;
        QTest::newRow("tween") << QByteArray("{'gain':0.5,'volume':[{'t':0,'v':0.25}]}") << 0.25;
        QTest::newRow("lane") << QByteArray("{'volume':[{'t':0,'v':0.25}],'automation':'LANE'}") << 2.0;
    }

    void aLaneBeatsATweenAndATweenTheGain()
    {
        QFETCH(QByteArray, more);
        QFETCH(double, volume);
        QJsonObject clip = json(more);
        if (clip.contains(QStringLiteral("automation")))
            clip[QStringLiteral("automation")] =
                unquoted("{'lanes':[{'target':'volume','points':[{'t':0,'v':2}]}]}");
        const auto read = readSoundManifest(oneClip(clip), m_folder.path());
        VERIFY_RESULT(read);
        const auto &lane = read->plan.clips.front().level.volume;
        QCOMPARE(lane ? lane->points.front().value : -1.0, volume);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("start");
        QTest::newRow("chain") << QByteArray("{'chain':'[{'}")
                               << QStringLiteral("data-fx-chain of \"music\" cannot be read: ");
        QTest::newRow("automation") << QByteArray("{'automation':'nonsense'}")
                                    << QStringLiteral("data-automation of \"music\" cannot be read: ");
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, start);
        const auto read = readSoundManifest(oneClip(json(more)), m_folder.path());
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(start), qPrintable(read.error().message));
    }

    void groupsAreGivenTheirMembers()
    {
        const auto read = readSoundManifest(
            json("{'groups':[{'id':'off','hidden':true},{'id':'on','gain':0.5},{'id':'on','gain':2}],"
                 "'clips':[{'id':'a','path':'a.wav','group':'on'},{'id':'b','path':'a.wav','group':'off'},"
                 "{'id':'c','path':'a.wav','group':'nobody'},{'id':'d','path':'a.wav'}]}"),
            m_folder.path());
        VERIFY_RESULT(read);
        QCOMPARE(read->plan.groups.size(), 2U);
        QCOMPARE(read->plan.groups[1].level.gain, 0.5);
        QCOMPARE(read->plan.clips.size(), 3U);
        QCOMPARE(read->plan.clips[0].group, std::optional(1));
        QVERIFY(!read->plan.clips[1].group);
        QVERIFY(!read->plan.clips[2].group);
    }

    void whatIsNotOursIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("elsewhere") << QByteArray("{'path':'','url':'https://example.org/a.mp3'}");
        QTest::newRow("above") << QByteArray("{'path':'../a.wav'}");
    }

    void whatIsNotOursIsLeftOut()
    {
        QFETCH(QByteArray, more);
        const auto read = readSoundManifest(oneClip(json(more)), m_folder.path());
        VERIFY_RESULT(read);
        QVERIFY(read->plan.isSilent());
        QCOMPARE(read->warnings.size(), 1);
        QVERIFY(read->warnings.front().startsWith(QStringLiteral("\"music\" is not heard: ")));
    }

    void slotsEndWithTheirSource_data()
    {
        constexpr double endless = std::numeric_limits<double>::infinity();
        QTest::addColumn<double>("slot");
        QTest::addColumn<bool>("loops");
        QTest::addColumn<bool>("isVideo");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<double>(
            "length"); // the source lasts 4.5 s: 2 s of film from 0.5 on at twice the speed
        QTest::addColumn<int>("warnings");
        QTest::newRow("shorter") << 1.0 << false << false << false << 1.0 << 0;
        QTest::newRow("a hair longer") << 2.04 << false << false << false << 2.0 << 0;
        QTest::newRow("longer") << 3.0 << false << false << false << 2.0 << 1;
        QTest::newRow("loops") << 3.0 << true << false << false << 3.0 << 0;
        QTest::newRow("open") << endless << false << false << false << 2.0 << 0;
        QTest::newRow("nobody gave a length") << 3.0 << false << false << true << 2.0 << 0;
        QTest::newRow("video") << 3.0 << false << true << false << 2.0 << 0;
    }

    void slotsEndWithTheirSource()
    {
        QFETCH(double, slot);
        QFETCH(bool, loops);
        QFETCH(bool, isVideo);
        QFETCH(bool, isOpen);
        auto manifest = readSoundManifest(oneClip({}), m_folder.path());
        VERIFY_RESULT(manifest);
        manifest->plan.clips.front().duration = slot;
        manifest->plan.clips.front().loops = loops;
        manifest->origins = {{isVideo, isOpen}};
        const auto fitted = fitToSources(*manifest, {{true, true, 4.5}});
        VERIFY_RESULT(fitted);
        QTEST(fitted->plan.clips.front().duration, "length");
        QTEST(int(fitted->warnings.size()), "warnings");
    }

    void sourcesThatAreNone()
    {
        auto manifest = readSoundManifest(oneClip({}), m_folder.path());
        VERIFY_RESULT(manifest);
        const auto missing = fitToSources(*manifest, {{false, false, 0}});
        VERIFY_RESULT(missing);
        QVERIFY(missing->plan.isSilent());
        QCOMPARE(missing->warnings.size(), 1);
        QVERIFY(!fitToSources(*manifest, {{true, false, 4}}));
        QVERIFY(fitToSources(*manifest, {{true, true, 0.25}})->plan.isSilent()); // ends before the trim
        manifest->origins = {{true, false}};
        const auto silent = fitToSources(*manifest, {{true, false, 4}});
        VERIFY_RESULT(silent);
        QVERIFY(silent->plan.isSilent());
        QVERIFY(silent->warnings.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QCoreApplication, TestSoundManifest)
#include "tst_sound_manifest.moc"
