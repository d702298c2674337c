#include "core/composition/lint/script_text.h"

#include "core/composition/timing_attributes.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::composition {

namespace {

bool isScriptWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Walks over a script once and blanks what is no code.
class ScriptScanner
{
public:
    explicit ScriptScanner(const QByteArray &text)
        : m_script{text, text, text}
    {
    }

    ScriptText scan()
    {
        while (m_at < size()) {
            const char c = here();
            if (c == '/' && next() == '/')
                comment(lineEnd());
            else if (c == '/' && next() == '*')
                comment(blockEnd());
            else if (c == '"' || c == '\'' || c == '`')
                quoted(c);
            else if (c == '/' && mayBeginPattern())
                pattern();
            else
                step();
        }
        return std::move(m_script);
    }

private:
    qsizetype size() const { return m_script.text.size(); }
    char here() const { return m_script.text.at(m_at); }
    char next() const { return m_at + 1 < size() ? m_script.text.at(m_at + 1) : '\0'; }

    void step()
    {
        if (here() != ' ' && here() != '\n' && here() != '\t' && here() != '\r')
            m_last = here();
        ++m_at;
    }

    qsizetype lineEnd() const
    {
        const qsizetype end = m_script.text.indexOf('\n', m_at);
        return end < 0 ? size() : end;
    }

    qsizetype blockEnd() const
    {
        const qsizetype end = m_script.text.indexOf("*/", m_at + 2);
        return end < 0 ? size() : end + 2;
    }

    static void blank(QByteArray &bytes, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (bytes.at(i) != '\n')
                bytes[i] = ' ';
        }
    }

    void comment(qsizetype end)
    {
        blank(m_script.uncommented, m_at, end);
        blank(m_script.code, m_at, end);
        m_at = end;
    }

    void quoted(char quote)
    {
        const qsizetype begin = ++m_at;
        while (m_at < size() && here() != quote && (quote == '`' || here() != '\n'))
            m_at += here() == '\\' ? 2 : 1;
        m_at = std::min(m_at, size());
        blank(m_script.code, begin, m_at);
        m_at = std::min(m_at + 1, size());
        m_last = quote;
    }

    /// A slash divides what ends before it; otherwise it begins a regular expression.
    bool mayBeginPattern() const
    {
        return !isScriptWord(m_last) && m_last != ')' && m_last != ']' && m_last != '"';
    }

    void pattern()
    {
        const qsizetype begin = ++m_at;
        bool inClass = false;
        while (m_at < size() && here() != '\n' && (inClass || here() != '/')) {
            inClass = here() == '[' || (inClass && here() != ']');
            m_at += here() == '\\' ? 2 : 1;
        }
        m_at = std::min(m_at, size());
        blank(m_script.code, begin, m_at);
        m_at = std::min(m_at + 1, size());
        m_last = ')';
    }

    ScriptText m_script;
    qsizetype m_at = 0;
    char m_last = '\0';
};

/// Where the bracket that opens at `open` is closed; nothing when it never is.
std::optional<qsizetype> closingOf(const QByteArray &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        const char c = code.at(i);
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        else if ((c == ')' || c == ']' || c == '}') && --depth == 0)
            return i;
    }
    return std::nullopt;
}

/// The spans between commas that are in no bracket.
std::vector<SourceSpan> listed(const QByteArray &code, qsizetype from, qsizetype to)
{
    std::vector<SourceSpan> items;
    int depth = 0;
    qsizetype begin = from;
    for (qsizetype i = from; i <= to; ++i) {
        const char c = i < to ? code.at(i) : ',';
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        else if (c == ')' || c == ']' || c == '}')
            --depth;
        else if (c == ',' && depth <= 0) {
            if (!code.mid(begin, i - begin).trimmed().isEmpty())
                items.push_back({begin, i - begin});
            begin = i + 1;
        }
    }
    return items;
}

