#include "core/project/history_store.h"

#include "core/base/atomic_file.h"
#include "core/project/backup_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muto::project {

namespace {

constexpr qint64 kLargestRecord = 64 * 1024 * 1024;
constexpr qsizetype kMostProjects = 50;
const QString kHistorySuffix = QStringLiteral(".history");

} // namespace

HistoryStore::HistoryStore(const QString &root, const QString &projectFolder)
    : m_root(root)
{
    if (!root.isEmpty() && !projectFolder.isEmpty())
        m_path = QDir(root).filePath(projectName(projectFolder) + kHistorySuffix);
}

QByteArray HistoryStore::read() const
{
    QFile file(m_path);
    const bool isReadable =
        !m_path.isEmpty() && file.size() <= kLargestRecord && file.open(QIODevice::ReadOnly);
    return isReadable ? file.readAll() : QByteArray();
}

Result<> HistoryStore::write(const QByteArray &bytes) const
{
    if (m_path.isEmpty())
        return ok();
    QDir().mkpath(m_root);
    const auto written = AtomicFile::write(m_path, bytes);
    makeRoom();
    return written;
}

void HistoryStore::makeRoom() const
{
    const QFileInfoList kept =
        QDir(m_root).entryInfoList({QLatin1Char('*') + kHistorySuffix}, QDir::Files, QDir::Time);
    for (qsizetype i = kMostProjects; i < kept.size(); ++i)
        QFile::remove(kept.at(i).filePath());
}

} // namespace muto::project
