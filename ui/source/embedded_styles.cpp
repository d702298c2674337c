#include "ui/source/embedded_styles.h"

#include "core/composition/lint/css_rules.h"

namespace muto::ui {

using composition::CssDeclaration;
using composition::CssRule;
using composition::SourceSpan;

namespace {

SourceSpan moved(SourceSpan span, qsizetype by)
{
    return {span.offset + by, span.length};
}

void addComments(std::vector<ColoredSpan> &spans, const QByteArray &css, qsizetype offset)
{
    for (qsizetype begin = css.indexOf("/*"); begin >= 0; begin = css.indexOf("/*", begin)) {
        const qsizetype close = css.indexOf("*/", begin + 2);
        const qsizetype end = close < 0 ? css.size() : close + 2;
        spans.push_back({{offset + begin, end - begin}, CodeRole::Comment});
        begin = end;
    }
}

/// A value is words (`bold`), or has a number in front (`12px`), or is a text.
CodeRole roleOfValue(const QString &value)
{
    const QChar first = value.isEmpty() ? QChar() : value.at(0);
    const bool isNumber = first.isDigit() || first == QLatin1Char('-') || first == QLatin1Char('.') ||
                          first == QLatin1Char('#');
    return isNumber ? CodeRole::Number : CodeRole::String;
}

void addRule(std::vector<ColoredSpan> &spans, const QByteArray &css, const CssRule &rule, qsizetype offset)
{
    spans.push_back({moved(rule.selectorSpan, offset),
                     rule.selector.startsWith(QLatin1Char('@')) ? CodeRole::Keyword : CodeRole::Tag});
    for (const CssDeclaration &declaration : rule.declarations) {
        const qsizetype colon = css.indexOf(':', declaration.span.offset);
        const qsizetype begin = colon + 1;
        spans.push_back(
            {{offset + declaration.span.offset, colon - declaration.span.offset}, CodeRole::Name});
        spans.push_back({{offset + begin, declaration.span.end() - begin}, roleOfValue(declaration.value)});
    }
}

} // namespace

std::vector<ColoredSpan> embeddedStyleColors(const QByteArray &page)
{
    std::vector<ColoredSpan> spans;
    const QByteArray lower = page.toLower();
    for (qsizetype tag = lower.indexOf("<style"); tag >= 0; tag = lower.indexOf("<style", tag + 1)) {
        const qsizetype begin = lower.indexOf('>', tag) + 1;
        const qsizetype close = lower.indexOf("</style", begin);
        if (begin == 0)
            break;
        const QByteArray css = page.mid(begin, (close < 0 ? page.size() : close) - begin);
        for (const CssRule &rule : composition::cssRules(css))
            addRule(spans, css, rule, begin);
        addComments(spans, css, begin);
    }
    return spans;
}

} // namespace muto::ui
