#pragma once

#include <QString>
#include <QUrl>

namespace muto::remote {

/// The one spelling by which a URL is known in the lock: without fragment, its path normalised. Pure.
QString canonicalUrl(const QUrl &url);

/// Where a page finds the file of an https URL: "/@muto/vendor/cdn.example.com/lib.js?v=2". The host and path
/// stay as they are, so that relative URLs in the file lead to its neighbours. Pure.
QString mirrorPath(const QUrl &url);

/// The https URL whose mirror `url` is; empty for every other. Pure.
QUrl mirroredUrl(const QUrl &url);

} // namespace muto::remote
