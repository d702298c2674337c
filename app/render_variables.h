#pragma once

#include "app/render_command.h"
#include "core/base/result.h"
#include "core/composition/variables.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace muto::app {

/// The values of `--variables-file` with those of `--variables` over them; empty when neither was given.
/// Fails with ErrorKind::Usage for what is no JSON object, with ErrorKind::Io for a file that cannot be read.
Result<QJsonObject> givenVariables(const RenderCommand &command);

} // namespace muto::app
