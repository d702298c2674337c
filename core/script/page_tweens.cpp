#include "core/script/page_tweens.h"

#include "core/script/selectors.h"
#include "core/script/timeline_places.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

/// Whether two calls say the same, but for what they move and when.
bool isSameMovement(const ScriptCall &a, const Tween &tweenA, const ScriptCall &b, const Tween &tweenB)
{
    return a.method == b.method && int(a.arguments.size()) >= tweenA.positionArgument() &&
           int(b.arguments.size()) >= tweenB.positionArgument() &&
           std::equal(a.arguments.begin() + 1, a.arguments.begin() + tweenA.positionArgument(),
                      b.arguments.begin() + 1,
                      [](const ScriptValue &x, const ScriptValue &y) { return sameMeaning(x, y); });
}

} // namespace

PageTweens::PageTweens(const composition::HtmlDocument &page, const edit::ClipTimes &times,
                       const SelectorMatcher &selectors, const std::vector<OpenScript> &scripts)
    : m_page(page)
    , m_times(times)
{
    for (const OpenScript &open : scripts) {
        for (const Tween &tween : open.model->tweens)
            m_known.push_back({*open.model, tween, elementsOf(selectors, tween.targets)});
    }
}

PageTweens::Match PageTweens::find(const ScriptCall &call, const Tween &tween,
                                   const std::vector<int> &elements, std::optional<double> seconds) const
{
    Match match = Match::None;
    for (const Known &known : m_known) {
        const ScriptCall &other = known.model.calls[std::size_t(known.tween.call)];
        if (!isSameMovement(call, tween, other, known.tween) ||
            !std::includes(known.moved.begin(), known.moved.end(), elements.begin(), elements.end()))
            continue;
        if (!seconds || std::abs(beginOf(known) - *seconds) < kSameScriptTime)
            return Match::AtThatTime;
        match = Match::AtAnotherTime;
    }
    return match;
}

double PageTweens::beginOf(const Known &known) const
{
    const Tween &tween = known.tween;
    return tween.start.value_or(-1) - tween.delay + beginningOf(known.model, m_page, m_times, tween.timeline);
}

std::vector<int> elementsOf(const SelectorMatcher &selectors, const QStringList &targets)
{
    std::vector<int> elements = selectors.findAll(targets);
    std::sort(elements.begin(), elements.end());
    return elements;
}

} // namespace muto::script
