#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/text_styles.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::edit {

/// A part of what is read in an element that holds text, and elements that are parts of lines.
struct TextPart
{
    enum class Kind {
        Run,   ///< One of the element's texts.
        Space, ///< Between two elements; nobody's.
        Break, ///< `<br>`.
    };
    Kind kind = Kind::Run;
    int run = -1;     ///< Which of the texts, in the order of the source.
    QString text;     ///< As it is read: white space is one space, and none where a line begins or ends.
    QStringList tags; ///< Of the elements in this one that it lies in, from the outermost on.
    TextStyles styles = {}; ///< Said by those of them that are there for nothing else,
    int styledBy = 0;       ///< the innermost so many.
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// Fails for an element that holds anything else: boxes, pictures, or no text at all.
Result<std::vector<TextPart>> textParts(const composition::HtmlDocument &document, int element);

/// A part of a run, and what it is to say about its look.
struct StyledText
{
    QString text;
    TextStyles styles;
    friend bool operator==(const StyledText &, const StyledText &) = default;
};

struct RunText
{
    int run = 0;
    QString text;
    std::vector<StyledText> pieces = {}; ///< The text once more; without them it looks as it did.
    friend bool operator==(const RunText &, const RunText &) = default;
};

/// Writes other texts into an element, as `textParts` counts and reads them; its elements, and the white
/// space that is not read, stay, but for those that are there only to style what is to look otherwise now.
/// One step of the history.
Result<> setTextParts(Document &document, const ElementPath &element, const std::vector<RunText> &texts);

} // namespace muto::edit
