#pragma once

#include "core/composition/reader_notes.h"

#include <memory>
#include <vector>

namespace muto::composition {

class HtmlDocument;

/// A clip and the element it was made from.
struct PlacedClip
{
    int element = 0;
    Clip clip;
};

/// The timed elements of a document in document order, the root excluded, with their starts worked out
/// (composition contract 1.5). `duration` is the film's, 0 when unknown. Notes what had to be ignored. Never
/// null; shared by all who ask for the same film of a document.
std::shared_ptr<const std::vector<PlacedClip>> placeClips(const HtmlDocument &document, int root,
                                                          double duration, ReaderNotes &notes);

/// The same, without their elements.
std::vector<Clip> readClips(const HtmlDocument &document, int root, double duration, ReaderNotes &notes);

} // namespace muto::composition
