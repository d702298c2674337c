#pragma once

#include "core/composition/asset_references.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::composition {

/// What a style sheet in UTF-8 imports (`@import "x.css" layer(a);`, `@import url(x.css)`), in its order.
/// URLs are as written, and offsets those of their first byte, within quotes and brackets.
std::vector<AssetReference> styleImports(const QByteArray &css);

/// What a script in UTF-8 imports, or takes on from others: `import a from "./x.js"`, `import "./x.js"`,
/// `export * from "./x.js"`, and `import("./x.js")` where that is a text. Places as above. Those of no files,
/// which a map of the page places, are among them (`three`).
std::vector<AssetReference> moduleImports(const QByteArray &script);

/// The same without what a map of the page places: files of the project (`./x.js`), and what lies elsewhere.
std::vector<AssetReference> fileImports(const QByteArray &script);

/// What a script loads beside that: `new URL("./x.json", import.meta.url)`, `new Worker("js/x.js")`,
/// `new SharedWorker(…)` and `….addModule("js/x.js")`, where it is a text. What workers run counts from the
/// page that the script belongs to, wherever the script lies: those are `fromProject`.
std::vector<AssetReference> loadedFiles(const QByteArray &script);

/// All files that a script names, in its order: `fileImports` and `loadedFiles`.
std::vector<AssetReference> scriptFiles(const QByteArray &script);

} // namespace muto::composition
