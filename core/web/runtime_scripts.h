#pragma once

#include <QString>

namespace muto::web {

/// The runtime that implements the composition contract in the page, joined from resources/runtime/film. It
/// is to be injected at document creation, in the main world, in every frame: the same in preview and
/// capture.
QString runtimeScript();

} // namespace muto::web
