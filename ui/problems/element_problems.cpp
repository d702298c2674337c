#include "ui/problems/element_problems.h"

#include "ui/problems/problems_model.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <iterator>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;
using Severity = composition::Issue::Severity;

namespace {

bool holds(const HtmlElement &element, qsizetype offset)
{
    if (!element.startTag || offset < element.startTag->offset)
        return false;
    return offset < (element.endTag ? *element.endTag : *element.startTag).end();
}

/// Elements are in the order of the source: the last one that holds a place is the innermost.
int elementAt(const HtmlDocument &html, qsizetype offset)
{
    const auto &elements = html.elements();
    const auto found = std::find_if(elements.rbegin(), elements.rend(),
                                    [offset](const HtmlElement &element) { return holds(element, offset); });
    return int(std::distance(found, elements.rend())) - 1;
}

} // namespace

QString ElementProblem::text() const
{
    QStringList lines = sentences;
    lines.front().prepend(severityWord(worst) + QStringLiteral(": "));
    return lines.join(QLatin1Char('\n'));
}

ElementProblems problemsByElement(const HtmlDocument &html, const edit::ElementPaths &paths,
                                  const std::vector<Problem> &problems)
{
    ElementProblems found;
    for (const Problem &problem : problems) {
        const bool isOfTheFile = problem.issue.where.length == 0;
        const int element = isOfTheFile ? -1 : elementAt(html, problem.issue.where.offset);
        if (element < 0)
            continue;
        ElementProblem &its = found[paths.of(element)];
        const bool isWorse = its.sentences.isEmpty() || problem.issue.severity > its.worst;
        if (isWorse)
            its.worst = problem.issue.severity;
        // The worst comes first, as its word does.
        its.sentences.insert(isWorse ? 0 : its.sentences.size(), problem.issue.message);
    }
    return found;
}

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return icon(QStringLiteral("info"), Tone::Muted);
    case Severity::Warning:
        return icon(QStringLiteral("warning"), Tone::Warn);
    case Severity::Error:
        return icon(QStringLiteral("error"), Tone::Bad);
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
