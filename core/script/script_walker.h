#pragma once

#include "core/script/literal_reader.h"
#include "core/script/loop_rounds.h"
#include "core/script/script_model.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace muto::script {

/// Goes through a script in the order in which it would run, and notes the timelines it makes and what it
/// calls on them. Only for the sources of this room.
class ScriptWalker
{
public:
    explicit ScriptWalker(const SyntaxTree &tree);

    /// Timelines and calls; tweens and times are for others to find.
    ScriptModel walk();

private:
    void countNames(TSNode root);
    void visit(TSNode node);
    void visitChildren(TSNode node);
    void visitBecause(TSNode node, const QString &why);
    void visitCall(TSNode outermost, SourceSpan statement);
    void visitCallee(TSNode callee, const QByteArray &name);
    void visitArgument(TSNode argument, bool runsOnce);
    void visitFunction(TSNode function, const QString &why);
    void visitRepeated(const std::vector<Bindings> &rounds, const std::function<void()> &visit);
    std::vector<Bindings> roundsOf(TSNode loop);
    std::vector<Bindings> usesOf(const QString &name, TSNode function) const;
    void visitAssignment(TSNode target, TSNode value);
    bool isRegistry(TSNode expression) const;
    void registerAll(TSNode object);
    void registerAs(int timeline, const QString &id);
    int makeTimeline(TSNode call);
    std::optional<int> timelineOf(TSNode expression);
    void noteCall(TSNode call, int timeline, SourceSpan statement);
    bool runsOnce(const QString &function) const;
    void enterFunction(const QString &name);
    QString textOf(TSNode node) const { return QString::fromUtf8(m_tree.text(node)); }

    const SyntaxTree &m_tree;
    LiteralReader m_literals;
    ScriptModel m_model;
    QHash<QString, int> m_uses; ///< Of names, as values.
    QHash<QString, std::vector<TSNode>> m_functions;
    QHash<QString, std::vector<TSNode>> m_callsOf;  ///< Of functions, by their names.
    QHash<QString, int> m_variables;                ///< What holds which timeline, as it is written.
    QHash<std::pair<quint32, quint32>, int> m_made; ///< Timelines by the place of the call that makes them.
    QHash<QString, int> m_returned;                 ///< Timelines by the function that answers them.
    QSet<QString> m_entered;
    QString m_function;       ///< Being run.
    SourceSpan m_statement;   ///< That what is visited next is all of; empty when there is more to it.
    SourceSpan m_declaration; ///< Begun last.
    QString m_why;            ///< Why what is being visited is not simply run once.
    int m_depth = 0;
};

} // namespace muto::script
