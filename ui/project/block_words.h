#pragma once

#include <QString>

namespace muto::ui {

/// A block's name, category or tag in the language of the program: `blocks.json` is in English.
QString blockWords(const QString &english);

} // namespace muto::ui
