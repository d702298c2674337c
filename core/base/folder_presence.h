#pragma once

#include <QString>

namespace muto {

/// Whether a folder that held something is there. One with nothing at all in it is not: it is what is left of
/// a disk that is no longer mounted there, and whatever would be written into it would be hidden by the disk
/// once that is back.
bool isFolderThere(const QString &folder);

} // namespace muto
