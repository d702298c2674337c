#include "core/worker/worker_protocol.h"

#include "core/worker/worker_words.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace muto::worker {

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_4;

template<typename Enum>
void readEnum(QDataStream &in, Enum &value, Enum last)
{
    qint32 raw = 0;
    in >> raw;
    if (raw < 0 || raw > qint32(last))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        value = Enum(raw);
}

void writeJson(QDataStream &out, const QJsonObject &object)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void readJson(QDataStream &in, QJsonObject &object)
{
    QByteArray text;
    in >> text;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        in.setStatus(QDataStream::ReadCorruptData);
    object = document.object();
}

void write(QDataStream &out, const Hello &m)
{
    out << qint32(m.protocolVersion) << m.buildId << m.processId;
}

void read(QDataStream &in, Hello &m)
{
    qint32 version = 0;
    in >> version >> m.buildId >> m.processId;
    m.protocolVersion = version;
}

void write(QDataStream &out, const Load &m)
{
    out << m.projectFolder << m.entry << m.canvas << m.output << qint32(m.pixels) << m.transparent
        << m.fpsNumerator << m.fpsDenominator << m.declaredDuration << m.allowNetwork
        << qint32(m.readyTimeoutMs) << qint32(m.frameTimeoutMs) << m.ringPath << qint32(m.ringSlots)
        << m.stampNonce << m.mayLackWebGl;
    writeJson(out, m.variables);
}

void read(QDataStream &in, Load &m)
{
    qint32 readyTimeout = 0;
    qint32 frameTimeout = 0;
    qint32 slotCount = 0;
    in >> m.projectFolder >> m.entry >> m.canvas >> m.output;
    readEnum(in, m.pixels, frames::PixelFormat::I420);
    in >> m.transparent >> m.fpsNumerator >> m.fpsDenominator >> m.declaredDuration >> m.allowNetwork >>
        readyTimeout >> frameTimeout >> m.ringPath >> slotCount >> m.stampNonce >> m.mayLackWebGl;
    readJson(in, m.variables);
    m.readyTimeoutMs = readyTimeout;
    m.frameTimeoutMs = frameTimeout;
    m.ringSlots = slotCount;
}

void write(QDataStream &out, const Ready &m)
{
    out << m.duration << m.stateful;
    writeJson(out, m.manifest);
}

void read(QDataStream &in, Ready &m)
{
    in >> m.duration >> m.stateful;
    readJson(in, m.manifest);
}

void write(QDataStream &out, const Capture &m)
{
    out << qint64(m.frames.first.value) << qint64(m.frames.end.value) << qint32(m.stride) << m.stateful;
}

void read(QDataStream &in, Capture &m)
{
    qint64 first = 0;
    qint64 end = 0;
    qint32 stride = 0;
    in >> first >> end >> stride >> m.stateful;
    if (first < 0 || end < first || stride < 1)
        in.setStatus(QDataStream::ReadCorruptData);
    m.frames = {{first}, {end}};
    m.stride = stride;
}

void write(QDataStream &out, const Captured &m)
{
    out << qint64(m.frame.value) << qint32(m.slot);
}

void read(QDataStream &in, Captured &m)
{
    qint64 frame = 0;
    qint32 slot = 0;
    in >> frame >> slot;
    m = {{frame}, slot};
}

void write(QDataStream &out, const Release &m)
{
    out << qint32(m.slot);
}

void read(QDataStream &in, Release &m)
{
    qint32 slot = 0;
    in >> slot;
    m.slot = slot;
}

void write(QDataStream &out, const Finished &m)
{
    out << m.captured << m.staleImages << m.asksAgain;
}

void read(QDataStream &in, Finished &m)
{
    in >> m.captured >> m.staleImages >> m.asksAgain;
}

void write(QDataStream &out, const Log &m)
{
    out << qint32(m.level) << m.text << m.source << qint32(m.line);
}

void read(QDataStream &in, Log &m)
{
    qint32 line = 0;
    readEnum(in, m.level, LogLevel::Error);
    in >> m.text >> m.source >> line;
    m.line = line;
}

void write(QDataStream &out, const Failed &m)
{
    out << qint32(m.kind) << m.message << m.detail;
}

void read(QDataStream &in, Failed &m)
{
    readEnum(in, m.kind, ErrorKind::Cancelled);
    in >> m.message >> m.detail;
}

void write(QDataStream &, const Quit &) {}
void read(QDataStream &, Quit &) {}

/// Reads the alternative number `tag` of the variant, by trying each position in turn.
template<std::size_t Index = 0>
bool readAlternative(QDataStream &in, std::size_t tag, Message &message)
{
    if constexpr (Index == std::variant_size_v<Message>) {
        return false;
    } else {
        if (tag != Index)
            return readAlternative<Index + 1>(in, tag, message);
        std::variant_alternative_t<Index, Message> value;
        read(in, value);
        message = std::move(value);
        return true;
    }
}

} // namespace

QByteArray encode(const Message &message)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kStreamVersion);
    out << quint8(message.index());
    std::visit([&out](const auto &value) { write(out, value); }, message);
    return bytes;
}

Result<Message> decode(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(kStreamVersion);
    quint8 tag = 0;
    in >> tag;
    Message message;
    const bool known = readAlternative(in, tag, message);
    if (!known || in.status() != QDataStream::Ok || !in.atEnd())
        return fail(ErrorKind::Worker, WorkerWords::tr("Cannot understand a message of a capture worker"),
                    WorkerWords::tr("%1 bytes, tag %2").arg(bytes.size()).arg(tag));
    return message;
}

QString currentBuildId()
{
    return QStringLiteral(MUTO_VERSION " " __DATE__ " " __TIME__);
}

} // namespace muto::worker
