#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::render {

/// A line of a table and where it begins in its file, from 1.
struct CsvRow
{
    QStringList cells;
    int line = 0;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// Reads values parted by commas, semicolons or tabs, whichever the first line has most of, as RFC 4180 has
/// them: a cell in quotes may hold separators, line ends and doubled quotes. Lines may end in any way; empty
/// ones are left out. Pure. Fails with ErrorKind::Usage where a quote is not closed, or not followed by a
/// separator.
Result<std::vector<CsvRow>> readCsv(const QString &text);

} // namespace muto::render
