#pragma once

#include "core/edit/source_splice.h"
#include "core/script/loop_rounds.h"

#include <QByteArray>

#include <vector>

namespace muto::script {

/// Writes down what the statements of a loop or a function say in one round, with values in place of the
/// names that are bound there. What cannot be said without running it is refused. Only for the sources of
/// this room.
class RoundWriter
{
public:
    /// A statement, and what its lines but the first are indented with.
    struct Line
    {
        QByteArray text;
        QByteArray indent;
    };

    RoundWriter(const SyntaxTree &tree, const ElementNames &elements, char quote);

    LiteralReader &literals() { return m_literals; }

    /// All rounds of a node that repeats its body; comments are those of the first.
    Result<> writeLoop(TSNode loop);
    Result<> writeRound(TSNode body, const Bindings &round, bool withComments);

    const std::vector<Line> &lines() const { return m_lines; }

private:
    using Splices = std::vector<edit::SourceSplice>;

    Result<> writeBody(TSNode body);
    Result<> writeStatement(TSNode statement, bool isLast);
    Result<> writeChosen(TSNode condition);
    Result<> writeExpression(TSNode expression);
    Result<> declare(TSNode declarator);
    void unbindFrom(std::size_t first);
    void bind(const Bindings &round);

    bool mentionsBound(TSNode node) const;
    bool isBoundName(TSNode node) const;
    Result<> replaceIn(TSNode node, Splices &splices) const;
    Result<> replaceInAll(const std::vector<TSNode> &nodes, Splices &splices) const;
    Result<> replaceInCall(TSNode call, Splices &splices) const;
    Result<> replaceTarget(TSNode node, Splices &splices) const;
    Result<> replaceSpread(TSNode spread, Splices &splices) const;
    Result<> replaceInPair(TSNode pair, Splices &splices) const;
    Result<ScriptValue> lookedUpInside(TSNode call) const;
    void replace(TSNode node, const QByteArray &text, Splices &splices) const;
    QByteArray written(const ScriptValue &value) const;

    const SyntaxTree &m_tree;
    const ElementNames &m_elements;
    char m_quote;
    LiteralReader m_literals;
    std::vector<QString> m_names; ///< Bound, the innermost last.
    std::vector<Line> m_lines;
    bool m_withComments = true;
};

} // namespace muto::script
