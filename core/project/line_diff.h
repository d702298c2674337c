#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace muto::project {

/// A line of what makes one text of another.
struct DiffLine
{
    enum class Kind {
        Same,
        Removed,
        Added,
        Gap, ///< Here lines have been left out that are the same in both.
    };
    Kind kind = Kind::Same;
    int number = 0;       ///< In the text it is of, the newer one where it is in both; from 1.
    QByteArray text = {}; ///< Without its line ending.
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// What makes `after` of `before`, by lines, with so many lines around each place that differs. Empty for
/// two texts that are the same. Pure. Fails only when there is no memory for it.
Result<std::vector<DiffLine>> lineDiff(const QByteArray &before, const QByteArray &after, int around = 3);

} // namespace muto::project
