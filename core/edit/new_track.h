#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include <QString>

namespace muto::edit {

/// Makes room for a track between those that the film of a file has for pictures, or for sounds, and answers
/// its number. `slot` counts them from the lowest number; that of the last and one more is beyond all. Clips
/// stay where they are: tracks get other numbers, as few as can be. Nothing is put on it yet: do both in one
/// step.
Result<int> makeTrack(Document &document, EditorActions &actions, const QString &file, bool isSound,
                      int slot);

} // namespace muto::edit
