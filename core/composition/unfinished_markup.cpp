#include "core/composition/unfinished_markup.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <optional>

namespace muto::composition {

namespace {

using Kind = UnfinishedMarkup::Kind;

/// Elements whose text has no tags in it.
constexpr std::array kRawElements{"script", "style", "textarea", "title", "xmp", "iframe"};

bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// Goes through a source as the tokenizer of a browser does, as far as it matters where things end.
class MarkupScan
{
public:
    explicit MarkupScan(QByteArrayView source)
        : m_source(source)
    {
    }

    std::vector<UnfinishedMarkup> run()
    {
        for (qsizetype at = m_source.indexOf('<'); at >= 0; at = m_source.indexOf('<', m_at))
            passMarkup(at);
        return std::move(m_found);
    }

private:
    char at(qsizetype place) const { return place < m_source.size() ? m_source[place] : '\0'; }
    bool isOver() const { return m_at >= m_source.size(); }

    void note(Kind kind, qsizetype begin) { m_found.push_back({kind, begin}); }

    void passMarkup(qsizetype begin)
    {
        m_at = begin + 1;
        if (m_source.sliced(m_at).startsWith("!--"))
            return passComment(begin);
        const bool isEnd = at(m_at) == '/';
        if (startsName(at(m_at + (isEnd ? 1 : 0))))
            return passTag(begin, isEnd);
        if (isEnd || at(m_at) == '!' || at(m_at) == '?')
            passDeclaration(begin);
    }

    void passComment(qsizetype begin)
    {
        const qsizetype text = begin + 4;
        const qsizetype end = m_source.indexOf("-->", begin + 2); // "<!-->" is a whole one
        const qsizetype nested = m_source.indexOf("<!--", text);
        if (end < 0 || (nested >= 0 && nested < end))
            note(Kind::Comment, begin);
        m_at = end < 0 ? m_source.size() : end + 3;
    }

    /// `<!doctype html>`, and `</` before anything but a name.
    void passDeclaration(qsizetype begin)
    {
        const qsizetype end = m_source.indexOf('>', m_at);
        const qsizetype next = m_source.indexOf('<', m_at);
        if (end < 0 || (next >= 0 && next < end))
            note(Kind::Tag, begin);
        m_at = end < 0 ? m_source.size() : end + 1;
    }

    void passTag(qsizetype begin, bool isEnd)
    {
        const qsizetype name = isEnd ? m_at + 1 : m_at;
        m_at = name;
        std::optional<Kind> trouble;
        while (!isOver() && at(m_at) != '>' && !isBlank(at(m_at)) && at(m_at) != '/')
            look(at(m_at++), trouble);
        const QByteArray tag = m_source.sliced(name, m_at - name).toByteArray().toLower();
        while (!isOver() && at(m_at) != '>')
            passPartOfTag(trouble);
        if (isOver() && !trouble)
            trouble = Kind::Tag;
        ++m_at;
        if (trouble)
            note(*trouble, begin);
        if (!isEnd && std::find(kRawElements.begin(), kRawElements.end(), tag) != kRawElements.end())
            passRawText(begin, tag);
    }

    /// A character that no name and no bare value has: that of a tag that comes before this one has ended, or
    /// of a quote whose beginning was taken for an end.
    static void look(char c, std::optional<Kind> &trouble)
    {
        if (!trouble && c == '<')
            trouble = Kind::Tag;
        else if (!trouble && (c == '"' || c == '\''))
            trouble = Kind::Quote;
    }

    void passPartOfTag(std::optional<Kind> &trouble)
    {
        if (at(m_at) != '=')
            return look(at(m_at++), trouble);
        ++m_at;
        while (isBlank(at(m_at)))
            ++m_at;
        const char quote = at(m_at);
        if (quote != '"' && quote != '\'')
            return;
        const qsizetype end = m_source.indexOf(quote, m_at + 1);
        if (end < 0 && !trouble)
            trouble = Kind::Quote;
        m_at = end < 0 ? m_source.size() : end + 1;
    }

    void passRawText(qsizetype begin, const QByteArray &tag)
    {
        while (m_at < m_source.size()) {
            const qsizetype end = m_source.indexOf("</", m_at);
            if (end < 0)
                break;
            m_at = end + 2;
            const qsizetype after = m_at + tag.size();
            const bool isItsOwn = after <= m_source.size() &&
                                  m_source.sliced(m_at, tag.size()).compare(tag, Qt::CaseInsensitive) == 0 &&
                                  (isBlank(at(after)) || at(after) == '>' || at(after) == '/');
            if (isItsOwn) {
                m_at = end + 1;
                return passTag(end, true);
            }
        }
        note(Kind::RawText, begin);
        m_at = m_source.size();
    }

    QByteArrayView m_source;
    qsizetype m_at = 0;
    std::vector<UnfinishedMarkup> m_found;
};

} // namespace

std::vector<UnfinishedMarkup> unfinishedMarkup(const QByteArray &source)
{
    return MarkupScan(source).run();
}

} // namespace muto::composition
