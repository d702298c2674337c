#include "core/project/film_record.h"

#include "core/base/picture_sequence.h"
#include "core/project/backup_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace muto::project {

namespace {

constexpr std::size_t kMostFilms = 200;
const QLatin1String kPath("path"), kSeconds("seconds"), kHow("how");

/// What the disk says of a film; an empty path when it is not there. A folder with something else than its
/// pictures in it is no film of ours any more.
MadeFilm onDisk(MadeFilm film)
{
    const QFileInfo file(film.path);
    const auto pictures = file.isDir() ? readPictureSequence(film.path) : std::nullopt;
    if (!file.isFile() && !pictures)
        return {};
    film.madeMs = file.lastModified().toMSecsSinceEpoch();
    film.sizeBytes = pictures ? pictures->sizeBytes : file.size();
    return film;
}

QString cannotRead(const QString &path)
{
    return QStringLiteral("Cannot read %1").arg(QDir::toNativeSeparators(path));
}

void addIfThere(std::vector<MadeFilm> &films, MadeFilm film)
{
    const bool isKnown =
        std::any_of(films.begin(), films.end(), [&](const MadeFilm &each) { return each.path == film.path; });
    if (film = onDisk(std::move(film)); !film.path.isEmpty() && !isKnown)
        films.push_back(std::move(film));
}

} // namespace

FilmRecord::FilmRecord(const QString &root, const QString &projectFolder)
    : m_renders(QDir(projectFolder).filePath(QStringLiteral("renders")))
{
    if (!root.isEmpty())
        m_path = QDir(root).filePath(projectName(projectFolder) + QStringLiteral(".json"));
}

/// An entry that makes no sense is as if it were not there.
FilmList FilmRecord::recorded() const
{
    FilmList list;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return list;
    if (!file.open(QIODevice::ReadOnly)) {
        list.error = Error{ErrorKind::Io, cannotRead(m_path), file.errorString()};
        return list;
    }
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!json.isArray())
        list.error = Error{ErrorKind::Io, cannotRead(m_path), fault.errorString()};
    for (const QJsonValue &each : json.array()) {
        const QString path = each[kPath].toString();
        if (QDir::isAbsolutePath(path) && list.films.size() < kMostFilms)
            list.films.push_back({path, each[kSeconds].toDouble(), 0, 0, each[kHow].toObject()});
    }
    return list;
}

FilmList FilmRecord::films() const
{
    FilmList record = recorded();
    std::vector<MadeFilm> films;
    for (MadeFilm &film : record.films)
        addIfThere(films, std::move(film));
    if (const QFileInfo folder(m_renders); folder.isDir() && !folder.isReadable() && !record.error)
        record.error = Error{ErrorKind::Io, cannotRead(m_renders), {}};
    const QStringList patterns{QStringLiteral("*.mp4"), QStringLiteral("*.mov"), QStringLiteral("*.webm"),
                               QStringLiteral("*.gif")};
    for (const QFileInfo &file : QDir(m_renders).entryInfoList(patterns, QDir::Files))
        addIfThere(films, {file.absoluteFilePath(), 0, 0, 0});
    for (const QFileInfo &pictures : QDir(m_renders).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        addIfThere(films, {pictures.absoluteFilePath(), 0, 0, 0});
    std::stable_sort(films.begin(), films.end(),
                     [](const MadeFilm &a, const MadeFilm &b) { return a.madeMs > b.madeMs; });
    films.resize(std::min(films.size(), kMostFilms));
    return {std::move(films), std::move(record.error)};
}

void FilmRecord::add(const MadeFilm &film) const
{
    if (m_path.isEmpty())
        return;
    if (const QFileInfo record(m_path); record.exists() && !record.isReadable())
        return;
    std::vector<MadeFilm> films = recorded().films;
    std::erase_if(films, [&](const MadeFilm &each) { return each.path == film.path; });
    films.insert(films.begin(), film);
    films.resize(std::min(films.size(), kMostFilms));
    QJsonArray array;
    for (const MadeFilm &each : films) {
        QJsonObject entry{{kPath, each.path}, {kSeconds, each.seconds}};
        if (!each.how.isEmpty())
            entry.insert(kHow, each.how);
        array.append(entry);
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) >= 0)
        file.commit();
}

} // namespace muto::project
