#include "core/web/refusals.h"

#include "core/remote/known_libraries.h"
#include "core/web/web_words.h"

namespace muto::web {

ConsoleMessage refusedFile(const QString &path, const QString &reason)
{
    const auto library = path.contains(QLatin1String("://")) ? std::nullopt : remote::libraryOf(path);
    const QString remedy =
        library ? WebWords::tr(". It is the library %1: put the file there").arg(library->name) : QString();
    return {
        ConsoleMessage::Level::Error, WebWords::tr("Cannot load %1: %2%3").arg(path, reason, remedy), {}, 0};
}

ConsoleMessage blockedRequest(const QUrl &url)
{
    return {ConsoleMessage::Level::Error,
            WebWords::tr("Did not load %1: a composition may only use files of its own project. %2")
                .arg(url.toDisplayString().left(200), remote::vendorRemedy()),
            {},
            0};
}

} // namespace muto::web
