#include "ui/editing/implicit_layers.h"

#include "core/composition/clip_facts.h"
#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"

#include <QSet>

#include <algorithm>

namespace muto::ui {

namespace {

/// What is no picture, whatever its style says; sounds without a start are not heard.
bool isNeverSeen(const QString &tag)
{
    static const QSet<QString> never{
        QStringLiteral("script"), QStringLiteral("style"),         QStringLiteral("template"),
        QStringLiteral("link"),   QStringLiteral("meta"),          QStringLiteral("title"),
        QStringLiteral("base"),   QStringLiteral("noscript"),      QStringLiteral("br"),
        QStringLiteral("audio"),  QStringLiteral("hf-audio-group")};
    return never.contains(tag);
}

bool isLayer(const composition::HtmlDocument &html, const edit::ClipTimes &times, int element)
{
    const composition::HtmlElement &shown = html.elements()[std::size_t(element)];
    if (isNeverSeen(shown.tag) || shown.has(QLatin1String("data-no-timeline")))
        return false;
    for (int i = element; i < shown.end; ++i) {
        if (times.find(i))
            return false;
    }
    return true;
}

TimelineClip layerOf(const edit::Document &document, const QString &file, int element, double duration)
{
    const composition::HtmlDocument &html = *document.html(file);
    const composition::HtmlElement &shown = html.elements()[std::size_t(element)];
    TimelineClip layer;
    layer.path = document.paths(file)->of(element);
    layer.id = shown.value(QLatin1String("id"));
    layer.label = composition::clipLabel(html, element);
    layer.kind = composition::clipKind(html, element);
    layer.end = duration;
    layer.isOpenEnded = true;
    layer.isHidden = shown.has(QLatin1String("data-hidden"));
    layer.isLocked = true;
    layer.isImplicit = true;
    return layer;
}

} // namespace

std::vector<TimelineClip> implicitLayers(const edit::Document &document, const QString &file, double duration)
{
    const composition::HtmlDocument *html = document.html(file);
    std::vector<TimelineClip> layers;
    if (!html || duration <= 0)
        return layers;
    const edit::ClipTimes times(*html);
    const std::optional<int> root = times.root();
    if (!root)
        return layers;
    for (int i = *root + 1; i < html->elements()[std::size_t(*root)].end;
         i = html->elements()[std::size_t(i)].end) {
        if (isLayer(*html, times, i))
            layers.push_back(layerOf(document, file, i, duration));
    }
    std::reverse(layers.begin(), layers.end());
    return layers;
}

} // namespace muto::ui
