#include "core/web/capture_session.h"

#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/web/off_screen_page.h"
#include "tests/web/test_project.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QUuid>

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr int kFrames = 90;
constexpr int kSessionPatienceMs = 30'000;

} // namespace

/// A capture worker's end of the conversation, with a real page, and the test at the other end.
class TestCaptureSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_received.clear();
        QLocalServer server;
        QVERIFY(server.listen(QStringLiteral("muto-test-") + QUuid::createUuid().toString(QUuid::Id128)));
        auto *child = new QLocalSocket;
        child->connectToServer(server.serverName());
        QVERIFY(child->waitForConnected(5'000));
        QVERIFY(server.hasPendingConnections() || server.waitForNewConnection(5'000));
        QLocalSocket *parent = server.nextPendingConnection();
        parent->setParent(nullptr); // it outlives its server
        m_program = std::make_unique<worker::MessageChannel>(parent);
        connect(m_program.get(), &worker::MessageChannel::received, this,
                [this](const worker::Message &message) { m_received.push_back(message); });
        m_session = std::make_unique<CaptureSession>(child, worker::Surface::Software);
    }

    void cleanup()
    {
        m_session.reset();
        m_program.reset();
        m_ring.reset();
    }

    void introducesItself()
    {
        const auto hello = waitFor<worker::Hello>();
        QVERIFY(hello);
        QCOMPARE(hello->protocolVersion, worker::kProtocolVersion);
        QCOMPARE(hello->buildId, worker::currentBuildId());
        QCOMPARE(hello->processId, QCoreApplication::applicationPid());
    }

    void capturesWhatItIsAsked()
    {
        load(numberedFilm(kFrames));
        const auto ready = waitFor<worker::Ready>();
        QVERIFY(ready);
        QCOMPARE(ready->duration, kFrames / 30.0);
        QVERIFY(!ready->stateful);
        QCOMPARE(ready->manifest[QLatin1String("compositionId")].toString(), QStringLiteral("main"));

        QList<qint64> numbers;
        connect(m_program.get(), &worker::MessageChannel::received, this,
                [&](const worker::Message &message) {
                    if (const auto *captured = std::get_if<worker::Captured>(&message)) {
                        numbers += numberIn(captured->slot);
                        QCOMPARE(numbers.last(), captured->frame.value);
                        m_program->send(worker::Release{captured->slot});
                    }
                });
        m_program->send(worker::Capture{{{10}, {40}}, 2, false});
        const auto finished = waitFor<worker::Finished>();
        QVERIFY(finished);
        QCOMPARE(finished->captured, 15);
        std::sort(numbers.begin(), numbers.end());
        QList<qint64> wanted;
        for (qint64 frame = 10; frame < 40; frame += 2)
            wanted += frame;
        QCOMPARE(numbers, wanted);
    }

    void aBrokenPageIsTheCompositionsFault_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("words");
        QTest::newRow("script error") << numberedFilm(10, "\n\nnothing.at.all;") << "nothing is not defined";
        QTest::newRow("no composition") << QByteArray("<!doctype html><p>Hello</p>") << "data-composition-id";
    }

    void aBrokenPageIsTheCompositionsFault()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, words);
        load(html);
        const auto failed = waitFor<worker::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->kind, ErrorKind::Composition);
        QVERIFY2(failed->message.contains(words), qPrintable(failed->message));
    }

    void aMissingPageIsTheCompositionsFault()
    {
        QFile::remove(m_project.filePath(QStringLiteral("index.html")));
        sendLoad();
        const auto failed = waitFor<worker::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->kind, ErrorKind::Composition);
        QVERIFY2(failed->message.contains(QStringLiteral("index.html")), qPrintable(failed->message));
    }

    void thePagesConsoleIsPassedOn()
    {
        load(numberedFilm(10, "\nconsole.warn('a word');"));
        const auto entry = waitFor<worker::Log>();
        QVERIFY(entry);
        QCOMPARE(entry->level, worker::LogLevel::Warning);
        QCOMPARE(entry->text, QStringLiteral("a word"));
        QCOMPARE(entry->source, QStringLiteral("index.html"));
        QVERIFY(entry->line > 1);
    }

    /// The layer for it is one of the program's own files: it reaches the page that is captured, and its
    /// pictures.
    void newerCssIsSpelledAndTheRestIsNamed()
    {
        load(composition({}, "<style>:root { --white: #fff; }\n"
                             "body { background: color-mix(in srgb, var(--white), black); }\n"
                             "@scope (.a) { p { color: red; } }</style>"));
        const auto ready = waitFor<worker::Ready>();
        QVERIFY(ready);
        const QJsonArray warnings = ready->manifest[QLatin1String("warnings")].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][QLatin1String("code")].toString(), QStringLiteral("unsupported_css"));
        QCOMPARE(warnings[0][QLatin1String("file")].toString(), QStringLiteral("index.html"));
        QVERIFY(warnings[0][QLatin1String("line")].toInt() > 2);

        m_program->send(worker::Capture{{{0}, {1}}, 1, false});
        const auto captured = waitFor<worker::Captured>();
        QVERIFY(captured);
        const int grey = m_ring->view(captured->slot).planes[0][0];
        QVERIFY2(grey > 115 && grey < 135, qPrintable(QString::number(grey)));
        const bool isSilent = std::none_of(m_received.cbegin(), m_received.cend(), [](const auto &message) {
            return std::holds_alternative<worker::Log>(message);
        });
        QVERIFY(isSilent);
    }

    void nothingIsCapturedBeforeThePageIsReady()
    {
        m_program->send(worker::Capture{{{0}, {1}}, 1, false});
        const auto failed = waitFor<worker::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->kind, ErrorKind::Worker);
    }

    void aRingThatIsNotThereIsTheWorkersFault()
    {
        worker::Load request;
        request.output = request.canvas = kNumberedFrameSize;
        request.ringPath = m_project.filePath(QStringLiteral("no ring"));
        m_program->send(request);
        const auto failed = waitFor<worker::Failed>();
        QVERIFY(failed);
        QVERIFY(failed->kind != ErrorKind::Composition);
    }

    void leavesWhenTold()
    {
        QSignalSpy ended(m_session.get(), &CaptureSession::ended);
        m_program->send(worker::Quit{});
        QVERIFY(ended.wait(5'000));
    }

    void leavesWhenTheProgramIsGone()
    {
        QSignalSpy ended(m_session.get(), &CaptureSession::ended);
        m_program.reset();
        QVERIFY(ended.wait(5'000));
    }

private:
    void load(const QByteArray &html)
    {
        m_project.write(QStringLiteral("index.html"), html);
        sendLoad();
    }

    void sendLoad()
    {
        auto ring = worker::FrameRing::create(
            frames::PictureLayout::of(frames::PixelFormat::I420, kNumberedFrameSize), 2);
        VERIFY_RESULT(ring);
        m_ring.emplace(std::move(*ring));
        worker::Load request;
        request.projectFolder = m_project.folder();
        request.entry = QStringLiteral("index.html");
        request.canvas = request.output = kNumberedFrameSize;
        request.ringPath = m_ring->path();
        request.ringSlots = m_ring->slotCount();
        request.stampNonce = 4711;
        m_program->send(request);
    }

    /// The first message of a kind, waiting for it if need be.
    template<typename T>
    std::optional<T> waitFor()
    {
        const auto find = [this] {
            return std::find_if(m_received.cbegin(), m_received.cend(),
                                [](const auto &message) { return std::holds_alternative<T>(message); });
        };
        const bool came = QTest::qWaitFor([&] { return find() != m_received.cend(); }, kSessionPatienceMs);
        return came ? std::optional(std::get<T>(*find())) : std::nullopt;
    }

    qint64 numberIn(int slot) const
    {
        const frames::FrameView view = m_ring->view(slot);
        const QByteArray luma(reinterpret_cast<const char *>(view.planes[0]),
                              view.strides[0] * view.size.height());
        return readNumber(luma, {int(view.strides[0]), view.size.height()});
    }

    TestProject m_project;
    std::optional<worker::FrameRing> m_ring;
    std::unique_ptr<worker::MessageChannel> m_program;
    std::unique_ptr<CaptureSession> m_session;
    std::vector<worker::Message> m_received;
};

MUTO_WEB_TEST_MAIN(prepareOffScreenPages, QGuiApplication, TestCaptureSession)
#include "tst_capture_session.moc"
