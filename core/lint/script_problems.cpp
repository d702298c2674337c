#include "core/lint/script_problems.h"

#include "core/composition/html_document.h"
#include "core/script/inline_scripts.h"
#include "core/script/script_errors.h"

#include <QCoreApplication>

namespace muto::lint {

using composition::HtmlDocument;
using composition::LintIssue;

namespace {

constexpr qsizetype kLargestChecked = qsizetype(512) * 1024; // beyond it, it is a library

LintIssue issueOf(const script::ScriptError &error, qsizetype offset, const HtmlDocument &document,
                  const QString &file)
{
    LintIssue issue;
    issue.severity = composition::Issue::Severity::Error;
    issue.code = QStringLiteral("invalid_inline_script_syntax");
    issue.file = file;
    issue.where = {offset + error.where.offset, error.where.length};
    issue.line = document.lineAt(issue.where.offset);
    const qsizetype begin = document.source().lastIndexOf('\n', issue.where.offset - 1) + 1;
    issue.column = int(QString::fromUtf8(document.sourceOf({begin, issue.where.offset - begin})).size()) + 1;
    issue.message = error.missing.isEmpty()
                        ? QCoreApplication::translate("ScriptProblems", "This is no JavaScript: the script "
                                                                        "will not run.")
                        : QCoreApplication::translate("ScriptProblems",
                                                      "\"%1\" is missing here: the script will not run.")
                              .arg(error.missing);
    issue.hint = QCoreApplication::translate("ScriptProblems", "Look at what stands right before it.");
    return issue;
}

} // namespace

std::vector<LintIssue> scriptProblems(const composition::LintFile &page)
{
    std::vector<LintIssue> issues;
    const auto document = HtmlDocument::parse(page.bytes);
    if (!document)
        return issues;
    for (const composition::SourceSpan &span : script::inlineScripts(*document)) {
        const auto error = span.length <= kLargestChecked ? script::firstScriptError(document->sourceOf(span))
                                                          : std::nullopt;
        if (error)
            issues.push_back(issueOf(*error, span.offset, *document, page.name));
    }
    return issues;
}

} // namespace muto::lint
