#pragma once

#include <QCoreApplication>

namespace muto::script {

/// Whose words the refusals are, and the reasons why something is computed.
class ScriptWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)
};

} // namespace muto::script
