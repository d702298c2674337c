#include "core/base/safe_path.h"

#include <QDir>
#include <QFileInfo>

namespace muto {

namespace {

bool liesWithin(const QString &root, const QString &path)
{
    return path == root || path.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/'));
}

/// The real location of the deepest part of `path` that exists: a missing file is judged by its folder.
QString canonicalOfExistingPart(QString path)
{
    while (true) {
        const QFileInfo info(path);
        if (info.exists())
            return info.canonicalFilePath();
        if (info.isSymLink()) // dangling: judged by where it points to
            return QDir::cleanPath(info.symLinkTarget());
        const QString parent = info.path();
        if (parent == path)
            return {};
        path = parent;
    }
}

} // namespace

std::optional<QString> pathInside(const QString &root, const QString &relative)
{
    if (relative.contains(QChar(u'\0')))
        return std::nullopt;
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    if (canonicalRoot.isEmpty())
        return std::nullopt;

    const QString joined = QDir::cleanPath(canonicalRoot + QLatin1Char('/') + relative);
    if (!liesWithin(canonicalRoot, joined))
        return std::nullopt;
    if (!liesWithin(canonicalRoot, canonicalOfExistingPart(joined)))
        return std::nullopt;
    return joined;
}

} // namespace muto
