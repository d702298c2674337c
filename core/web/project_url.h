#pragma once

#include <QString>
#include <QUrl>

namespace muto::web {

/// The one scheme of the program: `muto://project/…` is the project folder, `muto://project/@muto/…` our own
/// stage.
inline constexpr char kScheme[] = "muto";

/// Registers the scheme with Chromium. To be called once, before the application object exists.
void registerScheme();

/// The address of a file of the project, whatever characters its name has.
QUrl projectUrl(const QString &relativePath);

/// The page that holds the film (resources/runtime/stage.html).
QUrl stageUrl();

/// The path in the project that `url` names; empty when it is not one of ours.
QString projectPath(const QUrl &url);

} // namespace muto::web
