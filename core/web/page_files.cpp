#include "core/web/page_files.h"

#include "core/web/picture_route.h"
#include "core/web/vendor_route.h"

namespace muto::web {

PageFiles::PageFiles(const PageServices &services)
{
    serveVendored();
    m_handler.setUnsaved(services.unsaved);
    if (services.pictures) {
        auto route = std::make_unique<PictureRoute>(*services.pictures);
        m_handler.addRoute(QStringLiteral("picture"), *route);
        m_pictures = route.get();
        m_routes.push_back(std::move(route));
    }
}

PageFiles::~PageFiles() = default;

void PageFiles::serveVendored()
{
    const auto refused = [this](const QString &path, const QString &reason) {
        Q_EMIT m_handler.refused(path, reason);
    };
    m_routes.push_back(std::make_unique<VendorRoute>(m_vendored, refused));
    m_handler.addRoute(QStringLiteral("vendor"), *m_routes.back());
    m_handler.setVendored(&m_vendored);
}

void PageFiles::serve(const PageAccess &access)
{
    m_handler.setProjectFolder(access.projectFolder);
    if (m_pictures)
        m_pictures->setProjectFolder(access.projectFolder);
    m_guard.setAllowNetwork(access.allowNetwork);
    m_vendored.setProject(access.projectFolder);
    if (const auto &problem = m_vendored.problem())
        Q_EMIT m_handler.refused(QStringLiteral("vendor/mutoscope.lock.json"), problem->message);
}

} // namespace muto::web
