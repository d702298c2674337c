#include "core/web/picture_bytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace muto::web {

namespace {

constexpr int kHeaderBytes = 32;

/// Two pieces of memory as one file. Chromium reads it in pieces of a few kilobytes on a thread of its own.
class TwoPartDevice final : public QIODevice
{
public:
    TwoPartDevice(QByteArray head, QByteArray body)
        : m_parts{std::move(head), std::move(body)}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_parts[0].size() + m_parts[1].size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 begin = pos();
        const qint64 end = std::min(size(), begin + maxSize);
        qint64 partBegin = 0;
        for (const QByteArray &part : m_parts) {
            const qint64 first = std::max(begin, partBegin);
            const qint64 last = std::min(end, partBegin + part.size());
            if (first < last)
                std::memcpy(data + (first - begin), part.constData() + (first - partBegin),
                            std::size_t(last - first));
            partBegin += part.size();
        }
        return std::max<qint64>(0, end - begin);
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::array<QByteArray, 2> m_parts;
};

QByteArray header(QSize size, double begin, double until)
{
    QByteArray bytes(kHeaderBytes, '\0');
    qToLittleEndian(quint32(size.width()), bytes.data());
    qToLittleEndian(quint32(size.height()), bytes.data() + 4);
    qToLittleEndian(begin, bytes.data() + 16);
    qToLittleEndian(until, bytes.data() + 24);
    return bytes;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template<typename Numbers>
QJsonArray jsonArray(const Numbers &numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return array;
}

/// Whether this program was built with the painter that pages need for what they decode.
bool canPaint()
{
    return QFile::exists(QStringLiteral(":/runtime/i420_painter.wasm"));
}

QJsonObject packetFacts(const frames::PacketFacts &facts)
{
    return {
        {QStringLiteral("codec"), QString::fromLatin1(facts.codec)},
        {QStringLiteral("description"), QString::fromLatin1(facts.description.toBase64())},
        {QStringLiteral("width"), facts.stored.width()},
        {QStringLiteral("height"), facts.stored.height()},
        {QStringLiteral("matrix"), jsonArray(facts.weights)},
        {QStringLiteral("biases"), jsonArray(facts.biases)},
        {QStringLiteral("siting"), facts.siting},
    };
}

void append(QByteArray &bytes, double number)
{
    const double little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

QByteArray factsBytes(const Result<frames::PictureFacts> &facts)
{
    if (!facts)
        return json({{QStringLiteral("error"), facts.error().message},
                     {QStringLiteral("isMissing"), facts.error().kind == ErrorKind::Io}});
    QJsonObject object{
        {QStringLiteral("width"), facts->size.width()},
        {QStringLiteral("height"), facts->size.height()},
        {QStringLiteral("duration"), std::isfinite(facts->durationSeconds) ? facts->durationSeconds : 0.0},
        {QStringLiteral("frameRate"), std::isfinite(facts->frameRate) ? facts->frameRate : 0.0},
        {QStringLiteral("hasAlpha"), facts->hasAlpha},
        {QStringLiteral("hasSound"), facts->hasSound},
        {QStringLiteral("soundDuration"), std::isfinite(facts->soundSeconds) ? facts->soundSeconds : 0.0},
        {QStringLiteral("isImage"), facts->isImage},
        {QStringLiteral("frameCount"), facts->frameCount},
        {QStringLiteral("loopCount"), facts->loopCount},
    };
    if (facts->packets && canPaint())
        object[QStringLiteral("packets")] = packetFacts(*facts->packets);
    return json(object);
}

std::unique_ptr<QIODevice> frameDevice(const Result<frames::Picture> &picture)
{
    if (!picture)
        return std::make_unique<TwoPartDevice>(header({0, 0}, 0, 0), picture.error().message.toUtf8());
    return std::make_unique<TwoPartDevice>(header(picture->size, picture->seconds, picture->untilSeconds),
                                           picture->rgba);
}

QByteArray stretchBytes(const Result<frames::Stretch> &stretch)
{
    QByteArray bytes;
    if (!stretch) {
        append(bytes, quint32(0));
        return bytes + stretch.error().message.toUtf8();
    }
    append(bytes, quint32(stretch->packets.size()));
    append(bytes, stretch->untilSeconds);
    for (const frames::Packet &packet : stretch->packets) {
        append(bytes, packet.seconds);
        append(bytes, quint32(packet.bytes.size()));
        bytes += packet.bytes;
    }
    return bytes;
}

} // namespace muto::web
