#include "core/composition/lint/css_rules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace muto::composition {

namespace {

SourceSpan trimmedSpan(const QByteArray &css, SourceSpan span)
{
    const auto isSpace = [&css](qsizetype i) {
        return css.at(i) == ' ' || (css.at(i) >= '\t' && css.at(i) <= '\r');
    };
    while (span.length > 0 && isSpace(span.offset)) {
        ++span.offset;
        --span.length;
    }
    while (span.length > 0 && isSpace(span.end() - 1))
        --span.length;
    return span;
}

class CssScanner
{
public:
    explicit CssScanner(const QByteArray &css)
        : m_css(withoutCssComments(css))
    {
    }

    std::vector<CssRule> rules()
    {
        scan();
        return std::move(m_rules);
    }

    std::vector<CssBlock> blocks()
    {
        scan();
        return std::move(m_blocks);
    }

private:
    void scan()
    {
        for (qsizetype at = 0; at < m_css.size(); ++at) {
            const char c = m_css.at(at);
            if (c == '"' || c == '\'')
                at = quoteEnd(at);
            else if (c == '{')
                open(at);
            else if (c == ';')
                declare(at);
            else if (c == '}')
                close(at);
        }
    }

    qsizetype quoteEnd(qsizetype at) const
    {
        const char quote = m_css.at(at);
        for (++at; at < m_css.size() && m_css.at(at) != quote && m_css.at(at) != '\n'; ++at) {
            if (m_css.at(at) == '\\')
                ++at;
        }
        return at;
    }

    QString textOf(SourceSpan span) const { return QString::fromUtf8(m_css.mid(span.offset, span.length)); }

    void open(qsizetype at)
    {
        CssRule rule;
        rule.selectorSpan = trimmedSpan(m_css, {m_begin, at - m_begin});
        rule.selector = textOf(rule.selectorSpan);
        m_blocks.push_back({rule.selector, {}, {at + 1, 0}, m_openBlocks.empty() ? -1 : m_openBlocks.back()});
        m_openBlocks.push_back(int(m_blocks.size()) - 1);
        m_open.push_back(std::move(rule));
        m_begin = at + 1;
    }

    void declare(qsizetype at)
    {
        const SourceSpan span = trimmedSpan(m_css, {m_begin, at - m_begin});
        m_begin = at + 1;
        const QString text = textOf(span);
        const auto colon = text.indexOf(QLatin1Char(':'));
        if (m_open.empty() || colon <= 0)
            return;
        m_open.back().declarations.push_back(
            {text.left(colon).trimmed().toLower(), text.mid(colon + 1).trimmed(), span});
    }

    void close(qsizetype at)
    {
        declare(at);
        if (m_open.empty())
            return;
        CssBlock &block = m_blocks[std::size_t(m_openBlocks.back())];
        block.body.length = at - block.body.offset;
        block.span = {m_open.back().selectorSpan.offset, at + 1 - m_open.back().selectorSpan.offset};
        m_openBlocks.pop_back();
        if (!m_open.back().declarations.empty())
            m_rules.push_back(std::move(m_open.back()));
        m_open.pop_back();
    }

    const QByteArray m_css;
    qsizetype m_begin = 0; ///< Of what is being read.
    std::vector<CssRule> m_open;
    std::vector<CssRule> m_rules;
    std::vector<int> m_openBlocks;
    std::vector<CssBlock> m_blocks;
};

bool selectsOne(const QString &selector, const HtmlElement &element)
{
    static const QRegularExpression compound(QStringLiteral(R"(\A([A-Za-z][\w-]*|\*)?((?:[#.][\w-]+)*)\z)"));
    static const QRegularExpression part(QStringLiteral(R"([#.][\w-]+)"));
    const auto match = compound.match(selector);
    if (!match.hasMatch() || selector.isEmpty())
        return false;
    const QString tag = match.captured(1).toLower();
    if (!tag.isEmpty() && tag != QLatin1String("*") && tag != element.tag)
        return false;
    const QStringList classes = element.value(QLatin1String("class")).simplified().split(QLatin1Char(' '));
    auto parts = part.globalMatch(match.captured(2));
    while (parts.hasNext()) {
        const QString name = parts.next().captured();
        const bool fits = name.startsWith(QLatin1Char('#'))
                              ? element.value(QLatin1String("id")) == name.mid(1)
                              : classes.contains(name.mid(1));
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

QByteArray withoutCssComments(QByteArray css)
{
    for (qsizetype begin = css.indexOf("/*"); begin >= 0; begin = css.indexOf("/*", begin)) {
        const qsizetype close = css.indexOf("*/", begin + 2);
        const qsizetype end = close < 0 ? css.size() : close + 2;
        for (; begin < end; ++begin) {
            if (css.at(begin) != '\n')
                css[begin] = ' ';
        }
    }
    return css;
}

const CssDeclaration *CssRule::declaration(const QString &property) const
{
    const auto found =
        std::find_if(declarations.rbegin(), declarations.rend(),
                     [&property](const CssDeclaration &one) { return one.property == property; });
    return found == declarations.rend() ? nullptr : &*found;
}

std::vector<CssRule> cssRules(const QByteArray &css)
{
    return CssScanner(css).rules();
}

std::vector<CssBlock> cssBlocks(const QByteArray &css)
{
    return CssScanner(css).blocks();
}

bool selects(const QString &selector, const HtmlElement &element)
{
    const QStringList alternatives = selector.split(QLatin1Char(','));
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&element](const QString &one) { return selectsOne(one.trimmed(), element); });
}

} // namespace muto::composition
