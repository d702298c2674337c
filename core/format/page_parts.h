#pragma once

#include "core/composition/html_document.h"
#include "core/format/page_lines.h"

#include <vector>

namespace muto::format {

/// What of a page matters to how its lines are indented. Each in the order of the source, but for `fixed`.
struct PageParts
{
    /// From here on lines lie deeper, or less deep.
    struct DepthChange
    {
        qsizetype offset;
        int change;
    };
    /// A script or a style sheet in the page.
    struct Code
    {
        composition::SourceSpan span;
        bool isScript;
    };
    std::vector<DepthChange> depths;
    std::vector<composition::SourceSpan> tags;  ///< Start tags.
    std::vector<composition::SourceSpan> fixed; ///< What stays as it is: preformatted, quoted, comments.
    std::vector<Code> codes;
};

/// `lines` are the page's. Pure.
PageParts pageParts(const composition::HtmlDocument &page, const PageLines &lines);

} // namespace muto::format
