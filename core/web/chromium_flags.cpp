#include "core/web/chromium_flags.h"

#include "core/base/system_info.h"

#include <algorithm>

namespace muto::web {

namespace {

/// The same pixels on every machine and in every process: what preview and capture share.
const QList<QByteArray> &fidelityFlags()
{
    static const QList<QByteArray> flags = {
        "--force-color-profile=srgb", // the display's profile must not reach the film
        "--disable-lcd-text",         // sub-pixel text is for one display only
        "--font-render-hinting=none", // hinting follows the desktop's settings
        "--disable-image-animation-resync",
        "--autoplay-policy=no-user-gesture-required",
        "--disable-background-timer-throttling",
        "--disable-renderer-backgrounding",
        "--disable-backgrounding-occluded-windows",
    };
    return flags;
}

QList<QByteArray> softwareCaptureFlags(int cores)
{
    return {
        "--disable-gpu",
        // One more than cores: a thread waits for the compositor now and then (measured 1.05–1.15 × on two
        // cores).
        "--num-raster-threads=" + QByteArray::number(std::clamp(cores + 1, 2, 4)),
        // Few big tiles: a blur or gradient that spans tiles is computed anew for each (0.6 × the raster time
        // of 256 × 256). The same on every machine and for every size, because seams between tiles show in
        // the pixels.
        "--default-tile-width=1920", "--default-tile-height=544",
        // Frames come as fast as we take them, not sixty times a second.
        "--disable-frame-rate-limit", "--disable-gpu-vsync",
        // Every image shown is a whole frame: no tiles at low resolution first, no pictures decoded later.
        "--disable-checker-imaging", "--disable-low-res-tiling", "--disable-new-content-rendering-timeout",
        // Ignores trivial 3D transforms (GSAP's translate3d): each would be a layer that scalar Skia has to
        // resample.
        "--enable-low-end-device-mode",
        // Not --run-all-compositor-stages-before-draw: it nearly doubles the CPU time of a frame and, with
        // frames proved by their stamps, changes not one pixel.
    };
}

} // namespace

QList<QByteArray> chromiumFlags(ChromiumUse use, int cores)
{
    return use == ChromiumUse::SoftwareCapture ? fidelityFlags() + softwareCaptureFlags(cores)
                                               : fidelityFlags();
}

bool applyChromiumEnvironment(ChromiumUse use, int cores)
{
    constexpr const char *kFlagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";
    constexpr const char *kNoSandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";
    const QByteArray ours = chromiumFlags(use, cores).join(' ');
    const QByteArray users = qgetenv(kFlagsVariable);
    qputenv(kFlagsVariable, users.isEmpty() ? ours : ours + ' ' + users);
    if (isRunningAsRoot())
        qputenv(kNoSandboxVariable, "1");
    return qgetenv(kNoSandboxVariable) == "1";
}

} // namespace muto::web
