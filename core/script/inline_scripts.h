#pragma once

#include "core/composition/html_document.h"

#include <vector>

namespace muto::script {

/// Where the scripts are that are written in a page: what stands between their tags, in order. None of those
/// in files of their own, none that is no JavaScript, none without an end tag, none that is empty. Pure.
std::vector<composition::SourceSpan> inlineScripts(const composition::HtmlDocument &page);

} // namespace muto::script
