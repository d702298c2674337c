#pragma once

#include "core/edit/document.h"

#include <QList>

#include <map>
#include <vector>

namespace muto::edit {

/// The elements at some addresses by file, in document order, each once; what is not there any more is left
/// out.
std::map<QString, std::vector<int>> elementsOf(const Document &document, const QList<ElementPath> &paths);

/// Those of them that lie in no other of the list.
std::map<QString, std::vector<int>> outermost(const Document &document, const QList<ElementPath> &paths);

/// How many elements an element is, with all that is in it.
int sizeOf(const composition::HtmlDocument &html, int element);

/// The edit of a file; null where there is none.
const Document::FileEdit *editOf(const std::vector<Document::FileEdit> &edits, const QString &file);

} // namespace muto::edit
