#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace muto::library {

/// A picture size that people ask for by name.
struct SizePreset
{
    QString name; ///< "16:9", "4K"; never translated.
    QSize size;
};

const std::vector<SizePreset> &sizePresets();
std::optional<QSize> presetSize(const QString &name);

inline constexpr int kSmallestSide = 16;
inline constexpr int kLargestSide = 8192;

/// A project that is to be made.
struct NewProject
{
    QString templateFolder;
    QString parentFolder; ///< Made when it is missing.
    QString name;         ///< Of the new folder.
    QSize size;
    FrameRate frameRate;
};

/// Fails, with what is wrong about it, for what cannot be the name of a folder on every desktop.
Result<> checkProjectName(const QString &name);

/// `name`, or `name 2`, `name 3` …: the first that is not in `parentFolder` yet.
QString freeProjectName(const QString &parentFolder, const QString &name);

/// Whether it could be made, without making anything: for a form that is being filled in.
Result<> checkNewProject(const NewProject &project);

/// Copies the template into a new folder, with size and rate written into the root of its page and nothing
/// else changed. A folder that exists already has to be empty. The answer is the folder. Whole or not at all:
/// after a failure nothing is left of it. Blocks.
Result<QString> createProject(const NewProject &project);

} // namespace muto::library
