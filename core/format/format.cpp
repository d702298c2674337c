#include "core/format/format.h"

#include "core/format/css_lines.h"
#include "core/format/html_lines.h"
#include "core/format/line_plan.h"
#include "core/script/script_lines.h"

#include <QFileInfo>

#include <algorithm>

namespace muto::format {

namespace {

Result<std::vector<LinePlan>> planOf(const QByteArray &source, Language language)
{
    switch (language) {
    case Language::Html: {
        const auto page = composition::HtmlDocument::parse(source);
        return page ? Result<std::vector<LinePlan>>(htmlLines(*page)) : fail(page.error());
    }
    case Language::Css:
        return cssLines(source);
    case Language::JavaScript:
        break;
    }
    const auto lines = script::scriptLines(source);
    if (!lines)
        return fail(lines.error());
    std::vector<LinePlan> plan;
    for (const script::ScriptLine &line : *lines)
        plan.push_back({line.depth, line.isFixedStart, line.isFixedEnd});
    return plan;
}

int lineAt(const QByteArray &source, qsizetype offset)
{
    return int(source.left(offset).count('\n'));
}

} // namespace

std::optional<Language> languageOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return Language::Html;
    if (suffix == QLatin1String("css"))
        return Language::Css;
    if (suffix == QLatin1String("js") || suffix == QLatin1String("mjs"))
        return Language::JavaScript;
    return {};
}

Result<QByteArray> formatted(const QByteArray &source, Language language,
                             const std::optional<composition::SourceSpan> &part)
{
    const auto plan = planOf(source, language);
    if (!plan)
        return fail(plan.error());
    if (!part)
        return withPlan(source, *plan, 0, int(plan->size()) - 1);
    // A selection that ends before the first character of a line does not touch it.
    const qsizetype last = std::max(part->offset, part->end() - 1);
    return withPlan(source, *plan, lineAt(source, part->offset), lineAt(source, last));
}

} // namespace muto::format
