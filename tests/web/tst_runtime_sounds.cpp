#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace muto::test;

namespace {

QJsonObject soundsOf(const QJsonObject &ready)
{
    return manifest(ready)[QLatin1String("sounds")].toObject();
}

/// "id start–duration" of each clip, in order.
QString windowsOf(const QJsonObject &ready)
{
    QStringList words;
    for (const QJsonValue &value : soundsOf(ready)[QLatin1String("clips")].toArray()) {
        const QJsonObject clip = value.toObject();
        words += QStringLiteral("%1 %2+%3")
                     .arg(clip[QLatin1String("id")].toString())
                     .arg(clip[QLatin1String("start")].toDouble())
                     .arg(clip[QLatin1String("duration")].toDouble());
    }
    return words.join(QStringLiteral(", "));
}

QJsonObject clipOf(const QJsonObject &ready, const char *id)
{
    for (const QJsonValue &value : soundsOf(ready)[QLatin1String("clips")].toArray()) {
        if (value[QLatin1String("id")] == QLatin1String(id))
            return value.toObject();
    }
    return {};
}

/// The value of a clip's volume at a moment, between its points.
double volumeAt(const QJsonObject &clip, double seconds)
{
    const QJsonArray points = clip[QLatin1String("volume")].toArray();
    QJsonValue before = points.first();
    for (const QJsonValue &point : points) {
        const double t1 = point[QLatin1String("t")].toDouble();
        const double v1 = point[QLatin1String("v")].toDouble();
        if (t1 >= seconds) {
            const double t0 = before[QLatin1String("t")].toDouble();
            const double v0 = before[QLatin1String("v")].toDouble();
            return t1 > t0 ? v0 + (v1 - v0) * (seconds - t0) / (t1 - t0) : v1;
        }
        before = point;
    }
    return before[QLatin1String("v")].toDouble();
}

/// Registers a timeline of `code`, which calls it tl.
QByteArray timeline(const QByteArray &code)
{
    return kGsap +
           script("const tl = gsap.timeline({paused: true});" + code + ";window.__timelines = {main: tl}");
}

} // namespace