std::vector<ScriptProperty> propertiesOf(const ScriptText &script, SourceSpan object)
{
    std::vector<ScriptProperty> properties;
    const qsizetype open = script.code.indexOf('{', object.offset);
    if (open < 0 || open >= object.end() ||
        !script.code.mid(object.offset, open - object.offset).trimmed().isEmpty())
        return properties;
    const auto close = closingOf(script.code, open);
    if (!close)
        return properties;
    for (const SourceSpan item : listed(script.code, open + 1, *close)) {
        const qsizetype colon = script.code.indexOf(':', item.offset);
        if (colon < 0 || colon >= item.end())
            continue;
        QString key = QString::fromUtf8(script.uncommented.mid(item.offset, colon - item.offset)).trimmed();
        if (const auto text = scriptString(key))
            key = *text;
        const QByteArray lead = script.code.mid(item.offset, item.length);
        const qsizetype skipped = lead.size() - QByteArray(lead).replace('\n', ' ').trimmed().size();
        const qsizetype begin =
            item.offset + std::max<qsizetype>(0, std::min(skipped, colon - item.offset - key.size()));
        properties.push_back(
            {key,
             QString::fromUtf8(script.uncommented.mid(colon + 1, item.end() - colon - 1)).trimmed(),
             {begin, item.end() - begin}});
    }
    return properties;
}

QString receiverBefore(const QByteArray &code, qsizetype dot)
{
    qsizetype end = dot;
    while (end > 0 && (code.at(end - 1) == ' ' || code.at(end - 1) == '\n' || code.at(end - 1) == '\r' ||
                       code.at(end - 1) == '\t'))
        --end;
    qsizetype begin = end;
    while (begin > 0 && isScriptWord(code.at(begin - 1)))
        --begin;
    return QString::fromLatin1(code.mid(begin, end - begin));
}

/// Names that hold a timeline, or look as if they did.
bool isTimelineName(const QByteArray &code, const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("gsap") ||
        name.contains(QLatin1String("tl"), Qt::CaseInsensitive) ||
        name.contains(QLatin1String("timeline"), Qt::CaseInsensitive))
        return true;
    const QRegularExpression made(
        QStringLiteral("\\b%1\\s*=\\s*gsap\\s*\\.\\s*timeline\\b").arg(QRegularExpression::escape(name)));
    return made.match(QString::fromLatin1(code)).hasMatch();
}

TweenCall callOf(const ScriptText &script, const QString &method, const std::vector<SourceSpan> &arguments)
{
    TweenCall call;
    call.method = method;
    const auto text = [&](std::size_t i) {
        return QString::fromUtf8(script.uncommented.mid(arguments[i].offset, arguments[i].length)).trimmed();
    };
    if (!arguments.empty())
        call.target = scriptString(text(0));
    const bool isPair = method == QLatin1String("fromTo");
    if (isPair && arguments.size() > 1)
        call.from = propertiesOf(script, arguments[1]);
    const std::size_t vars = isPair ? 2 : 1;
    if (arguments.size() > vars)
        call.vars = propertiesOf(script, arguments[vars]);
    if (arguments.size() > vars + 1)
        call.position = parseNumber(text(vars + 1));
    return call;
}

} // namespace

ScriptText readScript(const QByteArray &text)
{
    return ScriptScanner(text).scan();
}

std::optional<QString> scriptString(const QString &value)
{
    static const QRegularExpression quoted(QStringLiteral(R"(\A(["'`])([^"'`$\\]*)\1\z)"));
    const auto match = quoted.match(value);
    return match.hasMatch() ? std::optional(match.captured(2)) : std::nullopt;
}

const ScriptProperty *TweenCall::var(const QString &key) const
{
    const auto found = std::find_if(vars.begin(), vars.end(),
                                    [&key](const ScriptProperty &property) { return property.key == key; });
    return found == vars.end() ? nullptr : &*found;
}

std::optional<double> TweenCall::number(const QString &key) const
{
    const ScriptProperty *property = var(key);
    return property ? parseNumber(property->value) : std::nullopt;
}

std::vector<TweenCall> tweenCalls(const ScriptText &script)
{
    std::vector<TweenCall> calls;
    static const QRegularExpression method(QStringLiteral(R"(\.\s*(to|from|fromTo|set)\s*\()"));
    auto matches = method.globalMatch(QString::fromLatin1(script.code));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype open = match.capturedEnd() - 1;
        const auto close = closingOf(script.code, open);
        const QString receiver = receiverBefore(script.code, match.capturedStart());
        if (!close || !isTimelineName(script.code, receiver))
            continue;
        TweenCall call = callOf(script, match.captured(1), listed(script.code, open + 1, *close));
        if (receiver.isEmpty() && call.vars.empty())
            continue; // `.set(…)` of something else
        call.receiver = receiver;
        call.span = {match.capturedStart(1), *close + 1 - match.capturedStart(1)};
        calls.push_back(std::move(call));
    }
    return calls;
}

} // namespace muto::composition
