#include "core/edit/markup_outline.h"

#include "core/edit/inline_style.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::HtmlText;

namespace {

OutlineElement outlineElement(const HtmlElement &element, int depth)
{
    OutlineElement outlined{element.tag, depth, {}, {}, false};
    outlined.attributes.reserve(element.attributes.size());
    for (const auto &attribute : element.attributes)
        outlined.attributes.emplace_back(attribute.name, attribute.value);
    return outlined;
}

MarkupOutline outlined(const HtmlDocument &document)
{
    MarkupOutline outline;
    outline.reserve(document.elements().size());
    for (const HtmlElement &element : document.elements()) {
        const int depth = element.parent < 0 ? 0 : outline[element.parent].depth + 1;
        outline.push_back(outlineElement(element, depth));
    }
    for (const HtmlText &text : document.texts()) {
        const bool isCode = text.text.isEmpty();
        outline[text.element].text += isCode ? QString::fromUtf8(document.sourceOf(text.span)) : text.text;
    }
    return outline;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Sorted, since the order of attributes means nothing.
std::vector<std::pair<QString, QString>> comparableAttributes(const OutlineElement &element, bool anySpelling)
{
    auto attributes = element.attributes;
    for (auto &[name, value] : attributes) {
        if (anySpelling && name == QLatin1String("style"))
            value = canonicalStyle(value);
    }
    std::sort(attributes.begin(), attributes.end());
    return attributes;
}

bool meansTheSame(const OutlineElement &a, const OutlineElement &b)
{
    const bool anySpelling = a.anyStyleSpelling || b.anyStyleSpelling;
    const bool sameAttributes = a.attributes == b.attributes ||
                                comparableAttributes(a, anySpelling) == comparableAttributes(b, anySpelling);
    return a.tag == b.tag && a.depth == b.depth && sameAttributes &&
           (a.text == b.text || squeezed(a.text) == squeezed(b.text));
}

} // namespace

const QString *OutlineElement::attribute(const QString &name) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&name](const auto &attribute) { return attribute.first == name; });
    return found == attributes.end() ? nullptr : &found->second;
}

std::shared_ptr<const MarkupOutline> outlineOf(const HtmlDocument &document)
{
    return document.fact<MarkupOutline>(&outlined);
}

std::optional<int> firstDifference(const std::vector<const OutlineElement *> &expected,
                                   const MarkupOutline &found)
{
    const auto [wanted, got] = std::mismatch(
        expected.begin(), expected.end(), found.begin(), found.end(),
        [](const OutlineElement *one, const OutlineElement &other) { return meansTheSame(*one, other); });
    if (wanted == expected.end() && got == found.end())
        return std::nullopt;
    return int(got - found.begin());
}

} // namespace muto::edit
