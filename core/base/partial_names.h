#pragma once

#include <QString>

namespace muto {

/// What begins every name under which a file or folder called `baseName` is written; the writer's process id
/// follows.
QString partialPrefix(const QString &baseName);

/// A name of ours that nobody else has.
QString partialName(const QString &baseName);

/// Whether `name` is what a process that is no longer there left of `baseName`.
bool isLeftover(const QString &name, const QString &baseName);

/// The first folder on the way to `folder` that does not exist yet; empty when all do.
QString firstMissingFolder(const QString &folder);

/// Removes `deepest` and the folders above it, up to `topmost`, as far as they are empty.
void removeEmptyFolders(const QString &topmost, const QString &deepest);

} // namespace muto
