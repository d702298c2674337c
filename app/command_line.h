#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace muto::app {

/// A text that was asked for with --help.
struct HelpRequest
{
    QString text;
};

/// Lets the options of `app` take their values from `arguments`; answers with its help if that was asked for.
/// Fails with ErrorKind::Usage.
Result<std::optional<HelpRequest>> readArguments(CLI::App &app, const QStringList &arguments);

} // namespace muto::app
