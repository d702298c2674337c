#include "core/base/process_memory.h"

#ifdef Q_OS_LINUX
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

#include <unistd.h>
#endif

namespace muto {

#ifdef Q_OS_LINUX

namespace {

/// What is in memory of a process, in pages.
struct ResidentPages
{
    qint64 own = 0;
    qint64 shared = 0; ///< Of files and shared memory, which others may have as well.
};

QByteArray readProc(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `statm` is "size resident shared …"; exact figures (smaps_rollup) cost the kernel a walk through all
/// pages.
std::optional<ResidentPages> residentPagesOf(qint64 processId)
{
    const auto fields = readProc(QStringLiteral("/proc/%1/statm").arg(processId)).split(' ');
    if (fields.size() < 3)
        return std::nullopt;
    const qint64 shared = fields[2].toLongLong();
    return ResidentPages{fields[1].toLongLong() - shared, shared};
}

/// A child is listed with the thread that has started it.
std::vector<qint64> childrenOf(qint64 processId)
{
    const QDir threads(QStringLiteral("/proc/%1/task").arg(processId));
    std::vector<qint64> children;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &child :
             readProc(threads.filePath(thread + QStringLiteral("/children"))).simplified().split(' ')) {
            if (!child.isEmpty())
                children.push_back(child.toLongLong());
        }
    }
    return children;
}

} // namespace

qint64 memoryOfFamily(qint64 processId)
{
    ResidentPages family;
    std::vector<qint64> toCount{processId};
    while (!toCount.empty()) {
        const qint64 id = toCount.back();
        toCount.pop_back();
        const auto pages = residentPagesOf(id);
        if (!pages)
            continue; // gone meanwhile
        family.own += pages->own;
        family.shared = std::max(family.shared, pages->shared);
        const std::vector<qint64> children = childrenOf(id);
        toCount.insert(toCount.end(), children.begin(), children.end());
    }
    return (family.own + family.shared) * ::sysconf(_SC_PAGESIZE);
}

#else

qint64 memoryOfFamily(qint64)
{
    return 0;
}

#endif

} // namespace muto
