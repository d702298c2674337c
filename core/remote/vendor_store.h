#pragma once

#include "core/base/result.h"
#include "core/remote/vendor_lock.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace muto::remote {

/// The vendored files of a project. A file is hashed before it is given out for the first time, and again
/// when its size or time has changed; one that is not what the lock says is never given out. Confined to one
/// thread.
class VendorStore
{
public:
    /// A file that has been verified.
    struct File
    {
        QString path;
        QByteArray mime;
    };

    /// Serves the project in `folder` from now on; empty serves none.
    void setProject(const QString &folder);

    /// What is wrong with the lock itself; nothing when it can be read, or there is none.
    const std::optional<Error> &problem();

    bool isEmpty();

    /// Whether this very URL has been vendored.
    bool has(const QUrl &url);

    /// Whether something below this URL, which ends in `/`, has been vendored: a prefix of an import map.
    bool hasBelow(const QUrl &url);

    /// Where to look for `url`: the URL it was redirected to, else itself.
    QUrl settled(const QUrl &url);

    /// The file of a URL, verified. Fails for one that is not vendored, is missing, or has been changed.
    Result<File> open(const QUrl &url);

private:
    struct Seen
    {
        qint64 size = 0;
        qint64 modifiedMs = 0;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    void refresh();
    const VendorEntry *find(const QUrl &url);

    QString m_folder;
    std::optional<Seen> m_lockSeen;
    VendorLock m_lock;
    std::optional<Error> m_problem;
    QHash<QString, Seen> m_verified; ///< By file name and hash.
};

/// Checks every file of a lock; one error for each that is missing or changed. Reads all of them.
std::vector<Error> verifyAll(const QString &projectFolder, const VendorLock &lock);

} // namespace muto::remote
