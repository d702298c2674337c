#include "core/composition/markup_estimate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool opensNothing(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "area",  "base",  "br",    "col",      "embed",    "hr",  "img", "input",
        "link",  "meta",  "param", "source",   "track",    "wbr", // void
        "p",     "li",    "dt",    "dd",       "option",   "tr",  "td",  "th",
        "tbody", "thead", "tfoot", "colgroup", "optgroup", "rt",  "rp",  "caption"};
    return names.contains(name);
}

bool holdsRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names{"script", "style",  "textarea", "title",
                                        "xmp",    "iframe", "noembed",  "noframes"};
    return names.contains(name);
}

/// Counts elements opened and not yet closed while walking the tags of a text once.
class TagCounter
{
public:
    explicit TagCounter(const QByteArray &html)
        : m_html(html)
    {
    }

    MarkupEstimate count()
    {
        for (m_at = m_html.indexOf('<'); m_at >= 0; m_at = m_html.indexOf('<', m_at))
            readMarkup();
        return m_estimate;
    }

private:
    char peek(qsizetype ahead) const { return m_at + ahead < m_html.size() ? m_html.at(m_at + ahead) : '\0'; }

    void readMarkup()
    {
        if (m_html.mid(m_at, 4) == "<!--")
            skipPast("-->");
        else if (isLetter(peek(1)))
            readStartTag();
        else if (peek(1) == '/' && isLetter(peek(2)))
            readEndTag();
        else
            ++m_at;
    }

    void skipPast(const char *text)
    {
        const qsizetype found = m_html.indexOf(text, m_at);
        m_at = found < 0 ? m_html.size() : found + qsizetype(qstrlen(text));
    }

    QByteArray readName(qsizetype from)
    {
        qsizetype to = from;
        while (to < m_html.size() && !endsName(m_html.at(to)))
            ++to;
        m_at = to;
        return m_html.mid(from, to - from).toLower();
    }

    /// Moves past the `>` of a tag, over quoted values; says whether a slash stood before it.
    bool skipAttributes()
    {
        char quote = '\0';
        for (; m_at < m_html.size(); ++m_at) {
            const char c = m_html.at(m_at);
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if ((c == '"' || c == '\'') && m_html.at(m_at - 1) == '=')
                quote = c;
            else if (c == '>')
                return m_html.at(m_at++ - 1) == '/';
        }
        return false;
    }

    void readStartTag()
    {
        ++m_estimate.elements;
        const QByteArray name = readName(m_at + 1);
        const bool selfClosed = skipAttributes();
        if (holdsRawText(name))
            skipRawText(name);
        else if (!opensNothing(name) && !(selfClosed && isForeign(name)))
            open(name);
    }

    void skipRawText(const QByteArray &name)
    {
        while (m_at >= 0 && m_at < m_html.size()) {
            m_at = m_html.indexOf("</", m_at);
            if (m_at < 0)
                break;
            if (m_html.mid(m_at + 2, name.size()).toLower() == name)
                return;
            m_at += 2;
        }
        m_at = m_html.size();
    }

    /// Only inside SVG and MathML does `<path/>` close itself.
    bool isForeign(const QByteArray &name) const
    {
        return name == "svg" || name == "math" || m_open.value("svg") > 0 || m_open.value("math") > 0;
    }

    void open(const QByteArray &name)
    {
        ++m_open[name];
        m_estimate.depth = std::max(m_estimate.depth, ++m_depth);
    }

    void readEndTag()
    {
        const auto opened = m_open.find(readName(m_at + 2));
        skipAttributes();
        if (opened == m_open.end() || *opened == 0)
            return;
        --*opened;
        --m_depth;
    }

    const QByteArray &m_html;
    QHash<QByteArray, int> m_open;
    qsizetype m_at = 0;
    int m_depth = 0;
    MarkupEstimate m_estimate;
};

} // namespace

MarkupEstimate estimateMarkup(const QByteArray &html)
{
    return TagCounter(html).count();
}

} // namespace muto::composition
