#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace muto::remote {

/// The folder of a project that holds its vendored files, and the lock in it.
inline constexpr char kVendorFolder[] = "vendor";
inline constexpr char kLockName[] = "mutoscope.lock.json";

/// One vendored URL.
struct VendorEntry
{
    QString file;     ///< Name in the vendor folder.
    QString sha256;   ///< Of the file's bytes, 64 hexadecimal digits in lower case.
    QString mime;     ///< "text/javascript".
    qint64 bytes = 0; ///< Size of the file.
    QString location; ///< The URL it was redirected to; empty when it answered itself.
    friend bool operator==(const VendorEntry &, const VendorEntry &) = default;
};

/// What has been fetched for a project, by canonical URL. An ordered value, so that writing it twice gives
/// the same bytes.
struct VendorLock
{
    std::map<QString, VendorEntry> entries;
    friend bool operator==(const VendorLock &, const VendorLock &) = default;
};

/// Where the lock of a project lies.
QString lockPath(const QString &projectFolder);

/// Reads a lock; fields it does not know are passed over. Fails, naming the entry, for a file name that
/// leaves the vendor folder, a hash that is none, or a newer format.
Result<VendorLock> parseLock(const QByteArray &json);
QByteArray lockJson(const VendorLock &lock);

/// The lock of a project: an empty one when there is none.
Result<VendorLock> readLock(const QString &projectFolder);
Result<> writeLock(const QString &projectFolder, const VendorLock &lock);

} // namespace muto::remote
