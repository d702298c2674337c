#include "core/script/clip_follow.h"

#include "core/script/nested_follow.h"
#include "core/script/numbered_targets.h"
#include "core/script/possible_targets.h"
#include "core/script/selectors.h"
#include "core/script/timeline_places.h"
#include "core/script/traced_targets.h"

#include <algorithm>
#include <optional>

namespace muto::script {

using composition::Clip;
using composition::HtmlDocument;

namespace {

using Copies = std::vector<std::pair<QString, QString>>;

/// The composition that a tween's timeline is of: the clip it is, and when that begins; -1 for the film.
struct Host
{
    int clip = -1;
    double origin = 0;
};

/// How the clips of one tween went.
struct Ways
{
    std::optional<TimePassage> last;
    bool areDifferent = false;
    bool areSeen = false; ///< Whether it is then, while a clip that changed is there, that the tween begins.
};

bool asksForTimes(const ScriptCall &call)
{
    return std::any_of(call.arguments.begin(), call.arguments.end(), [](const ScriptValue &value) {
        return value.isComputed() && (value.text.contains(QLatin1String("dataset")) ||
                                      value.text.contains(QLatin1String("data-start")));
    });
}

/// Whether it begins while a clip is there: what sets something up before is nobody's loss.
bool isDuring(const Tween &tween, double origin, const Clip &clip)
{
    return tween.timeline >= 0 && tween.start && *tween.start + origin > clip.start - kClipMoment &&
           (!clip.duration || *tween.start + origin < clip.start + *clip.duration - kClipMoment);
}

/// A target as it is called in the copy; the same where it names nothing that was copied.
QString renamedIn(const Copies &copies, QString target)
{
    for (const auto &[from, to] : copies)
        target = withIdRenamed(target, from, to);
    return target;
}

/// Those of the targets that are called something else in the copy, as they are called there.
QStringList renamedAlone(const Copies &copies, const QStringList &targets)
{
    QStringList renamed;
    for (const QString &target : targets) {
        if (const QString other = renamedIn(copies, target); other != target)
            renamed.append(other);
    }
    return renamed;
}

class Follower
{
public:
    Follower(const ScriptModel &model, const QByteArray &script, const ClipChanges &changes)
        : m_model(model)
        , m_script(script)
        , m_page(changes.before)
        , m_copies(changes.copies)
        , m_clips(changes)
        , m_selectors(changes.before)
        , m_selectorsAfter(changes.after)
    {
    }

    TweenPlan plan()
    {
        for (int i = 0; i < int(m_model.tweens.size()); ++i) {
            if (!m_model.tweens[i].isComputed())
                planTween(i);
            else if (!planNumbered(i))
                noteComputed(i);
        }
        moveNested(m_model, m_plan);
        return std::move(m_plan);
    }

private:
    Host hostOfTween(const Tween &tween) const
    {
        const edit::ClipTimes &times = m_clips.timesBefore();
        const int host = hostOf(m_model, m_page, times, tween.timeline);
        return {host, host < 0 ? 0 : times.find(host)->start};
    }

    std::vector<int> elementsOf(const Tween &tween) const
    {
        std::vector<int> elements;
        for (const QString &selector : tween.targets) {
            const auto found = m_selectors.find(selector);
            if (!found)
                return {};
            elements.insert(elements.end(), found->begin(), found->end());
        }
        return elements;
    }

    /// What a tween may move whose target only the page can tell: each of what its names stand for.
    std::vector<int> possibleElementsOf(const Tween &tween)
    {
        if (!m_tracer)
            m_tracer.emplace(m_script);
        std::vector<int> elements = possibleTargets(m_page, m_selectors, tween.target);
        for (const ScriptValue &meaning : m_tracer->meaningsOf(tween.target.span)) {
            const auto some = possibleTargets(m_page, m_selectors, meaning);
            elements.insert(elements.end(), some.begin(), some.end());
        }
        return elements;
    }

    /// Whether what it moved was removed, whatever that was called by.
    bool movesNothing(const Tween &tween) const
    {
        return m_clips.areFewer() &&
               std::all_of(tween.targets.begin(), tween.targets.end(), [this](const QString &target) {
                   const auto found = m_selectorsAfter.find(target);
                   return found && found->empty();
               });
    }

    /// What only the page can place stays where it is, which its author has to know. Times that are taken
    /// from the clip's own go along by themselves.
    void noteComputed(int index)
    {
        const Tween &tween = m_model.tweens[index];
        if (tween.timeline < 0 || asksForTimes(m_model.calls[tween.call]))
            return;
        const Host host = hostOfTween(tween);
        const std::vector<int> elements =
            tween.targets.isEmpty() ? possibleElementsOf(tween) : elementsOf(tween);
        for (const int element : elements) {
            const int owner = m_clips.ownerOf(element, host.clip);
            if (m_clips.passageOf(owner).changes() &&
                (!tween.start || isDuring(tween, host.origin, *m_clips.before(owner))))
                m_plan.computed[index].insert(owner);
        }
    }

    /// The element that a tween moves that takes it out of a list by its number: `cards[1]`. None where that
    /// is not certain.
    std::optional<int> numberedElementOf(const Tween &tween)
    {
        const auto target = numberedTarget(m_script, tween.target.span);
        const auto found = target ? m_selectors.find(target->selector) : std::nullopt;
        if (!found || target->number >= int(found->size()))
            return std::nullopt;
        if (!m_changesElements)
            m_changesElements = changesElements(m_script) || changesElements(m_page);
        return *m_changesElements ? std::nullopt : std::optional((*found)[std::size_t(target->number)]);
    }

