#pragma once

#include "core/edit/editor_actions.h"

#include <QString>

namespace muto::edit {

/// One more text in an element, behind its last: in a copy of the element that the last one has for itself
/// (a line of a list), or else as a new line of the same text. One step of the history.
Result<> addText(Document &document, const ElementPath &element, const QString &text);

/// Takes the text at place `run` among all that are in an element out of it, with the element it has for
/// itself, or the line break beside it. Fails for the only one. One step of the history.
Result<> removeText(Document &document, EditorActions &actions, const ElementPath &element, int run);

} // namespace muto::edit
