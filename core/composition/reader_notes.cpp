#include "core/composition/reader_notes.h"

#include "core/composition/html_document.h"

#include <algorithm>

namespace muto::composition {

QString placeOf(const HtmlDocument &document, const QString &entry, qsizetype offset)
{
    return entry + QLatin1Char(':') + QString::number(document.lineAt(offset));
}

std::vector<Issue> toIssues(ReaderNotes notes, const HtmlDocument &document, const QString &entry)
{
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ReaderNote &a, const ReaderNote &b) { return a.offset < b.offset; });
    std::vector<Issue> issues;
    issues.reserve(notes.size());
    for (const ReaderNote &note : notes)
        issues.push_back({note.severity, placeOf(document, entry, note.offset), note.message, note.isLinted});
    return issues;
}

} // namespace muto::composition
