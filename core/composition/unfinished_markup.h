#pragma once

#include <QByteArray>

#include <vector>

namespace muto::composition {

/// A place where markup swallows what stands behind it, as it does while somebody is typing it.
struct UnfinishedMarkup
{
    enum class Kind {
        Tag,     ///< Has no end: what follows is taken for its attributes.
        Quote,   ///< Is not closed: what follows is taken for a value.
        Comment, ///< Has no end, or goes on to the end of another.
        RawText, ///< A script, a style sheet or another text without its end tag.
    };
    Kind kind = Kind::Tag;
    qsizetype offset = 0; ///< Of the "<" it begins with, in bytes of the source.
    friend bool operator==(const UnfinishedMarkup &, const UnfinishedMarkup &) = default;
};

/// All such places of an HTML file, in order. A browser takes it in any case, only otherwise than it is
/// meant; elements that nobody closes are none. One pass over the bytes. Pure.
std::vector<UnfinishedMarkup> unfinishedMarkup(const QByteArray &source);

} // namespace muto::composition
