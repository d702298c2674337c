#pragma once

#include "core/composition/lint/lint_issue.h"
#include "core/edit/element_path.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::ui {

/// An issue, and the address of the element that its repair would change.
struct Problem
{
    composition::LintIssue issue;
    edit::ElementPath element; ///< Empty where there is no repair.
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What a search for problems found, and in which bytes.
struct FoundProblems
{
    std::vector<Problem> problems;
    QHash<QString, QByteArray> lookedAt;
    QStringList filesOfFilm; ///< The entry first, what is mounted in it, and what these link.
};

} // namespace muto::ui
