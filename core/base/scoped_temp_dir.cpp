#include "core/base/scoped_temp_dir.h"

#include "core/base/base_words.h"
#include "core/base/system_info.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStorageInfo>

namespace muto {

namespace {

constexpr QLatin1String kPrefix("job-");

QDir parentFolder(const QString &parent)
{
    return QDir(parent.isEmpty() ? ScopedTempDir::defaultParent() : parent);
}

} // namespace

QString ScopedTempDir::defaultParent()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/mutoscope/renders");
}

void ScopedTempDir::removeLeftovers(const QString &parent)
{
    const QDir folder = parentFolder(parent);
    const QStringList names =
        folder.entryList({kPrefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 pid = name.section(QLatin1Char('-'), 1, 1).toLongLong(&isNumber);
        if (isNumber && !isProcessAlive(pid))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

Result<ScopedTempDir> ScopedTempDir::create(const QString &parent)
{
    const QDir folder = parentFolder(parent);
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Io, BaseWords::tr("Cannot create the scratch folder %1").arg(folder.path()),
                    BaseWords::tr("Check that the folder above it is writable."));
    removeLeftovers(parent);

    const QString name = QStringLiteral("%1%2-%3")
                             .arg(kPrefix)
                             .arg(QCoreApplication::applicationPid())
                             .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    if (!folder.mkdir(name))
        return fail(ErrorKind::Io, BaseWords::tr("Cannot create a scratch folder in %1").arg(folder.path()),
                    BaseWords::tr("Check that the folder is writable and the disk is not full."));
    return ScopedTempDir(folder.filePath(name));
}

ScopedTempDir::ScopedTempDir(ScopedTempDir &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

ScopedTempDir &ScopedTempDir::operator=(ScopedTempDir &&other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

ScopedTempDir::~ScopedTempDir()
{
    remove();
}

void ScopedTempDir::remove() noexcept
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

QString ScopedTempDir::filePath(const QString &name) const
{
    return m_path + QLatin1Char('/') + name;
}

qint64 ScopedTempDir::bytesAvailable(const QString &path)
{
    return QStorageInfo(path).bytesAvailable();
}

} // namespace muto
