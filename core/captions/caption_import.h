#pragma once

#include "core/base/result.h"
#include "core/captions/caption_clips.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/markup_edits.h"

namespace muto::captions {

/// A film with captions in it that were not there before.
struct CaptionedFilm
{
    QByteArray before; ///< The bytes of the film it was made of.
    edit::MarkupEdit edit;
    QList<edit::ElementPath> clips; ///< Their addresses in it; at least one.
};

/// Captions in the film that `file` holds, on top of all that is there, with their style sheet if it is not
/// there yet. `followsClips` where the film is as long as its last clip (EditorActions::doesDurationFollow).
/// Pure: thousands of captions are made in another thread than the one that shows the film.
Result<CaptionedFilm> captionedFilm(const composition::HtmlDocument &film, const QString &file,
                                    const std::vector<Caption> &captions, const CaptionWish &wish,
                                    bool followsClips);

/// Whether it was made of the film as it is in the document now.
bool isUpToDate(const CaptionedFilm &made, const edit::Document &document);

/// Makes that the film: one step of the history. The addresses of the clips. Fails where it is not up to
/// date.
Result<QList<edit::ElementPath>> insertCaptions(edit::Document &document, CaptionedFilm made);

/// Both at once. All or nothing.
Result<QList<edit::ElementPath>> importCaptions(edit::Document &document, edit::EditorActions &actions,
                                                const QString &file, const std::vector<Caption> &captions,
                                                const CaptionWish &wish);

/// The style sheet of a style in the composition whose root this is, unless it is there.
Result<> addCaptionStyle(edit::Document &document, edit::EditorActions &actions,
                         const edit::ElementPath &root, CaptionStyle style);

} // namespace muto::captions
