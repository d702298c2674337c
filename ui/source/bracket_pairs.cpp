#include "ui/source/bracket_pairs.h"

#include <cctype>
#include <cstring>
#include <optional>
#include <vector>

namespace muto::ui {

using composition::TextLanguage;

namespace {

bool isWordCharacter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || std::isalnum(byte) || character == '_' || character == '$';
}

bool isSpaceCharacter(char character)
{
    return std::isspace(static_cast<unsigned char>(character)) != 0;
}

/// Reads a style sheet or a script from its beginning, only as far as strings and comments go.
class CodeScan
{
public:
    CodeScan(QByteArrayView text, bool isScript)
        : m_text(text)
        , m_isScript(isScript)
    {
    }

    CodePlace placeAtEnd()
    {
        const CodePlace code = m_isScript ? CodePlace::Script : CodePlace::Style;
        while (m_at < m_text.size()) {
            if (const auto open = step())
                return *open;
        }
        return code;
    }

private:
    bool startsWith(const char *what) const { return m_text.sliced(m_at).startsWith(QByteArrayView(what)); }

    /// Beyond `end`; the place that the text ends in when it does not come.
    std::optional<CodePlace> skipTo(const char *end, CodePlace inside)
    {
        const qsizetype found = m_text.indexOf(QByteArrayView(end), m_at);
        if (found < 0)
            return inside;
        m_at = found + qsizetype(std::strlen(end));
        return std::nullopt;
    }

    std::optional<CodePlace> step()
    {
        const char character = m_text[m_at];
        if (startsWith("/*")) {
            m_at += 2;
            return skipTo("*/", CodePlace::Comment);
        }
        if (m_isScript && startsWith("//"))
            return skipTo("\n", CodePlace::Comment);
        if (character == '"' || character == '\'')
            return skipQuoted(character);
        if (m_isScript)
            return stepInScript(character);
        ++m_at;
        return std::nullopt;
    }

    std::optional<CodePlace> stepInScript(char character)
    {
        if (character == '`')
            return ++m_at, skipTemplate();
        if (character == '/' && beginsExpression())
            return skipRegularExpression();
        if (character == '{' && !m_holes.empty())
            ++m_holes.back();
        if (character == '}' && !m_holes.empty() && --m_holes.back() == 0) {
            m_holes.pop_back();
            return ++m_at, skipTemplate();
        }
        ++m_at;
        return std::nullopt;
    }

    /// A string ends with its line, closed or not.
    std::optional<CodePlace> skipQuoted(char quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char character = m_text[m_at];
            if (character == '\\')
                ++m_at;
            else if (character == quote || character == '\n')
                return ++m_at, std::nullopt;
        }
        return CodePlace::String;
    }

    std::optional<CodePlace> skipTemplate()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\') {
                ++m_at;
            } else if (startsWith("${")) {
                m_holes.push_back(1);
                m_at += 2;
                return std::nullopt;
            } else if (m_text[m_at] == '`') {
                return ++m_at, std::nullopt;
            }
        }
        return CodePlace::String;
    }

    std::optional<CodePlace> skipRegularExpression()
    {
        bool isInClass = false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char character = m_text[m_at];
            if (character == '\\')
                ++m_at;
            else if (character == '[' || character == ']')
                isInClass = character == '[';
            else if ((character == '/' && !isInClass) || character == '\n')
                return ++m_at, std::nullopt;
        }
        return CodePlace::String;
    }

    /// Whether a slash here begins a regular expression instead of dividing what is before it.
    bool beginsExpression() const
    {
        qsizetype last = m_at - 1;
        while (last >= 0 && isSpaceCharacter(m_text[last]))
            --last;
        if (last < 0)
            return true;
        if (isWordCharacter(m_text[last]))
            return m_text.first(last + 1).endsWith(QByteArrayView("return"));
        return m_text[last] != ')' && m_text[last] != ']' && m_text[last] != '}';
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<int> m_holes; ///< Open braces in each `${` there is around the place.
    bool m_isScript;
};

qsizetype findName(QByteArrayView page, QByteArrayView name, qsizetype from)
{
    for (qsizetype at = page.indexOf(name.front(), from); at >= 0; at = page.indexOf(name.front(), at + 1)) {
        if (page.size() - at >= name.size() &&
            page.sliced(at, name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return -1;
}

/// After the tag that begins at `at`; -1 when the text ends in it.
qsizetype afterTag(QByteArrayView page, qsizetype at)
{
    char quote = 0;
    for (; at < page.size(); ++at) {
        const char character = page[at];
        if (quote != 0)
            quote = character == quote ? char(0) : quote;
        else if (character == '"' || character == '\'')
            quote = character;
        else if (character == '>')
            return at + 1;
    }
    return -1;
}

bool isTag(QByteArrayView page, qsizetype at, QByteArrayView name)
{
    return page.size() - at > name.size() &&
           page.sliced(at, name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
           !isWordCharacter(page[at + name.size()]) && page[at + name.size()] != '-';
}

CodePlace placeInPage(QByteArrayView page)
{
    qsizetype at = 0;
    while ((at = page.indexOf('<', at)) >= 0) {
        const bool isScript = isTag(page, at, "<script");
        if (page.sliced(at).startsWith(QByteArrayView("<!--"))) {
            at = page.indexOf(QByteArrayView("-->"), at + 4);
            if (at < 0)
                return CodePlace::Comment;
        } else if (isScript || isTag(page, at, "<style")) {
            const qsizetype begin = afterTag(page, at);
            if (begin < 0)
                return CodePlace::Markup;
            at = findName(page, isScript ? "</script" : "</style", begin);
            if (at < 0)
                return CodeScan(page.sliced(begin), isScript).placeAtEnd();
        }
        ++at;
    }
    return CodePlace::Markup;
}

bool isQuote(char character)
{
    return character == '"' || character == '\'' || character == '`';
}

} // namespace

CodePlace codePlace(QByteArrayView before, TextLanguage language)
{
    switch (language) {
    case TextLanguage::Css:
        return CodeScan(before, false).placeAtEnd();
    case TextLanguage::JavaScript:
        return CodeScan(before, true).placeAtEnd();
    case TextLanguage::Html:
        return placeInPage(before);
    default:
        return CodePlace::Markup;
    }
}

char closerOf(char opener, CodePlace place)
{
    if (place != CodePlace::Style && place != CodePlace::Script)
        return 0;
    switch (opener) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '{':
        return '}';
    case '"':
    case '\'':
        return opener;
    case '`':
        return place == CodePlace::Script ? '`' : char(0);
    default:
        return 0;
    }
}

bool closesAtOnce(char opener, QByteArrayView before, char next, CodePlace place)
{
    if (closerOf(opener, place) == 0)
        return false;
    const bool isFree = next == 0 || isSpaceCharacter(next) || std::strchr(")]}:;,>", next);
    const bool isApostrophe =
        isQuote(opener) && !before.isEmpty() && (isWordCharacter(before.back()) || before.back() == opener);
    return isFree && !isApostrophe;
}

} // namespace muto::ui
