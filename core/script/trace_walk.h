#pragma once

#include "core/script/script_scope.h"
#include "core/script/script_traces.h"
#include "core/script/syntax_tree.h"

namespace muto::script {

/// Goes through the syntax of a script until the first node is found that may leave a trace. What nodes of a
/// kind may do is said by `trace_rules`; this leads them, and keeps what they find. The tree outlives it.
class TraceWalk
{
public:
    explicit TraceWalk(const SyntaxTree &tree)
        : m_tree(tree)
        , m_scope(tree)
    {
    }

    /// By the rule of its kind; a node without a rule is an objection. Null nodes are nothing.
    void check(TSNode node);
    void checkParts(TSNode node);

    /// Ends the walk: only the first objection counts. `what` goes before the text of the node.
    void object(TSNode node, const char *what);
    void noteRecorded() { m_traces.areRecorded = true; }

    const SyntaxTree &tree() const { return m_tree; }
    const ScriptScope &scope() const { return m_scope; }
    QByteArray text(TSNode node) const { return m_tree.text(node); }
    QByteArray pagePath(TSNode node) const { return m_scope.pagePath(node); }
    const ScriptTraces &traces() const { return m_traces; }

private:
    bool isOver() const { return !m_traces.objection.isEmpty(); }

    const SyntaxTree &m_tree;
    const ScriptScope m_scope;
    ScriptTraces m_traces;
    int m_depth = 0;
};

} // namespace muto::script
