#include "core/web/software_page_surface.h"

#include "core/web/page_scene.h"

#include <QQuickRenderTarget>

namespace muto::web {

Result<std::unique_ptr<SoftwarePageSurface>> SoftwarePageSurface::create(const Params &params)
{
    std::unique_ptr<SoftwarePageSurface> surface(new SoftwarePageSurface(params));
    if (auto created = surface->m_scene->createView(); !created)
        return fail(created.error());
    return surface;
}

SoftwarePageSurface::SoftwarePageSurface(const Params &params)
    : m_target(params.size, params.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32)
    , m_scene(std::make_unique<PageScene>(params))
{
    QQuickRenderControl &control = m_scene->control();
    m_scene->window().setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_target));
    (void)control.initialize(); // false without a graphics API, which is what the software backend is
    connect(&control, &QQuickRenderControl::renderRequested, this, &SoftwarePageSurface::schedulePainting);
    connect(&control, &QQuickRenderControl::sceneChanged, this, &SoftwarePageSurface::schedulePainting);
}

SoftwarePageSurface::~SoftwarePageSurface() = default;

PageChannel &SoftwarePageSurface::channel()
{
    return m_scene->channel();
}

void SoftwarePageSurface::setHeld(bool held)
{
    m_held = held;
    if (!held && m_dirty)
        schedulePainting();
}

void SoftwarePageSurface::schedulePainting()
{
    m_dirty = true;
    if (m_scheduled || m_held)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &SoftwarePageSurface::paint, Qt::QueuedConnection);
}

void SoftwarePageSurface::paint()
{
    m_scheduled = false;
    if (m_held)
        return;
    m_dirty = false;
    m_scene->paint();
    Q_EMIT painted(m_target);
}

} // namespace muto::web
