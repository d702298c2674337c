#include "core/media/spool_format.h"

#include <QDataStream>
#include <QIODevice>

#include <cstring>

namespace muto::media::spool {

namespace {

constexpr int kMagicBytes = 8;
constexpr char kHeadMagic[] = "MUTOSPL2";
constexpr char kTailMagic[] = "MUTOEND1";

/// A little-endian stream that appends to `bytes`.
class Output : public QDataStream
{
public:
    explicit Output(QByteArray *bytes)
        : QDataStream(bytes, QIODevice::WriteOnly)
    {
        setByteOrder(LittleEndian);
    }
};

class Input : public QDataStream
{
public:
    explicit Input(const QByteArray &bytes)
        : QDataStream(bytes)
    {
        setByteOrder(LittleEndian);
    }

    template<typename T>
    T next()
    {
        T value{};
        *this >> value;
        return value;
    }

    bool nextIs(const char *magic)
    {
        char found[kMagicBytes] = {};
        return readRawData(found, kMagicBytes) == kMagicBytes && std::memcmp(found, magic, kMagicBytes) == 0;
    }
};

} // namespace

QByteArray headBytes(const Head &head)
{
    QByteArray bytes;
    Output out(&bytes);
    out.writeRawData(kHeadMagic, kMagicBytes);
    out << quint32(head.format) << quint32(head.size.width()) << quint32(head.size.height());
    return bytes;
}

std::optional<Head> parseHead(const QByteArray &bytes)
{
    Input in(bytes);
    if (bytes.size() != kHeadBytes || !in.nextIs(kHeadMagic))
        return std::nullopt;
    const auto format = in.next<quint32>();
    const auto width = in.next<quint32>();
    const auto height = in.next<quint32>();
    if (format > quint32(frames::PixelFormat::I420))
        return std::nullopt;
    return Head{frames::PixelFormat(format), QSize(int(width), int(height))};
}

QByteArray recordHeadBytes(const RecordHead &head)
{
    QByteArray bytes;
    Output out(&bytes);
    out << qint64(head.frame) << quint32(head.bytes) << quint32(head.crc);
    return bytes;
}

RecordHead parseRecordHead(const QByteArray &bytes)
{
    Input in(bytes);
    RecordHead head;
    head.frame = in.next<qint64>();
    head.bytes = in.next<quint32>();
    head.crc = in.next<quint32>();
    return head;
}

QByteArray tableBytes(const Table &table)
{
    QByteArray bytes;
    Output out(&bytes);
    for (const auto &[frame, offset] : table)
        out << qint64(frame) << offset;
    return bytes;
}

Table parseTable(const QByteArray &bytes)
{
    Input in(bytes);
    Table table;
    while (!in.atEnd()) {
        const auto frame = in.next<qint64>();
        table[frame] = in.next<qint64>();
    }
    return table;
}

QByteArray tailBytes(const Tail &tail)
{
    QByteArray bytes;
    Output out(&bytes);
    out << tail.tableOffset << quint32(tail.entries) << quint32(tail.tableCrc);
    out.writeRawData(kTailMagic, kMagicBytes);
    return bytes;
}

std::optional<Tail> parseTail(const QByteArray &bytes)
{
    Input in(bytes);
    Tail tail;
    tail.tableOffset = in.next<qint64>();
    tail.entries = in.next<quint32>();
    tail.tableCrc = in.next<quint32>();
    return bytes.size() == kTailBytes && in.nextIs(kTailMagic) ? std::optional(tail) : std::nullopt;
}

} // namespace muto::media::spool
