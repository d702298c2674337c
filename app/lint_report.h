#pragma once

#include "app/lint_command.h"
#include "core/composition/lint/lint_issue.h"
#include "core/lint/project_lint.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::app {

/// "error", "warning" or "info", as the contract has them.
QString severityName(composition::Issue::Severity severity);

/// "index.html:12:5: error: The file a.png does not exist. [missing_local_asset]", and what to do below it: a
/// form that editors know to follow. Pure.
QStringList issueLines(const composition::LintIssue &issue);

/// For programs (contract 6.2): code, severity, message, file, line, column, fixHint. Pure.
QJsonObject issueObject(const composition::LintIssue &issue);

/// What of `issues` is listed: errors and warnings, notes where they are asked for, errors alone where
/// nothing else is to be said. Pure.
std::vector<composition::LintIssue> listedIssues(const std::vector<composition::LintIssue> &issues,
                                                 const LintCommand &command);

/// "2 errors, 1 warning in 3 files". Pure.
QString lintSummaryLine(const lint::IssueCounts &counts, int files);

/// All of it for programs: ok, errorCount, warningCount, infoCount, findings, filesScanned. Pure.
QJsonObject lintObject(const std::vector<composition::LintIssue> &issues, int files);

/// 0, or 1 where there are errors; with --strict-all where there are warnings, too. Pure.
int lintExitCode(const lint::IssueCounts &counts, const LintCommand &command);

} // namespace muto::app
