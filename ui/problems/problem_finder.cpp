#include "ui/problems/problem_finder.h"

#include "core/composition/html_file.h"
#include "core/edit/element_path.h"
#include "ui/main/project_scan.h"
#include "ui/problems/problem_facts.h"
#include "ui/problems/script_problems.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace muto::ui {

using composition::HtmlDocument;
using composition::LintInput;
using composition::LintIssue;

namespace {

constexpr qint64 kLargestRead = qint64(4) * 1024 * 1024;

/// Folders that hold what others have made.
bool isAside(const QString &name)
{
    return name.startsWith(QLatin1String("snapshots/")) || name.startsWith(QLatin1String("vendor/"));
}

void listFiles(LintInput &input, const QString &folder, int mostFiles)
{
    const ProjectScan scan = scanProject(QDir(folder).absolutePath(), mostFiles);
    if (!scan.isWhole)
        return;
    input.projectFiles.emplace();
    for (auto file = scan.files.begin(); file != scan.files.end(); ++file)
        input.projectFiles->append(nameIn(scan, file.key()));
    input.projectFiles->sort();
    for (const QString &path : scan.skipped)
        input.unlisted.append(nameIn(scan, path));
}

bool isLookedInto(const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool isScript = (ending == QLatin1String("js") || ending == QLatin1String("mjs")) &&
                          !name.contains(QLatin1String(".min."));
    return isScript || composition::isHtmlName(name);
}

void readRest(LintInput &input, const QString &folder)
{
    for (const QString &name : *input.projectFiles) {
        const bool isOpen =
            std::any_of(input.files.begin(), input.files.end(),
                        [&name](const composition::LintFile &file) { return file.name == name; });
        QFile file(folder + QLatin1Char('/') + name);
        if (isOpen || isAside(name) || !isLookedInto(name) || file.size() > kLargestRead ||
            !file.open(QIODevice::ReadOnly))
            continue;
        input.files.push_back({name, file.readAll()});
    }
}

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

/// What the linter has found, and what the grammar of scripts says where the linter has seen nothing.
std::vector<LintIssue> allIssues(const LintInput &input)
{
    const std::vector<LintIssue> linted = composition::lintProject(input);
    std::vector<LintIssue> issues = linted;
    for (const composition::LintFile &file : input.files) {
        if (!composition::isHtmlName(file.name))
            continue;
        for (LintIssue &issue : scriptProblems(file)) {
            const bool isKnown = std::any_of(linted.begin(), linted.end(), [&issue](const LintIssue &one) {
                return one.code == issue.code && one.file == issue.file;
            });
            if (!isKnown)
                issues.push_back(std::move(issue));
        }
    }
    std::stable_sort(issues.begin(), issues.end(), [](const LintIssue &a, const LintIssue &b) {
        return a.file != b.file ? a.file < b.file : a.where.offset < b.where.offset;
    });
    return issues;
}

} // namespace

FoundProblems findProblems(const ProblemScope &scope, int mostFiles)
{
    LintInput input{scope.entry, scope.open, std::nullopt};
    if (!scope.folder.isEmpty())
        listFiles(input, scope.folder, mostFiles);
    if (input.projectFiles) {
        for (const composition::LintFile &file : scope.open) {
            if (!input.projectFiles->contains(file.name))
                input.projectFiles->append(file.name);
        }
        readRest(input, scope.folder);
    }
    QStringList films = input.projectFiles.value_or(QStringList());
    films.removeIf(isAside);
    input.facts = lintFacts(scope.folder, films);
    input.facts.unreachable = scope.unreachable;
    FoundProblems found;
    for (const composition::LintFile &file : input.files)
        found.lookedAt.insert(file.name, file.bytes);
    Addresses addresses(input);
    for (LintIssue &issue : allIssues(input)) {
        const edit::ElementPath element =
            issue.fix ? addresses.of(issue.file, issue.fix->element) : edit::ElementPath();
        found.problems.push_back({std::move(issue), element});
    }
    return found;
}

} // namespace muto::ui
