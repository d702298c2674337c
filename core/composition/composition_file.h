#pragma once

#include "core/base/result.h"
#include "core/composition/composition_reader.h"

#include <QString>

namespace muto::composition {

/// Where a composition lives: a folder and the HTML file in it.
struct ProjectLocation
{
    QString folder; ///< Absolute and canonical.
    QString entry;  ///< Relative to the folder, with forward slashes.
    friend bool operator==(const ProjectLocation &, const ProjectLocation &) = default;
};

/// Makes sense of what the user pointed at: a folder (its `index.html`, else its only composition), its
/// `hyperframes.json` or an HTML file. `entry` overrides the choice; without it the project of a file is its
/// own folder, with it the nearest above that has a `hyperframes.json` or an `index.html`. Fails with
/// ErrorKind::Composition: no such folder, no HTML in it, not an HTML file, entry outside the project.
Result<ProjectLocation> locateProject(const QString &path, const QString &entry = {});

/// Reads the entry file and the composition in it, and reports local files it names that do not exist.
Result<ReadComposition> loadComposition(const ProjectLocation &location);

} // namespace muto::composition
