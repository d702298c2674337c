#include "core/base/folder_presence.h"

#include <QDir>
#include <QFileInfo>

namespace muto {

bool isFolderThere(const QString &folder)
{
    return QFileInfo(folder).isDir() &&
           !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace muto
