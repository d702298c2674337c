#pragma once

#include "core/worker/worker_process.h"

#include <QByteArray>

namespace muto::app {

/// Name, organisation and version, from which Qt derives where settings and caches lie.
void setIdentity();

/// "Mutoscope 1.2 on Debian GNU/Linux 12".
QByteArray aboutThisProgram();

/// How this program starts itself as a capture worker.
worker::WorkerCommand workerCommand();

/// Says once, on standard error, that Chromium runs without its sandbox because we run as root.
void warnAboutRoot();

} // namespace muto::app
