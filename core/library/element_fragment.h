#pragma once

#include "core/composition/html_document.h"
#include "core/library/clip_fragment.h"

#include <QByteArray>
#include <QString>

namespace muto::library {

enum class NewElement { Heading, Paragraph, LowerText, Rectangle, Ellipse, Line, Fill, Empty };

inline bool isText(NewElement element)
{
    return element <= NewElement::LowerText;
}

/// Something to be put into a film that is made of no file.
struct ElementWish
{
    NewElement element = NewElement::Heading;
    QString label; ///< For people.
    QString text;  ///< Of those that are texts.
    double start = 0;
    double seconds = kStillSeconds;
    int level = 0;                     ///< The highest z-index there is; it goes before that.
    bool isOnLight = false;            ///< A text has to be dark there.
    std::optional<int> track = {};     ///< `frontTrack` when there is none.
    std::optional<QPoint> centre = {}; ///< On the canvas, of headings and paragraphs: of their first line.
};

/// The lowest track before all that is seen between two times of the film, and on which nothing is.
int frontTrack(const composition::HtmlDocument &document, double start, double end);

/// The HTML of a clip as an author would write it, of a size and in a place that suit the canvas of the film
/// in `document`, with an id that is its alone. Pure.
QByteArray elementFragment(const ElementWish &wish, const composition::HtmlDocument &document);

} // namespace muto::library
