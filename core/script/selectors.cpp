#include "core/script/selectors.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace muto::script {

using composition::HtmlElement;

namespace {

bool isPlainWord(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

QStringList classesOf(const HtmlElement &element)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QString written = element.value(QLatin1String("class"));
    if (isPlainWord(written))
        return {written}; // as nearly all of them
    return written.split(spaces, Qt::SkipEmptyParts);
}

/// `#title`, as most tweens name what they move.
bool isPlainId(const QString &selector)
{
    return selector.startsWith(u'#') && isPlainWord(QStringView(selector).mid(1));
}

} // namespace

SelectorMatcher::SelectorMatcher(const composition::HtmlDocument &document)
    : m_document(document)
    , m_index(document.fact<Index>(&SelectorMatcher::indexOf))
{
}

SelectorMatcher::Index SelectorMatcher::indexOf(const composition::HtmlDocument &document)
{
    Index index;
    index.ids.reserve(qsizetype(document.elements().size())); // to grow is to hash all of them anew
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const HtmlElement &element = document.elements()[i];
        if (const QString id = element.value(QLatin1String("id")); !id.isEmpty())
            index.ids[id].push_back(i);
        const QStringList classes = classesOf(element);
        for (const QString &each : classes)
            index.classes[each].push_back(i);
    }
    return index;
}

