#pragma once

#include "core/base/result.h"
#include "core/worker/worker_command.h"

#include <QString>

#include <cstdint>

namespace muto::render {

/// What draws the pages of a render, and why.
struct SurfaceChoice
{
    worker::Surface surface = worker::Surface::Software;
    QString reason;                   ///< For people: "the page draws with WebGL".
    worker::GlRenderer renderer = {}; ///< Of OpenGL.
    friend bool operator==(const SurfaceChoice &, const SurfaceChoice &) = default;

    /// OpenGL without a graphics card: every core is at work already.
    bool isDrawnByProcessor() const { return surface == worker::Surface::Gl && !renderer.isHardware(); }
};

/// What a page has said, or shown, of its need for WebGL.
enum class WebGlNeed {
    No,
    Likely, ///< It brings a library or a script that draws with it, and has not asked yet.
    Yes,    ///< It has asked.
};

/// The manifest's word for it; anything else is No.
WebGlNeed webGlNeedFromName(const QString &name);

/// Whether it is worth a second to see which surface is faster: only where a graphics card draws, for films
/// long enough to win that second back, and not for pages that cannot go back to their first frame.
bool isWorthATrial(const worker::GlRenderer &renderer, std::int64_t frames, bool stateful);
inline constexpr std::int64_t kFewestFramesForATrial = 900;

/// The faster of two that were tried, by seconds a frame. OpenGL has to win clearly: the pixels of a graphics
/// card differ a little from machine to machine, those of the processor do not.
SurfaceChoice fasterSurface(double softwareSeconds, double glSeconds, const worker::GlRenderer &renderer);

/// That a film cannot be made here, what it takes and where it can be had. `why` says why there is no OpenGL.
Error cannotDrawWithGl(const QString &entry, bool isWish, const QString &why);

/// What to say when a page asks for WebGL so late that nobody could know.
Error askedTooLate(const Error &error);

} // namespace muto::render
