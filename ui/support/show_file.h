#pragma once

#include <QString>

namespace muto::ui {

/// Hands a file, or the folder that it is in, to the desktop's own program for it.
void openFile(const QString &path);
void openFolderOf(const QString &path);

/// Puts a path on the clipboard as people of this system write it.
void copyPath(const QString &path);

} // namespace muto::ui
