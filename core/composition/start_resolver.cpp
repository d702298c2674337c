#include "core/composition/start_resolver.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace muto::composition {

namespace {

constexpr int kNobody = -1;
constexpr double kLatestStart = 1e9; // far beyond any film; keeps sums of absurd numbers finite

/// Every start depends on at most one other start: that of the element referred to, or that of the host. So
/// the dependencies are chains, followed without recursion, and a chain can hold at most one cycle.
class Resolver
{
public:
    explicit Resolver(const std::vector<TimingNode> &nodes)
        : m_nodes(nodes)
        , m_resolved(nodes.size())
        , m_states(nodes.size(), State::Unseen)
    {
        if (std::none_of(nodes.begin(), nodes.end(), isReference))
            return; // as in most films, and then nobody is asked for by name
        m_byId.reserve(qsizetype(nodes.size()));
        for (int i = 0; i < int(nodes.size()); ++i) {
            remember(m_byId, nodes[i].id, i);
            remember(m_byCompositionId, nodes[i].compositionId, i);
        }
    }

    std::vector<ResolvedTiming> resolveAll()
    {
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            if (const int entry = follow(i); entry != kNobody) {
                breakCycle(entry);
                follow(i);
            }
            unwind();
        }
        return std::move(m_resolved);
    }

private:
    enum class State { Unseen, OnPath, Done };

    static void remember(QHash<QString, int> &index, const QString &key, int node)
    {
        if (!key.isEmpty() && !index.contains(key))
            index.insert(key, node);
    }

    static bool isReference(const TimingNode &node)
    {
        return node.timing.start && !node.timing.start->after.isEmpty();
    }

    int target(const TimingNode &node) const
    {
        const QString &name = node.timing.start->after;
        return m_byId.value(name, m_byCompositionId.value(name, kNobody));
    }

    int dependency(int index) const
    {
        const TimingNode &node = m_nodes[index];
        return isReference(node) ? target(node) : node.host;
    }

    /// Puts `index` and all that it waits for on the path, up to one that is done. When the chain bites its
    /// tail the path is given up and an element of the cycle returned.
    int follow(int index)
    {
        for (; index != kNobody && m_states[index] != State::Done; index = dependency(index)) {
            if (m_states[index] == State::OnPath) {
                forgetPath();
                return index;
            }
            m_states[index] = State::OnPath;
            m_path.push_back(index);
        }
        return kNobody;
    }

    void forgetPath()
    {
        for (const int index : m_path)
            m_states[index] = State::Unseen;
        m_path.clear();
    }

    /// The references in the cycle start at 0; plain numbers in it can then be worked out.
    void breakCycle(int entry)
    {
        std::vector<int> references;
        int index = entry;
        do {
            if (isReference(m_nodes[index]))
                references.push_back(index);
            index = dependency(index);
        } while (index != entry);
        for (const int reference : references)
            startAtZero(reference, ResolvedTiming::Trouble::Cycle);
    }

    void startAtZero(int index, ResolvedTiming::Trouble trouble)
    {
        m_resolved[index] = {0, durationFrom(m_nodes[index], 0), trouble};
        m_states[index] = State::Done;
    }

    void unwind()
    {
        for (; !m_path.empty(); m_path.pop_back())
            resolve(m_path.back());
    }

    void resolve(int index)
    {
        const TimingNode &node = m_nodes[index];
        if (isReference(node) && target(node) == kNobody)
            return startAtZero(index, ResolvedTiming::Trouble::UnknownTarget);
        const double start = isReference(node) ? startAfterTarget(node) : startInHost(node);
        m_resolved[index] = {start, durationFrom(node, start), ResolvedTiming::Trouble::None};
        m_states[index] = State::Done;
    }

    static double clamped(double start) { return std::clamp(start, 0.0, kLatestStart); }

    double startAfterTarget(const TimingNode &node) const
    {
        const ResolvedTiming &before = m_resolved[target(node)];
        return clamped(before.start + before.duration.value_or(0) + node.timing.start->seconds);
    }

    double startInHost(const TimingNode &node) const
    {
        const double own = node.timing.start ? node.timing.start->seconds : 0;
        if (node.host == kNobody)
            return clamped(own);
        const ResolvedTiming &host = m_resolved[node.host];
        return clamped(node.isMedia && readsAsFilmTime(own, node.timing.duration, host) ? own
                                                                                        : host.start + own);
    }

    /// Media in a composition that starts late is written in the film's time by some authors: taken as such
    /// when it would then be seen while its host is. Without a duration only its start can tell.
    static bool readsAsFilmTime(double start, std::optional<double> duration, const ResolvedTiming &host)
    {
        const double hostEnd =
            host.duration ? host.start + *host.duration : std::numeric_limits<double>::infinity();
        const bool reachesHost = start >= host.start || start + duration.value_or(0) > host.start;
        return reachesHost && start < hostEnd;
    }

    static std::optional<double> durationFrom(const TimingNode &node, double start)
    {
        if (node.timing.duration || !node.timing.end || *node.timing.end <= start)
            return node.timing.duration;
        return *node.timing.end - start;
    }

    const std::vector<TimingNode> &m_nodes;
    std::vector<ResolvedTiming> m_resolved;
    std::vector<State> m_states;
    std::vector<int> m_path;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byCompositionId;
};

} // namespace

std::vector<ResolvedTiming> resolveStarts(const std::vector<TimingNode> &nodes)
{
    return Resolver(nodes).resolveAll();
}

} // namespace muto::composition
