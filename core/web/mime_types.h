#pragma once

#include <QByteArray>
#include <QString>

namespace muto::web {

/// The MIME type a browser expects for a file of this name, judged by its extension alone, as a web server
/// would.
QByteArray mimeTypeOf(const QString &fileName);

} // namespace muto::web
