#include "core/media/frame_spool.h"

#include "core/media/av_frames.h"
#include "core/media/lossless_codec.h"
#include "core/media/media_words.h"
#include "core/media/spool_format.h"

#include <QByteArray>
#include <QFile>

#include <optional>
#include <utility>

namespace muto::media {

namespace {

/// CRC-32 as zlib and PNG compute it.
std::uint32_t crc32(const std::uint8_t *bytes, std::size_t count)
{
    return av_crc(av_crc_get_table(AV_CRC_32_IEEE_LE), UINT32_MAX, bytes, count) ^ UINT32_MAX;
}

std::uint32_t crc32(const QByteArray &bytes)
{
    return crc32(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
}

tl::unexpected<Error> refuseWrite(const QFile &file)
{
    return fail(
        ErrorKind::Io,
        MediaWords::tr("Cannot write the scratch file %1: %2").arg(file.fileName(), file.errorString()),
        MediaWords::tr("Make room on the disk that holds the cache folder."));
}

tl::unexpected<Error> refuseRead(const QFile &file, const QString &why)
{
    return fail(ErrorKind::Io,
                MediaWords::tr("Cannot read the scratch file %1: %2").arg(file.fileName(), why));
}

/// Writes until all is written or the system says why not: a full disk takes a part first.
bool writeAll(QFile &file, const char *bytes, qint64 count)
{
    while (count > 0) {
        const qint64 taken = file.write(bytes, count);
        if (taken <= 0)
            return false;
        bytes += taken;
        count -= taken;
    }
    return true;
}

bool writeAll(QFile &file, const QByteArray &bytes)
{
    return writeAll(file, bytes.constData(), bytes.size());
}

} // namespace

// ---- writing ----

struct FrameSpoolWriter::State
{
    QFile file;
    QSize size;
    LosslessEncoder encoder;
    spool::Table table{};
    qint64 end = spool::kHeadBytes; ///< Where the next record goes.

    State(const QString &path, QSize pictureSize, LosslessEncoder losslessEncoder)
        : file(path)
        , size(pictureSize)
        , encoder(std::move(losslessEncoder))
    {
    }

    Result<> append(std::int64_t frame, const AVPacket &packet)
    {
        const auto bytes = std::uint32_t(packet.size);
        const QByteArray head = spool::recordHeadBytes({frame, bytes, crc32(packet.data, bytes)});
        if (!writeAll(file, head) ||
            !writeAll(file, reinterpret_cast<const char *>(packet.data), qint64(bytes)))
            return refuseWrite(file);
        table[frame] = std::exchange(end, end + spool::kRecordHeadBytes + qint64(bytes));
        return ok();
    }
};

Result<FrameSpoolWriter> FrameSpoolWriter::create(const QString &path, frames::PixelFormat format, QSize size)
{
    auto encoder = LosslessEncoder::create(format, size);
    if (!encoder)
        return fail(std::move(encoder.error()));
    auto state = std::make_unique<State>(path, size, std::move(*encoder));
    const auto mode = QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered;
    if (!state->file.open(mode) || !writeAll(state->file, spool::headBytes({format, size})))
        return refuseWrite(state->file);
    return FrameSpoolWriter(std::move(state));
}

FrameSpoolWriter::FrameSpoolWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

FrameSpoolWriter::FrameSpoolWriter(FrameSpoolWriter &&) noexcept = default;
FrameSpoolWriter &FrameSpoolWriter::operator=(FrameSpoolWriter &&) noexcept = default;
FrameSpoolWriter::~FrameSpoolWriter() = default;

Result<> FrameSpoolWriter::write(FrameIndex index, const frames::FrameView &frame)
{
    Q_ASSERT(m_state->file.isOpen());
    const auto packet = m_state->encoder.encode(frame);
    if (!packet)
        return fail(packet.error().within(MediaWords::tr("Cannot keep frame %1").arg(index.value)));
    return m_state->append(index.value, **packet);
}

std::vector<FrameIndex> FrameSpoolWriter::missingIn(FrameRange range) const
{
    std::vector<FrameIndex> missing;
    for (FrameIndex index = range.first; index < range.end; ++index)
        if (m_state->table.count(index.value) == 0)
            missing.push_back(index);
    return missing;
}

Result<> FrameSpoolWriter::finish()
{
    QFile &file = m_state->file;
    const QByteArray table = spool::tableBytes(m_state->table);
    const spool::Tail tail{m_state->end, std::uint32_t(m_state->table.size()), crc32(table)};
    if (!writeAll(file, table) || !writeAll(file, spool::tailBytes(tail)))
        return refuseWrite(file);
    file.close();
    return file.error() == QFileDevice::NoError ? ok() : refuseWrite(file);
}

// ---- reading ----

struct FrameSpoolReader::State
{
    QFile file;
    PacketPtr packet;
    spool::Head head{};
    std::optional<LosslessDecoder> decoder{};
    spool::Table table{};

