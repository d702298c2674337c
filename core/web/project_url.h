#pragma once

#include <QString>
#include <QUrl>

namespace muto::web {

/// The one scheme of the program: `muto://project-1/…` is the project folder, `muto://project-1/@muto/…` our
/// own stage. A page opened anew gets the same folder under the next number, because Chromium keeps what it
/// has loaded from such an address in memory and would never ask for it again.
inline constexpr char kScheme[] = "muto";

/// Registers the scheme with Chromium. To be called once, before the application object exists.
void registerScheme();

/// The address of a file of the project, whatever characters its name has, in a page opened for the
/// `opening`th time.
QUrl projectUrl(const QString &relativePath, int opening = 1);

/// The page that holds the film (resources/runtime/stage.html).
QUrl stageUrl(int opening = 1);

/// True for the stage of whichever opening.
bool isStageUrl(const QUrl &url);

/// The path in the project that `url` names; empty when it is not one of ours.
QString projectPath(const QUrl &url);

} // namespace muto::web
