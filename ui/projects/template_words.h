#pragma once

#include <QString>

namespace muto::ui {

/// A template's name or description in the language of the program: `template.json` is in English.
QString templateWords(const QString &english);

} // namespace muto::ui
