#pragma once

#include "core/base/result.h"
#include "core/render/data_rows.h"
#include "core/render/render_request.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace muto::render {

/// What a row puts into the names of films: `{index}` (or `{row}`) is its number from 1, with as many digits
/// as the last one has, `{name}` that of the project unless a column is called so, others are columns.
struct RowNaming
{
    QString pattern; ///< The path of a film, absolute, with its ending: "/films/{index}-{title}.mp4".
    QString project;
};

/// The words in braces of a pattern, in order.
QStringList placeholdersOf(const QString &pattern);

/// `path` with `-{index}` before its ending when nothing in it says which row is meant.
QString withPlaceholder(const QString &path, const QStringList &columns);

/// The films of all rows. Values become parts of a name that every system takes, and never of a folder's;
/// where two would be called alike, or `isTaken` says there is such a file, a number follows. Pure but for
/// `isTaken`. Fails with ErrorKind::Usage for braces with a name that is no column.
Result<QStringList> rowPaths(const RowNaming &naming, const DataRows &table,
                             const std::function<bool(const QString &)> &isTaken = {});

/// A film for each row: `film` with its values over those it has, named by `paths`. Columns that are no
/// variable and name the films are left out of their values.
std::vector<RenderRequest> rowRequests(const RenderRequest &film, const DataRows &table,
                                       const RowNaming &naming, const QStringList &paths);

} // namespace muto::render
