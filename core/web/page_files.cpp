#include "core/web/page_files.h"

#include "core/web/picture_route.h"

namespace muto::web {

PageFiles::PageFiles(const PageServices &services)
{
    if (services.pictures) {
        auto route = std::make_unique<PictureRoute>(*services.pictures);
        m_handler.addRoute(QStringLiteral("picture"), *route);
        m_pictures = route.get();
        m_routes.push_back(std::move(route));
    }
}

PageFiles::~PageFiles() = default;

void PageFiles::serve(const PageAccess &access)
{
    m_handler.setProjectFolder(access.projectFolder);
    if (m_pictures)
        m_pictures->setProjectFolder(access.projectFolder);
    m_guard.setAllowNetwork(access.allowNetwork);
}

} // namespace muto::web
