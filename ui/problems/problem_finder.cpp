#include "ui/problems/problem_finder.h"

#include "core/composition/html_document.h"
#include "core/edit/element_path.h"
#include "core/lint/film_page.h"
#include "core/lint/lint_facts.h"
#include "core/lint/lint_input.h"
#include "core/lint/project_lint.h"
#include "core/web/bundled_fonts.h"

#include <memory>

namespace muto::ui {

using composition::HtmlDocument;
using composition::LintInput;
using composition::LintIssue;

namespace {

/// Addresses of the elements of pages, made where one is asked for.
class Addresses
{
public:
    explicit Addresses(const LintInput &input)
        : m_input(input)
    {
    }

    edit::ElementPath of(const QString &file, int element)
    {
        if (element < 0)
            return {};
        if (file != m_file) {
            m_file = file;
            m_paths.reset();
            for (const composition::LintFile &one : m_input.files) {
                if (auto document =
                        one.name == file ? HtmlDocument::parse(one.bytes) : fail(ErrorKind::Usage, {}))
                    m_paths = std::make_unique<edit::ElementPaths>(*document, file);
            }
        }
        return m_paths ? m_paths->of(element) : edit::ElementPath();
    }

private:
    const LintInput &m_input;
    QString m_file;
    std::unique_ptr<edit::ElementPaths> m_paths;
};

} // namespace

FoundProblems findProblems(const ProblemScope &scope, int mostFiles)
{
    static const composition::LintFonts fonts = lint::bundledFonts(web::fontMap());
    LintInput input = lint::readLintInput({scope.folder, scope.entry, scope.open}, mostFiles);
    input.entry = lint::pageOfFilm(input); // who has entered a part still works on the film
    input.facts = {fonts, lint::hevcFiles(scope.folder, lint::ownFiles(input)), scope.unreachable};
    FoundProblems found;
    found.filesOfFilm = lint::filesOfFilm(input);
    for (const composition::LintFile &file : input.files)
        found.lookedAt.insert(file.name, file.bytes);
    Addresses addresses(input);
    for (LintIssue &issue : lint::findIssues(input)) {
        const edit::ElementPath element =
            issue.fix ? addresses.of(issue.file, issue.fix->element) : edit::ElementPath();
        found.problems.push_back({std::move(issue), element});
    }
    return found;
}

} // namespace muto::ui
