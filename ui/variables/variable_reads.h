#pragma once

#include "core/composition/html_document.h"

#include <QStringList>

namespace muto::ui {

/// What scripts of a document and bindings in it ask of its variables, though no such variable is declared:
/// in the order in which they do, each once. Scripts in files of their own are not looked into.
QStringList undeclaredReads(const composition::HtmlDocument &document, const QStringList &declared);

} // namespace muto::ui