/// What the page says is to be heard.
class TestRuntimeSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void onlyWhatCanBeHeardIsListed()
    {
        OPEN_READY(
            *m_page,
            film("<audio id=plain src=a.wav data-start=1 data-duration=2></audio>"
                 "<audio id=muted muted src=a.wav data-start=0 data-duration=2></audio>"
                 "<audio id=hidden data-hidden src=a.wav data-start=0 data-duration=2></audio>"
                 "<audio id=shown data-hidden=false src=a.wav data-start=0 data-duration=2></audio>"
                 "<div data-hidden><audio id=inHidden src=a.wav data-start=0 data-duration=2></audio></div>"
                 "<audio id=nothing data-start=0 data-duration=2></audio>"
                 "<audio id=beyond src=a.wav data-start=9 data-duration=2></audio>"
                 "<audio id=long src=a.wav data-start=3 data-duration=20></audio>"
                 "<audio id=untimed src=a.wav data-duration=2></audio>"
                 "<video id=video src=a.mp4 data-start=0 data-duration=1></video>"
                 "<video id=mutedVideo muted src=a.mp4 data-start=0 data-duration=1></video>"
                 "<video id=noAudio data-has-audio=false src=a.mp4 data-start=0 data-duration=1></video>"));
        QCOMPARE(windowsOf(ready), QStringLiteral("plain 1+2, shown 0+2, long 3+1, untimed 0+2, video 0+1"));
    }

    void aWindowIsThatOfItsCompositionToo()
    {
        OPEN_READY(*m_page, film("<div data-composition-id=scene data-start=1 data-duration=2>"
                                 "<audio id=local src=a.wav data-start=0.5 data-duration=9></audio>"
                                 "<audio id=global src=a.wav data-start=1.5 data-duration=1></audio>"
                                 "<audio id=untimed src=a.wav data-duration=1></audio></div>"
                                 "<audio src=a.wav data-start='scene + 0.25' data-duration=0.5></audio>"));
        QCOMPARE(windowsOf(ready),
                 QStringLiteral("local 0.5+2.5, global 1.5+1, untimed 1+1, hf-audio-4 3.25+0.5"));
    }

    void everyAttributeIsTold()
    {
        OPEN_READY(
            *m_page,
            film("<hf-audio-group id=music data-volume=0.5 data-fx-chain='[1]' "
                 "data-automation='{}'></hf-audio-group>"
                 "<hf-audio-group id=off data-hidden></hf-audio-group>"
                 "<audio id=a src='sub/my%20song.mp3?v=1' data-start=1 data-duration=2 data-media-start=3 "
                 "data-playback-rate=2 data-volume=9 data-fx-chain='[]' data-automation='x' "
                 "data-audio-group=music "
                 "loop></audio>"
                 "<audio id=b data-start=0 data-duration=1 data-audio-group=''><source src=b.ogg></audio>"
                 "<audio id=c src=https://example.org/c.mp3 data-start=0 data-duration=1></audio>" +
                 script("b.volume = 0.25")));
        const QJsonObject a = clipOf(ready, "a");
        QCOMPARE(a[QLatin1String("path")].toString(), QStringLiteral("sub/my song.mp3"));
        QCOMPARE(a[QLatin1String("trim")].toDouble(), 3.0);
        QCOMPARE(a[QLatin1String("rate")].toDouble(), 2.0);
        QCOMPARE(a[QLatin1String("gain")].toDouble(), 3.98107);
        QCOMPARE(a[QLatin1String("chain")].toString(), QStringLiteral("[]"));
        QCOMPARE(a[QLatin1String("automation")].toString(), QStringLiteral("x"));
        QCOMPARE(a[QLatin1String("group")].toString(), QStringLiteral("music"));
        QVERIFY(a[QLatin1String("loop")].toBool());
        QVERIFY(a[QLatin1String("volume")].isNull());
        QCOMPARE(clipOf(ready, "b")[QLatin1String("path")].toString(), QStringLiteral("b.ogg"));
        QCOMPARE(clipOf(ready, "b")[QLatin1String("gain")].toDouble(), 0.25);
        QVERIFY(clipOf(ready, "b")[QLatin1String("group")].isNull());
        QCOMPARE(clipOf(ready, "c")[QLatin1String("url")].toString(),
                 QStringLiteral("https://example.org/c.mp3"));

        const QJsonArray groups = soundsOf(ready)[QLatin1String("groups")].toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0)[QLatin1String("gain")].toDouble(), 0.5);
        QCOMPARE(groups.at(0)[QLatin1String("chain")].toString(), QStringLiteral("[1]"));
        QVERIFY(!groups.at(0)[QLatin1String("hidden")].toBool());
        QVERIFY(groups.at(1)[QLatin1String("hidden")].toBool());
        QCOMPARE(m_page->inFilm(QStringLiteral("getComputedStyle(music).display")).toString(),
                 QStringLiteral("none"));
    }

    void tweensOfTheVolumeAreRead()
    {
        OPEN_READY(*m_page,
                   film("<p id=p>p</p><audio id=fade class=loud src=a.wav data-start=1 data-duration=3 "
                        "data-volume=0.8></audio>"
                        "<audio id=jump src=a.wav data-start=0 data-duration=4></audio>"
                        "<audio id=still src=a.wav data-start=0 data-duration=4></audio>") +
                       timeline("tl.to('.loud', {volume: 0, duration: 1}, 2).set('#jump', {volume: 0.25}, 2)"
                                ".to(p, {x: 100, duration: 4}, 0).call(() => window.called = true, [], 3)"));
        const QJsonObject fade = clipOf(ready, "fade");
        QCOMPARE(volumeAt(fade, 0), 0.8);
        for (const double seconds : {1.0, 1.25, 1.5, 1.9, 2.5}) {
            const double progress = std::min(1.0, seconds - 1);
            const double eased = 0.8 * std::pow(1 - progress, 2); // GSAP's own ease, power1.out
            QVERIFY2(std::abs(volumeAt(fade, seconds) - eased) < 0.011,
                     qPrintable(QString::number(volumeAt(fade, seconds))));
        }
        QVERIFY(fade[QLatin1String("volume")].toArray().size() < 20);
        const QJsonObject jump = clipOf(ready, "jump");
        QCOMPARE(volumeAt(jump, 1.999), 1.0);
        QCOMPARE(volumeAt(jump, 2), 0.25);
        QCOMPARE(volumeAt(jump, 4), 0.25);
        QVERIFY(clipOf(ready, "still")[QLatin1String("volume")].isNull());
        QCOMPARE(
            m_page->inFilm(QStringLiteral("String(window.called) + Math.round(gsap.getProperty(p, 'x'))"))
                .toString(),
            QStringLiteral("undefined0"));
    }

    void nothingPlaysWhileAFilmIsCaptured()
    {
        const QJsonObject ready = m_page->open(
            film("<audio id=a autoplay preload=none src=a.wav data-start=0 data-duration=2></audio>" +
                 script("a.play().then(() => window.played = true)")),
            {{QStringLiteral("mode"), QStringLiteral("capture")}});
        QCOMPARE(type(ready), QStringLiteral("ready"));
        QCOMPARE(m_page->inFilm(QStringLiteral("[window.played, a.paused, a.autoplay, a.preload].join()"))
                     .toString(),
                 QStringLiteral("true,true,false,metadata"));
    }

private:
    std::unique_ptr<RuntimePage> m_page;
};

MUTO_TEST_MAIN(WebApplication, TestRuntimeSounds)
#include "tst_runtime_sounds.moc"
