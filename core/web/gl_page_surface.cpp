#include "core/web/gl_page_surface.h"

#include "core/web/gl_context.h"
#include "core/web/gl_read_back.h"
#include "core/web/page_scene.h"
#include "core/web/web_words.h"

#include <QQuickGraphicsDevice>
#include <QQuickRenderTarget>

namespace muto::web {

namespace {

constexpr int kLookEveryMs = 1;

} // namespace

Result<std::unique_ptr<GlPageSurface>> GlPageSurface::create(const Params &params)
{
    auto context = GlContext::create();
    if (!context)
        return fail(context.error());
    std::unique_ptr<GlPageSurface> surface(new GlPageSurface(std::move(*context), params));
    if (auto started = surface->start(); !started)
        return fail(started.error());
    return surface;
}

GlPageSurface::GlPageSurface(std::unique_ptr<GlContext> context, const Params &params)
    : m_context(std::move(context))
    , m_scene(std::make_unique<PageScene>(params))
    , m_readBack(std::make_unique<GlReadBack>(*m_context, params.size, params.transparent))
{
    m_arrival.setTimerType(Qt::PreciseTimer);
    m_arrival.setInterval(kLookEveryMs);
    QQuickRenderControl &control = m_scene->control();
    connect(&control, &QQuickRenderControl::renderRequested, this, &GlPageSurface::schedulePainting);
    connect(&control, &QQuickRenderControl::sceneChanged, this, &GlPageSurface::schedulePainting);
    connect(&m_arrival, &QTimer::timeout, this, &GlPageSurface::deliver);
}

GlPageSurface::~GlPageSurface()
{
    m_scene->control().disconnect(this); // a scene that is taken apart asks to be painted
    m_scene.reset();
    makeCurrent();
    m_readBack.reset();
}

Result<> GlPageSurface::start()
{
    QQuickWindow &window = m_scene->window();
    window.setGraphicsDevice(QQuickGraphicsDevice::fromOpenGLContext(&m_context->context()));
    if (!m_scene->control().initialize())
        return fail(ErrorKind::WebGl,
                    WebWords::tr("Qt Quick cannot draw with %1.").arg(m_context->rendererName()));
    auto target = QQuickRenderTarget::fromOpenGLTexture(m_readBack->texture(), m_scene->size());
    target.setMirrorVertically(true); // OpenGL's first row is the lowest; ours is the top one
    window.setRenderTarget(target);
    return m_scene->createView();
}

PageChannel &GlPageSurface::channel()
{
    return m_scene->channel();
}

void GlPageSurface::setHeld(bool held)
{
    m_held = held;
    if (held)
        return m_arrival.stop();
    if (!m_readBack->isEmpty())
        m_arrival.start();
    if (m_dirty)
        schedulePainting();
}

void GlPageSurface::schedulePainting()
{
    m_dirty = true;
    if (m_scheduled || m_held || m_readBack->isFull())
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &GlPageSurface::paint, Qt::QueuedConnection);
}

void GlPageSurface::paint()
{
    m_scheduled = false;
    if (m_held || m_readBack->isFull())
        return;
    m_dirty = false;
    m_scene->paint();
    if (!makeCurrent())
        return;
    m_readBack->begin();
    m_arrival.start();
    deliver();
}

void GlPageSurface::deliver()
{
    if (!makeCurrent())
        return;
    while (!m_held && m_readBack->hasArrived()) {
        const QImage picture = m_readBack->take();
        if (!picture.isNull())
            Q_EMIT painted(picture);
        if (!makeCurrent()) // a listener may have used another context
            return;
        m_readBack->end();
    }
    if (m_readBack->isEmpty() || m_held)
        m_arrival.stop();
    if (m_dirty)
        schedulePainting();
}

bool GlPageSurface::makeCurrent()
{
    return m_context->makeCurrent();
}

} // namespace muto::web
