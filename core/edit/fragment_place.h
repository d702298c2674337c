#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

namespace muto::edit {

/// Where something goes, as seen from an element that is there already.
enum class Place { Before, After, IntoFirst, IntoLast };

/// A gap in a document that elements can be put into.
struct FragmentPlace
{
    qsizetype offset = 0;
    QByteArray before; ///< White space to be written with the fragment.
    QByteArray after;
    QByteArray indent; ///< Of the line the fragment begins on.
    int index = 0;     ///< What its first element will be in document order.
    int depth = 0;     ///< Of its elements.
};

/// Fails when the element there is not one run of bytes, or can hold nothing.
Result<FragmentPlace> findPlace(const composition::HtmlDocument &document, Place place, int target);

/// How deep an element lies: 0 for the outermost.
int depthOf(const composition::HtmlDocument &document, int element);

} // namespace muto::edit
