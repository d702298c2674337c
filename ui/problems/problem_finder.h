#pragma once

#include "core/composition/lint/linter.h"
#include "ui/problems/problem.h"

#include <QHash>
#include <QString>

namespace muto::ui {

/// Where a project is, and what of it is open.
struct ProblemScope
{
    QString folder; ///< Empty when only what is open is known.
    QString entry;
    std::vector<composition::LintFile> open;
    QHash<QString, QString> unreachable = {}; ///< Of the web, and why.
};

/// Looks for problems in all pages of a project, open ones as they are edited. Reads the folder; for any
/// thread. A folder with more than `mostFiles` is not a project's, or nobody's to list: what is missing there
/// is not known.
FoundProblems findProblems(const ProblemScope &scope, int mostFiles = 20'000);

} // namespace muto::ui
