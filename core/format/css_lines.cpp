#include "core/format/css_lines.h"

#include <algorithm>

namespace muto::format {

namespace {

class CssLineReader
{
public:
    explicit CssLineReader(const QByteArray &css)
        : m_css(css)
        , m_plan(std::size_t(css.count('\n')) + 1)
    {
    }

    std::vector<LinePlan> read()
    {
        begin(0);
        while (m_at < m_css.size()) {
            const char c = m_css.at(m_at);
            if (m_css.mid(m_at, 2) == "/*")
                skip(commentEnd(), false);
            else if (c == '"' || c == '\'')
                skip(quoteEnd(c), true);
            else
                take(c);
        }
        return std::move(m_plan);
    }

private:
    void take(char c)
    {
        if (c == '\n')
            begin(++m_line);
        else if (c == '{')
            open();
        else if (c == '}')
            close();
        else if (c == '(')
            ++m_brackets;
        else if (c == ')')
            m_brackets = std::max(0, m_brackets - 1);
        else if (c == ';' && m_brackets == 0)
            m_hasWords = false;
        else if (c != ' ' && c != '\t' && c != '\r')
            m_hasWords = true;
        ++m_at;
    }

    void open()
    {
        ++m_depth;
        m_hasWords = false;
        m_brackets = 0;
    }

    void close()
    {
        m_depth = std::max(0, m_depth - 1);
        m_hasWords = false;
        m_brackets = 0;
    }

    /// A line begins after this byte: how deep depends on what it begins with.
    void begin(int line)
    {
        qsizetype first = m_at + (m_at < m_css.size() && m_css.at(m_at) == '\n' ? 1 : 0);
        while (first < m_css.size() && (m_css.at(first) == ' ' || m_css.at(first) == '\t'))
            ++first;
        const bool isClosing = first < m_css.size() && m_css.at(first) == '}';
        const int depth = isClosing ? m_depth - 1 : m_depth;
        m_plan[std::size_t(line)].depth =
            std::max(0, depth) + (!isClosing && m_hasWords && isValue(first) ? 1 : 0);
    }

    /// Selectors go on beside each other, values below what they belong to.
    bool isValue(qsizetype from) const
    {
        for (qsizetype at = from; at < m_css.size(); ++at) {
            const char c = m_css.at(at);
            if (c == '{')
                return m_brackets > 0;
            if (c == ';' || c == '}')
                return true;
        }
        return true;
    }

    qsizetype commentEnd() const
    {
        const qsizetype end = m_css.indexOf("*/", m_at + 2);
        return end < 0 ? m_css.size() : end + 2;
    }

    qsizetype quoteEnd(char quote) const
    {
        for (qsizetype at = m_at + 1; at < m_css.size(); ++at) {
            if (m_css.at(at) == '\\')
                ++at;
            else if (m_css.at(at) == quote || (m_css.at(at) == '\n'))
                return at + (m_css.at(at) == quote ? 1 : 0);
        }
        return m_css.size();
    }

    void skip(qsizetype end, bool areWords)
    {
        m_hasWords = m_hasWords || areWords;
        for (; m_at < end; ++m_at) {
            if (m_css.at(m_at) != '\n')
                continue;
            const int depth = m_plan[std::size_t(m_line)].depth;
            m_plan[std::size_t(m_line)].isFixedEnd = true;
            m_plan[std::size_t(++m_line)] = {depth, true, false};
        }
    }

    const QByteArray &m_css;
    std::vector<LinePlan> m_plan;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_depth = 0;
    int m_brackets = 0;
    bool m_hasWords = false; ///< Since the last end of anything.
};

} // namespace

std::vector<LinePlan> cssLines(const QByteArray &css)
{
    return CssLineReader(css).read();
}

} // namespace muto::format
