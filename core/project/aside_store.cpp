#include "core/project/aside_store.h"

#include "core/base/atomic_file.h"
#include "core/base/folder_presence.h"
#include "core/base/logging.h"
#include "core/project/project_words.h"
#include "core/project/text_store.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace muto::project {

namespace {

const QString kAsideFolder = QStringLiteral(".mutoscope/aside");
const QString kInTrash = QStringLiteral(".in-trash");       // a file: where the trash has it
const QString kThrownAway = QStringLiteral(".thrown-away"); // marks what no trash would take
constexpr int kMostListed = 2000;

constexpr QDir::Filters kEverything = QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString idOf(const QString &key)
{
    return key.section(QLatin1Char('/'), 0, 0);
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    QDirIterator files(folder, kEverything, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        size += file.isSymLink() ? 0 : file.size(); // what a link leads to is not here
    }
    return size;
}

/// A link is, wherever it leads.
bool isSomething(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() || there.isSymLink();
}

bool isLink(const QString &folder)
{
    return QFileInfo(folder).isSymLink();
}

/// For everybody who looks at the project with other tools: nothing of this is the project's.
void hideFromVersionControl(const QString &folder)
{
    const QString ignored = QDir(folder).filePath(QStringLiteral("../.gitignore"));
    if (!QFileInfo::exists(ignored))
        (void)AtomicFile::write(ignored, "*\n");
}

/// The trash of a desktop knows its files by notes beside them.
void forgetInTrash(const QString &path)
{
    const QFileInfo was(path);
    QFile::remove(QDir(was.path()).filePath(QStringLiteral("../info/%1.trashinfo").arg(was.fileName())));
}

/// A line for each file: its name there, size and time; of a link where it leads, whatever becomes of what
/// is there.
QStringList listed(const QString &path)
{
    const auto line = [](const QString &inner, const QFileInfo &file) {
        if (file.isSymLink())
            return QStringLiteral("%1\tlink\t%2")
                .arg(inner, QString::fromLatin1(QUrl::toPercentEncoding(file.symLinkTarget())));
        return QStringLiteral("%1\t%2\t%3")
            .arg(inner, QString::number(file.size()),
                 QString::number(file.lastModified().toMSecsSinceEpoch()));
    };
    const QFileInfo info(path);
    if (!info.isDir() || info.isSymLink())
        return {line({}, info)};
    QStringList lines;
    QDirIterator files(path, kEverything, QDirIterator::Subdirectories);
    while (files.hasNext() && lines.size() <= kMostListed) {
        const QFileInfo file = files.nextFileInfo();
        lines.append(line(file.filePath().mid(path.size() + 1), file));
    }
    return lines;
}

} // namespace

AsideStore::AsideStore(QString projectFolder, AsideLimits limits)
    : m_project(std::move(projectFolder))
    , m_limits(limits)
{
}

QString AsideStore::newKey(const QString &leaf)
{
    return QUuid::createUuid().toString(QUuid::Id128) + QLatin1Char('/') + leaf;
}

QString AsideStore::root() const
{
    return QDir(m_project).filePath(kAsideFolder);
}

QString AsideStore::folderOf(const QString &key) const
{
    return root() + QLatin1Char('/') + idOf(key);
}

/// Where it is now; empty for nowhere.
QString AsideStore::pathOf(const QString &key) const
{
    QString path = folderOf(key) + key.mid(idOf(key).size());
    QFile note(QDir(folderOf(key)).filePath(kInTrash));
    if (note.open(QIODevice::ReadOnly)) {
        const QString inner = key.section(QLatin1Char('/'), 2);
        path = QString::fromUtf8(note.readAll()) + (inner.isEmpty() ? QString() : QLatin1Char('/') + inner);
    }
    return isSomething(path) ? path : QString();
}

Result<> AsideStore::prepare(const QString &key) const
{
    // A link could lead what is put there anywhere.
    const bool leadsAway = isLink(root()) || isLink(QFileInfo(root()).path());
    if (leadsAway || !isFolderThere(m_project) || !QDir().mkpath(folderOf(key)))
        return fail(ErrorKind::Io,
                    ProjectWords::tr("Cannot make the folder %1.").arg(QDir::toNativeSeparators(root())),
                    ProjectWords::tr("Look at the permissions of the project's folder, and at the room that "
                                     "is left on its disk."));
    hideFromVersionControl(root());
    return ok();
}

