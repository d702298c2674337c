#pragma once

#include "core/frames/frame_view.h"

#include <QByteArray>
#include <QSize>

#include <cstdint>
#include <map>
#include <optional>

/// The bytes of a spool file, all numbers little endian:
///
///     head      "MUTOSPL2", format, width and height (u32 each)
///     record    frame (i64), payload length (u32), CRC-32 of the payload (u32), payload; any number of them
///     table     frame (i64) and offset of its record (i64), for each frame that counts
///     tail      offset of the table (i64), its entries (u32), its CRC-32 (u32), "MUTOEND1"
///
/// A file without its tail was never finished.
namespace muto::media::spool {

inline constexpr qint64 kHeadBytes = 20;
inline constexpr qint64 kRecordHeadBytes = 16;
inline constexpr qint64 kEntryBytes = 16;
inline constexpr qint64 kTailBytes = 24;

/// Offset of each frame's record.
using Table = std::map<std::int64_t, qint64>;

struct RecordHead
{
    std::int64_t frame = 0;
    std::uint32_t bytes = 0;
    std::uint32_t crc = 0;
};

struct Tail
{
    qint64 tableOffset = 0;
    std::uint32_t entries = 0;
    std::uint32_t tableCrc = 0;
};

/// What all pictures of a spool are.
struct Head
{
    frames::PixelFormat format = frames::PixelFormat::I420;
    QSize size;
};

QByteArray headBytes(const Head &head);
std::optional<Head> parseHead(const QByteArray &bytes);

QByteArray recordHeadBytes(const RecordHead &head);
RecordHead parseRecordHead(const QByteArray &bytes);

QByteArray tableBytes(const Table &table);
Table parseTable(const QByteArray &bytes);

QByteArray tailBytes(const Tail &tail);
std::optional<Tail> parseTail(const QByteArray &bytes);

} // namespace muto::media::spool
