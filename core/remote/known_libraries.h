#pragma once

#include <QString>

#include <optional>

namespace muto::remote {

/// A library that people write compositions with.
struct KnownLibrary
{
    QString name;   ///< "GSAP"
    QString file;   ///< What to put beside the page: "gsap.min.js"
    QString global; ///< What scripts call it: "gsap"
};

/// The library that a URL or a file name is of, by the words in it. Pure.
std::optional<KnownLibrary> libraryOf(const QString &urlOrFile);

/// The library whose absence an error of a page tells of: "gsap is not defined". Pure.
std::optional<KnownLibrary> libraryMissedBy(const QString &errorText);

/// "Run mutoscope vendor …, or Project → Vendor Remote Files …": what makes a remote file available offline.
QString vendorRemedy();

/// The same for a library that is known, which may also lie beside the page.
QString vendorRemedy(const KnownLibrary &library);

} // namespace muto::remote
