#pragma once

#include "core/script/syntax_tree.h"

#include <QHash>

#include <vector>

namespace muto::script {

/// What expressions mean as far as that can be known without running them: literals, arithmetic, and the
/// names of what holds such and is set once. Only for the sources of this room.
class LiteralReader
{
public:
    explicit LiteralReader(const SyntaxTree &tree);

    ScriptValue read(TSNode node) const;
    /// The selector of what a call looks up: `document.querySelector("#a")`; empty for any other.
    QString selectorOf(TSNode call) const;
    /// The same for a list of elements, which may be held by a constant or made an array of.
    QString listedSelectorOf(TSNode list) const;

    /// What a name means from now on, whatever it is declared as: the variable of a loop, in one of its
    /// rounds.
    void bind(const QString &name, const ScriptValue &value) { m_bound.insert(name, value); }
    /// The name means again what it meant before it was bound last.
    void unbind(const QString &name) { m_bound.take(name); }
    bool isBound(const QString &name) const { return m_bound.contains(name); }

private:
    void countNames(TSNode node);
    void countSetting(TSNode target, TSNode value);
    void collect(TSNode node);
    void declare(TSNode declarator, bool isConstant);
    TSNode onlyValueOf(TSNode declarator, bool isConstant) const;
    ScriptValue readText(TSNode node) const;
    ScriptValue readObject(TSNode node) const;
    ScriptValue readName(TSNode node) const;
    ScriptValue readMember(TSNode node) const;
    ScriptValue readItem(TSNode node) const;
    ScriptValue readArithmetic(TSNode node) const;
    ScriptValue readUnary(TSNode node) const;
    ScriptValue readChoice(TSNode node) const;
    ScriptValue readCall(TSNode node) const;
    ScriptValue computed(TSNode node, const QString &why) const;

    const SyntaxTree &m_tree;
    QHash<QString, ScriptValue> m_constants;
    QHash<QString, QString> m_lookUps;        ///< Selectors of the constants that hold lists of elements.
    QMultiHash<QString, ScriptValue> m_bound; ///< Of a name, the innermost first.
    QHash<QString, int> m_declarations;       ///< How many things a name may mean.
    /// What names and fields are set to after they are declared; no node for what is not simply `=`.
    QHash<QString, std::vector<TSNode>> m_settings;
};

} // namespace muto::script
