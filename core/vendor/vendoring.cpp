#include "core/vendor/vendoring.h"

#include "core/base/atomic_file.h"
#include "core/remote/remote_url.h"
#include "core/vendor/address_rules.h"
#include "core/vendor/content_check.h"
#include "core/vendor/vendor_words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace muto::vendor {

namespace {

constexpr int kHashLettersInName = 16;

QString fileName(const QString &sha256, const QString &extension)
{
    return sha256.left(kHashLettersInName) + QLatin1Char('.') + extension;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasFollowers(RemoteKind kind)
{
    return kind == RemoteKind::StyleSheet || kind == RemoteKind::Module;
}

/// What a vendored file names in its turn.
std::vector<RemoteReference> followersOf(const RemoteReference &reference, const QUrl &settled,
                                         const QString &path, const ImportMap &imports)
{
    if (!hasFollowers(reference.kind))
        return {};
    return referencesInFetched(settled, reference.kind, contentOf(path), imports);
}

Error namedBy(const Error &error, const QString &where)
{
    return {error.kind, VendorWords::tr("%1 (used by %2)").arg(error.message, where), error.detail};
}

} // namespace

Vendoring::Vendoring(composition::ProjectLocation location, Transport &transport, QObject *parent)
    : QObject(parent)
    , m_location(std::move(location))
    , m_downloader(transport)
{
    connect(&m_downloader, &Downloader::received, this, [this](qint64 bytes) { report(bytes); });
    connect(&m_downloader, &Downloader::finished, this, &Vendoring::onDownloaded);
}

void Vendoring::start()
{
    m_isRunning = true;
    QMetaObject::invokeMethod(this, &Vendoring::begin, Qt::QueuedConnection);
}

void Vendoring::begin()
{
    if (!m_isRunning)
        return;
    auto references = projectReferences(m_location);
    if (!references) {
        giveUp(references.error());
        return finish();
    }
    m_store.setProject(m_location.folder);
    if (auto lock = remote::readLock(m_location.folder))
        m_lock = std::move(*lock); // a broken one is made anew
    m_imports = std::move(references->imports);
    enqueue(references->remote);
    next();
}

void Vendoring::enqueue(const std::vector<RemoteReference> &references)
{
    for (const RemoteReference &reference : references) {
        const QString url = remote::canonicalUrl(reference.url);
        if (m_seen.contains(url))
            continue;
        m_seen.insert(url);
        m_waiting.push_back(reference);
    }
}

void Vendoring::next()
{
    while (m_isRunning && !m_waiting.empty()) {
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        report(0);
        if (!keep(m_current))
            return m_downloader.fetch(m_current.url);
        ++m_done;
    }
    if (m_isRunning)
        finish();
}

bool Vendoring::keep(const RemoteReference &reference)
{
    if (!m_store.has(reference.url))
        return false;
    const auto file = m_store.open(reference.url);
    if (!file)
        return false;
    ++m_summary.kept;
    enqueue(followersOf(reference, m_store.settled(reference.url), file->path, m_imports));
    return true;
}

void Vendoring::onDownloaded(const Result<Download> &download)
{
    if (!m_isRunning)
        return;
    ++m_done;
    const auto stored = download ? store(m_current, *download) : Result<>(fail(download.error()));
    if (!stored) {
        m_summary.unreachable.insert(m_current.url.toString(), stored.error().message);
        giveUp(namedBy(stored.error(), m_current.where));
    }
    next();
}

Result<> Vendoring::store(const RemoteReference &reference, const Download &download)
{
    const auto type = checkContent(reference.url, reference.kind, download.mime, download.body);
    if (!type)
        return fail(type.error());
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(download.body, QCryptographicHash::Sha256).toHex());
    remote::VendorEntry entry{
        fileName(sha256, type->extension), sha256, type->mime, download.body.size(), {}};
    const QString path =
        QStringLiteral("%1/%2/%3").arg(m_location.folder, QLatin1String(remote::kVendorFolder), entry.file);
    if (auto written = AtomicFile::write(path, download.body); !written)
        return written;
    const QString final = remote::canonicalUrl(download.url);
    const QString asked = remote::canonicalUrl(reference.url);
    m_lock.entries.insert_or_assign(final, entry);
    m_seen.insert(final);
    if (final != asked) {
        entry.location = final;
        m_lock.entries.insert_or_assign(asked, entry);
    }
    ++m_summary.fetched;
    m_summary.fetchedBytes += download.body.size();
    enqueue(referencesInFetched(download.url, reference.kind, download.body, m_imports));
    return ok();
}

void Vendoring::giveUp(const Error &error)
{
    m_summary.failures.push_back(error);
    Q_EMIT failed(error);
}

void Vendoring::cancel()
{
    if (!m_isRunning)
        return;
    m_downloader.cancel();
    m_summary.isCancelled = true;
    finish();
}

void Vendoring::finish()
{
    m_isRunning = false;
    if (m_summary.fetched > 0) {
        if (auto written = remote::writeLock(m_location.folder, m_lock); !written)
            giveUp(written.error());
    }
    Q_EMIT finished(m_summary);
}

void Vendoring::report(qint64 receivedBytes)
{
    if (m_isRunning)
        Q_EMIT progressed({m_done, m_done + int(m_waiting.size()) + 1, m_current.url, receivedBytes});
}

std::vector<Error> checkVendored(const composition::ProjectLocation &location)
{
    auto references = projectReferences(location);
    if (!references)
        return {references.error()};
    remote::VendorStore store;
    store.setProject(location.folder);
    std::vector<Error> errors;
    if (store.problem())
        errors.push_back(*store.problem());
    QSet<QString> seen;
    std::deque<RemoteReference> waiting(references->remote.begin(), references->remote.end());
    for (; !waiting.empty(); waiting.pop_front()) {
        const RemoteReference reference = waiting.front();
        if (seen.contains(remote::canonicalUrl(reference.url)))
            continue;
        seen.insert(remote::canonicalUrl(reference.url));
        const auto file = store.open(reference.url);
        if (!file) {
            errors.push_back(namedBy(file.error(), reference.where));
            continue;
        }
        const auto more =
            followersOf(reference, store.settled(reference.url), file->path, references->imports);
        waiting.insert(waiting.end(), more.begin(), more.end());
    }
    return errors;
}

} // namespace muto::vendor
