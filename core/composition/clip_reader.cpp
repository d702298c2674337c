#include "core/composition/clip_reader.h"

#include "core/composition/clip_facts.h"
#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/start_resolver.h"
#include "core/composition/timing_attributes.h"

#include <algorithm>
#include <array>

namespace muto::composition {

namespace {

/// What makes an element one that others are timed by, or that is timed itself.
constexpr std::array kTimingNames{QLatin1String("id"), QLatin1String("data-start"),
                                  QLatin1String("data-composition-id"), QLatin1String("data-composition-src"),
                                  QLatin1String("data-composition-file")};

/// Makes a node of every element that matters for timing, then a clip of every timed one.
class ClipReader
{
public:
    ClipReader(const HtmlDocument &document, int root, double duration, ReaderNotes &notes)
        : m_document(document)
        , m_root(root)
        , m_duration(duration)
        , m_notes(notes)
    {
    }

    std::vector<PlacedClip> read()
    {
        collectNodes();
        const std::vector<ResolvedTiming> resolved = resolveStarts(m_nodes);
        std::vector<PlacedClip> clips;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const int index = m_elementOf[i];
            if (!isClip(index))
                continue;
            reportTrouble(index, m_nodes[i], resolved[i].trouble);
            clips.push_back({index, makeClip(index, m_nodes[i], resolved[i])});
        }
        return clips;
    }

private:
    bool isClip(int index) const
    {
        return index != m_root && m_document.elements()[index].has(QLatin1String("data-start"));
    }

    void note(qsizetype offset, const QString &message) { m_notes.push_back({offset, message}); }

    static bool isNode(const HtmlElement &element)
    {
        return !element.inert && std::any_of(kTimingNames.begin(), kTimingNames.end(),
                                             [&element](QLatin1String name) { return element.has(name); });
    }

    /// The nodes for the resolver, and for each the element it was made from.
    void collectNodes()
    {
        const auto &elements = m_document.elements();
        std::vector<int> hosts(elements.size(), -1); // of what lies directly inside each element
        std::vector<int> nodeOf(elements.size(), -1);
        for (int i = 0; i < int(elements.size()); ++i) {
            const HtmlElement &element = elements[i];
            const int outer = element.parent < 0 ? -1 : hosts[element.parent];
            hosts[i] = outer;
            if (!isNode(element))
                continue;
            nodeOf[i] = int(m_nodes.size());
            if (element.has(QLatin1String("data-composition-id")))
                hosts[i] = nodeOf[i];
            addNode(i, outer, element.parent < 0 ? -1 : nodeOf[element.parent]);
        }
    }

    void addNode(int index, int outer, int parentNode)
    {
        const HtmlElement &element = m_document.elements()[index];
        TimingNode node;
        node.id = element.value(QLatin1String("id"));
        node.compositionId = element.value(QLatin1String("data-composition-id"));
        node.host = outer;
        const ClipKind kind = clipKind(m_document, index);
        node.isMedia = kind == ClipKind::Video || kind == ClipKind::Audio;
        readTimingOf(index, node);
        if (index == m_root)
            node = rootNode(node);
        else if (!node.timing.start && !node.compositionId.isEmpty() && isMount(element.parent))
            node.host = parentNode;
        if (element.has(QLatin1String("data-hf-auto-start"))) {
            node.timing.start = Start();
            node.isMedia = false; // takes its composition's start, never a time of its own
        }
        m_nodes.push_back(node);
        m_elementOf.push_back(index);
    }

    bool isMount(int element) const
    {
        if (element < 0)
            return false;
        const HtmlElement &parent = m_document.elements()[element];
        return parent.has(QLatin1String("data-composition-src")) ||
               parent.has(QLatin1String("data-composition-id")) ||
               parent.has(QLatin1String("data-composition-file"));
    }

    void readTimingOf(int index, TimingNode &node)
    {
        ReadTiming read = readTiming(m_document.elements()[index]);
        node.timing = read.timing;
        if (!isClip(index))
            return; // the root is judged by stricter rules, and what is not timed has no say
        for (const QString &problem : read.problems)
            note(m_document.offsetOf(index), problem);
        const HtmlAttribute *layer = m_document.elements()[index].attribute(QLatin1String("data-layer"));
        for (const QString &note : read.outdated)
            m_notes.push_back({layer->nameSpan.offset, note, Issue::Severity::Warning, true});
    }

    TimingNode rootNode(TimingNode node) const
    {
        node.host = -1;
        node.timing.start = Start();
        if (m_duration > 0)
            node.timing.duration = m_duration;
        return node;
    }

    void reportTrouble(int index, const TimingNode &node, ResolvedTiming::Trouble trouble)
    {
        if (trouble == ResolvedTiming::Trouble::None)
            return;
        const QString what =
            trouble == ResolvedTiming::Trouble::Cycle
                ? CompositionWords::tr(
                      "data-start \"%1\" depends on the element's own start; it starts at 0.")
                : CompositionWords::tr(
                      "data-start refers to \"%1\", which does not exist; the element starts at 0.");
        note(m_document.elements()[index].attribute(QLatin1String("data-start"))->nameSpan.offset,
             what.arg(quotable(node.timing.start->after)));
    }

    Clip makeClip(int index, const TimingNode &node, const ResolvedTiming &resolved) const
    {
        Clip clip;
        clip.id = node.id;
        clip.label = clipLabel(m_document, index);
        clip.kind = clipKind(m_document, index);
        clip.start = resolved.start;
        clip.duration = resolved.duration;
        clip.track = node.timing.track;
        clip.source = clipSource(m_document, index);
        return clip;
    }

    const HtmlDocument &m_document;
    const int m_root;
    const double m_duration;
    ReaderNotes &m_notes;
    std::vector<TimingNode> m_nodes;
    std::vector<int> m_elementOf;
};

/// The clips of a film, and what there was to say about them.
struct PlacedFilm
{
    int root = 0;
    double duration = 0;
    std::vector<PlacedClip> clips;
    ReaderNotes notes;
};

PlacedFilm placedFilm(const HtmlDocument &document, int root, double duration)
{
    PlacedFilm film{root, duration, {}, {}};
    film.clips = ClipReader(document, root, duration, film.notes).read();
    return film;
}

} // namespace

std::shared_ptr<const std::vector<PlacedClip>> placeClips(const HtmlDocument &document, int root,
                                                          double duration, ReaderNotes &notes)
{
    // Nearly everybody asks for the same film of a document.
    auto film = document.fact<PlacedFilm>(
        [root, duration](const HtmlDocument &page) { return placedFilm(page, root, duration); });
    if (film->root != root || film->duration != duration)
        film = std::make_shared<const PlacedFilm>(placedFilm(document, root, duration));
    notes.insert(notes.end(), film->notes.begin(), film->notes.end());
    return {film, &film->clips};
}

std::vector<Clip> readClips(const HtmlDocument &document, int root, double duration, ReaderNotes &notes)
{
    const auto placed = placeClips(document, root, duration, notes);
    std::vector<Clip> clips;
    clips.reserve(placed->size());
    for (const PlacedClip &each : *placed)
        clips.push_back(each.clip);
    return clips;
}

} // namespace muto::composition
