#include "core/script/script_replay.h"

#include "core/script/script_reader.h"
#include "core/script/script_traces.h"
#include "core/script/syntax_tree.h"

#include <algorithm>

namespace muto::script {

namespace {

constexpr qsizetype kLongestReplayed = 64 * 1024;
constexpr std::size_t kMostKnown = 8;

/// Timelines that nothing holds would stay behind unseen.
ScriptReplay replayOf(const ScriptModel &model, bool leavesRecords)
{
    ScriptReplay replay;
    for (const ScriptTimeline &timeline : model.timelines) {
        if (timeline.ids.isEmpty() && timeline.parent < 0)
            return {{}, QStringLiteral("it makes a timeline that is not registered by a name")};
        replay.timelines += timeline.ids;
    }
    if (replay.timelines.isEmpty() && !leavesRecords)
        replay.objection = QStringLiteral("it registers no timeline");
    return replay;
}

} // namespace

ScriptReplay scriptReplay(const QByteArray &script)
{
    if (script.size() > kLongestReplayed)
        return {{}, QStringLiteral("it is long")};
    const SyntaxTree tree = SyntaxTree::parse(script);
    const ScriptTraces traces = tracesOf(tree);
    return traces.objection.isEmpty() ? replayOf(readScript(tree), traces.areRecorded)
                                      : ScriptReplay{{}, traces.objection};
}

const ScriptReplay &ScriptReplays::of(const QByteArray &script)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&script](const auto &each) { return each.first == script; });
    if (known != m_known.end())
        m_known.splice(m_known.begin(), m_known, known);
    else
        m_known.emplace_front(script, scriptReplay(script));
    if (m_known.size() > kMostKnown)
        m_known.pop_back();
    return m_known.front().second;
}

} // namespace muto::script
