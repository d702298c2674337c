#pragma once

#include <QString>
#include <QStringList>

namespace muto::ui {

/// Names for a sentence: "a", "a and b", "a, b and c", and of more the first three: "a, b, c and 2 others".
QString nameList(const QStringList &names);

} // namespace muto::ui
