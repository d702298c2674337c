#pragma once

#include "core/composition/composition.h"

#include <QString>

namespace muto::composition {

class HtmlDocument;

/// What kind of clip an element makes.
ClipKind clipKind(const HtmlDocument &document, int element);

/// What people call an element (composition contract 1.12): the label its author gave it, its composition id,
/// its id made readable, the file it shows, the text in it; its tag when there is nothing else.
QString clipLabel(const HtmlDocument &document, int element);

/// The file an element shows: its `src`, that of its first `<source>`, or its `data-composition-src`.
QString clipSource(const HtmlDocument &document, int element);

} // namespace muto::composition
