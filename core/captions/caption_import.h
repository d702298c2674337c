#pragma once

#include "core/base/result.h"
#include "core/captions/caption_clips.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

namespace muto::captions {

/// Puts captions into the film that `file` holds, on top of all that is there, with their style sheet if it
/// is not there yet: one step of the history. The addresses of the clips. All or nothing.
Result<QList<edit::ElementPath>> importCaptions(edit::Document &document, edit::EditorActions &actions,
                                                const QString &file, const std::vector<Caption> &captions,
                                                const CaptionWish &wish);

/// The style sheet of a style in the composition whose root this is, unless it is there.
Result<> addCaptionStyle(edit::Document &document, edit::EditorActions &actions,
                         const edit::ElementPath &root, CaptionStyle style);

} // namespace muto::captions
