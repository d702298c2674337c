#include "core/script/trace_walk.h"

#include "core/script/trace_rules.h"

namespace muto::script {

namespace {

constexpr int kDeepestTraced = 300; ///< The walk is recursive: a script may not use up the stack.
constexpr int kQuotedBytes = 40;    ///< Of the node that is objected to.

} // namespace

void TraceWalk::check(TSNode node)
{
    if (isOver() || ts_node_is_null(node))
        return;
    const char *kind = ts_node_type(node);
    if (++m_depth > kDeepestTraced)
        object(node, "too deep");
    else if (const TraceRule rule = traceRuleOf(kind))
        rule(*this, node);
    else
        object(node, kind);
    --m_depth;
}

void TraceWalk::checkParts(TSNode node)
{
    for (const TSNode child : childrenOf(node))
        check(child);
}

void TraceWalk::object(TSNode node, const char *what)
{
    if (isOver())
        return;
    const qsizetype line = m_tree.source().left(spanOf(node).offset).count('\n') + 1;
    const QString text = QString::fromUtf8(m_tree.text(node).left(kQuotedBytes)).simplified();
    m_traces.objection = QStringLiteral("line %1: %2 %3").arg(line).arg(QLatin1String(what), text);
}

} // namespace muto::script
