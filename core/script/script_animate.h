#pragma once

#include "core/script/page_motions.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::script {

/// A call of `animate` on an element that is looked up by a selector.
struct ScriptAnimate
{
    QString selector;
    PageMotion motion; ///< Places count from the beginning of the script.
};

/// Those in a script, in order. What is animated must be looked up where it is called, or be a name that is
/// declared with such a look-up and never again. Pure.
std::vector<ScriptAnimate> animateCalls(const QByteArray &script);

} // namespace muto::script
