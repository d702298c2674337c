#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muto::edit {

/// First byte of the line that `offset` is on.
qsizetype lineStart(const QByteArray &source, qsizetype offset);

/// The white space a line begins with.
QByteArray indentAt(const QByteArray &source, qsizetype offset);

/// Whether nothing but white space stands before `offset` on its line.
bool startsLine(const QByteArray &source, qsizetype offset);

/// The span with the rest of its lines, line ending included, when nothing else stands on them; otherwise the
/// span itself.
composition::SourceSpan withItsLines(const QByteArray &source, composition::SourceSpan span);

/// By how much the author indents what lies in an element: as seen in the document, two spaces when nothing
/// is to be seen.
QByteArray indentUnit(const composition::HtmlDocument &document);

/// The indentation of what lies directly in an element: that of its first child on a line of its own, or one
/// unit more than its own.
QByteArray childIndent(const composition::HtmlDocument &document, int element);

/// `source` from `span`, with the lines after the first moved from the indentation of the place it was
/// written at to another. Lines that begin inside an attribute, a script or preformatted text stay as they
/// are.
QByteArray reindented(const composition::HtmlDocument &document, composition::SourceSpan span,
                      const QByteArray &from, const QByteArray &to);

} // namespace muto::edit
