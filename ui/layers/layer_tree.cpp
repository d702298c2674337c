#include "ui/layers/layer_tree.h"

#include "core/composition/clip_facts.h"
#include "core/composition/root_selection.h"
#include "core/edit/clip_times.h"
#include "core/edit/inline_style.h"

#include <algorithm>
#include <array>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// Elements that nobody sees, and such that are a matter of the text they are in.
bool isLayer(const HtmlElement &element, bool isPart)
{
    static constexpr std::array kOthers{
        QLatin1String("script"), QLatin1String("style"), QLatin1String("template"),
        QLatin1String("link"),   QLatin1String("meta"),  QLatin1String("head"),
        QLatin1String("title"),  QLatin1String("br"),    QLatin1String("wbr"),
        QLatin1String("source"), QLatin1String("track"), QLatin1String("noscript"),
        QLatin1String("base"),   QLatin1String("param"), QLatin1String("defs")};
    return element.startTag && element.inert == isPart &&
           std::none_of(kOthers.begin(), kOthers.end(),
                        [&element](QLatin1String name) { return element.tag == name; });
}

std::optional<int> ownLevel(const HtmlElement &element)
{
    const QString style = element.value(QLatin1String("style"));
    if (!style.contains(QLatin1String("z-index"), Qt::CaseInsensitive))
        return std::nullopt;
    const edit::InlineStyle declarations(style.toUtf8());
    const edit::StyleDeclaration *declared = declarations.find(QStringLiteral("z-index"));
    return declared ? std::optional(declared->value.toInt()) : std::nullopt;
}

LayerFacts layerFacts(const HtmlDocument &document, const edit::ElementPaths &paths, int index,
                      const LayerLevels &levels)
{
    const HtmlElement &element = document.elements()[size_t(index)];
    LayerFacts facts;
    facts.path = paths.of(index);
    facts.name = composition::clipLabel(document, index);
    facts.tag = element.tag;
    facts.kind = composition::clipKind(document, index);
    const std::optional<int> level = ownLevel(element);
    facts.zIndex = level ? *level : levels.value(facts.path);
    facts.isLevelOwn = level.has_value();
    facts.isTimed = element.has(QLatin1String("data-start"));
    facts.isHidden = element.has(QLatin1String("data-hidden"));
    facts.isLocked = edit::isLocked(element);
    facts.isGroup = element.has(QLatin1String("data-hf-group"));
    return facts;
}

/// The film, or the part of one that a template holds for other files.
std::optional<int> rootOf(const HtmlDocument &document)
{
    if (const auto film = composition::findRoot(document))
        return film;
    if (const auto wrapping = composition::findWrapping(document))
        return composition::findRoot(document.withTemplateOpened(*wrapping));
    return composition::findPlainPage(document);
}

Layer layerAt(const HtmlDocument &document, const edit::ElementPaths &paths, int index,
              const LayerLevels &levels)
{
    const auto &elements = document.elements();
    Layer layer{layerFacts(document, paths, index, levels), {}};
    for (int child = index + 1; child < elements[size_t(index)].end; child = elements[size_t(child)].end) {
        if (isLayer(elements[size_t(child)], elements[size_t(index)].inert))
            layer.children.push_back(layerAt(document, paths, child, levels));
    }
    std::reverse(layer.children.begin(), layer.children.end());
    std::stable_sort(layer.children.begin(), layer.children.end(), [](const Layer &one, const Layer &other) {
        return one.facts.zIndex > other.facts.zIndex;
    });
    return layer;
}

} // namespace

std::optional<Layer> layersOf(const HtmlDocument &document, const edit::ElementPaths &paths,
                              const LayerLevels &levels)
{
    const auto root = rootOf(document);
    return root ? std::optional(layerAt(document, paths, *root, levels)) : std::nullopt;
}

} // namespace muto::ui
