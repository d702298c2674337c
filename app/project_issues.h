#pragma once

#include "core/composition/composition_file.h"
#include "core/composition/lint/lint_issue.h"

#include <vector>

namespace muto::app {

struct ProjectIssues
{
    std::vector<composition::LintIssue> issues;
    int files = 0; ///< That were looked into.
};

/// What the Problems panel would list of a project, all of its pages and what they link.
ProjectIssues issuesOfProject(const composition::ProjectLocation &location);

/// What there is to say of the pages that a film is made of. Its sources are not opened.
std::vector<composition::LintIssue> issuesOfFilm(const composition::ProjectLocation &location);

} // namespace muto::app
