#pragma once

#include "core/render/render_config.h"
#include "core/render/render_request.h"

#include <QString>

namespace muto::ui {

/// The command that does in a terminal what the dialog would do; only what differs from the defaults is said.
/// With a `dataFile` for each of its rows.
QString renderCommandLine(const render::RenderRequest &request, const render::RenderConfig &config,
                          FrameRate compositionRate, const QString &dataFile = {});

/// A word as a POSIX shell must be given it.
QString shellQuoted(const QString &word);

} // namespace muto::ui
