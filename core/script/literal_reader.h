#pragma once

#include "core/script/syntax_tree.h"

#include <QHash>

namespace muto::script {

/// What expressions mean as far as that can be known without running them: literals, arithmetic of numbers,
/// and the names of constants that hold such. Only for the sources of this room.
class LiteralReader
{
public:
    explicit LiteralReader(const SyntaxTree &tree);

    ScriptValue read(TSNode node) const;
    /// The selector of what a call looks up: `document.querySelector("#a")`; empty for any other.
    QString selectorOf(TSNode call) const;

private:
    void collect(TSNode node);
    void declare(TSNode declarator, bool isConstant);
    ScriptValue readText(TSNode node) const;
    ScriptValue readObject(TSNode node) const;
    ScriptValue readName(TSNode node) const;
    ScriptValue readMember(TSNode node) const;
    ScriptValue readArithmetic(TSNode node) const;
    ScriptValue readNegative(TSNode node) const;
    ScriptValue computed(TSNode node, const QString &why) const;

    const SyntaxTree &m_tree;
    QHash<QString, ScriptValue> m_constants;
    QHash<QString, int> m_declarations; ///< How many things a name may mean.
};

} // namespace muto::script
