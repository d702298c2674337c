#pragma once

#include "core/base/result.h"
#include "core/worker/frame_ring.h"
#include "core/worker/message_channel.h"
#include "core/worker/worker_command.h"
#include "core/worker/worker_protocol.h"

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace muto::worker {

/// One capture process as the program sees it: started, spoken to, and gone when this object goes. Lives in
/// one thread, which needs an event loop.
class WorkerProcess : public QObject
{
    Q_OBJECT

public:
    WorkerProcess(WorkerCommand command, Surface surface, QObject *parent = nullptr);
    ~WorkerProcess() override;

    /// Starts the process and has it load a composition into a ring of `slotCount` pictures. `request` is
    /// completed with what belongs to the ring. `ready` or `died` follows.
    Result<> start(Load request, int slotCount);

    /// Has a ready worker capture frames; `captured` follows for each, then `finished`, unless it dies.
    void capture(const Capture &request);

    /// The pictures the worker writes. Whoever reads one holds on to the ring until it is released.
    std::shared_ptr<FrameRing> ring() const { return m_ring; }

    void release(int slot);

    qint64 processId() const { return m_process.processId(); }

    /// Asks the process to leave; it is killed when it does not within two seconds.
    void stop();

Q_SIGNALS:
    void ready(const muto::worker::Ready &facts);
    void captured(muto::FrameIndex frame, int slot);
    void finished(const muto::worker::Finished &statistics);
    void logged(const muto::worker::Log &entry);
    /// The worker is of no more use. ErrorKind::Worker when its process failed and another may do better,
    /// ErrorKind::Composition when the page is at fault. Emitted at most once, and never after `stop()`.
    void died(const muto::Error &error);

private:
    enum class State { Starting, Loading, Ready, Capturing, Stopping, Dead };

    Result<> createRing(int slotCount);
    void acceptConnection();
    void obey(const Message &message);
    void greet(const Hello &hello);
    void die(const Error &error);
    void onProcessEnded();
    QString errorTail() const;

    WorkerCommand m_command;
    Surface m_surface;
    State m_state = State::Starting;
    Load m_request;
    std::shared_ptr<FrameRing> m_ring;
    QLocalServer m_server;
    QProcess m_process;
    MessageChannel *m_channel = nullptr;
    QByteArray m_errors; ///< The last of what the process wrote to standard error.
    QTimer m_startTimeout;
};

} // namespace muto::worker
