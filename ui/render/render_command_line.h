#pragma once

#include "core/render/render_config.h"
#include "core/render/render_request.h"

#include <QJsonObject>
#include <QString>

namespace muto::ui {

/// The command that does in a terminal what the dialog would do; only what differs from the defaults is said.
/// With a `dataFile` for each of its rows.
QString renderCommandLine(const render::RenderRequest &request, const render::RenderConfig &config,
                          FrameRate compositionRate, const QString &dataFile = {});

/// The command that renders a composition with those values of its variables, as the defaults have it
/// besides.
QString valuesCommandLine(const QString &folder, const QString &entry, const QJsonObject &values);

/// A word as a POSIX shell must be given it.
QString shellQuoted(const QString &word);

} // namespace muto::ui
