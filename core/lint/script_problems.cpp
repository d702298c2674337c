#include "core/lint/script_problems.h"

#include "core/script/script_errors.h"

#include <QCoreApplication>

namespace muto::lint {

using composition::LintIssue;

namespace {

constexpr qsizetype kLargestChecked = qsizetype(512) * 1024; // beyond it, it is a library

} // namespace

std::optional<LintIssue> scriptProblem(const PageScript &script)
{
    const auto error =
        script.text.size() <= kLargestChecked ? script::firstScriptError(script.text) : std::nullopt;
    if (!error)
        return std::nullopt;
    LintIssue issue;
    issue.severity = composition::Issue::Severity::Error;
    issue.code = QStringLiteral("invalid_inline_script_syntax");
    issue.file = script.file;
    issue.where = {script.offset + error->where.offset, error->where.length};
    issue.message = error->missing.isEmpty()
                        ? QCoreApplication::translate("ScriptProblems", "This is no JavaScript: the script "
                                                                        "will not run.")
                        : QCoreApplication::translate("ScriptProblems",
                                                      "\"%1\" is missing here: the script will not run.")
                              .arg(error->missing);
    issue.hint = QCoreApplication::translate("ScriptProblems", "Look at what stands right before it.");
    return issue;
}

} // namespace muto::lint
