#pragma once

#include "core/worker/worker_protocol.h"

#include <QByteArray>
#include <QObject>

#include <optional>

class QLocalSocket;

namespace muto::worker {

/// Whole messages over a local socket: four bytes of length (big endian), then the message. Lives in the
/// thread of its socket. A peer that speaks nonsense is reported once and hung up on.
class MessageChannel : public QObject
{
    Q_OBJECT

public:
    /// Takes over `socket`, which must be connected.
    explicit MessageChannel(QLocalSocket *socket, QObject *parent = nullptr);

    void send(const Message &message);

    /// Hands everything sent so far to the system; for last words before leaving.
    void flush();

    /// Ends the conversation without waiting; what has arrived and nobody was told of is forgotten.
    void abort();

Q_SIGNALS:
    void received(const muto::worker::Message &message);
    void broken(const muto::Error &error);
    void closed();

private:
    void readAvailable();
    Result<std::optional<Message>> takeMessage();
    void breakOff(const Error &error);

    QLocalSocket *m_socket;
    QByteArray m_pending;
};

} // namespace muto::worker
