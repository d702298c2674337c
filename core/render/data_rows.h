#pragma once

#include "core/base/result.h"
#include "core/composition/variables.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::render {

/// What a film is to be made with, and what is wrong with that.
struct DataRow
{
    QJsonObject values;   ///< By column; an empty cell has none, so that the film's own default holds.
    QStringList problems; ///< A sentence each.
    friend bool operator==(const DataRow &, const DataRow &) = default;
};

/// A table with a film in each row.
struct DataRows
{
    QStringList columns; ///< As the file has them; of objects, in the order they first appear.
    QStringList unknown; ///< Columns that are no variable of the film.
    std::vector<DataRow> rows;

    int withProblems() const;
    friend bool operator==(const DataRows &, const DataRows &) = default;
};

/// A value as a cell or a file's name shows it.
QString shownValue(const QJsonValue &value);

/// Reads a table: a JSON list of objects, such a list in `rows`, or CSV whose first line names the columns.
/// Cells of CSV become what the variable of their column takes: a number, true or false, else a text. Pure.
/// Fails with ErrorKind::Usage for what is neither, for a row that is no object, has more cells than there
/// are columns, or for no rows at all.
Result<DataRows> readDataRows(const QByteArray &bytes, const std::vector<composition::Variable> &declared);

/// The same of a file, which the errors name. Fails with ErrorKind::Io as well.
Result<DataRows> loadDataRows(const QString &path, const std::vector<composition::Variable> &declared);

} // namespace muto::render
