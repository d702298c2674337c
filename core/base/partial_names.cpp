#include "core/base/partial_names.h"

#include "core/base/system_info.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace muto {

QString partialPrefix(const QString &baseName)
{
    return QLatin1Char('.') + baseName + QStringLiteral(".part-");
}

QString partialName(const QString &baseName)
{
    return QStringLiteral("%1%2-%3").arg(partialPrefix(baseName),
                                         QString::number(QCoreApplication::applicationPid()),
                                         QString::number(QRandomGenerator::system()->generate(), 16));
}

bool isLeftover(const QString &name, const QString &baseName)
{
    const QString prefix = partialPrefix(baseName);
    if (!name.startsWith(prefix))
        return false;
    bool isNumber = false;
    const qint64 pid = name.mid(prefix.size()).section(QLatin1Char('-'), 0, 0).toLongLong(&isNumber);
    return isNumber && !isProcessAlive(pid);
}

QString firstMissingFolder(const QString &folder)
{
    QString missing;
    for (QFileInfo info(folder); !info.exists(); info.setFile(info.path()))
        missing = info.filePath();
    return missing;
}

void removeEmptyFolders(const QString &topmost, const QString &deepest)
{
    for (QString folder = deepest; QDir().rmdir(folder) && folder != topmost;)
        folder = QFileInfo(folder).path();
}

} // namespace muto
