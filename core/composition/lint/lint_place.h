#pragma once

#include "core/composition/lint/lint_issue.h"

#include <QByteArray>

namespace muto::composition {

/// Says on which line and in which column of its file an issue is whose bytes are known. Pure.
void findLine(LintIssue &issue, const QByteArray &source);

} // namespace muto::composition
