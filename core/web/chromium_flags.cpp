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

/// Every picture taken is a whole frame, and frames come as fast as we take them, not sixty times a second.
const QList<QByteArray> &captureFlags()
{
    static const QList<QByteArray> flags = {
        "--disable-frame-rate-limit", "--disable-gpu-vsync",
        // No tiles at low resolution first, no pictures decoded later.
        "--disable-checker-imaging", "--disable-low-res-tiling", "--disable-new-content-rendering-timeout",
        // Not --run-all-compositor-stages-before-draw: it nearly doubles the CPU time of a frame and, with
        // frames proved by their stamps, changes not one pixel.
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
        "--default-tile-width=1920",
        "--default-tile-height=544",
        // Ignores trivial 3D transforms (GSAP's translate3d): each would be a layer that scalar Skia has to
        // resample.
        "--enable-low-end-device-mode",
    };
}

QList<QByteArray> glCaptureFlags()
{
    return {
        // Chromium keeps WebGL from drivers that once crashed a browser. Here a crash costs one worker, and
        // no WebGL costs the film.
        "--ignore-gpu-blocklist",
    };
}

/// Chromium takes llvmpipe for no graphics card at all unless it is told to draw WebGL with it. The rest of
/// the page is painted by the processor directly.
const QList<QByteArray> &llvmpipeFlags()
{
    static const QList<QByteArray> flags = {"--ignore-gpu-blocklist", "--enable-webgl-software-rendering",
                                            "--disable-gpu-rasterization"};
    return flags;
}

/// The same tiles as on the software surface.
QList<QByteArray> llvmpipeCaptureFlags(int cores)
{
    return {
        "--num-raster-threads=" + QByteArray::number(std::clamp(cores + 1, 2, 4)),
        "--default-tile-width=1920",
        "--default-tile-height=544",
    };
}

QList<QByteArray> flagsOfItsOwn(ChromiumUse use, int cores)
{
    switch (use) {
    case ChromiumUse::Preview:
        return {};
    case ChromiumUse::LlvmpipePreview:
        return llvmpipeFlags();
    case ChromiumUse::SoftwareCapture:
        return captureFlags() + softwareCaptureFlags(cores);
    case ChromiumUse::GlCapture:
        return captureFlags() + glCaptureFlags();
    case ChromiumUse::LlvmpipeCapture:
        return captureFlags() + llvmpipeFlags() + llvmpipeCaptureFlags(cores);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<QByteArray> chromiumFlags(ChromiumUse use, int cores)
{
    return fidelityFlags() + flagsOfItsOwn(use, cores);
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
