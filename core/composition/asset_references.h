#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

class HtmlDocument;
struct HtmlElement;

/// A URL in a document, as written, and the byte of the source where it (or the attribute that holds it) is.
struct AssetReference
{
    QString url;
    qsizetype offset = 0;
    bool fromProject =
        false; ///< Relative to the project folder rather than to the file (`data-composition-src`).
    friend bool operator==(const AssetReference &, const AssetReference &) = default;
};

/// Every picture, film, sound, script, style sheet, LUT and sub-composition that `document` names, in
/// document order; what its own scripts import and load, and where its import maps lead, is among them. A
/// runtime of HyperFrames is not: we bring our own and leave theirs out.
std::vector<AssetReference> assetReferences(const HtmlDocument &document);

/// Whether a script is a runtime of HyperFrames: by what it is called, or by the mark its tools leave on it.
bool isForeignRuntime(const HtmlElement &element);

/// Whether it brings a style sheet along from elsewhere.
bool isStyleSheetLink(const HtmlElement &element);

/// The URLs in `url(…)` of a style sheet in UTF-8, and what it imports by a text (`@import "x.css"`); offsets
/// count from its beginning.
std::vector<AssetReference> cssReferences(const QByteArray &css);

/// The path a URL names on this machine, decoded and without query and fragment; nothing for what lies
/// elsewhere or nowhere: other schemes, data, fragments of the page itself.
std::optional<QString> localPath(const QString &url);

} // namespace muto::composition
