#pragma once

#include "core/base/result.h"
#include "core/vendor/remote_references.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace muto::vendor {

/// What a file of the web is.
struct ContentType
{
    QString mime;      ///< As pages must be given it.
    QString extension; ///< Without a dot.
    friend bool operator==(const ContentType &, const ContentType &) = default;
};

/// What `body` is, by its first bytes, then by what the page uses it for, then by its URL and header. Fails
/// with ErrorKind::Media when a web page (a login, an apology) was served instead, or an empty file. Pure.
Result<ContentType> checkContent(const QUrl &url, RemoteKind kind, const QByteArray &headerMime,
                                 const QByteArray &body);

} // namespace muto::vendor
