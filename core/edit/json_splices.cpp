#include "core/edit/json_splices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::edit {

namespace {

bool isJsonSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

QString decodedString(const QString &quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toUtf8() + ']').array().at(0).toString();
}

/// Where the values of a text begin and end. The text is known to be one, so that nothing is checked but its
/// end.
class JsonScanner
{
public:
    explicit JsonScanner(const QString &text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    TextSpan value()
    {
        skipSpace();
        const qsizetype start = m_at;
        if (is(u'"'))
            skipString();
        else if (is(u'{') || is(u'['))
            skipNested();
        else
            while (m_at < m_text.size() && !isJsonSpace(m_text[m_at]) && !is(u',') && !is(u']') && !is(u'}'))
                ++m_at;
        return {start, m_at};
    }

    /// Of a list or an object that begins here; nothing for anything else.
    std::optional<std::vector<JsonChild>> children()
    {
        skipSpace();
        const bool isObject = is(u'{');
        if (!isObject && !is(u'['))
            return std::nullopt;
        std::vector<JsonChild> children;
        for (++m_at; skipSpace(), m_at < m_text.size() && !is(u'}') && !is(u']');) {
            JsonChild child;
            if (isObject) {
                child.name = value();
                child.key = decodedString(m_text.mid(child.name.start, child.name.end - child.name.start));
                skipSpace();
                ++m_at; // the colon
            }
            const qsizetype before = m_at;
            child.value = value();
            children.push_back(child);
            skipSpace();
            if (is(u','))
                ++m_at;
            if (m_at == before)
                return std::nullopt; // no JSON after all
        }
        return children;
    }

private:
    bool is(char16_t c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isJsonSpace(m_text[m_at]))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && !is(u'"'); ++m_at)
            if (is(u'\\'))
                ++m_at;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipNested()
    {
        int depth = 0;
        do {
            if (is(u'"')) {
                skipString();
                continue;
            }
            depth += is(u'{') || is(u'[') ? 1 : is(u'}') || is(u']') ? -1 : 0;
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

    const QString &m_text;
    qsizetype m_at;
};

int childAt(const std::vector<JsonChild> &children, const JsonStep &step)
{
    if (const int *index = std::get_if<int>(&step))
        return *index >= 0 && *index < int(children.size()) && children[std::size_t(*index)].name.end == 0
                   ? *index
                   : -1;
    const QString &key = std::get<QString>(step);
    const auto last = std::find_if(children.rbegin(), children.rend(), [&](const JsonChild &child) {
        return child.name.end > 0 && child.key == key;
    });
    return last == children.rend() ? -1 : int(children.rend() - last) - 1;
}

/// What is found on the way to a value: the value itself, or the container that lacks the last step.
struct JsonPlace
{
    TextSpan container;
    std::vector<JsonChild> children;
    int child = -1;
};

std::optional<TextSpan> spanAt(const QString &text, const JsonPath &path)
{
    TextSpan span = JsonScanner(text).value();
    for (const JsonStep &step : path) {
        const auto children = JsonScanner(text, span.start).children();
        const int child = children ? childAt(*children, step) : -1;
        if (child < 0)
            return std::nullopt;
        span = (*children)[std::size_t(child)].value;
    }
    return span;
}

std::optional<JsonPlace> placeOf(const QString &text, const JsonPath &path)
{
    if (path.empty())
        return std::nullopt;
    const auto container = spanAt(text, {path.begin(), path.end() - 1});
    auto children = container ? JsonScanner(text, container->start).children() : std::nullopt;
    if (!children)
        return std::nullopt;
    const int child = childAt(*children, path.back());
    return JsonPlace{*container, std::move(*children), child};
}

QString spliced(const QString &text, qsizetype from, qsizetype to, const QString &by)
{
    return text.left(from) + by + text.mid(to);
}

/// The space before a child, as its author has it.
QString gapBefore(const QString &text, const JsonPlace &place, int child)
{
    const qsizetype end = place.children[std::size_t(child)].start();
    qsizetype start = end;
    while (start > place.container.start + 1 && isJsonSpace(text[start - 1]))
        --start;
    const QString gap = text.mid(start, end - start);
    const JsonChild &only = place.children.front();
    // Who writes a space after a colon writes one after a comma.
    const bool isSpaced = only.name.end > 0 && isJsonSpace(text[only.value.start - 1]);
    return place.children.size() == 1 && gap.isEmpty() && isSpaced ? QStringLiteral(" ") : gap;
}

QString withChild(const QString &text, const JsonPlace &place, int at, const QString &written)
{
    const int count = int(place.children.size());
    if (count == 0)
        return spliced(text, place.container.start + 1, place.container.end - 1, written);
    const int model = at == 0 ? std::min(1, count - 1) : std::min(at, count - 1);
    const QString separator = u',' + gapBefore(text, place, model);
    if (at < count) {
        const qsizetype start = place.children[std::size_t(at)].start();
        return spliced(text, start, start, written + separator);
    }
    const qsizetype end = place.children.back().value.end;
    return spliced(text, end, end, separator + written);
}

QString withoutChild(const QString &text, const JsonPlace &place)
{
    const auto &children = place.children;
    const std::size_t child = std::size_t(place.child);
    if (children.size() == 1)
        return spliced(text, place.container.start + 1, place.container.end - 1, {});
    if (child == 0)
        return spliced(text, children[0].start(), children[1].start(), {});
    return spliced(text, children[child - 1].value.end, children[child].value.end, {});
}

} // namespace

std::optional<std::vector<JsonChild>> jsonChildren(const QString &text, qsizetype at)
{
    return JsonScanner(text, at).children();
}

std::optional<QString> jsonAt(const QString &text, const JsonPath &path)
{
    const auto span = spanAt(text, path);
    return span ? std::optional(text.mid(span->start, span->end - span->start)) : std::nullopt;
}

std::optional<int> jsonCount(const QString &text, const JsonPath &path)
{
    const auto span = spanAt(text, path);
    const auto children = span ? JsonScanner(text, span->start).children() : std::nullopt;
    return children ? std::optional(int(children->size())) : std::nullopt;
}

std::optional<QString> jsonSet(const QString &text, const JsonPath &path, const QString &value)
{
    if (const auto span = spanAt(text, path))
        return spliced(text, span->start, span->end, value);
    const auto place = placeOf(text, path);
    const QString *key = place ? std::get_if<QString>(&path.back()) : nullptr;
    if (!key || text[place->container.start] != u'{')
        return std::nullopt;
    QString colon = QStringLiteral(":");
    if (!place->children.empty()) {
        const JsonChild &last = place->children.back();
        colon = text.mid(last.name.end, last.value.start - last.name.end);
    }
    return withChild(text, *place, int(place->children.size()), jsonString(*key) + colon + value);
}

std::optional<QString> jsonRemoved(const QString &text, const JsonPath &path)
{
    auto place = placeOf(text, path);
    if (!place)
        return std::nullopt;
    if (place->child < 0)
        return text;
    const QString left = withoutChild(text, *place);
    // Another of the same name would count from now on.
    return std::holds_alternative<QString>(path.back()) ? jsonRemoved(left, path) : left;
}

std::optional<QString> jsonInserted(const QString &text, const JsonPath &list, int at, const QString &value)
{
    JsonPath path = list;
    path.emplace_back(at);
    const auto place = placeOf(text, path);
    if (!place || text[place->container.start] != u'[')
        return std::nullopt;
    return withChild(text, *place, std::clamp(at, 0, int(place->children.size())), value);
}

QString jsonNumber(double number, int decimals)
{
    if (!std::isfinite(number))
        return QStringLiteral("0");
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString jsonString(const QString &string)
{
    return jsonText(string);
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace muto::edit
