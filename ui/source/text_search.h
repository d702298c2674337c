#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muto::ui {

struct TextQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isPattern = false; ///< A regular expression; ^ and $ are the ends of lines.
    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// Where `query` is found, in order; at most `most` places. Fails for a pattern that is none.
Result<std::vector<composition::SourceSpan>> findInText(const QByteArray &text, const TextQuery &query,
                                                        std::size_t most);

/// The text with all that is found replaced; in patterns `\1` stands for what the first group matched.
Result<QByteArray> replacedInText(const QByteArray &text, const TextQuery &query, const QString &replacement);

/// What takes the place of a single hit.
Result<QByteArray> replacementOf(const QByteArray &hit, const TextQuery &query, const QString &replacement);

/// What is selected in a text, with its neighbours.
struct SelectedText
{
    QByteArray around;    ///< The selection and a byte on either side, where there is one.
    qsizetype offset = 0; ///< Of the selection in it.
    qsizetype length = 0;
};

/// Where a text has the very bytes that are selected, in order: where a whole word is selected, as a whole
/// word. Nothing for spaces and for what goes over several lines, which nobody looks for.
std::vector<composition::SourceSpan> occurrences(const QByteArray &text, const SelectedText &selected,
                                                 std::size_t most);

} // namespace muto::ui
