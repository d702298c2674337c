#pragma once

#include "core/composition/html_document.h"
#include "core/composition/lint/lint_issue.h"
#include "core/lint/page_scripts.h"

#include <vector>

namespace muto::lint {

/// The rules of contract 5 that go by the times of tweens: what is animated twice at once, what fades out
/// where a clip ends without being gone for certain, and what is hidden only as the film begins. Times are
/// those that GSAP gives, whether they are written as seconds, labels, relative or not at all; where only the
/// page can tell them, nothing is said. The lines are still to be found. Pure.
std::vector<composition::LintIssue> tweenProblems(const PageScript &script,
                                                  const composition::HtmlDocument &page);

} // namespace muto::lint
