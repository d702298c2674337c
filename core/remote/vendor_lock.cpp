#include "core/remote/vendor_lock.h"

#include "core/base/atomic_file.h"
#include "core/remote/remote_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace muto::remote {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLargestLock = qint64(16) * 1024 * 1024;

QString makeAnew()
{
    return RemoteWords::tr("Run mutoscope vendor, or Project → Vendor Remote Files, to make it anew.");
}

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorKind::Composition,
                RemoteWords::tr("Cannot read %1: %2").arg(QLatin1String(kLockName), why), makeAnew());
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A[A-Za-z0-9_-][A-Za-z0-9._-]*\z)"));
    return plain.match(name).hasMatch() && name != QLatin1String(kLockName);
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral(R"(\A[0-9a-f]{64}\z)"));
    return hash.match(text).hasMatch();
}

VendorEntry entryFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("file")).toString(), json.value(QLatin1String("sha256")).toString(),
            json.value(QLatin1String("mime")).toString(),
            qint64(json.value(QLatin1String("bytes")).toDouble()),
            json.value(QLatin1String("location")).toString()};
}

QJsonObject jsonOf(const VendorEntry &entry)
{
    QJsonObject json{{QStringLiteral("file"), entry.file},
                     {QStringLiteral("sha256"), entry.sha256},
                     {QStringLiteral("mime"), entry.mime},
                     {QStringLiteral("bytes"), entry.bytes}};
    if (!entry.location.isEmpty())
        json.insert(QStringLiteral("location"), entry.location);
    return json;
}

} // namespace

QString lockPath(const QString &projectFolder)
{
    return QStringLiteral("%1/%2/%3")
        .arg(projectFolder, QLatin1String(kVendorFolder), QLatin1String(kLockName));
}

Result<VendorLock> parseLock(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return refuse(problem.error == QJsonParseError::NoError ? RemoteWords::tr("it is no JSON object")
                                                                : problem.errorString());
    if (const int format = document[QLatin1String("format")].toInt(); format > kFormat)
        return refuse(RemoteWords::tr("its format %1 is newer than this Mutoscope").arg(format));
    VendorLock lock;
    const QJsonObject files = document[QLatin1String("files")].toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const VendorEntry entry = entryFrom(file.value().toObject());
        if (!isPlainName(entry.file))
            return refuse(
                RemoteWords::tr("the file \"%1\" of %2 is no plain name").arg(entry.file, file.key()));
        if (!isHash(entry.sha256))
            return refuse(RemoteWords::tr("the SHA-256 of %1 is none").arg(file.key()));
        lock.entries.emplace(file.key(), entry);
    }
    return lock;
}

QByteArray lockJson(const VendorLock &lock)
{
    QJsonObject files;
    for (const auto &[url, entry] : lock.entries)
        files.insert(url, jsonOf(entry));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat}, {QStringLiteral("files"), files}})
        .toJson();
}

Result<VendorLock> readLock(const QString &projectFolder)
{
    QFile file(lockPath(projectFolder));
    if (!file.exists())
        return VendorLock();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > kLargestLock)
        return refuse(RemoteWords::tr("it is too large to be one"));
    return parseLock(file.readAll());
}

Result<> writeLock(const QString &projectFolder, const VendorLock &lock)
{
    return AtomicFile::write(lockPath(projectFolder), lockJson(lock));
}

} // namespace muto::remote
