#pragma once

#include "core/base/result.h"
#include "core/web/page_files.h"
#include "core/web/page_surface.h"

#include <QSize>

#include <memory>

namespace muto::web {

/// A page painted by the processor straight into an image: a scene of Qt Quick without window and without
/// OpenGL. Needs QT_QUICK_BACKEND=software and QtWebEngineQuick::initialize() before the application object.
class SoftwarePageSurface : public PageSurface
{
    Q_OBJECT

public:
    struct Params
    {
        QSize size; ///< Of the whole view, stamp included.
        PageAccess access;
        PageServices services;
    };

    static Result<std::unique_ptr<SoftwarePageSurface>> create(const Params &params);
    ~SoftwarePageSurface() override;

    PageChannel &channel() override;
    void setHeld(bool held) override;

private:
    struct Scene;
    explicit SoftwarePageSurface(std::unique_ptr<Scene> scene);
    void schedulePainting();
    void paint();

    std::unique_ptr<Scene> m_scene;
    bool m_scheduled = false;
    bool m_held = false;
    bool m_dirty = false;
};

} // namespace muto::web
