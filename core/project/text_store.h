#pragma once

#include "core/base/result.h"
#include "core/project/backup_folder.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::project {

/// A text that is to be on disk.
struct SaveRequest
{
    QString name;        ///< Relative to the project, with forward slashes.
    QByteArray bytes;    ///< What the file shall hold.
    QByteArray expected; ///< What it held when it was read or saved last.
};

struct SaveOutcome
{
    SaveRequest request;
    std::optional<QByteArray> found;  ///< Somebody else wrote this meanwhile; then nothing was saved.
    std::optional<Error> error;       ///< Nothing was saved.
    std::optional<Error> backupError; ///< It was saved, without a backup of what it held.

    bool isSaved() const { return !found && !error; }
};

/// The bytes of a file of the project. Fails when it lies outside, does not exist, cannot be read, or is
/// larger than an editor can hold (64 MiB).
Result<QByteArray> readText(const QString &projectFolder, const QString &name);

/// Replaces a file whole or not at all, keeping its permissions and what it held (`backups`). A file that
/// somebody has changed meanwhile is left alone; one that is gone is made again,
/// but not in a project that is away (core/base/folder_presence.h). Blocks until it is on disk.
SaveOutcome saveText(const QString &projectFolder, const SaveRequest &request, const BackupFolder &backups);

} // namespace muto::project
