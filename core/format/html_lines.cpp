#include "core/format/html_lines.h"

#include "core/composition/html_tags.h"
#include "core/composition/lint/css_rules.h"
#include "core/format/css_lines.h"
#include "core/script/script_lines.h"
#include "core/script/script_places.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::format {

namespace {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

/// Some indent what lies in these, some do not.
bool isOptional(const QString &tag)
{
    return tag == QLatin1String("html") || tag == QLatin1String("head") || tag == QLatin1String("body") ||
           tag == QLatin1String("script") || tag == QLatin1String("style");
}

bool keepsSpaces(const QString &whiteSpace)
{
    return whiteSpace == QLatin1String("pre") || whiteSpace == QLatin1String("pre-wrap") ||
           whiteSpace == QLatin1String("break-spaces");
}

class HtmlLineReader
{
public:
    explicit HtmlLineReader(const HtmlDocument &page)
        : m_page(page)
        , m_source(page.source())
        , m_starts(lineStarts(m_source))
        , m_plan(m_starts.size())
    {
    }

    std::vector<LinePlan> read()
    {
        findSpacedRules();
        collectElements();
        collectComments();
        planLines();
        for (const Code &code : m_codes)
            planCode(code);
        for (const SourceSpan &span : m_fixed)
            fix(span);
        return std::move(m_plan);
    }

private:
    struct Event
    {
        qsizetype offset;
        int change;
    };
    /// A script or a style sheet in the page.
    struct Code
    {
        SourceSpan span;
        SourceSpan tag;
        bool isScript;
    };

    const HtmlElement &element(int index) const { return m_page.elements()[std::size_t(index)]; }
    int count() const { return int(m_page.elements().size()); }

    int lineOf(qsizetype offset) const
    {
        return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
    }

    QByteArray lead(int line) const { return leadOf(m_source.mid(m_starts[std::size_t(line)], 400)); }

    qsizetype firstOf(int line) const { return m_starts[std::size_t(line)] + lead(line).size(); }

    bool startsLine(qsizetype offset) const { return firstOf(lineOf(offset)) == offset; }

    void findSpacedRules()
    {
        for (const HtmlElement &one : m_page.elements()) {
            if (one.tag != QLatin1String("style") || !one.startTag)
                continue;
            const qsizetype begin = one.startTag->end();
            const qsizetype end = one.endTag ? one.endTag->offset : m_source.size();
            for (const composition::CssRule &rule : composition::cssRules(m_source.mid(begin, end - begin))) {
                const auto *space = rule.declaration(QStringLiteral("white-space"));
                if (space && keepsSpaces(space->value))
                    m_spaced.append(rule.selector);
            }
        }
    }

    bool isPreformatted(const HtmlElement &one) const
    {
        static const QRegularExpression style(
            QStringLiteral(R"(white-space\s*:\s*(pre|pre-wrap|break-spaces)\s*(;|$|!))"));
        return one.tag == QLatin1String("pre") || one.tag == QLatin1String("textarea") ||
               one.tag == QLatin1String("listing") || one.tag == QLatin1String("plaintext") ||
               style.match(one.value(QLatin1String("style"))).hasMatch() ||
               std::any_of(m_spaced.begin(), m_spaced.end(), [&one](const QString &selector) {
                   // What it says about others inside of others is not known here.
                   const QString last = selector.section(QRegularExpression(QStringLiteral("[\\s>+~]")), -1);
                   return composition::selects(selector, one) || composition::selects(last, one);
               });
    }

    /// Where an element ends that has no end tag: with the next one, or with what it is in.
    qsizetype endOf(int index) const
    {
        const HtmlElement &one = element(index);
        if (one.endTag)
            return one.endTag->offset;
        qsizetype end = one.parent >= 0 ? endOf(one.parent) : m_source.size();
        if (one.end < count() && element(one.end).startTag)
            end = std::min(end, element(one.end).startTag->offset);
        return std::max(end, one.startTag ? one.startTag->end() : qsizetype(0));
    }

    /// Whether another element, begun on the same line, goes on below: the lines there are indented for that.
    bool sharesItsLine(int index) const
    {
        const int own = lineOf(element(index).startTag->end());
        for (int i = index + 1; i < element(index).end; ++i) {
            const HtmlElement &inner = element(i);
            if (!inner.startTag)
                continue;
            if (lineOf(inner.startTag->offset) > own)
                return false;
            if (!composition::isVoidTag(inner.tag) && lineOf(endOf(i)) > own)
                return true;
        }
        return false;
    }

    /// Whether the first line inside of it begins further in than its own.
    bool isIndentedInside(int index, qsizetype end) const
    {
        const HtmlElement &one = element(index);
        if (sharesItsLine(index))
            return false;
        const int own = lineOf(one.startTag->offset);
        for (int line = lineOf(one.startTag->end()) + 1; line < int(m_starts.size()); ++line) {
            const qsizetype first = firstOf(line);
            if (first >= end)
                break;
            if (first < m_source.size() && m_source.at(first) != '\n' && m_source.at(first) != '\r')
                return lead(line) != lead(own);
        }
        return true;
    }

