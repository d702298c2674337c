#include "core/project/film_record.h"

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
const QLatin1String kPath("path"), kSeconds("seconds");

/// What the disk says of a film; an empty path when it is not there.
MadeFilm onDisk(MadeFilm film)
{
    const QFileInfo file(film.path);
    if (!file.exists())
        return {};
    film.madeMs = file.lastModified().toMSecsSinceEpoch();
    film.sizeBytes = file.isFile() ? file.size() : 0;
    return film;
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

/// What cannot be read is as if it were not there.
std::vector<MadeFilm> FilmRecord::recorded() const
{
    std::vector<MadeFilm> films;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return films;
    for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString path = each[kPath].toString();
        if (QDir::isAbsolutePath(path) && films.size() < kMostFilms)
            films.push_back({path, each[kSeconds].toDouble(), 0, 0});
    }
    return films;
}

std::vector<MadeFilm> FilmRecord::films() const
{
    std::vector<MadeFilm> films;
    for (MadeFilm &film : recorded())
        addIfThere(films, std::move(film));
    const QStringList patterns{QStringLiteral("*.mp4"), QStringLiteral("*.mov"), QStringLiteral("*.webm"),
                               QStringLiteral("*.gif")};
    for (const QFileInfo &file : QDir(m_renders).entryInfoList(patterns, QDir::Files))
        addIfThere(films, {file.absoluteFilePath(), 0, 0, 0});
    std::stable_sort(films.begin(), films.end(),
                     [](const MadeFilm &a, const MadeFilm &b) { return a.madeMs > b.madeMs; });
    films.resize(std::min(films.size(), kMostFilms));
    return films;
}

void FilmRecord::add(const MadeFilm &film) const
{
    if (m_path.isEmpty())
        return;
    std::vector<MadeFilm> films = recorded();
    std::erase_if(films, [&](const MadeFilm &each) { return each.path == film.path; });
    films.insert(films.begin(), film);
    films.resize(std::min(films.size(), kMostFilms));
    QJsonArray array;
    for (const MadeFilm &each : films)
        array.append(QJsonObject{{kPath, each.path}, {kSeconds, each.seconds}});
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path); // only a convenience: what cannot be kept is not worth a word
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) >= 0)
        file.commit();
}

} // namespace muto::project
