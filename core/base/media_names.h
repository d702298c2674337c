#pragma once

#include <QString>

#include <optional>

namespace muto {

/// What can be seen, heard or written with in a film.
enum class MediaFamily { Video, Audio, Image, Font, Lottie };

/// By the suffix of a name alone; nothing for what is none of them.
std::optional<MediaFamily> mediaFamily(const QString &fileName);

/// Suffixes in lower case, without dots, with a space between them.
const char *suffixesOf(MediaFamily family);

} // namespace muto
