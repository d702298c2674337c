#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace muto::script {

/// How a line of a script is to begin.
struct ScriptLine
{
    int depth = 0; ///< Levels of indentation.
    bool isFixedStart =
        false;               ///< It begins within a comment or a template, whose white space means something.
    bool isFixedEnd = false; ///< It ends within one.
};

/// One for each line of a script. Fails, with its line, where it is no JavaScript: what is open there cannot
/// be known. Pure.
Result<std::vector<ScriptLine>> scriptLines(const QByteArray &script);

} // namespace muto::script
