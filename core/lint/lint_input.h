#pragma once

#include "core/base/result.h"
#include "core/composition/lint/linter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace muto::lint {

/// Where a project is, and what of it is open in an editor.
struct LintScope
{
    QString folder; ///< Absolute; empty when only what is open is known.
    QString entry;  ///< Relative to it.
    std::vector<composition::LintFile> open = {};
};

/// The pages, scripts and style sheets of a project, open ones as they are edited, and what else lies in its
/// folder; the facts are still to come. A folder with more than `mostFiles` is not a project's, or nobody's
/// to list: what is missing there is not known, and of what is not open only the entry is read. For any
/// thread.
composition::LintInput readLintInput(const LintScope &scope, int mostFiles = 20'000);

/// Fails for an entry that is too large to be looked into, of which `readLintInput` has nothing.
Result<> checkLintable(const LintScope &scope);

/// The files that the project itself uses: without what tools have put there.
QStringList ownFiles(const composition::LintInput &input);

/// The files that the rules look into: all pages, and what these link. Pure.
QStringList lintedFiles(const composition::LintInput &input);

/// What a film is made of, by name: the entry, the pages mounted in it, however deep, and the scripts and
/// style sheets of the project that these link; no libraries. Pure.
QStringList filesOfFilm(const composition::LintInput &input);

} // namespace muto::lint
