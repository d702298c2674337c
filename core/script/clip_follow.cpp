#include "core/script/clip_follow.h"

#include "core/edit/clip_times.h"
#include "core/script/nested_follow.h"
#include "core/script/selectors.h"
#include "core/script/timeline_places.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::script {

using composition::Clip;
using composition::HtmlDocument;
using edit::ClipTimes;

namespace {

constexpr double kMoment = 2e-6; ///< What seconds in attributes are exact to.

/// From one stretch of time to another.
struct Passage
{
    double from = 0;
    double to = 0;
    double scale = 1;

    double operator()(double time) const { return std::max(0.0, to + (time - from) * scale); }
    bool changes() const { return std::abs(from - to) > kMoment || std::abs(scale - 1) > 1e-6; }
    bool isSame(const Passage &other) const
    {
        return std::abs((*this)(0) - other(0)) < 2 * kMoment && std::abs(scale - other.scale) < 1e-5;
    }
};

Passage passage(const Clip &was, const Clip &is)
{
    Passage found{was.start, is.start, 1};
    if (was.duration && is.duration && *was.duration > 0 && std::abs(*was.duration - *is.duration) > kMoment)
        found.scale = *is.duration / *was.duration;
    return found;
}

/// `#card` of `"#card" + i`, in the ways in which elements are looked up; empty where nothing is written
/// down.
QString beginningOf(const QString &target)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(?:(?:\w+\.)?(querySelector(?:All)?|getElementById|toArray)\(\s*)?)"
                       R"((?:["']([#.]?[\w-]+)["']\s*\+|`([#.]?[\w-]+)\$\{))"));
    const auto match = written.match(target.trimmed());
    if (!match.hasMatch())
        return {};
    const QString beginning = match.captured(2) + match.captured(3);
    if (match.captured(1) == QLatin1String("getElementById"))
        return QLatin1Char('#') + beginning;
    return beginning.startsWith(u'#') || beginning.startsWith(u'.') ? beginning : QString();
}

/// The selector of `document.querySelectorAll(".card")[1]`; empty where none is written down.
QString lookedUpIn(const QString &target)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^(?:\w+\.)*(querySelector(?:All)?|getElementById|getElementsByClassName|toArray)\()"
                       R"(\s*(["'`])([^"'`]+)\2)"));
    const auto match = written.match(target.trimmed());
    if (match.captured(1) == QLatin1String("getElementById"))
        return QLatin1Char('#') + match.captured(3);
    if (match.captured(1) == QLatin1String("getElementsByClassName"))
        return QLatin1Char('.') + match.captured(3);
    return match.captured(3);
}

class Follower
{
public:
    Follower(const ScriptModel &model, const ClipChanges &changes)
        : m_model(model)
        , m_before(changes.before)
        , m_after(changes.after)
        , m_copies(changes.copies)
        , m_was(changes.before)
        , m_is(changes.after)
        , m_selectors(changes.before)
        , m_selectorsAfter(changes.after)
    {
        for (int i = 0; i < int(m_after.elements().size()); ++i) {
            if (const QString id = idOf(m_after, i); !id.isEmpty())
                m_afterIds.insert(id, i);
        }
    }

    TweenPlan plan()
    {
        for (int i = 0; i < int(m_model.tweens.size()); ++i) {
            if (m_model.tweens[i].isComputed())
                noteComputed(i);
            else
                planTween(i);
        }
        moveNested(m_model, m_plan);
        return std::move(m_plan);
    }

private:
    static QString idOf(const HtmlDocument &document, int element)
    {
        return document.elements()[element].value(QLatin1String("id"));
    }

    /// Where an element is afterwards; -1 when that cannot be told, or it is gone.
    int afterwards(int element) const
    {
        if (m_before.elements().size() == m_after.elements().size())
            return element;
        const QString id = idOf(m_before, element);
        return id.isEmpty() ? -1 : m_afterIds.value(id, -1);
    }

    bool isGone(int element) const
    {
        if (m_before.elements().size() <= m_after.elements().size())
            return false;
        for (; element >= 0; element = m_before.elements()[element].parent) {
            const QString id = idOf(m_before, element);
            if (!id.isEmpty() && !m_afterIds.contains(id))
                return true;
        }
        return false;
    }

    /// Whether what it moved was removed, whatever that was called by.
    bool movesNothing(const Tween &tween) const
    {
        return m_before.elements().size() > m_after.elements().size() &&
               std::all_of(tween.targets.begin(), tween.targets.end(), [this](const QString &target) {
                   const auto found = m_selectorsAfter.find(target);
                   return found && found->empty();
               });
    }

