#include "app/project_issues.h"

#include "core/lint/lint_facts.h"
#include "core/lint/lint_input.h"
#include "core/lint/project_lint.h"
#include "core/web/bundled_fonts.h"

namespace muto::app {

namespace {

composition::LintInput inputOf(const composition::ProjectLocation &location)
{
    composition::LintInput input = lint::readLintInput({location.folder, location.entry});
    input.facts.fonts = lint::bundledFonts(web::fontMap());
    return input;
}

} // namespace

ProjectIssues issuesOfProject(const composition::ProjectLocation &location)
{
    composition::LintInput input = inputOf(location);
    input.facts.hevcFiles = lint::hevcFiles(location.folder, lint::ownFiles(input));
    return {lint::findIssues(input), int(lint::lintedFiles(input).size())};
}

std::vector<composition::LintIssue> issuesOfFilm(const composition::ProjectLocation &location)
{
    const composition::LintInput input = inputOf(location);
    return lint::issuesIn(lint::findIssues(input), lint::filesOfFilm(input));
}

} // namespace muto::app
