#include "core/lint/project_lint.h"

#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/composition/lint/lint_place.h"
#include "core/lint/page_scripts.h"
#include "core/lint/script_problems.h"
#include "core/lint/tween_problems.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace muto::lint {

using composition::LintFile;
using composition::LintInput;
using composition::LintIssue;
using Severity = composition::Issue::Severity;

namespace {

/// What only the grammar of scripts can tell, for all pages; what several pages link is told once.
class GrammarIssues
{
public:
    explicit GrammarIssues(const std::vector<LintIssue> &linted)
        : m_linted(linted)
    {
    }

    void lookAt(const PageScript &script, const composition::HtmlDocument &page)
    {
        const auto problem = scriptProblem(script);
        if (problem && !hasLinted(*problem))
            add(*problem);
        for (const LintIssue &issue : tweenProblems(script, page))
            add(issue);
    }

    std::vector<LintIssue> take() { return std::move(m_issues); }

private:
    bool hasLinted(const LintIssue &issue) const
    {
        return std::any_of(m_linted.begin(), m_linted.end(), [&issue](const LintIssue &one) {
            return one.code == issue.code && one.file == issue.file;
        });
    }

    void add(const LintIssue &issue)
    {
        const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                                .arg(issue.file, issue.code, issue.message)
                                .arg(issue.where.offset);
        if (!m_told.contains(key))
            m_issues.push_back(issue);
        m_told.insert(key);
    }

    const std::vector<LintIssue> &m_linted;
    std::vector<LintIssue> m_issues;
    QSet<QString> m_told;
};

} // namespace

std::vector<LintIssue> findIssues(const LintInput &input)
{
    std::vector<LintIssue> issues = composition::lintProject(input);
    const composition::LintTexts linkable = composition::linkableTexts(input.files);
    QHash<QString, QByteArray> texts;
    GrammarIssues grammar(issues);
    for (const LintFile &file : input.files) {
        texts.insert(file.name, file.bytes);
        const auto page = composition::isHtmlName(file.name) ? composition::HtmlDocument::parse(file.bytes)
                                                             : fail(ErrorKind::Usage, {});
        if (!page)
            continue;
        for (const PageScript &script : scriptsOfPage(*page, file.name, linkable))
            grammar.lookAt(script, *page);
    }
    for (LintIssue &issue : grammar.take()) {
        composition::findLine(issue, texts.value(issue.file));
        issues.push_back(std::move(issue));
    }
    std::stable_sort(issues.begin(), issues.end(), [](const LintIssue &a, const LintIssue &b) {
        return a.file != b.file ? a.file < b.file : a.where.offset < b.where.offset;
    });
    return issues;
}

std::vector<LintIssue> issuesIn(const std::vector<LintIssue> &issues, const QStringList &files)
{
    std::vector<LintIssue> own;
    std::copy_if(issues.begin(), issues.end(), std::back_inserter(own),
                 [&files](const LintIssue &issue) { return files.contains(issue.file); });
    return own;
}

IssueCounts countIssues(const std::vector<LintIssue> &issues)
{
    IssueCounts counts;
    for (const LintIssue &issue : issues) {
        (issue.severity == Severity::Error     ? counts.errors
         : issue.severity == Severity::Warning ? counts.warnings
                                               : counts.notes) += 1;
    }
    return counts;
}

int blockingCount(const std::vector<LintIssue> &issues, LintGate gate)
{
    if (gate == LintGate::Nothing)
        return 0;
    return int(std::count_if(issues.begin(), issues.end(), [gate](const LintIssue &issue) {
        return issue.severity == Severity::Error || issue.code == QLatin1String("composition") ||
               (gate == LintGate::Warnings && issue.severity == Severity::Warning);
    }));
}

bool isBlocking(const IssueCounts &counts, LintGate gate)
{
    return (gate != LintGate::Nothing && counts.errors > 0) ||
           (gate == LintGate::Warnings && counts.warnings > 0);
}

} // namespace muto::lint
