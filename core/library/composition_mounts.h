#pragma once

#include "core/composition/html_document.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace muto::library {

/// The page of a file, if it is one that can be read.
using PageOf = std::function<const composition::HtmlDocument *(const QString &file)>;

/// The compositions that a page mounts, by file, directly.
QStringList mountsOf(const composition::HtmlDocument &document);

/// Whether mounting `part` in `page` would put a composition into itself, by whatever way.
bool wouldMountItself(const QString &page, const QString &part, const PageOf &pageOf);

} // namespace muto::library