    void collectElements()
    {
        QSet<qsizetype> seen; // copies share the tag of their original
        for (int i = 0; i < count(); ++i) {
            const HtmlElement &one = element(i);
            if (!one.startTag || seen.contains(one.startTag->offset))
                continue;
            seen.insert(one.startTag->offset);
            m_known.push_back(*one.startTag);
            m_tags.push_back(*one.startTag);
            for (const composition::HtmlAttribute &attribute : one.attributes)
                m_fixed.push_back(attribute.valueSpan);
            if (one.endTag)
                m_known.push_back(*one.endTag);
            if (!composition::isVoidTag(one.tag) && !m_page.sourceOf(*one.startTag).endsWith("/>"))
                collectInside(i, endOf(i));
        }
    }

    void collectInside(int index, qsizetype end)
    {
        const HtmlElement &one = element(index);
        const qsizetype begin = one.startTag->end();
        const SourceSpan inside{begin, end - begin};
        const bool isScript = one.tag == QLatin1String("script");
        if (isPreformatted(one))
            m_fixed.push_back(inside);
        if (isScript || one.tag == QLatin1String("style")) {
            m_known.push_back(inside);
            m_codes.push_back({inside, *one.startTag, isScript});
        }
        if (!isOptional(one.tag) || isIndentedInside(index, end)) {
            m_events.push_back({begin, 1});
            m_events.push_back({end, -1});
        }
    }

    /// They lie where there are neither tags nor scripts.
    void collectComments()
    {
        std::sort(m_known.begin(), m_known.end(),
                  [](const SourceSpan &a, const SourceSpan &b) { return a.offset < b.offset; });
        qsizetype at = 0;
        m_known.push_back({m_source.size(), 0});
        for (const SourceSpan &known : std::as_const(m_known)) {
            for (qsizetype begin = m_source.indexOf("<!", at); begin >= 0 && begin < known.offset;
                 begin = m_source.indexOf("<!", at)) {
                const bool isComment = m_source.mid(begin, 4) == "<!--";
                const qsizetype close = m_source.indexOf(isComment ? "-->" : ">", begin + 2);
                at = close < 0 ? m_source.size() : close + (isComment ? 3 : 1);
                m_fixed.push_back({begin, at - begin});
            }
            at = std::max(at, known.end());
        }
    }

    void planLines()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event &a, const Event &b) { return a.offset < b.offset; });
        std::sort(m_tags.begin(), m_tags.end(),
                  [](const SourceSpan &a, const SourceSpan &b) { return a.offset < b.offset; });
        std::size_t event = 0, tag = 0;
        int depth = 0;
        for (int line = 0; line < int(m_starts.size()); ++line) {
            const qsizetype first = firstOf(line);
            for (; event < m_events.size() && m_events[event].offset <= first; ++event)
                depth += m_events[event].change;
            while (tag < m_tags.size() && m_tags[tag].end() <= first)
                ++tag;
            const bool isInTag = tag < m_tags.size() && m_tags[tag].offset < first;
            const bool isEnd = m_source.mid(first, 1) == ">" || m_source.mid(first, 2) == "/>";
            m_plan[std::size_t(line)].depth = depth + (isInTag && !isEnd ? 1 : 0);
        }
    }

    void planCode(const Code &code)
    {
        const QByteArray text = m_source.mid(code.span.offset, code.span.length);
        const auto lines = linesOf(code, text);
        const int begin = lineOf(code.span.offset);
        if (!lines)
            return m_fixed.push_back(code.span);
        for (int i = 1; i < int(lines->size()); ++i) {
            LinePlan &plan = m_plan[std::size_t(begin + i)];
            const LinePlan &inner = (*lines)[std::size_t(i)];
            const bool isEndTag = firstOf(begin + i) >= code.span.end();
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
    std::optional<std::vector<LinePlan>> linesOf(const Code &code, const QByteArray &text) const
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
            const int line = lineOf(feed);
            m_plan[std::size_t(line)].isFixedEnd = true;
            m_plan[std::size_t(line) + 1].isFixedStart = true;
        }
    }

    const HtmlDocument &m_page;
    const QByteArray &m_source;
    std::vector<qsizetype> m_starts;
    std::vector<LinePlan> m_plan;
    std::vector<Event> m_events;
    std::vector<SourceSpan> m_tags;
    std::vector<SourceSpan> m_known; ///< Tags and code: where no comment begins.
    std::vector<SourceSpan> m_fixed;
    std::vector<Code> m_codes;
    QStringList m_spaced; ///< Selectors of what keeps its spaces.
};

} // namespace

std::vector<LinePlan> htmlLines(const HtmlDocument &page)
{
    return HtmlLineReader(page).read();
}

} // namespace muto::format
