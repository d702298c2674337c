#pragma once

#include "core/web/page_surface.h"

#include <memory>

namespace muto::web {

class PageScene;

/// A page painted by the processor straight into an image: a scene of Qt Quick without window and without
/// OpenGL. Needs QT_QUICK_BACKEND=software and QtWebEngineQuick::initialize() before the application object.
class SoftwarePageSurface : public PageSurface
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<SoftwarePageSurface>> create(const Params &params);
    ~SoftwarePageSurface() override;

    PageChannel &channel() override;
    void setHeld(bool held) override;

private:
    explicit SoftwarePageSurface(const Params &params);
    void schedulePainting();
    void paint();

    QImage m_target; ///< Outlives the scene that paints into it.
    std::unique_ptr<PageScene> m_scene;
    bool m_scheduled = false;
    bool m_held = false;
    bool m_dirty = false;
};

} // namespace muto::web
