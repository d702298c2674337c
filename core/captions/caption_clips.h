#pragma once

#include "core/captions/caption.h"
#include "core/captions/caption_styles.h"
#include "core/composition/html_document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muto::captions {

/// What is to become of captions in a film.
struct CaptionWish
{
    CaptionStyle style = CaptionStyle::Clean;
    int track = 0;
    double shift = 0;         ///< Seconds to be added to all times.
    bool extendsFilm = false; ///< The film is to be as long as they are.
    friend bool operator==(const CaptionWish &, const CaptionWish &) = default;
};

/// The captions with their times shifted; what would be before the film is cut off or left out.
std::vector<Caption> shifted(const std::vector<Caption> &captions, double seconds);

/// For each caption how many of those before it are still to be read: 0 for all of a file that has one at a
/// time. Clips of one track never overlap, so each row is a track.
std::vector<int> rowsOf(const std::vector<Caption> &captions);

/// The words of a caption; where nobody knows when they are said, by their lengths.
std::vector<CaptionWord> spokenWords(const Caption &caption);

/// The inside of a caption's element. Pure, as all here.
QByteArray captionMarkup(const Caption &caption, CaptionStyle style);

/// The captions as clips, one a line, with ids that are free in `document`.
QByteArray captionClips(const std::vector<Caption> &captions, const CaptionWish &wish,
                        const composition::HtmlDocument &document);

/// A track for captions: the one that is wished for, if it has no other clip while they are to be seen; else
/// one above all that are seen then, where captions are looked for.
int captionTrack(const std::vector<Caption> &captions, const composition::HtmlDocument &document,
                 std::optional<int> wished = std::nullopt);

/// A page that shows a caption again and again, on the picture `ground` (an address), as a film would.
QByteArray captionPreview(const Caption &caption, CaptionStyle style, const QByteArray &ground);

} // namespace muto::captions