    /// Such a tween goes along with its clip, as long as the numbers stay what they are.
    bool planNumbered(int index)
    {
        const Tween &tween = m_model.tweens[index];
        const bool isOnlyItsTarget = tween.targets.isEmpty() && m_model.calls[tween.call].why.isEmpty();
        if (!isOnlyItsTarget || !tween.start || tween.timeline < 0 || !m_copies.empty() || m_clips.areFewer())
            return false;
        const auto element = numberedElementOf(tween);
        if (!element)
            return false;
        const Host host = hostOfTween(tween);
        const TimePassage passage = m_clips.passageOf(m_clips.ownerOf(*element, host.clip));
        if (passage.scale != 1)
            return false; // how long it takes may be written elsewhere
        planMove(index, passage, host);
        return true;
    }

    void planTween(int index)
    {
        const Tween &tween = m_model.tweens[index];
        const std::vector<int> elements = elementsOf(tween);
        if (elements.empty())
            return;
        const bool areGone = std::all_of(elements.begin(), elements.end(),
                                         [this](int element) { return m_clips.isGone(element); });
        if (areGone || movesNothing(tween)) {
            m_plan.gone.insert(index);
            return;
        }
        if (!tween.start)
            return noteComputed(index);
        const Host host = hostOfTween(tween);
        if (!m_copies.empty() && planCopy(index, elements, host))
            return;
        const Ways ways = waysOf(tween, elements, host);
        if (ways.areDifferent && ways.areSeen)
            m_plan.left.insert(index);
        if (!ways.areDifferent)
            planMove(index, *ways.last, host);
    }

    Ways waysOf(const Tween &tween, const std::vector<int> &elements, const Host &host) const
    {
        Ways ways;
        for (const int element : elements) {
            const int owner = m_clips.ownerOf(element, host.clip);
            const bool isDuplicated = m_clips.isDuplicated(owner);
            const TimePassage passage = m_clips.passageOf(owner);
            ways.areDifferent =
                ways.areDifferent || isDuplicated || (ways.last && !ways.last->isSame(passage));
            ways.areSeen = ways.areSeen || (m_clips.after(owner) && (passage.changes() || isDuplicated) &&
                                            isDuring(tween, host.origin, *m_clips.before(owner)));
            ways.last = passage;
        }
        return ways;
    }

    void planMove(int index, const TimePassage &passage, const Host &host)
    {
        const Tween &tween = m_model.tweens[index];
        if (!passage.changes() || tween.timeline < 0)
            return;
        // Distances from the clip's start are kept as they are written, so that they do not wander as it is
        // moved again and again.
        const double inside = *tween.start + host.origin - passage.from;
        const double kept = passage.scale == 1 ? rounded(inside) : inside * passage.scale;
        const Clip *hostIs = m_clips.after(host.clip);
        TweenTime time{std::max(0.0, passage.to + kept - (hostIs ? hostIs->start : host.origin)),
                       std::nullopt};
        if (passage.scale != 1 && tween.duration)
            time.duration = *tween.duration * passage.scale;
        m_plan.times.emplace(index, time);
    }

    /// What a tween of something that was copied means for the copy. Says whether all has been said.
    bool planCopy(int index, const std::vector<int> &elements, const Host &host)
    {
        const Tween &tween = m_model.tweens[index];
        const QStringList renamed = renamedAlone(m_copies, tween.targets);
        const int original = renamed.isEmpty() ? -1 : m_clips.ownerOf(elements.front(), host.clip);
        const Clip *was = m_clips.before(original), *copy = m_clips.copyOf(original);
        if (!was || !m_clips.after(original) || !copy)
            return false;
        if (m_clips.isCut(original))
            planSplit(index, copy->start - host.origin, renamed);
        else
            m_plan.copies.push_back({index, renamed, *tween.start + copy->start - was->start});
        return true;
    }

    /// The second half shows what the whole would have: it takes what begins with it or later, shares what
    /// goes on across the cut, and is left in the state that what is over has led to.
    void planSplit(int index, double cut, const QStringList &renamed)
    {
        const Tween &tween = m_model.tweens[index];
        const bool isAll = renamed.size() == tween.targets.size();
        const bool isOver = tween.end && *tween.end <= cut + kClipMoment;
        if (*tween.start >= cut - kClipMoment && isAll)
            m_plan.targets.emplace(index, renamed);
        else if (!isOver || tween.method != TweenMethod::From || tween.repeat != 0)
            m_plan.copies.push_back({index, renamed, *tween.start});
    }

    const ScriptModel &m_model;
    const QByteArray &m_script;
    const HtmlDocument &m_page;
    const Copies &m_copies;
    ChangedClips m_clips;
    SelectorMatcher m_selectors;
    SelectorMatcher m_selectorsAfter;
    std::optional<TargetTracer> m_tracer; ///< Made for the first target that is computed.
    std::optional<bool> m_changesElements;
    TweenPlan m_plan;
};

} // namespace

TweenPlan followClips(const ScriptModel &model, const QByteArray &script, const ClipChanges &changes)
{
    return Follower(model, script, changes).plan();
}

} // namespace muto::script
