#pragma once

#include "app/render_command.h"
#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/composition/composition_reader.h"
#include "core/render/render_request.h"

#include <QDateTime>
#include <QString>

namespace muto::app {

/// What the command line asks for, on a composition that has been read. Pure: `now` names the default output.
render::RenderRequest renderRequest(const RenderCommand &command,
                                    const composition::ProjectLocation &location,
                                    const composition::Composition &composition, const QDateTime &now);

/// `<project>/renders/<name>_<date>_<time>.mp4`, or whatever the format's extension is. Pure.
QString defaultOutputPath(const composition::ProjectLocation &location, render::OutputFormat format,
                          const QDateTime &now);

} // namespace muto::app
