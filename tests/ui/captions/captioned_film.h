#pragma once

#include "core/captions/caption_follower.h"
#include "core/captions/caption_import.h"
#include "core/captions/caption_reader.h"
#include "core/edit/editor_actions.h"
#include "ui/editing/selection.h"

#include <QString>

namespace muto::test {

/// A film with captions in it, open in a document with all that edits them.
class CaptionedFilm
{
public:
    explicit CaptionedFilm(captions::CaptionStyle style = captions::CaptionStyle::Karaoke)
    {
        actions.addTimingFollower(m_follower);
        const auto opened = document.open(
            file, "<!doctype html>\n<html>\n<body>\n<div id=root data-composition-id=main data-width=1920 "
                  "data-height=1080 data-duration=20 data-no-timeline>\n</div>\n</body>\n</html>\n");
        const auto read = captions::readCaptions(
            "WEBVTT\n\n00:01.000 --> 00:03.000\nOne <00:01.500>two\n<00:02.000>three\n\n"
            "00:03.000 --> 00:04.500\nfour <00:03.600>five <00:04.100>six\n\n"
            "00:06.000 --> 00:07.500\nSeven <00:06.500>and <00:06.700>extraordinarily <00:07.200>late\n");
        if (opened && read && captions::importCaptions(document, actions, file, read->captions, {style, 3}))
            document.undoStack().clear();
    }

    const QString file = QStringLiteral("index.html");
    edit::Document document;
    edit::EditorActions actions{document};
    ui::Selection selection{document};

private:
    captions::CaptionFollower m_follower;
};

} // namespace muto::test
