#include "ui/animation/animation_inspection.h"

#include "core/composition/clip_facts.h"
#include "core/composition/timing_attributes.h"
#include "core/edit/clip_times.h"
#include "core/script/element_keyframes.h"
#include "core/script/keyframe_times.h"
#include "core/script/selectors.h"
#include "core/script/target_names.h"

#include <algorithm>
#include <limits>
#include <set>

namespace muto::ui {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

int countMoved(const script::SelectorMatcher &selectors, const script::Tween &tween)
{
    std::set<int> moved;
    for (const QString &target : tween.targets) {
        const auto found = selectors.find(target).value_or(std::vector<int>());
        moved.insert(found.begin(), found.end());
    }
    return int(moved.size());
}

double orderOf(const ShownTween &shown)
{
    return shown.tween.start.value_or(std::numeric_limits<double>::max());
}

AnimatedPlace placeOf(const HtmlDocument &page, int element, const std::vector<script::OpenScript> &scripts)
{
    AnimatedPlace place;
    place.element = element;
    place.label = composition::clipLabel(page, element);
    place.selector = script::TargetNames(page).of(element);
    std::tie(place.start, place.end) = seenTimes(page, element);
    for (int i = 0; i < int(scripts.size()) && place.script < 0; ++i) {
        if (const auto timeline = script::mainTimeline(*scripts[std::size_t(i)].model)) {
            place.script = i;
            place.timeline = *timeline;
        }
    }
    return place;
}

} // namespace

std::pair<double, double> seenTimes(const HtmlDocument &page, int element)
{
    const edit::ClipTimes times(page);
    const auto root = times.root();
    const composition::Clip *film = root ? times.find(*root) : nullptr;
    double filmEnd = film && film->duration ? *film->duration : 10;
    if (root && !film) {
        const auto declared = composition::parseNumber(
            page.elements()[std::size_t(*root)].value(QLatin1String("data-duration")));
        filmEnd = declared && *declared > 0 ? *declared : filmEnd;
    }
    for (int at = element; at >= 0; at = page.elements()[std::size_t(at)].parent) {
        const composition::Clip *clip = root && at == *root ? nullptr : times.find(at);
        if (clip)
            return {clip->start, clip->duration ? clip->start + *clip->duration : filmEnd};
    }
    return {0, filmEnd};
}

bool loadsGsap(const HtmlDocument &page)
{
    return std::any_of(page.elements().begin(), page.elements().end(), [](const HtmlElement &element) {
        return element.tag == QLatin1String("script") &&
               element.value(QLatin1String("src")).contains(QLatin1String("gsap"), Qt::CaseInsensitive);
    });
}

Result<AnimatedPlace> animatedPlace(const edit::Document &document, script::ScriptLibrary &library,
                                    const edit::ElementPath &element)
{
    const auto found = document.find(element);
    if (!found)
        return fail(found.error());
    return placeOf(*document.html(element.file), *found, library.scriptsOf(document, element.file));
}

ElementAnimations ElementAnimations::of(const edit::Document &document, script::ScriptLibrary &library,
                                        const edit::ElementPath &element)
{
    ElementAnimations shown;
    const auto found = document.find(element);
    if (element.isEmpty() || !found)
        return shown;
    const HtmlDocument &page = *document.html(element.file);
    const auto scripts = library.scriptsOf(document, element.file);
    shown.place = placeOf(page, *found, scripts);
    shown.loadsGsap = ui::loadsGsap(page);
    shown.motions = script::motionsOf(page, *found, element.file, [&document](const QString &file) {
        return document.isOpen(file) ? std::optional(document.bytes(file)) : std::nullopt;
    });
    const script::SelectorMatcher selectors(page);
    for (int i = 0; i < int(scripts.size()); ++i) {
        const script::OpenScript &open = scripts[std::size_t(i)];
        for (const int tween : script::tweensOf(*open.model, page, *found)) {
            const script::Tween &moving = open.model->tweens[std::size_t(tween)];
            const script::ScriptCall &call = open.model->calls[std::size_t(moving.call)];
            composition::SourceSpan span = call.span;
            span.offset += open.place.span.offset;
            shown.tweens.push_back({{element.file, i, tween},
                                    moving,
                                    std::max(0, countMoved(selectors, moving) - 1),
                                    open.place.file,
                                    span,
                                    !call.why.isEmpty()});
        }
    }
    std::stable_sort(shown.tweens.begin(), shown.tweens.end(),
                     [](const ShownTween &a, const ShownTween &b) { return orderOf(a) < orderOf(b); });
    return shown;
}

} // namespace muto::ui
