#include "ui/timeline/look_cache.h"

#include "ui/timeline/media_looks.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstring>

namespace muto::ui {

namespace {

constexpr quint32 kFormat = 0x6d6c6b01; // another number for another format, or for looks made otherwise
constexpr qint64 kRoom = 256 << 20;
constexpr quint32 kMostCount = 1 << 20; // more is no look of ours

const QString kPattern = QStringLiteral("*.look");

void writeLook(QDataStream &stream, const MediaLook &look)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kFormat << look.seconds << quint32(look.pictures.size());
    for (const QImage &picture : look.pictures)
        stream << picture;
    const auto bytes = qsizetype(look.peaks.size() * sizeof(media::SoundPeak));
    stream << qCompress(QByteArray::fromRawData(reinterpret_cast<const char *>(look.peaks.data()), bytes));
}

std::optional<MediaLook> readLook(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    MediaLook look;
    quint32 format = 0, count = 0;
    stream >> format >> look.seconds >> count;
    if (stream.status() != QDataStream::Ok || format != kFormat || count > kMostCount)
        return std::nullopt;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QImage picture;
        stream >> picture;
        look.pictures.push_back(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    }
    QByteArray packed;
    stream >> packed;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    const QByteArray peaks = qUncompress(packed);
    look.peaks.resize(std::size_t(peaks.size()) / sizeof(media::SoundPeak));
    if (!look.peaks.empty())
        std::memcpy(look.peaks.data(), peaks.constData(), look.peaks.size() * sizeof(media::SoundPeak));
    return look;
}

} // namespace

LookCache LookCache::ofProgram()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return {QDir(cache).filePath(QStringLiteral("pictures/timeline")), kRoom};
}

QString LookCache::keyOf(const QString &path, composition::ClipKind kind)
{
    const QFileInfo file(path);
    return QStringLiteral("%1\n%2\n%3\n%4")
        .arg(QString::number(int(kind)), QString::number(file.size()),
             QString::number(file.lastModified().toMSecsSinceEpoch()), path);
}

QString LookCache::pathOf(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + QStringLiteral(".look"));
}

std::optional<MediaLook> LookCache::find(const QString &key) const
{
    QFile file(pathOf(key));
    if (!file.exists() || !file.open(QIODevice::ReadWrite))
        return std::nullopt;
    QDataStream stream(&file);
    auto look = readLook(stream);
    // What is looked at stays; what cannot be read is made again.
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return look;
}

void LookCache::store(const QString &key, const MediaLook &look) const
{
    QSaveFile file(pathOf(key));
    // Without a cache everything goes on, only slower.
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    QDataStream stream(&file);
    writeLook(stream, look);
    if (stream.status() == QDataStream::Ok)
        file.commit();
    makeRoom();
}

void LookCache::makeRoom() const
{
    qint64 used = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({kPattern}, QDir::Files, QDir::Time)) {
        used += file.size();
        if (used > m_room)
            QFile::remove(file.filePath());
    }
}

} // namespace muto::ui
