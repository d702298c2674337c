#include "core/web/software_page_surface.h"

#include "core/base/logging.h"
#include "core/web/page_files.h"
#include "core/web/quick_page_channel.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWebEngineProfile>
#include <QQuickWindow>

namespace muto::web {

struct SoftwarePageSurface::Scene
{
    // Destroyed from the bottom up: the item before its engine and profile, those before the handlers they
    // call.
    PageFiles files;
    std::unique_ptr<QQuickWebEngineProfile> profile = std::make_unique<QQuickWebEngineProfile>();
    QQuickRenderControl control;
    QQuickWindow window{&control};
    QQmlEngine engine;
    QuickPageChannel channel;
    QImage target;
    std::unique_ptr<QQuickItem> view;

    explicit Scene(const Params &params)
        : files(params.services)
        , target(params.size, QImage::Format_RGB32)
    {
        profile->setOffTheRecord(true);
        profile->setHttpCacheType(QQuickWebEngineProfile::NoCache);
        profile->setPersistentCookiesPolicy(QQuickWebEngineProfile::NoPersistentCookies);
        files.serve(params.access);
        files.installOn(*profile);
        channel.reportRefusals(files);
    }

    Result<> createView()
    {
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qml/CapturePage.qml")));
        if (!component.isReady()) // Qt 6.4 crashes when asked to create from a component with errors
            return fail(ErrorKind::Worker,
                        QStringLiteral("Cannot read the page: %1").arg(component.errorString().trimmed()),
                        QStringLiteral("Qt's WebEngine QML module may not be installed."));
        QObject *object = component.createWithInitialProperties({
            {QStringLiteral("profile"), QVariant::fromValue(profile.get())},
            {QStringLiteral("bridge"), QVariant::fromValue<QObject *>(&channel)},
            {QStringLiteral("width"), target.width()},
            {QStringLiteral("height"), target.height()},
        });
        view.reset(qobject_cast<QQuickItem *>(object));
        if (!view)
            return fail(ErrorKind::Worker,
                        QStringLiteral("Cannot create the page: %1").arg(component.errorString().trimmed()),
                        QStringLiteral("Qt's WebEngine QML module may not be installed."));
        view->setParentItem(window.contentItem());
        channel.attach(view.get());
        return ok();
    }

    void startPainting()
    {
        window.setGeometry(0, 0, target.width(), target.height());
        window.setColor(Qt::white);
        window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&target));
        (void)control.initialize(); // false without a graphics API, which is what the software backend is
    }
};

Result<std::unique_ptr<SoftwarePageSurface>> SoftwarePageSurface::create(const Params &params)
{
    auto scene = std::make_unique<Scene>(params);
    scene->startPainting();
    if (auto created = scene->createView(); !created)
        return fail(created.error());
    return std::unique_ptr<SoftwarePageSurface>(new SoftwarePageSurface(std::move(scene)));
}

SoftwarePageSurface::SoftwarePageSurface(std::unique_ptr<Scene> scene)
    : m_scene(std::move(scene))
{
    connect(&m_scene->control, &QQuickRenderControl::renderRequested, this,
            &SoftwarePageSurface::schedulePainting);
    connect(&m_scene->control, &QQuickRenderControl::sceneChanged, this,
            &SoftwarePageSurface::schedulePainting);
}

SoftwarePageSurface::~SoftwarePageSurface() = default;

PageChannel &SoftwarePageSurface::channel()
{
    return m_scene->channel;
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
    QQuickRenderControl &control = m_scene->control;
    control.polishItems();
    control.beginFrame();
    control.sync(); // acknowledges Chromium's frame: only now it makes the next one
    control.render();
    control.endFrame();
    Q_EMIT painted(m_scene->target);
}

} // namespace muto::web
