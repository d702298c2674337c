#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QString>

namespace muto::composition {

/// An error of kind Composition: "Cannot open PATH: WHY".
tl::unexpected<Error> refuseToOpen(const QString &path, const QString &why, const QString &whatToDo);

/// What to do about a path that is no composition.
QString anyHtml();

/// By its ending alone.
bool isHtmlName(const QString &name);

/// Whether a file's beginning can be that of an HTML file in UTF-8; the reason why not.
Result<> sniffHtml(const QString &path);

/// Reads and parses an HTML file. Fails with ErrorKind::Composition for what is none, is in UTF-16, or is too
/// large to be worked with.
Result<HtmlDocument> readHtmlDocument(const QString &path);

} // namespace muto::composition
