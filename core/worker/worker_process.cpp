#include "core/worker/worker_process.h"

#include "core/base/logging.h"
#include "core/worker/worker_words.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QUuid>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace muto::worker {

namespace {

constexpr int kStartTimeoutMs = 30'000; // a cold disk and a busy machine; usually a tenth of a second
constexpr int kGraceMs = 2'000;
constexpr qsizetype kErrorTailBytes = 8 * 1024;

/// In the child, before it becomes the worker: the operating system ends it with us, however we end. Ctrl+C
/// reaches every process of a terminal and is for us to answer; a worker that it ended first would look like
/// one that crashed.
void bindToParent()
{
    ::signal(SIGINT, SIG_IGN);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

} // namespace

WorkerProcess::WorkerProcess(WorkerCommand command, Surface surface, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_surface(surface)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(bindToParent);
    m_process.setProcessEnvironment(
        m_command.environmentFor(m_surface, QProcessEnvironment::systemEnvironment()));
    m_startTimeout.setSingleShot(true);
    m_startTimeout.setInterval(kStartTimeoutMs);

    connect(&m_server, &QLocalServer::newConnection, this, &WorkerProcess::acceptConnection);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process.readAllStandardError()).right(kErrorTailBytes); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            die({ErrorKind::Worker,
                 WorkerWords::tr("Cannot start %1: %2").arg(m_command.program, m_process.errorString()),
                 WorkerWords::tr("Check that the program is installed completely.")});
    });
    connect(&m_process, &QProcess::finished, this, &WorkerProcess::onProcessEnded);
    connect(&m_startTimeout, &QTimer::timeout, this, [this] {
        die({ErrorKind::Worker,
             WorkerWords::tr("A capture process did not answer within %1 s").arg(kStartTimeoutMs / 1000),
             errorTail()});
    });
}

WorkerProcess::~WorkerProcess()
{
    m_state = State::Dead;
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kGraceMs);
}

Result<> WorkerProcess::start(Load request, int slotCount)
{
    m_request = std::move(request);
    if (auto made = createRing(slotCount); !made)
        return made;
    const QString name = QStringLiteral("mutoscope-") + QUuid::createUuid().toString(QUuid::Id128);
    if (!m_server.listen(name))
        return fail(
            ErrorKind::Worker,
            WorkerWords::tr("Cannot open a socket for a capture process: %1").arg(m_server.errorString()));
    m_startTimeout.start();
    m_process.start(m_command.program, m_command.argumentsFor(m_surface, m_server.fullServerName()));
    return ok();
}

Result<> WorkerProcess::createRing(int slotCount)
{
    auto ring = FrameRing::create(frames::PictureLayout::of(m_request.pixels, m_request.output), slotCount);
    if (!ring)
        return fail(ring.error());
    m_ring = std::make_shared<FrameRing>(std::move(*ring));
    m_request.ringPath = m_ring->path();
    m_request.ringSlots = slotCount;
    return ok();
}

void WorkerProcess::acceptConnection()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    if (!socket || m_channel)
        return;
    m_server.close(); // one child, one conversation
    m_channel = new MessageChannel(socket, this);
    connect(m_channel, &MessageChannel::received, this, &WorkerProcess::obey);
    connect(m_channel, &MessageChannel::broken, this, &WorkerProcess::die);
}

void WorkerProcess::obey(const Message &message)
{
    if (m_state == State::Stopping || m_state == State::Dead)
        return; // said before it heard that it is over
    if (const auto *hello = std::get_if<Hello>(&message))
        return greet(*hello);
    if (const auto *facts = std::get_if<Ready>(&message)) {
        m_state = State::Ready;
        m_ring->unlink(); // mapped on both sides by now
        Q_EMIT ready(*facts);
    } else if (const auto *frame = std::get_if<Captured>(&message)) {
        if (frame->slot < 0 || frame->slot >= m_ring->slotCount())
            return die(
                {ErrorKind::Worker, WorkerWords::tr("A capture process named slot %1").arg(frame->slot), {}});
        Q_EMIT captured(frame->frame, frame->slot);
    } else if (const auto *statistics = std::get_if<Finished>(&message)) {
        m_state = State::Ready;
        Q_EMIT finished(*statistics);
    } else if (const auto *entry = std::get_if<Log>(&message)) {
        Q_EMIT logged(*entry);
    } else if (const auto *failure = std::get_if<Failed>(&message)) {
        die({failure->kind, failure->message, failure->detail});
    }
}

void WorkerProcess::greet(const Hello &hello)
{
    m_startTimeout.stop();
    if (hello.protocolVersion != kProtocolVersion || hello.buildId != currentBuildId())
        return die({ErrorKind::Worker, WorkerWords::tr("The program was replaced while it was running"),
                    WorkerWords::tr("Close it and start it again.")});
    m_state = State::Loading;
    m_channel->send(m_request);
}

void WorkerProcess::capture(const Capture &request)
{
    Q_ASSERT(m_state == State::Ready);
    m_state = State::Capturing;
    m_channel->send(request);
}

void WorkerProcess::release(int slot)
{
    if (m_channel && m_state != State::Dead)
        m_channel->send(Release{slot});
}

void WorkerProcess::stop()
{
    if (m_state == State::Stopping || m_state == State::Dead)
        return;
    m_state = State::Stopping;
    m_startTimeout.stop();
    if (m_channel)
        m_channel->send(Quit{});
    else
        m_process.kill();
    QTimer::singleShot(kGraceMs, &m_process, [this] { m_process.kill(); });
}

void WorkerProcess::die(const Error &error)
{
    if (m_state == State::Stopping || m_state == State::Dead)
        return;
    m_state = State::Dead;
    m_startTimeout.stop();
    m_process.kill();
    Q_EMIT died(error);
}

void WorkerProcess::onProcessEnded()
{
    die({ErrorKind::Worker,
         m_process.exitStatus() == QProcess::CrashExit
             ? WorkerWords::tr("A capture process was killed or crashed")
             : WorkerWords::tr("A capture process left with exit code %1").arg(m_process.exitCode()),
         errorTail()});
}

QString WorkerProcess::errorTail() const
{
    return QString::fromLocal8Bit(m_errors).trimmed();
}

} // namespace muto::worker
