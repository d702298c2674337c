#pragma once

#include "core/base/result.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QString>

#include <memory>

namespace muto::web {

/// An OpenGL context without a window that shares its textures with Chromium's. Needs
/// QtWebEngineQuick::initialize() before the application object, and a platform that has OpenGL.
class GlContext
{
public:
    static Result<std::unique_ptr<GlContext>> create();

    /// False when the context was lost, which a driver may do at any time.
    bool makeCurrent() { return m_context.makeCurrent(&m_surface); }

    QOpenGLContext &context() { return m_context; }

    /// Who draws, in the driver's own words: "llvmpipe (LLVM 15.0.6, 256 bits)".
    QString rendererName() const { return m_rendererName; }

private:
    GlContext() = default;
    Result<> open();

    QOffscreenSurface m_surface;
    QOpenGLContext m_context;
    QString m_rendererName;
};

} // namespace muto::web
