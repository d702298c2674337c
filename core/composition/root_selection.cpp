#include "core/composition/root_selection.h"

#include "core/composition/html_document.h"

#include <QSet>

#include <algorithm>

namespace muto::composition {

namespace {

bool namesComposition(const HtmlElement &element)
{
    return element.has(QLatin1String("data-composition-id"));
}

bool isComposition(const HtmlElement &element)
{
    return !element.inert && namesComposition(element);
}

} // namespace

std::optional<int> findRoot(const HtmlDocument &document)
{
    // In document order an element comes after those around it: the first composition lies in no other.
    std::optional<int> first;
    const auto &elements = document.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (!isComposition(elements[i]))
            continue;
        if (elements[i].value(QLatin1String("data-root")) == QLatin1String("true"))
            return i;
        first = first.value_or(i);
    }
    return first;
}

std::optional<int> findWrapping(const HtmlDocument &document)
{
    const auto &elements = document.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (elements[i].tag != QLatin1String("template") || elements[i].inert)
            continue;
        const auto inside = elements.begin() + i + 1;
        if (std::any_of(inside, elements.begin() + elements[i].end, namesComposition))
            return i;
    }
    return std::nullopt;
}

std::optional<int> findPlainPage(const HtmlDocument &document)
{
    const auto &elements = document.elements();
    const auto has = [&](auto &&matches) { return std::find_if(elements.begin(), elements.end(), matches); };
    const auto isMedia = [](const HtmlElement &element) {
        return !element.inert &&
               (element.tag == QLatin1String("video") || element.tag == QLatin1String("audio"));
    };
    if (has(namesComposition) != elements.end() || has(isMedia) == elements.end())
        return std::nullopt;
    const auto body = has([](const HtmlElement &element) { return element.tag == QLatin1String("body"); });
    return body == elements.end() ? std::nullopt : std::optional(int(body - elements.begin()));
}

std::vector<TemplatePart> findTemplateParts(const HtmlDocument &document)
{
    const auto &elements = document.elements();
    std::vector<TemplatePart> parts;
    QSet<QString> named;
    const QLatin1String idName("data-composition-id"), ending("-template");
    for (int i = 0; i < int(elements.size()); ++i) {
        const HtmlElement &element = elements[i];
        if (element.tag != QLatin1String("template") || element.inert ||
            !element.value(QLatin1String("id")).endsWith(ending))
            continue;
        const QString id = element.value(QLatin1String("id")).chopped(ending.size());
        const auto root = std::find_if(elements.begin() + i + 1, elements.begin() + element.end,
                                       [&](const HtmlElement &inside) { return inside.value(idName) == id; });
        if (!id.isEmpty() && root != elements.begin() + element.end)
            parts.push_back({id, i, int(root - elements.begin())});
    }
    if (parts.empty())
        return parts;
    for (const HtmlElement &element : elements) {
        if (isComposition(element) && !element.has(QLatin1String("data-composition-src")))
            named.insert(element.value(idName));
    }
    std::erase_if(parts, [&named](const TemplatePart &part) { return !named.contains(part.id); });
    return parts;
}

} // namespace muto::composition
