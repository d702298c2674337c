#include "core/web/missing_files.h"

#include "core/remote/known_libraries.h"
#include "core/web/web_words.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace muto::web {

namespace {

constexpr int kLongestUrl = 200;

QString shown(const QUrl &url)
{
    return url.toDisplayString().left(kLongestUrl);
}

/// Which of the missing files was the library, if any was.
QString whatWasMissing(const MissingFiles &missing, const remote::KnownLibrary &library)
{
    const auto isIt = [&](const QString &name) {
        const auto known = remote::libraryOf(name);
        return known && known->name == library.name;
    };
    const auto remote = std::find_if(missing.remote.begin(), missing.remote.end(),
                                     [&](const QUrl &url) { return isIt(url.toString()); });
    if (remote != missing.remote.end())
        return WebWords::tr("%1 is not in the project's vendor folder.").arg(shown(*remote));
    const auto local = std::find_if(missing.local.begin(), missing.local.end(), isIt);
    if (local != missing.local.end())
        return WebWords::tr("%1 is missing from the project.").arg(*local);
    return WebWords::tr("No script of the page brings it.");
}

/// The first of the missing files that is a known library.
std::optional<remote::KnownLibrary> firstMissingLibrary(const MissingFiles &missing)
{
    for (const QUrl &url : missing.remote) {
        if (auto library = remote::libraryOf(url.toString()))
            return library;
    }
    for (const QString &path : missing.local) {
        if (auto library = remote::libraryOf(path))
            return library;
    }
    return std::nullopt;
}

/// The library whose absence the error tells of. The runtime watches for some globals, GSAP's for one: these
/// are undefined, rather than not defined, as long as nobody has set them.
std::optional<remote::KnownLibrary> libraryBehind(const Error &error, const MissingFiles &missing)
{
    if (auto library = remote::libraryMissedBy(error.message))
        return library;
    if (error.message.contains(QLatin1String("Cannot read properties of undefined")))
        return firstMissingLibrary(missing);
    return std::nullopt;
}

} // namespace

QList<QJsonObject> blockedWarnings(const MissingFiles &missing)
{
    QList<QJsonObject> warnings;
    for (const QUrl &url : missing.remote) {
        const auto library = remote::libraryOf(url.toString());
        const QString what = library ? QStringLiteral("%1 (%2)").arg(shown(url), library->name) : shown(url);
        warnings.append(
            QJsonObject{{QStringLiteral("code"), QStringLiteral("remote_file_blocked")},
                        {QStringLiteral("message"),
                         WebWords::tr("%1 was not loaded: films are made without the network. %2.")
                             .arg(what, library ? remote::vendorRemedy(*library) : remote::vendorRemedy())}});
    }
    return warnings;
}

QList<QJsonObject> cutPictureWarnings(const MissingFiles &missing)
{
    QList<QJsonObject> warnings;
    for (const QString &path : missing.cutPictures)
        warnings.append(QJsonObject{
            {QStringLiteral("code"), QStringLiteral("media_load_failed")},
            {QStringLiteral("message"),
             WebWords::tr(
                 "%1 ends before the picture in it does: a copy or download may have been interrupted")
                 .arg(path)}});
    return warnings;
}

Error withMissingLibrary(const Error &error, const MissingFiles &missing)
{
    const auto library = libraryBehind(error, missing);
    if (!library)
        return error;
    const QString hint =
        WebWords::tr("The library %1 is missing. %2 %3.")
            .arg(library->name, whatWasMissing(missing, *library), remote::vendorRemedy(*library));
    return {error.kind, error.message,
            error.detail.isEmpty() ? hint : hint + QLatin1Char('\n') + error.detail};
}

PageManifest withWarnings(PageManifest manifest, const QList<QJsonObject> &warnings)
{
    QJsonArray list = manifest.json.value(QLatin1String("warnings")).toArray();
    for (const QJsonObject &warning : warnings)
        list.append(warning);
    if (!warnings.isEmpty())
        manifest.json.insert(QStringLiteral("warnings"), list);
    return manifest;
}

} // namespace muto::web
