#pragma once

#include "core/script/literal_reader.h"
#include "core/script/syntax_tree.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace muto::script {

/// What names stand for that code aims at: `cards[i]` is one of what `cards` was given, wherever in the
/// script. Loops, callbacks and functions give names their values, too; of several, each is possible. Pure.
class TargetTracer
{
public:
    explicit TargetTracer(const QByteArray &script);

    /// What the expression at a place may be: selectors where they are written down, else the code that makes
    /// it up. Empty where its names are given nothing that can be seen.
    std::vector<ScriptValue> meaningsOf(SourceSpan expression) const;

private:
    using Nodes = std::vector<TSNode>;

    using Places = QSet<std::pair<quint32, quint32>>;

    /// The expressions that one expression may stand for; each is looked at once, as itself and for its
    /// parts.
    struct Trace
    {
        Nodes found;
        Places seen;
        Places holders;
    };

    void collect(TSNode node);
    void collectCall(TSNode call);
    void bind(TSNode pattern, TSNode value);
    void bindParameters(TSNode function, const Nodes &values);

    void trace(TSNode node, Trace &trace) const;
    void traceAll(const Nodes &nodes, Trace &trace) const;
    void traceMember(TSNode node, Trace &trace) const;
    void traceCall(TSNode node, Trace &trace) const;
    /// A part of something: of an object the one that is called so, or all where `key` is empty.
    void tracePart(TSNode holder, const QString &key, Trace &trace) const;
    void traceItems(TSNode node, const QString &key, Trace &trace) const;

    const SyntaxTree m_tree;
    const LiteralReader m_literals;
    QHash<QByteArray, Nodes> m_values;    ///< Of names, and of fields as they are written: `refs.card`.
    QHash<QByteArray, Nodes> m_functions; ///< By their names.
};

} // namespace muto::script
