#pragma once

#include <QWebEngineScript>

namespace muto::web {

/// The runtime that implements the composition contract in the page, joined from resources/runtime/film:
/// injected at document creation, in the main world, in every frame; the same in preview and capture.
QWebEngineScript runtimeScript();

} // namespace muto::web
