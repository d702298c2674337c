#pragma once

#include "core/script/loop_rounds.h"
#include "core/script/script_edits.h"

#include <QByteArray>

namespace muto::script {

/// What a loop or a function with parameters makes, written out as the calls that it comes to, so that each
/// can be edited: the outermost loop around `call`, or every use of the function it stands in, which goes
/// then. The script does the same as before, to the last digit of its numbers. Refused where that can be
/// known only by running it, and where it would be hundreds of lines. Pure.
Result<ScriptEdit> unrolled(const QByteArray &source, const ScriptModel &model, int call,
                            const ElementNames &elements, const TargetCount &count = {});

} // namespace muto::script
