#include "core/media/image_timeline.h"

#include "core/media/media_sniffing.h"

#include <QtEndian>

#include <climits>
#include <utility>

namespace muto::media {

namespace {

constexpr int kShortestMs = 10; // and shorter: meant as "as fast as it goes", shown as
constexpr double kInsteadSeconds = 0.1;

class Timeline
{
public:
    void add(double milliseconds)
    {
        m_result.starts.push_back(m_result.lengthSeconds);
        m_result.lengthSeconds += milliseconds <= kShortestMs ? kInsteadSeconds : milliseconds / 1000;
    }
    void setLoops(int passes) { m_result.loopCount = passes; }

    /// One frame alone does not move.
    ImageTimeline result() const { return m_result.starts.size() > 1 ? m_result : ImageTimeline{}; }

private:
    ImageTimeline m_result;
};

/// Bytes read one after another; zeros beyond the end.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    void skip(qsizetype count) { m_at = count < m_bytes.size() - m_at ? m_at + count : m_bytes.size(); }
    quint8 byte() { return atEnd() ? quint8(0) : quint8(m_bytes[m_at++]); }
    quint16 little16() { return number<quint16>(qFromLittleEndian<quint16>); }
    quint32 little32() { return number<quint32>(qFromLittleEndian<quint32>); }
    quint16 big16() { return number<quint16>(qFromBigEndian<quint16>); }
    quint32 big32() { return number<quint32>(qFromBigEndian<quint32>); }
    QByteArray text(qsizetype count)
    {
        const QByteArray found = m_bytes.mid(m_at, count);
        skip(count);
        return found;
    }
    Bytes part(qsizetype count) const { return Bytes(m_bytes.mid(m_at, count)); }

private:
    template<typename T>
    T number(T (*convert)(const void *))
    {
        const QByteArray found = text(sizeof(T));
        return found.size() == sizeof(T) ? convert(found.constData()) : T(0);
    }

    QByteArray m_bytes;
    qsizetype m_at;
};

// GIF

void skipColours(Bytes &bytes, quint8 flags)
{
    if (flags & 0x80)
        bytes.skip(3LL << ((flags & 7) + 1));
}

void skipBlocks(Bytes &bytes)
{
    while (const quint8 count = bytes.byte())
        bytes.skip(count);
}

/// How often the film wants to be repeated, if this is the block of that name.
void readApplication(Bytes &bytes, Timeline &timeline)
{
    const QByteArray name = bytes.text(bytes.byte());
    if (name != "NETSCAPE2.0" && name != "ANIMEXTS1.0")
        return skipBlocks(bytes);
    while (const quint8 count = bytes.byte()) {
        Bytes block = bytes.part(count);
        bytes.skip(count);
        if (count != 3 || (block.byte() & 7) != 1)
            continue;
        const int repeats = block.little16();
        timeline.setLoops(repeats == 0 ? 0 : repeats + 1);
    }
}

ImageTimeline readGif(Bytes bytes)
{
    Timeline timeline;
    bytes.skip(10); // signature and size
    const quint8 flags = bytes.byte();
    bytes.skip(2);
    skipColours(bytes, flags);
    int delayMs = 0;
    while (!bytes.atEnd()) {
        const quint8 kind = bytes.byte();
        if (kind == 0x21) {
            const quint8 label = bytes.byte();
            if (label == 0xff) {
                readApplication(bytes, timeline);
                continue;
            }
            if (label == 0xf9) {
                Bytes control = bytes;
                control.skip(2);
                delayMs = control.little16() * 10;
            }
            skipBlocks(bytes);
        } else if (kind == 0x2c) {
            bytes.skip(8);
            skipColours(bytes, bytes.byte());
            bytes.skip(1);
            skipBlocks(bytes);
            timeline.add(std::exchange(delayMs, 0));
        } else if (kind == 0x3b) {
            break;
        }
    }
    return timeline.result();
}

// PNG

ImageTimeline readPng(Bytes bytes)
{
    Timeline timeline;
    bytes.skip(8);
    while (!bytes.atEnd()) {
        const qsizetype count = bytes.big32();
        const QByteArray type = bytes.text(4);
        Bytes chunk = bytes.part(qMin(count, qsizetype(32)));
        if (type == "acTL") {
            chunk.skip(4);
            timeline.setLoops(int(qMin(chunk.big32(), quint32(INT_MAX))));
        } else if (type == "fcTL") {
            chunk.skip(20);
            const double numerator = chunk.big16();
            const double denominator = chunk.big16();
            timeline.add(1000 * numerator / (denominator == 0 ? 100 : denominator));
        }
        bytes.skip(count);
        bytes.skip(4); // check sum
    }
    return timeline.result();
}

// WebP

ImageTimeline readWebp(Bytes bytes)
{
    Timeline timeline;
    bytes.skip(12);
    while (!bytes.atEnd()) {
        const QByteArray type = bytes.text(4);
        const qsizetype count = bytes.little32();
        Bytes chunk = bytes.part(qMin(count, qsizetype(16)));
        if (type == "ANIM") {
            chunk.skip(4);
            timeline.setLoops(chunk.little16());
        } else if (type == "ANMF") {
            chunk.skip(12);
            const int low = chunk.little16();
            timeline.add(low | chunk.byte() << 16);
        }
        bytes.skip(count + count % 2);
    }
    return timeline.result();
}

} // namespace

ImageTimeline readImageTimeline(const QByteArray &bytes)
{
    if (bytes.startsWith("GIF8"))
        return readGif(Bytes(bytes));
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return readPng(Bytes(bytes));
    if (isWebp(bytes))
        return readWebp(Bytes(bytes));
    return {};
}

} // namespace muto::media
