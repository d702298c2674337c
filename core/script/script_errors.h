#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::script {

/// Why a browser would run nothing of a script.
struct ScriptError
{
    composition::SourceSpan where;
    QString missing; ///< What should stand there; empty when what does is the trouble.
    friend bool operator==(const ScriptError &, const ScriptError &) = default;
};

/// The first thing in a script that is no JavaScript. Pure.
std::optional<ScriptError> firstScriptError(const QByteArray &script);

} // namespace muto::script
