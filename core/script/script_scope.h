#pragma once

#include <QByteArray>
#include <QSet>

#include <tree_sitter/api.h>

namespace muto::script {

class SyntaxTree;

bool isFunctionNode(TSNode node);

/// What names mean in a script: those that it gives itself, wherever in it, and those of the page. Only for
/// the sources of this room; lives no longer than the tree.
class ScriptScope
{
public:
    explicit ScriptScope(const SyntaxTree &tree);

    bool isOwn(const QByteArray &name) const { return m_names.contains(name); }
    bool isOwnFunction(const QByteArray &name) const { return m_functions.contains(name); }

    /// "gsap.utils.toArray" of `window.gsap.utils.toArray`; empty for what begins with anything else than a
    /// name of the page.
    QByteArray pagePath(TSNode node) const;

private:
    void collect(TSNode node);
    void declare(TSNode pattern);

    const SyntaxTree &m_tree;
    QSet<QByteArray> m_names;
    QSet<QByteArray> m_functions;
};

/// `const gsap = window.gsap`, which changes nothing about what is meant by that.
bool isGsapItself(const SyntaxTree &tree, TSNode declarator);

} // namespace muto::script
