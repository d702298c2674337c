#pragma once

#include "core/base/result.h"
#include "core/web/page_messages.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace muto::web {

/// What a page asked for and could not have, or not whole.
struct MissingFiles
{
    QList<QUrl> remote;      ///< On the web, and not vendored; each once.
    QStringList local;       ///< Paths in the project.
    QStringList cutPictures; ///< Paths in the project; each once.
};

/// The warnings `remote_file_blocked` of a manifest (resources/runtime/README.md), one for each URL, naming
/// the library where it is a known one. Pure.
QList<QJsonObject> blockedWarnings(const MissingFiles &missing);

/// The warnings `media_load_failed` of a manifest for pictures of which only the beginning is there. Pure.
QList<QJsonObject> cutPictureWarnings(const MissingFiles &missing);

/// The same error, which names the library behind "gsap is not defined" and says what to do. Pure.
Error withMissingLibrary(const Error &error, const MissingFiles &missing);

/// The same manifest with further warnings. Pure.
PageManifest withWarnings(PageManifest manifest, const QList<QJsonObject> &warnings);

} // namespace muto::web
