#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muto::project {

/// A film that was made of a project.
struct MadeFilm
{
    QString path;       ///< Absolute; of a folder for a sequence of pictures.
    double seconds = 0; ///< How long it is; 0 when that is not known.
    qint64 madeMs = 0;  ///< When, since 1970.
    qint64 sizeBytes = 0;
    QJsonObject how = {}; ///< What it was asked for with, for whoever has kept it; empty when nobody has.
    friend bool operator==(const MadeFilm &, const MadeFilm &) = default;
};

/// What could be read, and why that may not be all.
struct FilmList
{
    std::vector<MadeFilm> films;
    std::optional<Error> error;
};

/// Remembers where the films of a project went, from one session to the next, in a small file for each
/// project outside of it. Blocks; any thread, one at a time.
class FilmRecord
{
public:
    /// `root` is the folder of all such files; an empty one keeps nothing.
    FilmRecord(const QString &root, const QString &projectFolder);

    /// Those that are still there, and those in the project's `renders` folder whoever has put them there;
    /// the newest first. At most 200.
    FilmList films() const;
    /// What cannot be kept is not worth a word; a record that cannot be opened is left as it is.
    void add(const MadeFilm &film) const;

private:
    FilmList recorded() const;

    QString m_path;
    QString m_renders;
};

} // namespace muto::project
