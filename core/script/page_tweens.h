#pragma once

#include "core/edit/clip_times.h"
#include "core/script/script_library.h"
#include "core/script/script_model.h"

#include <optional>
#include <vector>

namespace muto::script {

class SelectorMatcher;

/// Scripts are written in milliseconds: seconds that differ by less are the same moment.
constexpr double kSameScriptTime = 0.0011;

/// The tweens that a page has, with what each of them moves. Page, times and scripts must outlive it.
class PageTweens
{
public:
    PageTweens(const composition::HtmlDocument &page, const edit::ClipTimes &times,
               const SelectorMatcher &selectors, const std::vector<OpenScript> &scripts);

    enum class Match {
        None,
        AtAnotherTime,
        AtThatTime,
    };
    /// Whether one of them makes the same movement of all these `elements`, which are in document order. It
    /// should begin at `seconds` of the composition; nothing for whenever it does.
    Match find(const ScriptCall &call, const Tween &tween, const std::vector<int> &elements,
               std::optional<double> seconds) const;

private:
    struct Known
    {
        const ScriptModel &model;
        const Tween &tween;
        std::vector<int> moved; ///< In document order.
    };
    double beginOf(const Known &known) const;

    const composition::HtmlDocument &m_page;
    const edit::ClipTimes &m_times;
    std::vector<Known> m_known;
};

/// What selectors mean, in document order.
std::vector<int> elementsOf(const SelectorMatcher &selectors, const QStringList &targets);

} // namespace muto::script
