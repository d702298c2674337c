#include "core/script/nested_follow.h"

#include "core/script/script_times.h"
#include "core/script/sequence_clock.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

constexpr double kSame = 1e-5; ///< What shifts of clips are exact to.

class NestedTimelines
{
public:
    NestedTimelines(const ScriptModel &model, const TweenPlan &plan)
        : m_model(model)
        , m_plan(plan)
    {
    }

    /// By how much what a timeline holds begins later; nothing when that differs, or it cannot be moved.
    std::optional<double> shiftOf(int timeline) const
    {
        std::optional<double> common;
        for (int i = 0; isMovable(timeline) && i < int(m_model.tweens.size()); ++i) {
            if (!holds(timeline, m_model.tweens[i].timeline))
                continue;
            const auto shift = shiftOfTween(i);
            if (!shift || (common && std::abs(*common - *shift) > kSame))
                return std::nullopt;
            common = common.value_or(*shift);
        }
        return common;
    }

    int parentOf(int timeline) const { return m_model.timelines[timeline].parent; }

private:
    bool isMovable(int timeline) const
    {
        return std::any_of(
                   m_model.calls.begin(), m_model.calls.end(),
                   [&](const ScriptCall &call) {
                       return call.timelineArgument == timeline && call.timeline == parentOf(timeline) &&
                              call.method == QLatin1String("add") && call.why.isEmpty() &&
                              readPosition(call.arguments.size() > 1 ? &call.arguments[1] : nullptr).kind !=
                                  TweenPosition::Kind::Computed;
                   }) &&
               m_model.timelines[timeline].start;
    }

    bool holds(int outer, int timeline) const
    {
        while (timeline >= 0 && timeline != outer)
            timeline = parentOf(timeline);
        return timeline == outer;
    }

    std::optional<double> shiftOfTween(int index) const
    {
        const auto time = m_plan.times.find(index);
        const bool isCopied = std::any_of(m_plan.copies.begin(), m_plan.copies.end(),
                                          [index](const TweenCopy &copy) { return copy.tween == index; });
        if (time == m_plan.times.end() || time->second.duration || isCopied)
            return std::nullopt;
        return time->second.start - *m_model.tweens[index].start; // whoever has been given a time had one
    }

    const ScriptModel &m_model;
    const TweenPlan &m_plan;
};

bool isInMoved(const ScriptModel &model, const TweenPlan &plan, int timeline)
{
    for (; timeline >= 0; timeline = model.timelines[timeline].parent) {
        if (plan.timelines.contains(timeline))
            return true;
    }
    return false;
}

} // namespace

void moveNested(const ScriptModel &model, TweenPlan &plan)
{
    const NestedTimelines nested(model, plan);
    for (int i = 0; i < int(model.timelines.size()); ++i) {
        const auto isWhole = [&](int timeline) {
            return nested.parentOf(timeline) >= 0 && nested.shiftOf(timeline).has_value();
        };
        if (isWhole(i) && !isWhole(nested.parentOf(i)))
            plan.timelines.emplace(i, *nested.shiftOf(i));
    }
    for (auto time = plan.times.begin(); time != plan.times.end();) {
        const int timeline = model.tweens[time->first].timeline;
        const auto origin = originOf(model, timeline);
        const bool isInside = timeline >= 0 && model.timelines[timeline].parent >= 0;
        const bool isTooEarly =
            isInside && origin && time->second.start < *origin - kSame && !isInMoved(model, plan, timeline);
        if (isTooEarly)
            plan.left.insert(time->first);
        time = isTooEarly ? plan.times.erase(time) : std::next(time);
    }
}

} // namespace muto::script
