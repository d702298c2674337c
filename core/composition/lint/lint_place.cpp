#include "core/composition/lint/lint_place.h"

#include <algorithm>

namespace muto::composition {

void findLine(LintIssue &issue, const QByteArray &source)
{
    const qsizetype offset = std::min(issue.where.offset, source.size());
    const qsizetype begin = offset == 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
    issue.line = int(std::count(source.begin(), source.begin() + begin, '\n')) + 1;
    issue.column = int(QString::fromUtf8(source.mid(begin, offset - begin)).size()) + 1;
}

} // namespace muto::composition
