#pragma once

#include "core/base/result.h"
#include "core/script/script_model.h"

#include <QByteArray>

namespace muto::script {

class SyntaxTree;

/// Longer scripts are libraries rather than films: nothing is read out of them.
constexpr qsizetype kLongestScript = qsizetype(1) * 1024 * 1024;

/// What a script says, places being bytes of it. Scripts that do not speak of GSAP are not looked into. About
/// a tenth of a millisecond per kilobyte. Pure.
ScriptModel readScript(const QByteArray &source, const TargetCount &count = {});

/// The same for a script that somebody has parsed already.
ScriptModel readScript(const SyntaxTree &tree, const TargetCount &count = {});

} // namespace muto::script