Result<> AsideStore::put(const QString &name, const QString &key, Where where) const
{
    if (const auto prepared = prepare(key); !prepared)
        return prepared;
    const QString from = QDir(m_project).filePath(name), folder = folderOf(key);
    if (QString there; where == Where::Trash && QFile::moveToTrash(from, &there)) {
        // Without the note it is in the trash all the same.
        if (const auto noted = AtomicFile::write(QDir(folder).filePath(kInTrash), there.toUtf8()); !noted)
            qCWarning(lcApp) << noted.error().message;
        return ok();
    }
    if (!QDir().rename(from, folder + key.mid(idOf(key).size()))) {
        QDir().rmdir(folder);
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot take %1 out of the project.").arg(name),
                    QFileInfo::exists(from)
                        ? ProjectWords::tr("The disk refused; look at the permissions of the folder.")
                        : ProjectWords::tr("It is not there any more."));
    }
    if (where == Where::Trash)
        (void)AtomicFile::write(QDir(folder).filePath(kThrownAway), {});
    makeRoom(folder);
    return ok();
}

Result<> AsideStore::takeBack(const QString &key, const QString &name) const
{
    const QString from = pathOf(key), to = QDir(m_project).filePath(name);
    if (from.isEmpty())
        return fail(ErrorKind::Io,
                    ProjectWords::tr("%1 cannot be brought back: it is not kept any more.").arg(name),
                    ProjectWords::tr("The trash has been emptied, or the room for such files was needed for "
                                     "newer ones."));
    if (isSomething(to))
        return fail(ErrorKind::Io, ProjectWords::tr("There is a %1 already.").arg(name));
    QDir().mkpath(QFileInfo(to).path());
    if (!QDir().rename(from, to))
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot bring %1 back.").arg(name),
                    ProjectWords::tr("The disk refused; look at the permissions of the folder."));
    if (QFile::exists(QDir(folderOf(key)).filePath(kInTrash)))
        forgetInTrash(from);
    QDir(folderOf(key)).removeRecursively();
    return ok();
}

Result<QByteArray> AsideStore::readText(const QString &key) const
{
    const QFileInfo file(pathOf(key));
    return project::readText(file.path(), file.fileName());
}

QStringList AsideStore::leftovers(const QStringList &keys) const
{
    QSet<QString> wanted;
    for (const QString &key : keys)
        wanted.insert(idOf(key));
    QStringList left;
    const QFileInfoList entries = QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const bool isThrownAway = QFile::exists(QDir(entry.filePath()).filePath(kThrownAway));
        if (!wanted.contains(entry.fileName()) && !isThrownAway && !entry.isSymLink())
            left.append(entry.filePath());
    }
    return left;
}

void AsideStore::remove(const QStringList &leftovers)
{
    for (const QString &folder : leftovers)
        QDir(folder).removeRecursively();
}

void AsideStore::makeRoom(const QString &newest) const
{
    QFileInfoList entries = QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    entries.removeIf([&newest](const QFileInfo &entry) { return entry.filePath() == newest; });
    qint64 bytes = sizeOf(newest);
    int count = 1;
    for (const QFileInfo &entry : std::as_const(entries)) {
        const qint64 size = sizeOf(entry.filePath());
        bytes += size;
        const bool isTooMuch =
            ++count > m_limits.entries || (bytes > m_limits.bytes && size > m_limits.small);
        if (!isTooMuch || entry.isSymLink())
            continue;
        qCInfo(lcApp) << "No room aside any more for" << entry.filePath();
        bytes -= size;
        QDir(entry.filePath()).removeRecursively();
    }
}

QByteArray contentsOf(const QString &path)
{
    const QStringList lines = listed(path);
    // An empty folder's are something, too.
    return lines.size() > kMostListed ? QByteArray() : "contents\n" + lines.join(QLatin1Char('\n')).toUtf8();
}

bool holdsOnly(const QString &path, const QByteArray &contents,
               const std::function<bool(const QString &)> &isKnown)
{
    const QStringList now = listed(path);
    const QStringList then = QString::fromUtf8(contents).split(QLatin1Char('\n'));
    const QSet<QString> known(then.cbegin(), then.cend());
    return std::all_of(now.cbegin(), now.cend(), [&](const QString &line) {
        return known.contains(line) || isKnown(line.section(QLatin1Char('\t'), 0, -3));
    });
}

} // namespace muto::project
