#include "core/script/tween_plan.h"

#include "core/script/script_times.h"
#include "core/script/sequence_clock.h"
#include "core/script/tween_edits.h"
#include "core/script/tween_reader.h"

#include <cmath>

namespace muto::script {

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Goes through the calls in their order as GSAP will, and writes what has to be written.
class PlanWriter
{
public:
    PlanWriter(ScriptEdits &edits, const ScriptModel &model, const TweenPlan &plan, const TargetCount &count)
        : m_edits(edits)
        , m_model(model)
        , m_plan(plan)
        , m_count(count)
        , m_clocks(model.timelines.size())
    {
    }

    Result<> write()
    {
        std::size_t next = 0;
        Result<> done = ok();
        for (int i = 0; done && i < int(m_model.calls.size()); ++i) {
            const bool isTween = next < m_model.tweens.size() && m_model.tweens[next].call == i;
            const int index = isTween ? int(next++) : -1;
            const ScriptCall &call = m_model.calls[i];
            if (isTween)
                done = writeTween(index);
            else if (isNested(call))
                done = writeNested(i);
            else if (call.timeline >= 0)
                placeOther(m_model, call, m_clocks[call.timeline]);
        }
        return done;
    }

private:
    /// Whether it puts a timeline into another at a place that can be told and written.
    bool isNested(const ScriptCall &call) const
    {
        const int inner = call.timelineArgument;
        return call.timeline >= 0 && inner >= 0 && inner != call.timeline && call.why.isEmpty() &&
               call.method == QLatin1String("add") && m_model.timelines[inner].start &&
               readPosition(placeOf(call)).kind != TweenPosition::Kind::Computed;
    }

    static const ScriptValue *placeOf(const ScriptCall &call)
    {
        return call.arguments.size() > 1 ? &call.arguments[1] : nullptr;
    }

    Result<> writeNested(int index)
    {
        const ScriptCall &call = m_model.calls[index];
        const ScriptTimeline &inner = m_model.timelines[call.timelineArgument];
        SequenceClock &clock = m_clocks[call.timeline];
        const double local = *inner.start + laterBy(call.timelineArgument);
        const TweenPosition position = readPosition(placeOf(call));
        const auto found = clock.resolve(position, inner.duration);
        clock.place(local, inner.duration);
        if (found && isNear(*found, local))
            return ok();
        const auto later = found ? shifted(position, local - *found) : std::nullopt;
        return m_edits.set({index, 1, {}}, writtenPosition(later.value_or(absolutePosition(local))));
    }

    double laterBy(int timeline) const
    {
        const auto moved = m_plan.timelines.find(timeline);
        return moved == m_plan.timelines.end() ? 0 : moved->second;
    }

    /// Where a timeline begins in the film when all is written.
    std::optional<double> originAfter(int timeline) const
    {
        auto origin = originOf(m_model, timeline);
        for (; origin && timeline >= 0; timeline = m_model.timelines[timeline].parent)
            *origin += laterBy(timeline);
        return origin;
    }

    Result<> writeTween(int index)
    {
        if (m_plan.gone.contains(index))
            return removeTween(m_edits, m_model, index);
        const Tween &tween = m_model.tweens[index];
        Result<> done = ok();
        if (const auto targets = m_plan.targets.find(index); targets != m_plan.targets.end())
            done = setTargets(m_edits, m_model, index, targets->second);
        if (done && tween.timeline >= 0)
            done = writeTimes(index, tween);
        for (const TweenCopy &copy : m_plan.copies) {
            if (done && copy.tween == index)
                done = writeCopy(copy, tween);
        }
        return done;
    }

    Result<> writeTimes(int index, Tween tween)
    {
        SequenceClock &clock = m_clocks[tween.timeline];
        if (!m_model.calls[tween.call].why.isEmpty()) {
            clock.lose();
            return ok();
        }
        const auto wanted = m_plan.times.find(index);
        const bool isWanted = wanted != m_plan.times.end() && tween.start;
        const auto start = isWanted ? std::optional(wanted->second.start) : tween.start;
        const auto duration = isWanted ? wanted->second.duration : std::nullopt;
        if (duration && tween.method != TweenMethod::Set && !isNear(*duration, tween.duration.value_or(-1))) {
            tween.duration = rounded(*duration);
            if (const auto set = setDuration(m_edits, m_model, index, *duration); !set)
                return set;
        }
        return writePosition(tween, start, isWanted || !tween.isComputed());
    }

    Result<> writePosition(const Tween &tween, std::optional<double> start, bool isKnown)
    {
        SequenceClock &clock = m_clocks[tween.timeline];
        const auto origin = originAfter(tween.timeline);
        const auto total = totalDuration(m_model, tween, m_count);
        const auto local = start && origin ? std::optional(*start - *origin) : std::nullopt;
        auto found = clock.resolve(tween.position, total);
        found = found ? std::optional(*found + tween.delay) : found;
        clock.place(local, total);
        const bool canBeWritten = isKnown && tween.position.kind != TweenPosition::Kind::Computed;
        if (!local || !canBeWritten || (found && isNear(*found, *local)))
            return ok();
        const auto later = found ? shifted(tween.position, *local - *found) : std::nullopt;
        return m_edits.set({tween.call, tween.positionArgument(), {}},
                           writtenPosition(later.value_or(absolutePosition(*local - tween.delay))));
    }

    Result<> writeCopy(const TweenCopy &copy, const Tween &tween)
    {
        const ScriptCall &call = m_model.calls[tween.call];
        NewCall made{call.method, call.arguments};
        const double local = copy.start - originAfter(tween.timeline).value_or(0);
        std::vector<ScriptValue> targets;
        for (const QString &target : copy.targets)
            targets.push_back(ScriptValue::ofText(target));
        made.arguments.resize(tween.positionArgument());
        made.arguments.front() =
            targets.size() == 1 ? targets.front() : ScriptValue::ofList(std::move(targets));
        if (tween.timeline >= 0) {
            made.arguments.push_back(ScriptValue::ofNumber(local - tween.delay));
            m_clocks[tween.timeline].place(local, totalDuration(m_model, tween, m_count));
        }
        return m_edits.insertAfter(tween.call, made);
    }

    ScriptEdits &m_edits;
    const ScriptModel &m_model;
    const TweenPlan &m_plan;
    const TargetCount &m_count;
    std::vector<SequenceClock> m_clocks;
};

} // namespace

Result<> carryOut(ScriptEdits &edits, const ScriptModel &model, const TweenPlan &plan,
                  const TargetCount &count)
{
    return PlanWriter(edits, model, plan, count).write();
}

} // namespace muto::script
