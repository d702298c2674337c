#include "core/remote/vendor_store.h"

#include "core/base/safe_path.h"
#include "core/remote/remote_url.h"
#include "core/remote/remote_words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace muto::remote {

namespace {

QString fetchAgain()
{
    return RemoteWords::tr("Run mutoscope vendor, or Project → Vendor Remote Files, to fetch it again.");
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorKind::Io, RemoteWords::tr("Cannot read %1: %2").arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

QString vendorFolder(const QString &projectFolder)
{
    return projectFolder + QLatin1Char('/') + QLatin1String(kVendorFolder);
}

/// The file of an entry, inside the vendor folder whatever links there are.
Result<QString> locate(const QString &projectFolder, const QString &url, const VendorEntry &entry)
{
    const auto path = pathInside(vendorFolder(projectFolder), entry.file);
    if (!path || !QFileInfo(*path).isFile())
        return fail(ErrorKind::Composition,
                    RemoteWords::tr("The vendored file %1 of %2 is missing").arg(entry.file, url),
                    fetchAgain());
    return *path;
}

Result<> verify(const QString &path, const QString &url, const VendorEntry &entry)
{
    const auto hash = hashOf(path);
    if (!hash)
        return fail(hash.error());
    if (*hash != entry.sha256)
        return fail(
            ErrorKind::Composition,
            RemoteWords::tr("The vendored file %1 is not what %2 was when it was fetched: its SHA-256 "
                            "differs from the lock")
                .arg(entry.file, url),
            fetchAgain());
    return ok();
}

} // namespace

void VendorStore::setProject(const QString &folder)
{
    m_folder = folder;
    m_lockSeen.reset();
    m_lock = {};
    m_problem.reset();
    m_verified.clear();
}

void VendorStore::refresh()
{
    const QFileInfo info(lockPath(m_folder));
    const Seen seen = m_folder.isEmpty() || !info.exists()
                          ? Seen()
                          : Seen{info.size(), info.lastModified().toMSecsSinceEpoch()};
    if (m_lockSeen == seen)
        return;
    m_lockSeen = seen;
    auto lock = seen == Seen() ? Result<VendorLock>() : readLock(m_folder);
    m_problem = lock ? std::nullopt : std::optional(lock.error());
    m_lock = lock ? std::move(*lock) : VendorLock();
}

const std::optional<Error> &VendorStore::problem()
{
    refresh();
    return m_problem;
}

bool VendorStore::isEmpty()
{
    refresh();
    return m_lock.entries.empty();
}

const VendorEntry *VendorStore::find(const QUrl &url)
{
    refresh();
    const auto found = m_lock.entries.find(canonicalUrl(url));
    return found == m_lock.entries.end() ? nullptr : &found->second;
}

bool VendorStore::has(const QUrl &url)
{
    return find(url) != nullptr;
}

bool VendorStore::hasBelow(const QUrl &url)
{
    refresh();
    const QString prefix = canonicalUrl(url);
    const auto next = m_lock.entries.lower_bound(prefix);
    return prefix.endsWith(QLatin1Char('/')) && next != m_lock.entries.end() &&
           next->first.startsWith(prefix);
}

QUrl VendorStore::settled(const QUrl &url)
{
    const VendorEntry *entry = find(url);
    return entry && !entry->location.isEmpty() ? QUrl(entry->location) : url;
}

Result<VendorStore::File> VendorStore::open(const QUrl &url)
{
    const VendorEntry *entry = find(url);
    if (!entry)
        return fail(ErrorKind::Composition, RemoteWords::tr("%1 is not vendored").arg(canonicalUrl(url)),
                    fetchAgain());
    const auto path = locate(m_folder, canonicalUrl(url), *entry);
    if (!path)
        return fail(path.error());
    const QFileInfo info(*path);
    const Seen seen{info.size(), info.lastModified().toMSecsSinceEpoch()};
    const QString key = entry->file + QLatin1Char(' ') + entry->sha256;
    if (const auto known = m_verified.constFind(key); known == m_verified.constEnd() || *known != seen) {
        if (auto verified = verify(*path, canonicalUrl(url), *entry); !verified)
            return fail(verified.error());
        m_verified.insert(key, seen);
    }
    return File{*path, entry->mime.toLatin1()};
}

std::vector<Error> verifyAll(const QString &projectFolder, const VendorLock &lock)
{
    std::vector<Error> errors;
    for (const auto &[url, entry] : lock.entries) {
        const auto path = locate(projectFolder, url, entry);
        const auto verified = path ? verify(*path, url, entry) : Result<>(fail(path.error()));
        if (!verified)
            errors.push_back(verified.error());
    }
    return errors;
}

} // namespace muto::remote
