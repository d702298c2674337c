#pragma once

#include "core/composition/lint/lint_page.h"
#include "core/composition/lint/linter.h"

namespace muto::composition {

/// The rules of contract 5 that need to know more than texts: which fonts there are, what films are made of,
/// what the web answers.
void lintFacts(const LintInput &input, const LintPage &page, LintFindings &found);

} // namespace muto::composition
