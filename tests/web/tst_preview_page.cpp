#include "core/web/preview_page.h"

#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>

#include <csignal>

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr char kBox[] = "<div id=box data-start=0.5 data-duration=1 data-track-index=2>Box</div>";

/// A picture of one colour, `size` pixels wide.
QByteArray drawing(int size)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + QByteArray::number(size) + "' height='8'/>";
}

/// A project whose every kind of file says `word`.
void writeProject(TestProject &project, const QByteArray &word, int size)
{
    project.write(QStringLiteral("index.html"),
                  composition("<img id=picture src=picture.svg>",
                              "<link rel=stylesheet href=look.css><script src=code.js></script>"));
    project.write(QStringLiteral("picture.svg"), drawing(size));
    project.write(QStringLiteral("look.css"), ":root { --word: " + word + "; }");
    project.write(QStringLiteral("code.js"), "window.word = '" + word + "';");
    project.write(QStringLiteral("data.txt"), word);
}

/// What the page makes of those files.
QString everythingItSays()
{
    return QStringLiteral(
        "(async () => [word, getComputedStyle(document.documentElement).getPropertyValue('--word').trim(),"
        "picture.naturalWidth, await fetch('data.txt').then(r => r.text())].join(' '))()");
}

} // namespace

/// The editor's page, in a real Chromium and a window.
class TestPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ShownPage>();
        m_frames.clear();
        connect(&preview(), &PreviewPage::frameShown, this,
                [this](FrameIndex frame) { m_frames += frame.value; });
    }

    void cleanup() { m_page.reset(); }

    void becomesReadyAndSaysWhatItIs()
    {
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        openFilm(composition(kBox, "<title>A film</title>"));
        QCOMPARE(ready.size(), 1);
        const auto manifest = ready.first().first().value<PageManifest>();
        QCOMPARE(manifest.compositionId, QStringLiteral("main"));
        QCOMPARE(manifest.duration, 2.0);
        QCOMPARE(manifest.clips.size(), std::size_t(1));
        QCOMPARE(manifest.clips[0].id, QStringLiteral("box"));
        QCOMPARE(manifest.clips[0].start, 0.5);
        QCOMPARE(manifest.clips[0].duration, 1.0);
        QCOMPARE(manifest.clips[0].track, 2);
        QCOMPARE(preview().frameCount(), 60);
        QVERIFY(!preview().isPlaying());
    }

    void seekingShowsTheFrame()
    {
        openFilm(composition(kBox));
        for (const auto &[frame, visibility] :
             {std::pair{10, "hidden"}, {30, "visible"}, {14, "hidden"}, {15, "visible"}, {59, "hidden"}}) {
            showFrame(frame);
            QCOMPARE(m_page->askFilm(QStringLiteral("getComputedStyle(box).visibility")),
                     QJsonValue(QLatin1String(visibility)));
        }
    }

    void seekingStaysInTheFilm_data()
    {
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<qint64>("shown");
        QTest::newRow("before the beginning") << qint64(-5) << qint64(0);
        QTest::newRow("behind the end") << qint64(1000) << qint64(59);
    }

    void seekingStaysInTheFilm()
    {
        QFETCH(qint64, wanted);
        openFilm(composition(kBox));
        showFrame(20);
        preview().seek({wanted});
        QFETCH(qint64, shown);
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, shown, kPatienceMs);
    }

    void opensAtAFrame()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox));
        preview().open(request(), {25});
        QTRY_VERIFY_WITH_TIMEOUT(!m_frames.isEmpty(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, 25, kPatienceMs);
        QVERIFY2(!m_frames.contains(0), "the film flashes its first frame");
    }

    void aSeekWhileLoadingIsWhereItBegins()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox));
        preview().open(request());
        preview().seek({33});
        QTRY_VERIFY_WITH_TIMEOUT(!m_frames.isEmpty(), kPatienceMs);
        QCOMPARE(m_frames.first(), 33);
    }

    void whereItIsSentIsKnownBeforeItIsThere()
    {
        openFilm(composition(kBox));
        QTRY_COMPARE_WITH_TIMEOUT(preview().target(), FrameIndex{0}, kPatienceMs);
        showFrame(20);
        QCOMPARE(preview().target(), FrameIndex{20});
        preview().seek({1000});
        QCOMPARE(preview().frame(), FrameIndex{20});
        QCOMPARE(preview().target(), FrameIndex{59});
        preview().play();
        QTRY_VERIFY_WITH_TIMEOUT(preview().isPlaying(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!preview().isPlaying(), kPatienceMs);
        QCOMPARE(preview().target(), preview().frame());
        preview().close();
        QCOMPARE(preview().target(), FrameIndex{0});
    }

    void aFrameThatIsGoneBecomesTheLast()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox, {}, 0.5));
        preview().open(request(), {1000});
        QTRY_VERIFY_WITH_TIMEOUT(!m_frames.isEmpty(), kPatienceMs);
        QCOMPARE(m_frames, QList<qint64>{14});
    }

    void playsToItsEnd()
    {
        openFilm(composition(kBox, {}, 1));
        QSignalSpy playing(&preview(), &PreviewPage::playingChanged);
        QElapsedTimer clock;
        clock.start();
        preview().play();
        QTRY_VERIFY_WITH_TIMEOUT(playing.size() == 2, kPatienceMs);
        QVERIFY2(clock.elapsed() > 900, "a second of film takes a second");
        QCOMPARE(playing[0][0].toBool(), true);
        QCOMPARE(playing[1][0].toBool(), false);
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, 29, kPatienceMs);
        QVERIFY(std::is_sorted(m_frames.cbegin(), m_frames.cend()));
        QVERIFY(!preview().isPlaying());
    }

    void pauseStops()
    {
        openFilm(composition(kBox, {}, 60));
        preview().play();
        QTRY_VERIFY_WITH_TIMEOUT(preview().frame().value > 3, kPatienceMs);
        preview().pause();
        QTRY_VERIFY_WITH_TIMEOUT(!preview().isPlaying(), kPatienceMs);
        QVERIFY(m_page->askStage(QStringLiteral("1")).isDouble()); // whatever was on its way has arrived
        const qint64 frame = preview().frame().value;
        QSignalSpy shown(&preview(), &PreviewPage::frameShown);
        QVERIFY(!shown.wait(300));
        QCOMPARE(preview().frame().value, frame);
    }

    void loopsUntilItIsStopped()
    {
        openFilm(composition(kBox, {}, 0.5));
        preview().setLoop(true);
        preview().play();
        QTRY_VERIFY_WITH_TIMEOUT(!std::is_sorted(m_frames.cbegin(), m_frames.cend()), kPatienceMs);
        QVERIFY(preview().isPlaying());
    }

    void playsTheWorkArea()
    {
        openFilm(composition(kBox));
        preview().setWorkArea(FrameRange{{10}, {16}});
        showFrame(10);
        m_frames.clear();
        preview().play();
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, 15, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!preview().isPlaying(), kPatienceMs);
        for (const qint64 frame : std::as_const(m_frames))
            QVERIFY(frame >= 10 && frame < 16);
    }

    void aFasterRateTakesLessTime()
    {
        openFilm(composition(kBox));
        const qint64 slow = millisecondsToPlay();
        preview().setRate(4);
        const qint64 fast = millisecondsToPlay();
        QVERIFY2(fast < slow, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(slow).arg(fast)));
    }

    void reloadKeepsFrameAndReadsAnew()
    {
        openFilm(composition("<p id=word>before</p>"));
        showFrame(20);
        m_project.write(QStringLiteral("index.html"), composition("<p id=word>after</p>"));
        m_frames.clear();
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        preview().reload();
        QVERIFY(ready.wait(kPatienceMs));
        QTRY_VERIFY_WITH_TIMEOUT(!m_frames.isEmpty(), kPatienceMs);
        QCOMPARE(m_page->askFilm(QStringLiteral("word.textContent")), QJsonValue(QStringLiteral("after")));
        QCOMPARE(preview().frame().value, 20);
        QVERIFY2(!m_frames.contains(0), "the film flashes its first frame");
    }

    void everyReloadReadsEveryFileAnew()
    {
        writeProject(m_project, "one", 11);
        QVERIFY(m_page->open(m_project.folder()));
        QCOMPARE(m_page->askFilm(everythingItSays()), QJsonValue(QStringLiteral("one one 11 one")));
        writeProject(m_project, "two", 22);
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        preview().reload();
        QVERIFY(ready.wait(kPatienceMs));
        QCOMPARE(m_page->askFilm(everythingItSays()), QJsonValue(QStringLiteral("two two 22 two")));
    }

    void projectsDoNotMix()
    {
        TestProject other;
        writeProject(m_project, "mine", 11);
        writeProject(other, "yours", 22);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(m_page->open(m_project.folder()));
            QCOMPARE(m_page->askFilm(everythingItSays()), QJsonValue(QStringLiteral("mine mine 11 mine")));
            QVERIFY(m_page->open(other.folder()));
            QCOMPARE(m_page->askFilm(everythingItSays()), QJsonValue(QStringLiteral("yours yours 22 yours")));
        }
    }

    void theLastOfManyOpeningsCounts()
    {
        TestProject other;
        writeProject(m_project, "mine", 11);
        writeProject(other, "yours", 22);
        PreviewRequest first = request();
        PreviewRequest second = request();
        second.projectFolder = other.folder();
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        for (int i = 0; i < 3; ++i)
            preview().open(first);
        preview().open(second);
        QVERIFY(ready.wait(kPatienceMs));
        QVERIFY2(!m_page->error, m_page->error ? qPrintable(m_page->error->message) : "");
        QCOMPARE(m_page->askFilm(everythingItSays()), QJsonValue(QStringLiteral("yours yours 22 yours")));
        QCOMPARE(ready.size(), 1);
    }

    void whatAnEarlierFilmStillSaysIsNotHeard()
    {
        TestProject other;
        writeProject(other, "yours", 22);
        openFilm(
            composition(kBox, "<script>addEventListener('hf-seek', () => console.log('earlier'))</script>"));
        showFrame(20);
        QVERIFY(!m_page->waitForLine(QStringLiteral("earlier")).text.isEmpty());
        preview().seek({30});
        m_page->lines.clear();
        QVERIFY(m_page->open(other.folder()));
        for (const ConsoleMessage &line : std::as_const(m_page->lines))
            QVERIFY2(!line.text.contains(QLatin1String("earlier")), qPrintable(line.text));
    }

    void closingShowsNothing_data()
    {
        QTest::addColumn<bool>("whileLoading");
        QTest::newRow("when ready") << false;
        QTest::newRow("while loading") << true;
    }

    void closingShowsNothing()
    {
        QFETCH(bool, whileLoading);
        m_project.write(QStringLiteral("index.html"), composition(kBox));
        if (whileLoading)
            preview().open(request());
        else
            QVERIFY(m_page->open(m_project.folder()));
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        preview().close();
        QTRY_COMPARE_WITH_TIMEOUT(preview().page()->url(), QUrl(QStringLiteral("about:blank")), kPatienceMs);
        QVERIFY(!preview().isReady());
        preview().seek({10});
        preview().play();
        QCOMPARE(m_page->askStage(QStringLiteral("typeof stage")), QJsonValue(QStringLiteral("undefined")));
        QVERIFY(ready.isEmpty());
        QVERIFY(!m_page->error);
        for (const ConsoleMessage &line : std::as_const(m_page->lines))
            QVERIFY2(line.level == ConsoleMessage::Level::Info, qPrintable(line.text));
    }

    /// A frame that shows nothing must not keep the film around it from starting.
    /// The end of nothing's loading is not taken for the film's.
    void opensRightAfterItWasClosed()
    {
        for (int round = 0; round < 5; ++round) {
            QVERIFY(m_page->open(m_project.folder()));
            preview().close();
        }
        QVERIFY(m_page->open(m_project.folder()));
    }

    /// Chromium may load the film then without a word, or its end is told before it has begun.
    void opensWhileItIsBeingEmptied()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox));
        for (int round = 0; round < 4; ++round) {
            QVERIFY(m_page->open(m_project.folder()));
            QSignalSpy ready(&preview(), &PreviewPage::ready);
            const auto started = connect(
                preview().page(), &QWebEnginePage::loadingChanged, this,
                [this](const QWebEngineLoadingInfo &info) {
                    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
                        preview().open(request());
                },
                Qt::SingleShotConnection);
            preview().close();
            QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), kPatienceMs);
            disconnect(started);
        }
    }

    void whatWasNeverOpenedNeedsNoClosing()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox));
        preview().close();
        QVERIFY(!preview().page()->isLoading());
        QVERIFY(m_page->open(m_project.folder()));
    }

    void framesThatDoNotLoadAreNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("missing") << QByteArray("nothing.html");
        QTest::newRow("on the web") << QByteArray("http://127.0.0.1:9/");
    }

    void framesThatDoNotLoadAreNoObstacle()
    {
        QFETCH(QByteArray, source);
        openFilm(composition("<iframe src='" + source + "'></iframe>"));
    }

    void aScriptErrorSaysWhere()
    {
        m_project.write(QStringLiteral("scripts/code.js"), "let a = 1;\n\nmissing.call();\n");
        m_project.write(QStringLiteral("index.html"),
                        composition(kBox, "<script src=scripts/code.js></script>"));
        QVERIFY(!m_page->open(m_project.folder()));
        QCOMPARE(m_page->error->kind, ErrorKind::Composition);
        QVERIFY2(m_page->error->message.startsWith(QStringLiteral("scripts/code.js:3: ")),
                 qPrintable(m_page->error->message));
        QVERIFY(m_page->error->message.contains(QStringLiteral("missing is not defined")));
    }

    void aFilmThatIsNotThereSaysSo()
    {
        QFile::remove(m_project.filePath(QStringLiteral("index.html")));
        QVERIFY(!m_page->open(m_project.folder()));
        QVERIFY2(m_page->error->message.contains(QStringLiteral("index.html")),
                 qPrintable(m_page->error->message));
    }

    void afterAFailureTheNextFilmOpens()
    {
        m_project.write(QStringLiteral("index.html"), composition(kBox, "<script>missing.call()</script>"));
        QVERIFY(!m_page->open(m_project.folder()));
        openFilm(composition(kBox));
    }

    void consoleLinesSayWhereTheyComeFrom_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("level");
        QTest::newRow("log") << "log" << int(ConsoleMessage::Level::Info);
        QTest::newRow("info") << "info" << int(ConsoleMessage::Level::Info);
        QTest::newRow("warn") << "warn" << int(ConsoleMessage::Level::Warning);
        QTest::newRow("error") << "error" << int(ConsoleMessage::Level::Error);
    }

    void consoleLinesSayWhereTheyComeFrom()
    {
        QFETCH(QString, call);
        m_project.write(QStringLiteral("my code/talk.js"),
                        "\n\n\nconsole." + call.toUtf8() + "('a word', 42);");
        openFilm(composition(kBox, "<script src='my code/talk.js'></script>"));
        const ConsoleMessage message = m_page->waitForLine(QStringLiteral("a word 42"));
        QTEST(int(message.level), "level");
        QCOMPARE(message.source, QStringLiteral("my code/talk.js"));
        QCOMPARE(message.line, 4);
    }

    /// There is nobody to be asked in a render, and an editor must not wait for an answer.
    void scriptsAskNobody()
    {
        QSignalSpy console(&preview(), &PreviewPage::consoleMessage);
        openFilm(composition(kBox, "<script>alert('a'); window.answers = [confirm('b'), prompt('c', 'd')];"
                                   "window.open('other.html');</script>"));
        QCOMPARE(m_page->askFilm(QStringLiteral("JSON.stringify(answers)")),
                 QJsonValue(QLatin1String("[false,null]")));
        QStringList lines;
        for (const auto &line : console)
            lines.append(line.first().value<ConsoleMessage>().text);
        for (const char *call : {"alert() is not shown, and answered as if it had been dismissed: a",
                                 "confirm() is not shown, and answered as if it had been dismissed: b",
                                 "prompt() is not shown, and answered as if it had been dismissed: c"})
            QVERIFY2(lines.contains(QLatin1String(call)), qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void aFilmStaysWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("another page") << QByteArray("location.href = 'other.html'");
        QTest::newRow("the web") << QByteArray("location.assign('https://example.com/other.html')");
        QTest::newRow("again") << QByteArray("location.reload()");
        QTest::newRow("a form") << QByteArray(
            "document.body.append(Object.assign(document.createElement('form'), "
            "{action: 'other.html'})); document.forms[0].submit()");
    }
    void aFilmStaysWhereItIs()
    {
        QFETCH(QByteArray, way);
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        openFilm(composition(kBox, "<script>addEventListener('DOMContentLoaded', () => { " + way +
                                       "; location.hash = 'x'; });</script>"));
        QCOMPARE(ready.size(), 1);
        const QStringList refused =
            ready.first().first().value<PageManifest>().warnings(QLatin1String("navigation_refused"));
        QCOMPARE(refused.size(), 1);
        showFrame(30);
        QCOMPARE(m_page->askFilm(QStringLiteral("getComputedStyle(box).visibility + location.hash")),
                 QJsonValue(QLatin1String("visible#x")));
    }

    void aPageWithoutCharsetIsUtf8()
    {
        m_project.write(QStringLiteral("code.js"), "window.word = 'Grüße';");
        m_project.write(QStringLiteral("index.html"),
                        composition("<p id=text>Mühe</p>", "<script src=code.js></script>")
                            .replace("<meta charset=utf-8>", ""));
        QVERIFY(m_page->open(m_project.folder()));
        QCOMPARE(m_page->askFilm(QStringLiteral("word + ' ' + text.textContent")),
                 QJsonValue(QStringLiteral("Grüße Mühe")));
    }

    void aDeadProcessCanBeReplaced()
    {
        openFilm(composition(kBox));
        showFrame(20);
        QSignalSpy crashed(&preview(), &PreviewPage::crashed);
        QVERIFY(preview().page()->renderProcessPid() > 0);
        ::kill(pid_t(preview().page()->renderProcessPid()), SIGKILL);
        QVERIFY(crashed.wait(kPatienceMs));
        QVERIFY(!preview().isReady());
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        m_page->error.reset();
        preview().reload();
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || m_page->error, kPatienceMs);
        QVERIFY2(!m_page->error, m_page->error ? qPrintable(m_page->error->message) : "");
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, 20, kPatienceMs);
    }

    void aFrameThatNeverEndsIsGivenUp()
    {
        preview().setPatience(2);
        openFilm(composition(kBox, film("if (t > 0.5) for (;;);")));
        showFrame(10);
        QSignalSpy crashed(&preview(), &PreviewPage::crashed);
        preview().seek({20});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->error, kPatienceMs);
        QVERIFY2(m_page->error->message.contains(QStringLiteral("index.html")),
                 qPrintable(m_page->error->message));
        QVERIFY(!preview().isReady());
        openFilm(composition(kBox, film("")));
        showFrame(20);
        QVERIFY(crashed.isEmpty());
    }

    void aScriptThatNeverEndsMakesWayForABetterOne()
    {
        m_project.write(QStringLiteral("index.html"),
                        composition(kBox, film("console.log('here'); for (;;);")));
        preview().open(request());
        m_page->waitForLine(QStringLiteral("here"));
        m_project.write(QStringLiteral("index.html"), composition(kBox, film("")));
        QSignalSpy ready(&preview(), &PreviewPage::ready);
        QTRY_VERIFY_WITH_TIMEOUT(preview().isSilent(), kPatienceMs);
        preview().open(request());
        QVERIFY(ready.wait(kPatienceMs));
        showFrame(20);
    }

    void zoomIsToldBack()
    {
        openFilm(composition(kBox));
        QSignalSpy scale(&preview(), &PreviewPage::scaleChanged);
        preview().setZoom(1.5);
        QTRY_VERIFY_WITH_TIMEOUT(!scale.isEmpty(), kPatienceMs);
        QCOMPARE(scale.last().first().toDouble(), 1.5);
        preview().setZoom(0); // 640 × 360 in the window, 320 × 180 in the film
        QTRY_COMPARE_WITH_TIMEOUT(scale.last().first().toDouble(), 2.0, kPatienceMs);
        preview().setMargin(18);
        QTRY_COMPARE_WITH_TIMEOUT(scale.last().first().toDouble(), 1.8, kPatienceMs);
        preview().setZoom(1); // whoever has chosen a size gets that one
        QTRY_COMPARE_WITH_TIMEOUT(scale.last().first().toDouble(), 1.0, kPatienceMs);
    }

