#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace muto::library {

/// What fragments of HTML that become clips are made of. Pure.

/// Of the film in `document`; a usual size where it says none.
QSize canvasOf(const composition::HtmlDocument &document);

/// An id that is nobody's yet, made of a name for people.
QString freeId(const composition::HtmlDocument &document, const QString &name);

/// With a space before it.
QByteArray attribute(const char *name, const QString &value);

/// When a clip is seen, on which track, and what people call it.
QByteArray timing(double start, double end, int track, const QString &label);

} // namespace muto::library