std::optional<std::vector<SelectorMatcher::Part>> SelectorMatcher::parse(const QString &selector)
{
    static const QRegularExpression token(
        QStringLiteral("\\G(?:(?<child>\\s*>\\s*)|(?<space>\\s+)|#(?<id>[\\w\\-]+)|\\.(?<class>[\\w\\-]+)|(?<"
                       "tag>\\*|[A-Za-z][\\w\\-]*)|"
                       ":(?<place>(?:first|last|nth|nth-last)-(?:child|of-type))(?:\\((?<number>[^()]*)\\))?|"
                       "\\[\\s*(?<name>[\\w\\-]+)\\s*(?:=\\s*[\"']?(?<value>[^\"'\\]]*)[\"']?\\s*)?\\])"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Part> parts(1);
    const QString text = selector.trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = token.match(text, at);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return std::nullopt;
        at = match.capturedEnd();
        Part &part = parts.back();
        if (match.capturedLength(QStringLiteral("child")) > 0 ||
            match.capturedLength(QStringLiteral("space")) > 0) {
            parts.push_back({});
            parts.back().isChild = match.capturedLength(QStringLiteral("child")) > 0;
        } else if (match.capturedLength(QStringLiteral("id")) > 0) {
            part.id = match.captured(QStringLiteral("id"));
        } else if (match.capturedLength(QStringLiteral("class")) > 0) {
            part.classes.append(match.captured(QStringLiteral("class")));
        } else if (match.capturedLength(QStringLiteral("name")) > 0) {
            const bool hasValue = match.capturedStart(QStringLiteral("value")) >= 0;
            part.attributes.emplace_back(match.captured(QStringLiteral("name")).toLower(),
                                         hasValue ? std::optional(match.captured(QStringLiteral("value")))
                                                  : std::nullopt);
        } else if (match.capturedLength(QStringLiteral("place")) > 0) {
            const auto place = parsePlace(match.captured(QStringLiteral("place")),
                                          match.captured(QStringLiteral("number")).simplified());
            if (!place)
                return std::nullopt;
            part.places.push_back(*place);
        } else if (match.captured(QStringLiteral("tag")) != QLatin1String("*")) {
            part.tag = match.captured(QStringLiteral("tag")).toLower();
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(std::move(parts));
}

std::optional<SelectorMatcher::Place> SelectorMatcher::parsePlace(const QString &name, const QString &number)
{
    Place place;
    place.isFromEnd = name.contains(QLatin1String("last"));
    place.isOfType = name.endsWith(QLatin1String("of-type"));
    if (!name.startsWith(QLatin1String("nth")))
        return number.isEmpty() ? std::optional(place) : std::nullopt;
    static const QRegularExpression written(
        QStringLiteral("^(?:(?<every>[+-]?\\d*)n(?: ?(?<from>[+-] ?\\d+))?|(?<only>[+-]?\\d+))$"));
    QString numbers = number.toLower();
    if (numbers == QLatin1String("odd") || numbers == QLatin1String("even"))
        numbers = numbers == QLatin1String("odd") ? QStringLiteral("2n+1") : QStringLiteral("2n");
    const auto match = written.match(numbers);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(QStringLiteral("only")) > 0) {
        place.from = match.captured(QStringLiteral("only")).toInt();
        return place;
    }
    const QString every = match.captured(QStringLiteral("every"));
    const bool isOne = every.isEmpty() || every == QLatin1String("+") || every == QLatin1String("-");
    place.every = isOne ? (every == QLatin1String("-") ? -1 : 1) : every.toInt();
    place.from = match.captured(QStringLiteral("from")).remove(u' ').toInt();
    return place;
}

bool SelectorMatcher::fits(int index, const Place &place) const
{
    const auto &elements = m_document.elements();
    const int parent = elements[index].parent;
    const int end = parent < 0 ? int(elements.size()) : elements[parent].end;
    int before = 0, behind = 0;
    for (int each = parent + 1; each < end; each = elements[each].end) {
        if (each != index && (!place.isOfType || elements[each].tag == elements[index].tag))
            ++(each < index ? before : behind);
    }
    const int beyond = (place.isFromEnd ? behind : before) + 1 - place.from;
    return place.every == 0 ? beyond == 0 : beyond % place.every == 0 && beyond / place.every >= 0;
}

bool SelectorMatcher::fits(int index, const Part &part) const
{
    const HtmlElement &element = m_document.elements()[index];
    if ((!part.tag.isEmpty() && element.tag != part.tag) ||
        (!part.id.isEmpty() && element.value(QLatin1String("id")) != part.id))
        return false;
    const QStringList classes = part.classes.isEmpty() ? QStringList() : classesOf(element);
    return std::all_of(part.classes.begin(), part.classes.end(),
                       [&](const QString &each) { return classes.contains(each); }) &&
           std::all_of(part.attributes.begin(), part.attributes.end(),
                       [&](const auto &each) {
                           const QByteArray latin = each.first.toLatin1();
                           const QLatin1String name(latin);
                           return element.has(name) && (!each.second || element.value(name) == *each.second);
                       }) &&
           std::all_of(part.places.begin(), part.places.end(),
                       [&](const Place &place) { return fits(index, place); });
}

bool SelectorMatcher::fits(int element, const std::vector<Part> &parts, std::size_t last) const
{
    if (!fits(element, parts[last]))
        return false;
    if (last == 0)
        return true;
    for (int around = m_document.elements()[element].parent; around >= 0;
         around = m_document.elements()[around].parent) {
        if (fits(around, parts, last - 1))
            return true;
        if (parts[last].isChild)
            return false;
    }
    return false;
}

std::optional<std::vector<int>> SelectorMatcher::find(const QString &selector) const
{
    if (isPlainId(selector))
        return m_index->ids.value(selector.mid(1));
    std::vector<int> found;
    const QStringList alternatives = selector.split(QLatin1Char(','));
    for (const QString &alternative : alternatives) {
        const auto parts = parse(alternative);
        if (!parts)
            return std::nullopt;
        std::vector<int> candidates;
        const Part &last = parts->back();
        if (!last.id.isEmpty()) {
            candidates = m_index->ids.value(last.id);
        } else if (!last.classes.isEmpty()) {
            candidates = m_index->classes.value(last.classes.front());
        } else {
            for (int i = 0; i < int(m_document.elements().size()); ++i)
                candidates.push_back(i);
        }
        for (int element : candidates) {
            if (fits(element, *parts, parts->size() - 1))
                found.push_back(element);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<int> SelectorMatcher::findAll(const QStringList &selectors) const
{
    std::vector<int> all;
    for (const QString &selector : selectors) {
        const auto found = find(selector).value_or(std::vector<int>());
        std::copy_if(found.begin(), found.end(), std::back_inserter(all),
                     [&all](int each) { return std::find(all.begin(), all.end(), each) == all.end(); });
    }
    return all;
}

bool SelectorMatcher::matches(int element, const QString &selector) const
{
    const auto found = find(selector);
    return found && std::binary_search(found->begin(), found->end(), element);
}

QString withIdRenamed(const QString &selector, const QString &from, const QString &to)
{
    const QRegularExpression id(QStringLiteral("#%1(?![\\w\\-])").arg(QRegularExpression::escape(from)));
    QString replacement = to;
    replacement.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QString(selector).replace(id, QLatin1Char('#') + replacement);
}

} // namespace muto::script
