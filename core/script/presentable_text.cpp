#include "core/script/presentable_text.h"

#include "core/composition/html_file.h"
#include "core/script/inline_scripts.h"
#include "core/script/script_errors.h"

#include <algorithm>
#include <vector>

namespace muto::script {

using composition::HtmlDocument;
using composition::SourceSpan;
using composition::UnfinishedMarkup;

namespace {

constexpr qsizetype kLargestChecked = qsizetype(512) * 1024; // beyond it, it is a library
constexpr qsizetype kLongestFound = 24;

int lineOf(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + offset, '\n'));
}

std::optional<ScriptError> errorIn(const QByteArray &script)
{
    return script.size() <= kLargestChecked ? firstScriptError(script) : std::nullopt;
}

/// What is missing is missing behind what is there, not before what comes next, lines further down.
SourceSpan placeOf(const ScriptError &error, const QByteArray &text, qsizetype scriptBegins)
{
    SourceSpan place{scriptBegins + error.where.offset, error.where.length};
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!error.missing.isEmpty() && place.offset > scriptBegins && isBlank(text[place.offset - 1]))
        --place.offset;
    return place;
}

TextFault faultOf(const ScriptError &error, const QByteArray &text, qsizetype scriptBegins)
{
    TextFault fault;
    fault.where = placeOf(error, text, scriptBegins);
    fault.line = lineOf(text, fault.where.offset);
    fault.missing = error.missing;
    if (fault.missing.isEmpty())
        fault.found =
            QString::fromUtf8(text.mid(fault.where.offset, std::min(fault.where.length, kLongestFound)))
                .simplified();
    return fault;
}

/// The first that is new; places move, so that only their number tells.
std::optional<TextFault> markupFault(const QByteArray &now, const QByteArray &shown)
{
    const std::vector<UnfinishedMarkup> found = composition::unfinishedMarkup(now);
    if (found.empty())
        return std::nullopt;
    const std::vector<UnfinishedMarkup> before = composition::unfinishedMarkup(shown);
    if (found.size() <= before.size())
        return std::nullopt;
    const auto differs = [&](std::size_t i) { return i >= before.size() || found[i].kind != before[i].kind; };
    std::size_t first = 0;
    while (!differs(first))
        ++first;
    const qsizetype offset = found[first].offset;
    return TextFault{found[first].kind, {offset, 1}, lineOf(now, offset)};
}

/// A script that is none, and what stands in for it.
struct BrokenScript
{
    SourceSpan span;
    QByteArray instead;
};

class PageComparison
{
public:
    PageComparison(const HtmlDocument &now, const HtmlDocument &shown)
        : m_now(now)
        , m_shown(shown)
        , m_scripts(inlineScripts(now))
        , m_before(inlineScripts(shown))
    {
    }

    PresentableText text()
    {
        for (std::size_t i = 0; i < m_scripts.size(); ++i)
            look(i);
        if (m_broken.empty())
            return {m_now.source(), {}};
        return {m_scripts.size() == m_before.size() ? mended() : m_shown.source(), m_fault};
    }

private:
    /// What was there before is known by its text where scripts have come or gone.
    QByteArray before(std::size_t index) const
    {
        return m_scripts.size() == m_before.size() ? m_shown.sourceOf(m_before[index]) : QByteArray();
    }

    bool wasThere(const QByteArray &script) const
    {
        return std::any_of(m_before.begin(), m_before.end(),
                           [&](const SourceSpan &span) { return m_shown.sourceOf(span) == script; });
    }

    void look(std::size_t index)
    {
        const SourceSpan span = m_scripts[index];
        const QByteArray script = m_now.sourceOf(span);
        if (wasThere(script))
            return;
        const auto error = errorIn(script);
        if (!error || errorIn(before(index)))
            return;
        if (m_broken.empty())
            m_fault = faultOf(*error, m_now.source(), span.offset);
        m_broken.push_back({span, before(index)});
    }

    QByteArray mended() const
    {
        QByteArray text = m_now.source();
        for (auto broken = m_broken.rbegin(); broken != m_broken.rend(); ++broken)
            text.replace(broken->span.offset, broken->span.length, broken->instead);
        return text;
    }

    const HtmlDocument &m_now;
    const HtmlDocument &m_shown;
    std::vector<SourceSpan> m_scripts;
    std::vector<SourceSpan> m_before;
    std::vector<BrokenScript> m_broken;
    std::optional<TextFault> m_fault;
};

/// Nearly always: then the page that was shown need not be read again, which takes as long as a picture may.
bool areWholeOrOf(const QByteArray &shown, const HtmlDocument &page)
{
    const std::vector<SourceSpan> scripts = inlineScripts(page);
    return std::all_of(scripts.begin(), scripts.end(), [&](const SourceSpan &span) {
        const bool isOld =
            shown.contains(page.sourceOf({span.offset - 1, span.length + 3})); // with its ">" and "</"
        return isOld || !errorIn(page.sourceOf(span));
    });
}

PresentableText withWorkingScripts(const HtmlDocument &page, const QByteArray &shown)
{
    if (areWholeOrOf(shown, page))
        return {page.source(), {}};
    const auto before = HtmlDocument::parse(shown);
    return before ? PageComparison(page, *before).text() : PresentableText{page.source(), {}};
}

PresentableText presentablePage(const QByteArray &now, const QByteArray &shown, const HtmlDocument *page)
{
    if (const auto fault = markupFault(now, shown))
        return {shown, fault};
    if (page)
        return withWorkingScripts(*page, shown);
    const auto read = HtmlDocument::parse(now);
    return read ? withWorkingScripts(*read, shown) : PresentableText{now, {}};
}

PresentableText presentableScript(const QByteArray &now, const QByteArray &shown)
{
    const auto error = errorIn(now);
    if (!error || errorIn(shown))
        return {now, {}};
    return {shown, faultOf(*error, now, 0)};
}

} // namespace

PresentableText presentableText(const QString &file, const QByteArray &now, const QByteArray &shown,
                                const HtmlDocument *page)
{
    if (composition::isHtmlName(file))
        return presentablePage(now, shown, page);
    const bool isScript = file.endsWith(QLatin1String(".js"), Qt::CaseInsensitive) ||
                          file.endsWith(QLatin1String(".mjs"), Qt::CaseInsensitive);
    return isScript ? presentableScript(now, shown) : PresentableText{now, {}};
}

} // namespace muto::script
