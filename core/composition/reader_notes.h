#pragma once

#include "core/composition/composition.h"

#include <QString>

#include <vector>

namespace muto::composition {

/// An issue before its place in the file has been put into words.
struct ReaderNote
{
    qsizetype offset = 0; ///< Byte of the source it is about.
    QString message;
    Issue::Severity severity = Issue::Severity::Warning;
    bool isLinted = false; ///< As of an issue.
};

using ReaderNotes = std::vector<ReaderNote>;

class HtmlDocument;

/// "index.html:12" for a byte of the source.
QString placeOf(const HtmlDocument &document, const QString &entry, qsizetype offset);

/// The notes as issues, in the order of the source.
std::vector<Issue> toIssues(ReaderNotes notes, const HtmlDocument &document, const QString &entry);

} // namespace muto::composition
