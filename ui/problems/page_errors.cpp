#include "ui/problems/page_errors.h"

#include "ui/problems/problems_model.h"
#include "ui/support/source_line.h"

#include <algorithm>

namespace muto::ui {

composition::SourceSpan lineSpan(const QByteArray &text, int line)
{
    qsizetype start = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            return {text.size(), 0};
        start = end + 1;
    }
    const qsizetype end = text.indexOf('\n', start);
    return {start, (end < 0 ? text.size() : end) - start};
}

std::vector<Problem> pageErrors(const QStringList &messages, const QString &entry,
                                const std::function<QByteArray(const QString &)> &bytesOf)
{
    std::vector<Problem> problems;
    for (const QString &message : messages) {
        const auto place = sourceLineAt(message);
        composition::LintIssue issue;
        issue.severity = composition::Issue::Severity::Error;
        issue.code = QStringLiteral("page_error");
        issue.file = place ? place->file : entry;
        issue.line = place ? place->line : 1;
        issue.where = place ? lineSpan(bytesOf(place->file), place->line) : composition::SourceSpan{};
        issue.message = place ? message.section(QStringLiteral(": "), 1) : message;
        issue.hint = ProblemsModel::tr("The film shows what the script did until then; a render stops here.");
        problems.push_back({std::move(issue), {}});
    }
    return problems;
}

} // namespace muto::ui
