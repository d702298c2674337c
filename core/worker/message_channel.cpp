#include "core/worker/message_channel.h"

#include "core/worker/worker_words.h"

#include <QLocalSocket>
#include <QtEndian>

namespace muto::worker {

namespace {

constexpr qsizetype kHeaderBytes = 4;
constexpr quint32 kLongestMessage =
    64u * 1024 * 1024; // a manifest of thousands of clips fits many times over

} // namespace

MessageChannel::MessageChannel(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QLocalSocket::readyRead, this, &MessageChannel::readAvailable);
    connect(m_socket, &QLocalSocket::disconnected, this, &MessageChannel::closed);
}

void MessageChannel::send(const Message &message)
{
    const QByteArray body = encode(message);
    char header[kHeaderBytes];
    qToBigEndian(quint32(body.size()), header);
    m_socket->write(QByteArray(header, kHeaderBytes) + body);
}

void MessageChannel::flush()
{
    m_socket->flush();
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(1000)) {
    }
}

void MessageChannel::abort()
{
    m_pending.clear();
    m_socket->abort();
}

void MessageChannel::readAvailable()
{
    m_pending += m_socket->readAll();
    // Taken out before anybody is told: whoever is may end the conversation, or let more of it in.
    for (auto message = takeMessage(); !message || *message; message = takeMessage()) {
        if (!message)
            return breakOff(message.error());
        Q_EMIT received(**message);
    }
}

/// The first message, if all of it has arrived.
Result<std::optional<Message>> MessageChannel::takeMessage()
{
    if (m_pending.size() < kHeaderBytes)
        return std::optional<Message>();
    const auto length = qFromBigEndian<quint32>(m_pending.constData());
    if (length > kLongestMessage)
        return fail(ErrorKind::Worker,
                    WorkerWords::tr("A capture worker announced a message of %1 bytes").arg(length));
    if (m_pending.size() - kHeaderBytes < qsizetype(length))
        return std::optional<Message>();
    auto message = decode(m_pending.mid(kHeaderBytes, length));
    if (!message)
        return fail(std::move(message.error()));
    m_pending.remove(0, kHeaderBytes + length);
    return std::optional(std::move(*message));
}

void MessageChannel::breakOff(const Error &error)
{
    m_pending.clear();
    Q_EMIT broken(error);
    m_socket->abort();
}

} // namespace muto::worker
