#pragma once

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/timeline/timeline_view.h"

namespace muto::test {

/// The real timeline and what edits in it, over a document of its own: for what a test adds to it.
struct TimelineParts
{
    /// Of ten seconds, at 30 frames each.
    void open(const QByteArray &film)
    {
        VERIFY_RESULT(document.open(kFile, film));
        view.setFilm(300, FrameRate());
        view.setEditable(true);
        editing.setFilm(kFile, 10, {});
    }

    edit::Document document;
    edit::EditorActions actions{document};
    ui::Selection selection{document};
    ui::TimelineView view;
    ui::TimelineEditing editing{view, document, actions, selection};
};

} // namespace muto::test
