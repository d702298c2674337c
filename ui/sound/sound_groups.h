#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include <QString>

#include <vector>

namespace muto::ui {

/// A group of sounds: an `<hf-audio-group>`, whose members name it (contract 3.7).
struct SoundGroup
{
    QString id;
    QString label;
    edit::ElementPath path;
};

/// Those of a file that can be meant, in the order of the file.
std::vector<SoundGroup> soundGroups(const edit::Document &document, const QString &file);

/// Whether an element is one.
bool isSoundGroup(const QString &tag);

/// Makes a new group in the root of the file that a sound is in, and puts it there; one step.
Result<edit::ElementPath> groupSound(edit::Document &document, edit::EditorActions &actions,
                                     const edit::ElementPath &sound);

} // namespace muto::ui