    State(const QString &path, PacketPtr emptyPacket)
        : file(path)
        , packet(std::move(emptyPacket))
    {
    }

    QByteArray bytesAt(qint64 offset, qint64 count)
    {
        return offset >= 0 && file.seek(offset) ? file.read(count) : QByteArray();
    }

    Result<> readHeadAndTable()
    {
        const auto found = spool::parseHead(bytesAt(0, spool::kHeadBytes));
        if (!found)
            return refuseRead(file, MediaWords::tr("it holds no frames of ours"));
        const qint64 tailOffset = file.size() - spool::kTailBytes;
        const auto tail = spool::parseTail(bytesAt(tailOffset, spool::kTailBytes));
        if (!tail)
            return refuseRead(file, MediaWords::tr("it was never finished"));
        const qint64 tableSize = qint64(tail->entries) * spool::kEntryBytes;
        const QByteArray entries = bytesAt(tail->tableOffset, tableSize);
        if (tail->tableOffset + tableSize != tailOffset || crc32(entries) != tail->tableCrc)
            return refuseRead(file, MediaWords::tr("its table of frames is damaged"));
        head = *found;
        table = spool::parseTable(entries);
        return ok();
    }

    Result<> openDecoder()
    {
        auto opened = LosslessDecoder::create(head.format);
        if (!opened)
            return fail(std::move(opened.error()));
        decoder.emplace(std::move(*opened));
        return ok();
    }

    /// Puts the payload of the record at `offset` into `packet`.
    Result<> readRecord(std::int64_t frame, qint64 offset)
    {
        const auto damaged = [&] {
            return refuseRead(file, MediaWords::tr("frame %1 is damaged").arg(frame));
        };
        const QByteArray headBytes = bytesAt(offset, spool::kRecordHeadBytes);
        const spool::RecordHead record = spool::parseRecordHead(headBytes);
        if (headBytes.size() != spool::kRecordHeadBytes || record.frame != frame ||
            qint64(record.bytes) > file.size() - file.pos())
            return damaged();
        av_packet_unref(packet.get());
        if (av_new_packet(packet.get(), int(record.bytes)) < 0)
            return refuseRead(file, MediaWords::tr("out of memory"));
        auto *payload = reinterpret_cast<char *>(packet->data);
        if (file.read(payload, record.bytes) != qint64(record.bytes) ||
            crc32(packet->data, record.bytes) != record.crc)
            return damaged();
        return ok();
    }
};

Result<FrameSpoolReader> FrameSpoolReader::open(const QString &path)
{
    PacketPtr packet(av_packet_alloc());
    if (!packet)
        return fail(ErrorKind::Io,
                    MediaWords::tr("Cannot read the scratch file %1: out of memory").arg(path));
    auto state = std::make_unique<State>(path, std::move(packet));
    if (!state->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuseRead(state->file, state->file.errorString());
    if (auto read = state->readHeadAndTable(); !read)
        return fail(std::move(read.error()));
    if (auto opened = state->openDecoder(); !opened)
        return fail(std::move(opened.error()));
    return FrameSpoolReader(std::move(state));
}

FrameSpoolReader::FrameSpoolReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

FrameSpoolReader::FrameSpoolReader(FrameSpoolReader &&) noexcept = default;
FrameSpoolReader &FrameSpoolReader::operator=(FrameSpoolReader &&) noexcept = default;
FrameSpoolReader::~FrameSpoolReader() = default;

Result<FrameSpoolReader::Picture> FrameSpoolReader::read(FrameIndex index)
{
    const auto entry = m_state->table.find(index.value);
    if (entry == m_state->table.end())
        return refuseRead(m_state->file, MediaWords::tr("frame %1 is not in it").arg(index.value));
    if (auto read = m_state->readRecord(index.value, entry->second); !read)
        return fail(std::move(read.error()));
    auto frame = m_state->decoder->decode(*m_state->packet, m_state->head.size);
    if (!frame)
        return refuseRead(m_state->file,
                          MediaWords::tr("frame %1: %2").arg(index.value).arg(frame.error().message));
    Picture picture;
    picture.m_view = viewOf(**frame);
    picture.m_owner = std::move(*frame);
    return picture;
}

std::int64_t estimatedSpoolBytes(frames::PixelFormat format, QSize size, std::int64_t count)
{
    // Measured at 1080p (README.md): 0.06 of the raw size for cards and text, 0.54 with soft noise over the
    // whole picture, 1.3 for pure noise, which nobody films. A third covers graphics with photographs in
    // them.
    const std::int64_t pixels = std::int64_t(size.width()) * size.height();
    const std::int64_t rawBytes = format == frames::PixelFormat::Bgra ? pixels * 4 : pixels * 3 / 2;
    return rawBytes / 3 * count;
}

} // namespace muto::media
