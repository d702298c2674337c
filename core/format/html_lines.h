#pragma once

#include "core/composition/html_document.h"
#include "core/format/line_plan.h"

#include <vector>

namespace muto::format {

/// How the lines of a page are to be indented: what lies in an element one deeper (in html, head, body,
/// script and style only where its author does so), attributes on lines of their own one deeper than their
/// tag, scripts and style sheets as their own languages say. What is preformatted, quoted, a comment or a
/// script that cannot be read stays as it is. Pure.
std::vector<LinePlan> htmlLines(const composition::HtmlDocument &page);

} // namespace muto::format
