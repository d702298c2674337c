#pragma once

#include "core/composition/html_document.h"
#include "core/script/selectors.h"

#include <QString>

#include <vector>

namespace muto::script {

/// The elements that code may mean which makes up a target: `"#card" + i` is aimed at ids that begin so,
/// `querySelectorAll(".card")[i]` at all that `selectors` of the page finds. None where nothing of the name
/// is written down. Pure.
std::vector<int> possibleTargets(const composition::HtmlDocument &page, const SelectorMatcher &selectors,
                                 const QString &code);

} // namespace muto::script
