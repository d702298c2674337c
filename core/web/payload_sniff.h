#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::web {

/// What a file is that pretends to be a film or a sound, by its first bytes: "a web page", "a JSON file". A
/// login or error page saved under a medium's name is the usual case, and no decoder would say so. Nothing
/// for all else.
std::optional<QString> notMedia(const QByteArray &beginning);

/// Whether these first bytes are those of a PNG or WebP that stands still: most pictures of a page, about
/// which no decoder need be asked.
bool isStillPicture(const QByteArray &beginning);

} // namespace muto::web
