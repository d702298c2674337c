#pragma once

#include "core/composition/lint/lint_page.h"
#include "core/composition/lint/linter.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace muto::composition {

/// What is known of all files, for rules that look at more than one.
struct LintProject
{
    const LintInput &input;
    QHash<QString, const LintPage *> pages;
    QSet<QString> files; ///< Of the folder; empty when not known.
};

/// The rules of contract 5 about files that a page names.
void lintFiles(const LintProject &project, const LintPage &page, LintFindings &found);

/// Those about the project as a whole; reported at the entry.
void lintFolder(const LintProject &project, const LintPage &entry, LintFindings &found);

} // namespace muto::composition
