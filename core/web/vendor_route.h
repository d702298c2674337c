#pragma once

#include "core/remote/vendor_store.h"
#include "core/web/page_route.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace muto::web {

/// Whether a file of this type may name files of the web in a way that is replaced while it is served.
bool mayNameRemoteFiles(const QByteArray &mime);

/// The text of a page, style sheet or script as it is served: URLs that are vendored lead to the vendor
/// folder. `base` is where the text itself comes from on the web; empty for the project's own files. Pure but
/// for looking into the lock.
QByteArray withVendoredUrls(const QByteArray &text, const QUrl &base, remote::VendorStore &store);

/// Answers `@muto/vendor/HOST/PATH?QUERY` with the vendored file of that https URL, once it has been
/// verified.
class VendorRoute : public PageRoute
{
public:
    using Refused = std::function<void(const QString &path, const QString &reason)>;

    /// `store` must outlive the route.
    VendorRoute(remote::VendorStore &store, Refused refused);

    void answer(QWebEngineUrlRequestJob &job, const QString &path) override;

private:
    remote::VendorStore &m_store;
    Refused m_refused;
};

} // namespace muto::web
