#include "ui/projects/picture_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace muto::ui {

PictureCache PictureCache::ofProgram(const QString &name, int most)
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return {QDir(cache).filePath(QStringLiteral("pictures/") + name), most};
}

QString PictureCache::pathOf(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(hash) + QStringLiteral(".png"));
}

QImage PictureCache::find(const QString &key) const
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadWrite))
        return {};
    QImage picture = QImage::fromData(file.readAll(), "PNG");
    // What is looked at stays; a picture that cannot be read is made again.
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return picture;
}

void PictureCache::store(const QString &key, const QImage &picture) const
{
    QSaveFile file(pathOf(key));
    // Without a cache everything goes on, only slower.
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    if (picture.save(&file, "PNG"))
        file.commit();
    makeRoom();
}

void PictureCache::makeRoom() const
{
    const QFileInfoList newestFirst =
        QDir(m_folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    for (qsizetype i = m_most; i < newestFirst.size(); ++i)
        QFile::remove(newestFirst.at(i).filePath());
}

} // namespace muto::ui
