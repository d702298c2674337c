#pragma once

#include "core/composition/html_document.h"
#include "core/vendor/import_map.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace muto::vendor {

/// What a page wants a file for: what it has to be.
enum class RemoteKind { Script, Module, StyleSheet, Font, Image, Media, Other };

/// A URL as it is written in a page, style sheet or script.
struct Reference
{
    QString url;
    RemoteKind kind = RemoteKind::Other;
    qsizetype offset = 0;   ///< Byte of the source where it, or what holds it, stands.
    bool isMounted = false; ///< A composition of the project (`data-composition-src`).
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What an HTML file names: scripts, style sheets, pictures, films, sounds, fonts and compositions; in its
/// style sheets, scripts and import maps, too. What its import maps say is added to `imports`. Pure, like all
/// here.
std::vector<Reference> referencesInHtml(const composition::HtmlDocument &document, ImportMap &imports);

/// `url(…)` and `@import` of a style sheet.
std::vector<Reference> referencesInCss(const QByteArray &css);

/// Static and plainly written dynamic imports of a module, as they are written.
std::vector<Reference> importsOf(const QByteArray &script);

/// What a script has by `new URL("…", import.meta.url)`, or has workers run, as it is written.
std::vector<Reference> loadedBy(const QByteArray &script);

/// The former alone: what counts from the script itself.
std::vector<Reference> addressedBy(const QByteArray &script);

/// https URLs in quotes whose names are those of a file: `fetch('https://…/data.json')`.
std::vector<Reference> literalsIn(const QByteArray &script);

/// The URL on the web that `url` means in a file at `base` (empty for files of the project); nothing for
/// what is not on the web.
std::optional<QUrl> remoteTarget(const QString &url, const QUrl &base);

} // namespace muto::vendor
