#include "core/format/html_lines.h"

#include "core/format/css_lines.h"
#include "core/format/page_parts.h"
#include "core/script/script_lines.h"
#include "core/script/script_places.h"

#include <algorithm>
#include <optional>

namespace muto::format {

namespace {

using composition::HtmlDocument;
using composition::SourceSpan;

/// Plans line after line from what is known of the parts of the page.
class HtmlLinePlanner
{
public:
    explicit HtmlLinePlanner(const HtmlDocument &page)
        : m_page(page)
        , m_source(page.source())
        , m_lines(m_source)
        , m_parts(pageParts(page, m_lines))
        , m_plan(std::size_t(m_lines.count()))
    {
    }

    std::vector<LinePlan> plan()
    {
        planLines();
        for (const PageParts::Code &code : m_parts.codes)
            planCode(code);
        for (const auto &spans : {m_parts.fixed, m_unread}) {
            for (const SourceSpan &span : spans)
                fix(span);
        }
        return std::move(m_plan);
    }

private:
    void planLines()
    {
        std::size_t event = 0, tag = 0;
        int depth = 0;
        for (int line = 0; line < m_lines.count(); ++line) {
            const qsizetype first = m_lines.firstOf(line);
            for (; event < m_parts.depths.size() && m_parts.depths[event].offset <= first; ++event)
                depth += m_parts.depths[event].change;
            while (tag < m_parts.tags.size() && m_parts.tags[tag].end() <= first)
                ++tag;
            const bool isInTag = tag < m_parts.tags.size() && m_parts.tags[tag].offset < first;
            const bool isEnd = m_source.mid(first, 1) == ">" || m_source.mid(first, 2) == "/>";
            m_plan[std::size_t(line)].depth = depth + (isInTag && !isEnd ? 1 : 0);
        }
    }

    void planCode(const PageParts::Code &code)
    {
        const QByteArray text = m_source.mid(code.span.offset, code.span.length);
        const auto lines = linesOf(code, text);
        const int begin = m_lines.lineOf(code.span.offset);
        if (!lines)
            return m_unread.push_back(code.span);
        for (int i = 1; i < int(lines->size()); ++i) {
            LinePlan &plan = m_plan[std::size_t(begin + i)];
            const LinePlan &inner = (*lines)[std::size_t(i)];
            const bool isEndTag = m_lines.firstOf(begin + i) >= code.span.end();
            plan.isFixedStart = inner.isFixedStart;
            plan.isFixedEnd = inner.isFixedEnd;
            // The depth of the page counts the element itself; its end tag stands below its start tag.
            if (!isEndTag)
                plan.depth += inner.depth;
        }
        if (!lines->empty())
            m_plan[std::size_t(begin)].isFixedEnd = lines->front().isFixedEnd;
    }

    /// Nothing for what is no script that can be read.
    std::optional<std::vector<LinePlan>> linesOf(const PageParts::Code &code, const QByteArray &text) const
    {
        if (!code.isScript)
            return cssLines(text);
        const auto places = script::scriptsIn(m_page, {});
        const bool isCode =
            std::any_of(places.begin(), places.end(), [&code](const script::ScriptPlace &place) {
                return place.span.offset >= code.span.offset && place.span.end() <= code.span.end();
            });
        const auto read = isCode ? script::scriptLines(text) : fail(ErrorKind::Usage, {});
        if (!read)
            return {};
        std::vector<LinePlan> plan;
        for (const script::ScriptLine &line : *read)
            plan.push_back({line.depth, line.isFixedStart, line.isFixedEnd});
        return plan;
    }

    /// Its inner line ends are, with what stands beside them.
    void fix(SourceSpan span)
    {
        for (qsizetype feed = m_source.indexOf('\n', span.offset); feed >= 0 && feed < span.end();
             feed = m_source.indexOf('\n', feed + 1)) {
            const int line = m_lines.lineOf(feed);
            m_plan[std::size_t(line)].isFixedEnd = true;
            m_plan[std::size_t(line) + 1].isFixedStart = true;
        }
    }

    const HtmlDocument &m_page;
    const QByteArray &m_source;
    const PageLines m_lines;
    const PageParts m_parts;
    std::vector<LinePlan> m_plan;
    std::vector<SourceSpan> m_unread; ///< Scripts that cannot be read.
};

} // namespace

std::vector<LinePlan> htmlLines(const HtmlDocument &page)
{
    return HtmlLinePlanner(page).plan();
}

} // namespace muto::format
