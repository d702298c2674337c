#include "core/web/page_scene.h"

#include "core/web/web_words.h"

#include <QQmlComponent>

namespace muto::web {

namespace {

tl::unexpected<Error> noPage(const QQmlComponent &component)
{
    return fail(ErrorKind::Worker,
                WebWords::tr("Cannot create the page: %1").arg(component.errorString().trimmed()),
                WebWords::tr("Qt's WebEngine QML module may not be installed."));
}

} // namespace

PageScene::PageScene(const PageSurface::Params &params)
    : m_size(params.size)
    , m_backdrop(params.transparent ? Qt::transparent : Qt::white)
    , m_files(params.services)
{
    m_profile.setOffTheRecord(true);
    m_profile.setHttpCacheType(QQuickWebEngineProfile::NoCache);
    m_profile.setPersistentCookiesPolicy(QQuickWebEngineProfile::NoPersistentCookies);
    m_files.serve(params.access);
    m_files.installOn(m_profile);
    m_channel.reportRefusals(m_files);
    m_window.setGeometry(0, 0, m_size.width(), m_size.height());
    m_window.setColor(m_backdrop);
}

Result<> PageScene::createView()
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qml/CapturePage.qml")));
    if (!component.isReady()) // Qt 6.4 crashes when asked to create from a component with errors
        return noPage(component);
    QObject *object = component.createWithInitialProperties({
        {QStringLiteral("profile"), QVariant::fromValue(&m_profile)},
        {QStringLiteral("bridge"), QVariant::fromValue<QObject *>(&m_channel)},
        {QStringLiteral("backdrop"), m_backdrop},
        {QStringLiteral("width"), m_size.width()},
        {QStringLiteral("height"), m_size.height()},
    });
    m_view.reset(qobject_cast<QQuickItem *>(object));
    if (!m_view)
        return noPage(component);
    m_view->setParentItem(m_window.contentItem());
    m_channel.attach(m_view.get());
    return ok();
}

void PageScene::paint()
{
    m_control.polishItems();
    m_control.beginFrame();
    m_control.sync(); // acknowledges Chromium's frame: only now it makes the next one
    m_control.render();
    m_control.endFrame();
}

} // namespace muto::web
