#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <optional>

namespace muto::remote {

/// What stands in a text for a URL found there; nothing leaves it as it is.
using Replacement = std::function<std::optional<QByteArray>(const QUrl &url)>;

/// Replaces URLs plainly written in HTML, CSS or JavaScript in UTF-8: `https://…` anywhere and, after a quote
/// or bracket, `//host/…` and, where `base` is given, paths from the root of its host. Everything else, and
/// the number of lines, stays. Pure.
QByteArray withReplacedUrls(const QByteArray &text, const QUrl &base, const Replacement &replacement);

} // namespace muto::remote
