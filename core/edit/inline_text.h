#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"

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
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// Fails for an element that holds anything else: boxes, pictures, or no text at all.
Result<std::vector<TextPart>> textParts(const composition::HtmlDocument &document, int element);

struct RunText
{
    int run = 0;
    QString text;
};

/// Writes other texts into an element, as `textParts` counts and reads them; its elements, and the white
/// space that is not read, stay. One step of the history.
Result<> setTextParts(Document &document, const ElementPath &element, const std::vector<RunText> &texts);

} // namespace muto::edit
