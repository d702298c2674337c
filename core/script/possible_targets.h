#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_value.h"
#include "core/script/selectors.h"

#include <vector>

namespace muto::script {

/// The elements that a target may mean: what its selectors find; of code that makes one up, `"#card" + i` is
/// aimed at ids that begin so, `querySelectorAll(".card")[i]` at all that `selectors` of the page finds. None
/// where nothing of the name is written down. Pure.
std::vector<int> possibleTargets(const composition::HtmlDocument &page, const SelectorMatcher &selectors,
                                 const ScriptValue &target);

} // namespace muto::script
