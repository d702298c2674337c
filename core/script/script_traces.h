#pragma once

#include <QString>

namespace muto::script {

class SyntaxTree;

/// What is left of a script once it has run, beside timelines, as far as its text tells.
struct ScriptTraces
{
    QString objection;        ///< What may leave more than is known, for the log; empty for nothing.
    bool areRecorded = false; ///< Values, defaults or eases are, of which the page keeps a record.
};

/// Nothing is assumed of what is not known. Only for the sources of this room. Pure.
ScriptTraces tracesOf(const SyntaxTree &tree);

} // namespace muto::script
