#pragma once

#include "core/web/page_messages.h"

#include <QString>
#include <QUrl>

namespace muto::web {

/// The console line for a project file that could not be given to the page.
ConsoleMessage refusedFile(const QString &path, const QString &reason);

/// The console line for a request that would have left the machine.
ConsoleMessage blockedRequest(const QUrl &url);

} // namespace muto::web
