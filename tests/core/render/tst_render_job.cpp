#include "core/render/render_job.h"

#include "core/base/scoped_temp_dir.h"
#include "core/media/media_probe.h"
#include "core/media/video_frame_reader.h"
#include "core/render/render_orchestrator.h"
#include "tests/support/film_sound.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::render;

namespace {

constexpr int kFrames = 60;
constexpr int kTimeoutMs = 60'000;

using Kind = RenderOutcome::Kind;

} // namespace

/// The whole pipeline against a worker without Chromium: everything but the page is real.
class TestRenderJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_faults.clear();
        m_texts.clear();
        m_percents.clear();
    }

    void streams()
    {
        const RenderOutcome outcome = render(request("film.mp4"), {});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        QCOMPARE(outcome.report.path, RenderPath::Streaming);
        verifyNumbers(path("film.mp4"), 0, kFrames);
        verifyEffort(outcome.report, {RenderStage::Compiling, RenderStage::Starting, RenderStage::Streaming,
                                      RenderStage::Assembling});
        QVERIFY(outcome.report.encoder.startsWith(QStringLiteral("libx264 ")));
        QCOMPARE(m_texts.first(), QStringLiteral("Compiling composition"));
        QVERIFY(m_texts.contains(QStringLiteral("Streaming frame %1/%1").arg(kFrames)));
        QVERIFY(!m_texts.contains(QStringLiteral("Encoding video")));
        QCOMPARE(m_texts.last(), QStringLiteral("Render complete"));
        QVERIFY(std::is_sorted(m_percents.begin(), m_percents.end()));
        verifyNothingLeft({QStringLiteral("film.mp4")});
    }

    void bothPathsAndAnyNumberOfWorkersGiveTheSameBytes()
    {
        const QByteArray streamed = filmWith("one.mp4", true, 1);
        QCOMPARE(filmWith("three.mp4", true, 3), streamed);
        QCOMPARE(filmWith("disk.mp4", false, 1), streamed);
        QCOMPARE(filmWith("disk3.mp4", false, 3), streamed);
        QVERIFY(m_texts.contains(QStringLiteral("Capturing frame %1/%1 (3 workers)").arg(kFrames)));
        QVERIFY(m_texts.contains(QStringLiteral("Encoding video")));
        QVERIFY(std::is_sorted(m_percents.begin(), m_percents.end()));
        QVERIFY(QDir(ScopedTempDir::defaultParent()).isEmpty());
    }

    void whatIsHeardIsInTheFilm()
    {
        test::writeClaps(path("claps.wav"), 1.5, {0.5, 1.25});
        const RenderOutcome outcome = render(request("film.mp4"), {soundsOption("claps.wav")});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        verifyNumbers(path("film.mp4"), 0, kFrames);
        const auto sound = test::soundOf(path("film.mp4"));
        VERIFY_RESULT(sound);
        verifyClaps(*sound, {0.75, 1.5}); // the clip begins at 0.25 s
        QVERIFY(std::abs(sound->peak(0.7, 0.8) - 0.8) < 0.08);
        const auto starting = m_texts.indexOf(QStringLiteral("Starting frame capture"));
        QVERIFY(m_texts.indexOf(QStringLiteral("Processing audio tracks")) < starting);
        QVERIFY(m_texts.contains(QStringLiteral("Processing audio tracks")));
        QVERIFY(std::is_sorted(m_percents.begin(), m_percents.end()));
    }

    void soundIsTheSameOnEveryWay()
    {
        test::writeClaps(path("claps.wav"), 1.5, {0.5, 1.25});
        m_faults = {soundsOption("claps.wav")};
        const QByteArray streamed = filmWith("one.mp4", true, 1);
        QCOMPARE(filmWith("two.mp4", true, 2), streamed);
        QCOMPARE(filmWith("disk.mp4", false, 2), streamed);
        QVERIFY(test::soundOf(path("one.mp4")));
    }

    void aRangeHoldsItsSound()
    {
        test::writeClaps(path("claps.wav"), 1.5, {0.5, 1.25});
        RenderRequest part = request("part.mp4");
        part.range = {0.5, 1.25};
        const RenderOutcome outcome = render(part, {soundsOption("claps.wav")});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        const auto sound = test::soundOf(path("part.mp4"));
        VERIFY_RESULT(sound);
        verifyClaps(*sound, {0.25});
    }

    void soundThatCannotBeMadeEndsTheRender_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("message");
        QTest::newRow("not media") << QByteArray("<!doctype html><html></html>") << QByteArray()
                                   << QStringLiteral("\"music\" cannot be heard: ");
        QTest::newRow("a chain that is none")
            << QByteArray("x") << QByteArray(",'chain':'[{'")
            << QStringLiteral("data-fx-chain of \"music\" cannot be read: ");
    }

    void soundThatCannotBeMadeEndsTheRender()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, more);
        QFETCH(QString, message);
        QFile bad(path("bad.wav"));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(file) == file.size());
        bad.close();
        const RenderOutcome outcome = render(request("film.mp4"), {soundsOption("bad.wav", more)});
        QCOMPARE(outcome.kind, Kind::Failed);
        QCOMPARE(outcome.error->kind, ErrorKind::Composition);
        QVERIFY2(outcome.error->message.startsWith(message), qPrintable(outcome.error->message));
        verifyNothingLeft({QStringLiteral("bad.wav")});
    }

    void aMissingSoundIsAWarning()
    {
        const RenderOutcome outcome = render(request("film.mp4"), {soundsOption("gone.wav")});
        QVERIFY2(outcome.kind == Kind::CompletedWithWarnings, reason(outcome));
        QVERIFY(outcome.report.warnings.first().startsWith(QStringLiteral("\"music\" is not heard: ")));
        QVERIFY(!test::soundOf(path("film.mp4"))); // and no silent track either
    }

    void framesOutOfOrderArePutInOrder()
    {
        const RenderOutcome outcome = render(request("film.mp4"), {QStringLiteral("--backwards")});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        verifyNumbers(path("film.mp4"), 0, kFrames);
    }

    void aRangeHoldsItsFrames()
    {
        RenderRequest part = request("part.mp4");
        part.range = {0.5, 1.5};
        const RenderOutcome outcome = render(part, {});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        verifyNumbers(path("part.mp4"), 15, 30);
    }

    void theLengthMayComeFromThePage()
    {
        RenderRequest unknown = request("film.mp4");
        unknown.declaredDuration = 0;
        const RenderOutcome outcome = render(unknown, {QStringLiteral("--duration=1")});
        QVERIFY2(outcome.kind == Kind::Completed, reason(outcome));
        QCOMPARE(outcome.report.frames, 30);
    }

    void aWorkerThatDiesOnceIsReplaced_data()
    {
        QTest::addColumn<int>("workers");
        QTest::newRow("alone") << 1;
        QTest::newRow("one of three") << 3;
    }

    void aWorkerThatDiesOnceIsReplaced()
    {
        QFETCH(int, workers);
        RenderRequest film = request("film.mp4");
        film.workers = workers;
        const RenderOutcome outcome =
            render(film, {QStringLiteral("--die-at=31"),
                          QStringLiteral("--once=") + m_dir->filePath(QStringLiteral("died"))});
        QVERIFY2(outcome.kind == Kind::CompletedWithWarnings, reason(outcome));
        QCOMPARE(outcome.report.warnings.size(), 1);
        QCOMPARE(read("film.mp4"), filmWith("reference.mp4", true, 1));
    }

    void aWorkerThatKeepsDyingFailsTheRender()
    {
        const RenderOutcome outcome = render(request("film.mp4"), {QStringLiteral("--die-at=31")});
        QCOMPARE(outcome.kind, Kind::Failed);
        QCOMPARE(outcome.error->kind, ErrorKind::Worker);
        verifyNothingLeft({});
    }

    void faultsFailClearlyAndLeaveNothing_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("the composition")
            << "--refuse" << int(ErrorKind::Composition) << "gsap is not defined";
        QTest::newRow("another build")
            << "--old" << int(ErrorKind::Worker) << "replaced while it was running";
        QTest::newRow("nonsense") << "--nonsense" << int(ErrorKind::Worker) << "Cannot understand";
    }

    void faultsFailClearlyAndLeaveNothing()
    {
        QFETCH(QString, fault);
        QFETCH(int, kind);
        QFETCH(QString, words);
        write("film.mp4", "an older film");
        const RenderOutcome outcome = render(request("film.mp4"), {fault});
        QCOMPARE(outcome.kind, Kind::Failed);
        QCOMPARE(int(outcome.error->kind), kind);
        QVERIFY2(outcome.error->message.contains(words), qPrintable(outcome.error->message));
        QCOMPARE(read("film.mp4"), QByteArray("an older film"));
        verifyNothingLeft({QStringLiteral("film.mp4")});
    }

    void aProgramThatCannotBeStartedIsNamed()
    {
        const RenderOutcome outcome =
            renderWith({QStringLiteral("/nonexistent/mutoscope"), {}}, request("film.mp4"));
        QCOMPARE(outcome.kind, Kind::Failed);
        QVERIFY(outcome.error->message.contains(QStringLiteral("/nonexistent/mutoscope")));
    }

    void anUnwritableDestinationFailsBeforeAnythingStarts()
    {
        write("plain", "a file");
        const RenderOutcome outcome = render(request("plain/film.mp4"), {});
        QCOMPARE(outcome.kind, Kind::Failed);
        QCOMPARE(outcome.error->kind, ErrorKind::Io);
        QVERIFY(outcome.error->message.contains(QStringLiteral("a part of its path is a file")));
        verifyNothingLeft({QStringLiteral("plain")});
    }

    void cancelAnswersSoonAndLeavesNothing_data()
    {
        QTest::addColumn<bool>("streaming");
        QTest::addColumn<QString>("fault");
        QTest::newRow("while streaming") << true << "--stall-at=20";
        QTest::newRow("while capturing to disk") << false << "--stall-at=20";
        QTest::newRow("while the page does not answer") << true << "--silent";
    }

    void cancelAnswersSoonAndLeavesNothing()
    {
        QFETCH(bool, streaming);
        QFETCH(QString, fault);
        write("film.mp4", "an older film");
        m_config.enableStreamingEncode = streaming;
        RenderJob job(request("film.mp4"), m_config, {QStringLiteral(FAKE_WORKER), {fault}});
        QSignalSpy finished(&job, &RenderJob::finished);
        QSignalSpy stills(&job, &RenderJob::stillCaptured);
        QSignalSpy progressed(&job, &RenderJob::progressed);
        job.start();
        if (fault == QLatin1String("--silent"))
            QVERIFY(progressed.wait(kTimeoutMs));
        else
            QTRY_VERIFY_WITH_TIMEOUT(!stills.isEmpty(), kTimeoutMs);
        QElapsedTimer answer;
        answer.start();
        job.cancel();
        QVERIFY(finished.wait(kTimeoutMs));
        QVERIFY(answer.elapsed() < 2000);
        QCOMPARE(finished.first().first().value<RenderOutcome>().kind, Kind::Cancelled);
        QCOMPARE(read("film.mp4"), QByteArray("an older film"));
        verifyNothingLeft({QStringLiteral("film.mp4")});
    }

    void aJobThatIsDestroyedStopsItsWorker()
    {
        {
            RenderJob job(request("film.mp4"), m_config,
                          {QStringLiteral(FAKE_WORKER), {QStringLiteral("--stall-at=20")}});
            QSignalSpy stills(&job, &RenderJob::stillCaptured);
            job.start();
            QTRY_VERIFY_WITH_TIMEOUT(!stills.isEmpty(), kTimeoutMs);
        }
        verifyNothingLeft({});
    }

    void aStreamingEncoderThatDoesNotOpenSendsFramesThroughDisk()
    {
        std::stop_source stop;
        RenderServices services;
        services.worker = {QStringLiteral(FAKE_WORKER), {}};
        services.film.openStreamingWriter =
            [](const media::MediaWriterParams &) -> Result<media::MediaWriter> {
            return fail(ErrorKind::Media, QStringLiteral("Cannot open encoder libx264: no licence today"));
        };
        RenderOrchestrator orchestrator(request("film.mp4"), m_config, services, stop.get_token());
        QList<RenderPath> paths;
        connect(&orchestrator, &RenderOrchestrator::planned, this,
                [&](const RenderPlan &plan) { paths += plan.path; });
        QSignalSpy finished(&orchestrator, &RenderOrchestrator::finished);
        orchestrator.run();
        const auto outcome = finished.first().first().value<RenderOutcome>();
        QVERIFY2(outcome.kind == Kind::CompletedWithWarnings, reason(outcome));
        QVERIFY(outcome.report.warnings.first().contains(QStringLiteral("no licence today")));
        QCOMPARE(paths, (QList{RenderPath::Streaming, RenderPath::Disk}));
        QCOMPARE(read("film.mp4"), filmWith("reference.mp4", true, 1));
    }

    void scratchThatCannotBeMadeIsAnError()
    {
        write("not-a-folder", "a file");
        std::stop_source stop;
        RenderServices services;
        services.worker = {QStringLiteral(FAKE_WORKER), {}};
        services.film.scratchParent = path("not-a-folder");
        m_config.enableStreamingEncode = false;
        RenderOrchestrator orchestrator(request("film.mp4"), m_config, services, stop.get_token());
        QSignalSpy finished(&orchestrator, &RenderOrchestrator::finished);
        orchestrator.run();
        const auto outcome = finished.first().first().value<RenderOutcome>();
        QCOMPARE(outcome.kind, Kind::Failed);
        QVERIFY(outcome.error->message.contains(QStringLiteral("scratch")));
        verifyNothingLeft({QStringLiteral("not-a-folder")});
    }

    void theSurfaceSuitsThePage_data()
    {
        QTest::addColumn<QStringList>("page");
        QTest::addColumn<QString>("wish"); // "auto", "software" or "gl"
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("surface"); // empty: the render fails
        QTest::addColumn<QString>("words");   // in the reason or the error
        const auto row = [](const char *name, const char *page, const char *wish, int seconds,
                            const char *surface, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(page).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromLatin1(wish) << seconds << QString::fromLatin1(surface)
                                << QString::fromLatin1(words);
        };
        row("no WebGL", "--gl=llvmpipe", "auto", 2, "software", "needs no OpenGL");
        row("WebGL", "--webgl=early --gl=llvmpipe", "auto", 2, "gl", "draws with WebGL");
        row("WebGL, and none to be had", "--webgl=early", "auto", 2, "", "The driver is asleep");
        row("likely WebGL", "--webgl=likely --gl=llvmpipe", "auto", 2, "gl", "seems to draw with WebGL");
        row("likely WebGL, and none to be had", "--webgl=likely", "auto", 2, "software", "no OpenGL here");
        row("WebGL nobody could foresee", "--webgl=late --gl=llvmpipe", "auto", 2, "", "asked for WebGL");
        row("foreseen by the user", "--webgl=late --gl=llvmpipe", "gl", 2, "gl", "asked for");
        row("refused by the user", "--webgl=early --gl=llvmpipe", "software", 2, "software", "asked for");
        row("wished for, and none to be had", "", "gl", 2, "", "with OpenGL: The driver is asleep");
        row("a card, and a short film", "--gl=Radeon --slow=5", "auto", 2, "software", "needs no OpenGL");
        row("a card that is faster", "--gl=Radeon --slow=5", "auto", 30, "gl", "by Radeon");
        row("no card", "--gl=llvmpipe --slow=1", "auto", 30, "software", "needs no OpenGL");
    }

    void theSurfaceSuitsThePage()
    {
        QFETCH(QStringList, page);
        QFETCH(QString, wish);
        QFETCH(int, seconds);
        QFETCH(QString, surface);
        QFETCH(QString, words);
        m_config.surface = worker::surfaceFromName(wish);
        RenderRequest film = request("film.mp4");
        film.declaredDuration = seconds;
        const RenderOutcome outcome =
            renderWith({QStringLiteral(FAKE_WORKER), page, {QStringLiteral("offscreen"), {}}}, film);
        if (surface.isEmpty()) {
            QCOMPARE(outcome.kind, Kind::Failed);
            QCOMPARE(outcome.error->kind, ErrorKind::WebGl);
            QVERIFY2(outcome.error->message.contains(words), reason(outcome));
            verifyNothingLeft({});
            return;
        }
        QVERIFY2(!outcome.error, reason(outcome));
        QCOMPARE(worker::surfaceName(outcome.report.surface.surface), surface);
        QVERIFY2(outcome.report.surface.reason.contains(words), qPrintable(outcome.report.surface.reason));
        verifyNumbers(path("film.mp4"), 0, seconds * 30);
        verifyNothingLeft({QStringLiteral("film.mp4")});
    }

    void aWorkerThatDiesInTheTrial_data()
    {
        QTest::addColumn<bool>("diesBefore");
        QTest::addColumn<bool>("isRendered");
        QTest::newRow("is replaced") << false << true;
        QTest::newRow("is not replaced twice") << true << false;
    }

    void aWorkerThatDiesInTheTrial()
    {
        QFETCH(bool, diesBefore);
        QFETCH(bool, isRendered);
        const QString marker = QStringLiteral("=") + path("died");
        QStringList page{QStringLiteral("--gl=Radeon"), QStringLiteral("--die-at=3")};
        page += diesBefore ? QStringLiteral("--die-opening") + marker : QStringLiteral("--once") + marker;
        RenderRequest film = request("film.mp4");
        film.declaredDuration = 30;
        const RenderOutcome outcome =
            renderWith({QStringLiteral(FAKE_WORKER), page, {QStringLiteral("offscreen"), {}}}, film);
        QCOMPARE(outcome.kind, isRendered ? Kind::CompletedWithWarnings : Kind::Failed);
        if (isRendered)
            QVERIFY(outcome.report.surface.reason.contains(QStringLiteral("started once more")));
        else
            QCOMPARE(outcome.error->kind, ErrorKind::Worker);
    }

    void twoRendersAreTheSameBytes() { QCOMPARE(filmWith("a.mp4", true, 1), filmWith("b.mp4", true, 1)); }

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }

    RenderRequest request(const char *name) const
    {
        RenderRequest request;
        request.projectFolder = m_dir->path();
        request.entry = QStringLiteral("index.html");
        request.outputPath = path(name);
        request.quality = media::Quality::Draft;
        request.canvas = request.outputSize = test::kNumberedFrameSize;
        request.declaredDuration = kFrames / 30.0;
        request.workers = 1;
        return request;
    }

    /// One clip at 0.25 s, in JSON with ' for "; `more` are further members of it.
    static QString soundsOption(const char *file, const QByteArray &more = {})
    {
        const QString clip =
            QStringLiteral("'id':'music','kind':'audio','path':'%1','start':0.25,'duration':1.5%2")
                .arg(QLatin1String(file), QString::fromUtf8(more));
        return QStringLiteral("--sounds={'clips':[{%1}]}")
            .arg(clip)
            .replace(QLatin1Char('\''), QLatin1Char('"'));
    }

    static void verifyClaps(const test::FilmSound &sound, const std::vector<double> &wanted)
    {
        const std::vector<double> claps = sound.claps();
        QCOMPARE(claps.size(), wanted.size());
        for (std::size_t i = 0; i < claps.size(); ++i)
            QVERIFY2(std::abs(claps[i] - wanted[i]) <= 0.001, qPrintable(QString::number(claps[i])));
    }

    RenderOutcome render(const RenderRequest &request, const QStringList &faults)
    {
        return renderWith({QStringLiteral(FAKE_WORKER), faults}, request);
    }

    RenderOutcome renderWith(const WorkerCommand &command, const RenderRequest &request)
    {
        RenderJob job(request, m_config, command);
        QSignalSpy finished(&job, &RenderJob::finished);
        connect(&job, &RenderJob::progressed, this, [this](const RenderProgress &progress) {
            m_texts += progressText(progress);
            m_percents += progressPercent(progress);
            m_memoryBytes = progress.memoryBytes;
        });
        job.start();
        if (finished.isEmpty() && !finished.wait(kTimeoutMs))
            return {Kind::Failed, {}, Error{ErrorKind::Worker, QStringLiteral("the job never ended"), {}}};
        return finished.first().first().value<RenderOutcome>();
    }

    QByteArray filmWith(const char *name, bool streaming, int workers)
    {
        m_config.enableStreamingEncode = streaming;
        m_percents.clear();
        RenderRequest film = request(name);
        film.workers = workers;
        const RenderOutcome outcome = render(film, m_faults);
        if (outcome.kind != Kind::Completed)
            qWarning("%s", reason(outcome));
        return read(name);
    }

    /// Stages with their times, memory that was seen on the way, and the very bytes of the file.
    void verifyEffort(const RenderReport &report, const std::vector<RenderStage> &stages)
    {
        QCOMPARE(report.stages.size(), stages.size());
        double seconds = 0;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            QCOMPARE(report.stages[i].stage, stages[i]);
            seconds += report.stages[i].seconds;
        }
        QVERIFY(std::abs(seconds - report.elapsedSeconds) < 0.1);
        QVERIFY(m_memoryBytes > 0);
        QVERIFY(report.peakMemoryBytes >= m_memoryBytes);
        QFile film(report.outputPath);
        QVERIFY(film.open(QIODevice::ReadOnly));
        QCOMPARE(report.sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(film.readAll(), QCryptographicHash::Sha256).toHex()));
    }

    void verifyNumbers(const QString &film, int first, int count)
    {
        auto reader = media::VideoFrameReader::open(film);
        VERIFY_RESULT(reader);
        for (int i = 0; i < count; ++i) {
            const auto frame = reader->next();
            VERIFY_RESULT(frame);
            QVERIFY(frame->has_value());
            QCOMPARE(int(test::readNumber((*frame)->i420, (*frame)->size)), first + i);
        }
        QVERIFY(!(*reader->next()).has_value());
    }

    /// No partial file, no scratch, no shared memory, no process.
    void verifyNothingLeft(const QStringList &expected)
    {
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 expected);
        QVERIFY(QDir(ScopedTempDir::defaultParent()).isEmpty());
        const QString ours = QStringLiteral("mutoscope-ring-%1-*").arg(QCoreApplication::applicationPid());
        QCOMPARE(QDir(QStringLiteral("/dev/shm")).entryList({ours}), QStringList());
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
        if (children.open(QIODevice::ReadOnly))
            QCOMPARE(children.readAll().trimmed(), QByteArray());
    }

    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static const char *reason(const RenderOutcome &outcome)
    {
        static QByteArray text;
        text = outcome.error
                   ? (outcome.error->message + QLatin1Char(' ') + outcome.error->detail).toLocal8Bit()
                   : QByteArray("no error");
        return text.constData();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    RenderConfig m_config;
    QStringList m_faults; ///< Of the workers of filmWith().
    QStringList m_texts;
    QList<int> m_percents;
    qint64 m_memoryBytes = 0;
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderJob)
#include "tst_render_job.moc"
