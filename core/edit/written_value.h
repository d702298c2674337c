#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::edit {

/// The bytes [from, to) of a value as it is written, and the text that has to stand there for another value.
struct ValueDifference
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString fresh; ///< Not escaped yet.
};

/// What of an attribute's value (UTF-8, without its quotes) has to be written anew: all around it stays as
/// its author broke the lines and spelled the characters (`&quot;`, `&#10;`). Nothing where that cannot be
/// told.
std::optional<ValueDifference> differenceOf(const QByteArray &written, const QString &value);

} // namespace muto::edit
