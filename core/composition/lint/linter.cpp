#include "core/composition/lint/linter.h"

#include "core/composition/composition_reader.h"
#include "core/composition/lint/fact_rules.h"
#include "core/composition/lint/lint_words.h"
#include "core/composition/lint/project_rules.h"

#include <QSet>

#include <algorithm>
#include <list>

namespace muto::composition {

namespace {

bool hasEnding(const QString &name, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

int columnAt(const QByteArray &source, qsizetype offset)
{
    const qsizetype begin = offset == 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
    return int(QString::fromUtf8(source.mid(begin, offset - begin)).size()) + 1;
}

std::vector<LintIssue> fromReader(const HtmlDocument &document, const QString &entry)
{
    std::vector<LintIssue> issues;
    const auto add = [&](Issue::Severity severity, const QString &where, const QString &message,
                         const QString &hint) {
        LintIssue issue;
        issue.severity = severity;
        issue.code = QStringLiteral("composition");
        issue.file = entry;
        issue.line = std::max(1, where.mid(where.lastIndexOf(QLatin1Char(':')) + 1).toInt());
        issue.message = message;
        issue.hint = hint;
        issues.push_back(std::move(issue));
    };
    const auto read = readComposition(document, entry);
    if (!read) {
        // "index.html:3: data-width is …"
        static const QRegularExpression place(QStringLiteral(R"(^(.*:\d+): )"));
        const auto match = place.match(read.error().message);
        if (match.hasMatch())
            add(Issue::Severity::Error, match.captured(1), read.error().message.mid(match.capturedEnd()),
                read.error().detail);
        return issues;
    }
    for (const Issue &issue : read->issues) {
        if (!issue.isLinted)
            add(issue.severity, issue.where, issue.message, {});
    }
    return issues;
}

/// The start of its line is where an issue is that knows no more than the line.
void placeByLine(LintIssue &issue, const QByteArray &source)
{
    qsizetype begin = 0;
    for (int line = 1; line < issue.line; ++line) {
        const qsizetype feed = source.indexOf('\n', begin);
        if (feed < 0)
            break;
        begin = feed + 1;
    }
    const qsizetype end = source.indexOf('\n', begin);
    issue.where = {begin, (end < 0 ? source.size() : end) - begin};
}

LintIssue issueOf(LintFinding finding, const LintPage &page)
{
    LintIssue issue;
    issue.severity = finding.severity;
    issue.code = std::move(finding.code);
    issue.file = page.file();
    issue.line = page.document().lineAt(finding.where.offset);
    issue.column = columnAt(page.document().source(), finding.where.offset);
    issue.where = finding.where;
    issue.message = std::move(finding.message);
    issue.hint = std::move(finding.hint);
    issue.fix = std::move(finding.fix);
    issue.otherFix = std::move(finding.otherFix);
    return issue;
}

void append(std::vector<LintIssue> &issues, LintFindings findings, const LintPage &page)
{
    QSet<QString> told;
    std::stable_sort(findings.begin(), findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return a.where.offset < b.where.offset;
    });
    for (LintFinding &finding : findings) {
        const QString key = QStringLiteral("%1\n%2\n%3")
                                .arg(finding.code, finding.message, QString::number(finding.where.offset));
        if (!told.contains(key))
            issues.push_back(issueOf(std::move(finding), page));
        told.insert(key);
    }
}

LintFindings findingsIn(const LintProject &project, const LintPage &page)
{
    LintFindings found;
    lintCore(page, found);
    lintComposition(page, found);
    lintTweens(page, found);
    lintMedia(page, found);
    lintCaptions(page, found);
    lintLooks(page, found);
    lintFacts(project.input, page, found);
    lintFiles(project, page, found);
    if (page.isEntry())
        lintFolder(project, page, found);
    return found;
}

} // namespace

std::vector<LintIssue> lintProject(const LintInput &input)
{
    QHash<QString, QByteArray> scripts;
    std::list<HtmlDocument> documents;
    std::list<LintPage> pages;
    std::vector<LintIssue> issues;
    for (const LintFile &file : input.files) {
        if (hasEnding(file.name, {".js", ".mjs"}))
            scripts.insert(file.name, file.bytes);
    }
    LintProject project{input, {}, {}};
    for (const LintFile &file : input.files) {
        if (!hasEnding(file.name, {".html", ".htm"}))
            continue;
        auto document = HtmlDocument::parse(file.bytes);
        if (!document) {
            issues.push_back({Issue::Severity::Error,
                              QStringLiteral("composition"),
                              file.name,
                              1,
                              1,
                              {},
                              LintWords::tr("This file is not looked at: %1.").arg(document.error().message),
                              document.error().detail,
                              {}});
            continue;
        }
        documents.push_back(std::move(*document));
        pages.emplace_back(documents.back(), file.name, file.name == input.entry, scripts);
        project.pages.insert(file.name, &pages.back());
    }
    if (input.projectFiles)
        project.files = QSet<QString>(input.projectFiles->begin(), input.projectFiles->end());
    for (const LintPage &page : pages) {
        append(issues, findingsIn(project, page), page);
        if (!page.isEntry())
            continue;
        for (LintIssue &issue : fromReader(page.document(), page.file())) {
            placeByLine(issue, page.document().source());
            issues.push_back(std::move(issue));
        }
    }
    std::stable_sort(issues.begin(), issues.end(), [](const LintIssue &a, const LintIssue &b) {
        return a.file != b.file ? a.file < b.file : a.where.offset < b.where.offset;
    });
    return issues;
}

} // namespace muto::composition
