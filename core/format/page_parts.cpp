#include "core/format/page_parts.h"

#include "core/composition/html_tags.h"
#include "core/composition/lint/css_rules.h"

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

/// Of the rules in the page: what keeps its spaces.
QStringList spacedSelectors(const HtmlDocument &page)
{
    QStringList spaced;
    for (const HtmlElement &one : page.elements()) {
        if (one.tag != QLatin1String("style") || !one.startTag)
            continue;
        const qsizetype begin = one.startTag->end();
        const qsizetype end = one.endTag ? one.endTag->offset : page.source().size();
        for (const composition::CssRule &rule :
             composition::cssRules(page.source().mid(begin, end - begin))) {
            const auto *space = rule.declaration(QStringLiteral("white-space"));
            if (space && keepsSpaces(space->value))
                spaced.append(rule.selector);
        }
    }
    return spaced;
}

/// Finds them, in one pass over the elements and one between those.
class PagePartsReader
{
public:
    PagePartsReader(const HtmlDocument &page, const PageLines &lines)
        : m_page(page)
        , m_source(page.source())
        , m_lines(lines)
        , m_spaced(spacedSelectors(page))
    {
    }

    PageParts read()
    {
        collectElements();
        collectComments();
        std::stable_sort(m_parts.depths.begin(), m_parts.depths.end(),
                         [](const auto &a, const auto &b) { return a.offset < b.offset; });
        std::sort(m_parts.tags.begin(), m_parts.tags.end(), isBefore);
        return std::move(m_parts);
    }

private:
    static bool isBefore(const SourceSpan &a, const SourceSpan &b) { return a.offset < b.offset; }
    const HtmlElement &element(int index) const { return m_page.elements()[std::size_t(index)]; }
    int count() const { return int(m_page.elements().size()); }

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
        const int own = m_lines.lineOf(element(index).startTag->end());
        for (int i = index + 1; i < element(index).end; ++i) {
            const HtmlElement &inner = element(i);
            if (!inner.startTag)
                continue;
            if (m_lines.lineOf(inner.startTag->offset) > own)
                return false;
            if (!composition::isVoidTag(inner.tag) && m_lines.lineOf(endOf(i)) > own)
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
        const int own = m_lines.lineOf(one.startTag->offset);
        for (int line = m_lines.lineOf(one.startTag->end()) + 1; line < m_lines.count(); ++line) {
            const qsizetype first = m_lines.firstOf(line);
            if (first >= end)
                break;
            if (first < m_source.size() && m_source.at(first) != '\n' && m_source.at(first) != '\r')
                return m_lines.lead(line) != m_lines.lead(own);
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
            m_parts.tags.push_back(*one.startTag);
            for (const composition::HtmlAttribute &attribute : one.attributes)
                m_parts.fixed.push_back(attribute.valueSpan);
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
            m_parts.fixed.push_back(inside);
        if (isScript || one.tag == QLatin1String("style")) {
            m_known.push_back(inside);
            m_parts.codes.push_back({inside, isScript});
        }
        if (!isOptional(one.tag) || isIndentedInside(index, end)) {
            m_parts.depths.push_back({begin, 1});
            m_parts.depths.push_back({end, -1});
        }
    }

    /// They lie where there are neither tags nor scripts.
    void collectComments()
    {
        std::sort(m_known.begin(), m_known.end(), isBefore);
        qsizetype at = 0;
        m_known.push_back({m_source.size(), 0});
        for (const SourceSpan &known : std::as_const(m_known)) {
            for (qsizetype begin = m_source.indexOf("<!", at); begin >= 0 && begin < known.offset;
                 begin = m_source.indexOf("<!", at)) {
                const bool isComment = m_source.mid(begin, 4) == "<!--";
                const qsizetype close = m_source.indexOf(isComment ? "-->" : ">", begin + 2);
                at = close < 0 ? m_source.size() : close + (isComment ? 3 : 1);
                m_parts.fixed.push_back({begin, at - begin});
            }
            at = std::max(at, known.end());
        }
    }

    const HtmlDocument &m_page;
    const QByteArray &m_source;
    const PageLines &m_lines;
    const QStringList m_spaced;
    std::vector<SourceSpan> m_known; ///< Tags and code: where no comment begins.
    PageParts m_parts;
};

} // namespace

PageParts pageParts(const HtmlDocument &page, const PageLines &lines)
{
    return PagePartsReader(page, lines).read();
}

} // namespace muto::format
