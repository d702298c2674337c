#pragma once

#include "core/edit/inline_text.h"

namespace muto::edit {

/// White space as it is written at an end of a text.
struct Edge
{
    QString written;
    bool isRead = false; ///< As one space.
};

/// A part of a text with where it stands.
struct TextPiece
{
    TextPart part;
    qsizetype begin = 0, end = 0;
    Edge lead = {}, trail = {};
};

/// Whether elements of this kind stand in lines of text (`<b>`, `<span>`, `<br>`).
bool isPartOfLine(const QString &tag);

/// All of an element, in the order of the source.
std::vector<TextPiece> textPiecesOf(const composition::HtmlDocument &document, int element);

/// A text with the white space around it as its author wrote it, where there still is some.
QString withItsSpaces(const TextPiece &piece, QString text);

} // namespace muto::edit
