#pragma once

#include "core/remote/vendor_store.h"
#include "core/web/network_guard.h"
#include "core/web/page_route.h"
#include "core/web/project_scheme_handler.h"
#include "core/web/project_url.h"
#include "core/web/unsaved_texts.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace muto::frames {
class PictureSource;
}

namespace muto::web {

class PictureRoute;

/// What pages need of rooms that this one does not know. Outlives every page; what is null is not offered.
struct PageServices
{
    frames::PictureSource *pictures = nullptr;
    std::function<QStringList()> costs; ///< What serving pages has cost, for the log: a line each.
    const UnsavedTexts *unsaved =
        nullptr; ///< What files are in the editor, where that is not what is on disk.
};

/// Which project a page belongs to, and what it may reach from there.
struct PageAccess
{
    QString projectFolder;
    bool allowNetwork = false;
};

/// Everything a page can load: the project, the program's own files and routes, and a guard before the rest.
/// The same for a page in a window and one painted off-screen. GUI thread; outlives the profile it serves.
class PageFiles
{
public:
    explicit PageFiles(const PageServices &services = {});
    ~PageFiles();

    /// Which project is served from now on.
    void serve(const PageAccess &access);

    /// `Profile` is QWebEngineProfile or QQuickWebEngineProfile.
    template<typename Profile>
    void installOn(Profile &profile)
    {
        profile.installUrlSchemeHandler(kScheme, &m_handler);
        profile.setUrlRequestInterceptor(&m_guard);
    }

    ProjectSchemeHandler &handler() { return m_handler; }
    NetworkGuard &guard() { return m_guard; }

private:
    void serveVendored();

    remote::VendorStore m_vendored;
    std::vector<std::unique_ptr<PageRoute>> m_routes; ///< Destroyed after the handler that calls them.
    PictureRoute *m_pictures = nullptr;               ///< One of them, if there are pictures to be had.
    ProjectSchemeHandler m_handler;
    NetworkGuard m_guard;
};

} // namespace muto::web