    /// The clip that an element is or lies in; -1 for none before `host`.
    int ownerOf(int element, int host) const
    {
        for (; element >= 0 && element != host; element = m_before.elements()[element].parent) {
            if (element != m_was.root() && m_was.find(element))
                return element;
        }
        return -1;
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

    /// Those that a tween moves, or may move: `"#card" + i` is aimed at ids that begin so.
    std::vector<int> elementsMeant(const Tween &tween) const
    {
        const QString beginning = tween.targets.isEmpty() ? beginningOf(tween.target.text) : QString();
        const QString lookedUp = tween.targets.isEmpty() ? lookedUpIn(tween.target.text) : QString();
        if (beginning.isEmpty() && !lookedUp.isEmpty())
            return m_selectors.find(lookedUp).value_or(std::vector<int>());
        if (beginning.isEmpty())
            return elementsOf(tween);
        const QLatin1String attribute(beginning.startsWith(u'#') ? "id" : "class");
        std::vector<int> elements;
        for (int i = 0; i < int(m_before.elements().size()); ++i) {
            const QStringList names = m_before.elements()[i].value(attribute).simplified().split(u' ');
            if (std::any_of(names.begin(), names.end(), [&beginning](const QString &name) {
                    return name.startsWith(QStringView(beginning).mid(1));
                }))
                elements.push_back(i);
        }
        return elements;
    }

    /// What only the page can place stays where it is, which its author has to know. Times that are taken
    /// from the clip's own go along by themselves.
    void noteComputed(int index)
    {
        const Tween &tween = m_model.tweens[index];
        if (tween.timeline < 0 || asksForTimes(m_model.calls[tween.call]))
            return;
        const int host = hostOf(m_model, m_before, m_was, tween.timeline);
        const double origin = host < 0 ? 0 : m_was.find(host)->start;
        for (const int element : elementsMeant(tween)) {
            const int owner = ownerOf(element, host);
            const Clip *was = owner < 0 ? nullptr : m_was.find(owner);
            const Clip *is = was && afterwards(owner) >= 0 ? m_is.find(afterwards(owner)) : nullptr;
            if (is && !isCut(owner) && passage(*was, *is).changes() &&
                (!tween.start || isDuring(tween, origin, *was)))
                m_plan.computed[index].insert(owner);
        }
    }

    static bool asksForTimes(const ScriptCall &call)
    {
        return std::any_of(call.arguments.begin(), call.arguments.end(), [](const ScriptValue &value) {
            return value.isComputed() && (value.text.contains(QLatin1String("dataset")) ||
                                          value.text.contains(QLatin1String("data-start")));
        });
    }

    void planTween(int index)
    {
        const Tween &tween = m_model.tweens[index];
        const std::vector<int> elements = elementsOf(tween);
        if (elements.empty())
            return;
        if (movesNothing(tween) ||
            std::all_of(elements.begin(), elements.end(), [this](int element) { return isGone(element); })) {
            m_plan.gone.insert(index);
            return;
        }
        if (!tween.start)
            return noteComputed(index);
        const int host = hostOf(m_model, m_before, m_was, tween.timeline);
        const double origin = host < 0 ? 0 : m_was.find(host)->start;
        if (!m_copies.empty() && planCopy(index, elements, host, origin))
            return;
        std::optional<Passage> common;
        bool parts = false, isConcerned = false;
        for (int element : elements) {
            const int owner = ownerOf(element, host);
            const Clip *was = owner < 0 ? nullptr : m_was.find(owner);
            const Clip *is = was && afterwards(owner) >= 0 ? m_is.find(afterwards(owner)) : nullptr;
            const Passage found = is && !isCut(owner) ? passage(*was, *is) : Passage();
            parts = parts || (common && !common->isSame(found)) || isDuplicated(owner);
            isConcerned = isConcerned ||
                          (is && (found.changes() || isDuplicated(owner)) && isDuring(tween, origin, *was));
            common = found;
        }
        if (parts && isConcerned)
            m_plan.left.insert(index);
        if (parts)
            return; // its clips go different ways
        const int hostAfter = host < 0 ? -1 : afterwards(host);
        const Clip *hostIs = hostAfter < 0 ? nullptr : m_is.find(hostAfter);
        planMove(index, *common, origin, hostIs ? hostIs->start : origin);
    }

    void planMove(int index, const Passage &passage, double originBefore, double originAfter)
    {
        const Tween &tween = m_model.tweens[index];
        if (!passage.changes() || !tween.start || tween.timeline < 0)
            return;
        // Distances from the clip's start are kept as they are written, so that they do not wander as it is
        // moved again and again.
        const double inside = *tween.start + originBefore - passage.from;
        const double kept = passage.scale == 1 ? rounded(inside) : inside * passage.scale;
        TweenTime time{std::max(0.0, passage.to + kept - originAfter), std::nullopt};
        if (passage.scale != 1 && tween.duration)
            time.duration = *tween.duration * passage.scale;
        m_plan.times.emplace(index, time);
    }

    /// What a tween of something that was copied means for the copy. Says whether all has been said.
    bool planCopy(int index, const std::vector<int> &elements, int host, double origin)
    {
        const Tween &tween = m_model.tweens[index];
        QStringList renamed = tween.targets;
        int original = -1, copy = -1;
        for (const auto &[from, to] : m_copies) {
            for (QString &target : renamed) {
                const QString other = withIdRenamed(target, from, to);
                if (other != target && original < 0) {
                    original = ownerOf(elements.front(), host);
                    copy = copyOf(original);
                }
                target = other;
            }
        }
        const Clip *was = original < 0 ? nullptr : m_was.find(original);
        const Clip *first = was && afterwards(original) >= 0 ? m_is.find(afterwards(original)) : nullptr;
        const Clip *second = copy < 0 ? nullptr : m_is.find(copy);
        if (!was || !first || !second || !tween.start)
            return false;
        const bool isAll =
            std::all_of(tween.targets.begin(), tween.targets.end(), [this](const QString &target) {
                return std::any_of(m_copies.begin(), m_copies.end(), [&target](const auto &pair) {
                    return withIdRenamed(target, pair.first, pair.second) != target;
                });
            });
        if (!isCut(original))
            m_plan.copies.push_back(
                {index, onlyRenamed(tween, renamed), *tween.start + second->start - was->start});
        else
            planSplit(index, second->start - origin, onlyRenamed(tween, renamed), isAll);
        return true;
    }

    QStringList onlyRenamed(const Tween &tween, const QStringList &renamed) const
    {
        QStringList targets;
        for (int i = 0; i < int(renamed.size()); ++i) {
            if (renamed[i] != tween.targets[i])
                targets.append(renamed[i]);
        }
        return targets;
    }

    /// The element that is the copy of a clip.
    int copyOf(int clip) const
    {
        if (clip < 0)
            return -1;
        const QString id = idOf(m_before, clip);
        for (const auto &[from, to] : m_copies) {
            if (from == id)
                return m_afterIds.value(to, -1);
        }
        return -1;
    }

    /// Whether a clip has been cut in two. What moves both halves by the class they share goes on as it was.
    bool isCut(int clip) const
    {
        const int copy = copyOf(clip), half = copy < 0 ? -1 : afterwards(clip);
        const Clip *was = half < 0 ? nullptr : m_was.find(clip),
                   *first = half < 0 ? nullptr : m_is.find(half);
        const Clip *second = copy < 0 ? nullptr : m_is.find(copy);
        return was && first && second &&
               std::abs(second->start - (was->start + first->duration.value_or(-1))) < 2 * kMoment &&
               (!was->duration || *first->duration < *was->duration - kMoment);
    }

    /// Whether it begins while a clip is there: what sets something up before is nobody's loss.
    static bool isDuring(const Tween &tween, double origin, const Clip &clip)
    {
        return tween.timeline >= 0 && tween.start && *tween.start + origin > clip.start - kMoment &&
               (!clip.duration || *tween.start + origin < clip.start + *clip.duration - kMoment);
    }

    bool isDuplicated(int clip) const { return copyOf(clip) >= 0 && !isCut(clip); }

    /// The second half shows what the whole would have: it takes what begins with it or later, shares what
    /// goes on across the cut, and is left in the state that what is over has led to.
    void planSplit(int index, double cut, const QStringList &targets, bool isAll)
    {
        const Tween &tween = m_model.tweens[index];
        const bool isOver = tween.end && *tween.end <= cut + kMoment;
        if (*tween.start >= cut - kMoment && isAll)
            m_plan.targets.emplace(index, targets);
        else if (!isOver || tween.method != TweenMethod::From || tween.repeat != 0)
            m_plan.copies.push_back({index, targets, *tween.start});
    }

    const ScriptModel &m_model;
    const HtmlDocument &m_before;
    const HtmlDocument &m_after;
    const std::vector<std::pair<QString, QString>> &m_copies;
    ClipTimes m_was;
    ClipTimes m_is;
    SelectorMatcher m_selectors;
    SelectorMatcher m_selectorsAfter;
    QHash<QString, int> m_afterIds;
    TweenPlan m_plan;
};

} // namespace

TweenPlan followClips(const ScriptModel &model, const ClipChanges &changes)
{
    return Follower(model, changes).plan();
}

} // namespace muto::script
