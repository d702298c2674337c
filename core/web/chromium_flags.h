#pragma once

#include <QByteArray>
#include <QList>

namespace muto::web {

/// What Chromium is started for; each purpose is a process of its own, because flags are a matter of
/// processes.
enum class ChromiumUse {
    Preview,         ///< In the editor's window.
    LlvmpipePreview, ///< Likewise, where the processor plays the graphics card.
    SoftwareCapture, ///< In a worker, painting into an image.
    GlCapture,       ///< In a worker, drawing by a graphics card.
    LlvmpipeCapture, ///< Likewise, where the processor plays the graphics card.
};

/// The command-line switches for a use. Pure. Why each is there is said at its place in the list.
QList<QByteArray> chromiumFlags(ChromiumUse use, int cores);

/// Puts the flags into the environment, before any switches the user has set there already, and turns
/// Chromium's sandbox off when the process runs as root, which Chromium insists on. To be called before the
/// first profile exists. True when the sandbox is off.
bool applyChromiumEnvironment(ChromiumUse use, int cores);

} // namespace muto::web
