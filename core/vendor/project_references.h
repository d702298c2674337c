#pragma once

#include "core/composition/composition_file.h"
#include "core/vendor/import_map.h"
#include "core/vendor/remote_references.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace muto::vendor {

/// A file of the web that a project uses.
struct RemoteReference
{
    QUrl url;
    RemoteKind kind = RemoteKind::Other;
    QString where; ///< "index.html:12", or the URL of the file that names it.
};

struct ProjectReferences
{
    std::vector<RemoteReference> remote; ///< In document order; the same URL may come more than once.
    ImportMap imports;
};

/// What the files of a project name on the web: its page, the compositions mounted in it, and the style
/// sheets and scripts of the project that these load. Fails when the page itself cannot be read.
Result<ProjectReferences> projectReferences(const composition::ProjectLocation &location);

/// What a file that was fetched from `url` names in its turn: a style sheet or a module. Pure.
std::vector<RemoteReference> referencesInFetched(const QUrl &url, RemoteKind kind, const QByteArray &body,
                                                 const ImportMap &imports);

} // namespace muto::vendor
