#pragma once

#include "core/web/page_surface.h"

#include <QTimer>

#include <memory>

namespace muto::web {

class GlContext;
class GlReadBack;
class PageScene;

/// A page drawn by OpenGL into a texture and read back while the next picture is drawn. The only surface on
/// which pages have WebGL, and the fast one on a real graphics card. Needs a platform with OpenGL, and
/// QtWebEngineQuick::initialize() before the application object.
class GlPageSurface : public PageSurface
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<GlPageSurface>> create(const Params &params);
    ~GlPageSurface() override;

    PageChannel &channel() override;
    void setHeld(bool held) override;

private:
    GlPageSurface(std::unique_ptr<GlContext> context, const Params &params);
    Result<> start();
    void schedulePainting();
    void paint();
    void deliver();
    bool makeCurrent();

    std::unique_ptr<GlContext> m_context;
    std::unique_ptr<PageScene> m_scene;
    std::unique_ptr<GlReadBack> m_readBack;
    QTimer m_arrival; ///< Looks whether a picture under way has arrived.
    bool m_scheduled = false;
    bool m_held = false;
    bool m_dirty = false;
};

} // namespace muto::web