private:
    PreviewPage &preview() { return m_page->preview(); }

    PreviewRequest request() const
    {
        PreviewRequest request;
        request.projectFolder = m_project.folder();
        request.entry = QStringLiteral("index.html");
        request.canvas = {320, 180};
        return request;
    }

    /// A timeline that runs a script with each frame, at `t` seconds.
    static QByteArray film(const QByteArray &script)
    {
        return "<script>window.__timelines = {main: {duration: () => 1, pause() {}, seek(t) { " + script +
               " }, totalTime(t) { this.seek(t); }}};</script>";
    }

    void openFilm(const QByteArray &html)
    {
        m_project.write(QStringLiteral("index.html"), html);
        QVERIFY2(m_page->open(m_project.folder()), m_page->error ? qPrintable(m_page->error->message) : "");
    }

    void showFrame(qint64 frame)
    {
        preview().seek({frame});
        QTRY_COMPARE_WITH_TIMEOUT(preview().frame().value, frame, kPatienceMs);
    }

    qint64 millisecondsToPlay()
    {
        showFrame(0);
        QSignalSpy playing(&preview(), &PreviewPage::playingChanged);
        QElapsedTimer clock;
        clock.start();
        preview().play();
        while (playing.size() < 2 && playing.wait(kPatienceMs)) {
        }
        return clock.elapsed();
    }

    TestProject m_project;
    std::unique_ptr<ShownPage> m_page;
    QList<qint64> m_frames;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestPreviewPage)
#include "tst_preview_page.moc"
