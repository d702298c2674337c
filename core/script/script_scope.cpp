#include "core/script/script_scope.h"

#include "core/script/syntax_tree.h"

#include <vector>

namespace muto::script {

namespace {

/// What a node gives names to, or no node.
TSNode boundBy(TSNode node)
{
    if (isA(node, "variable_declarator") || isA(node, "function_declaration"))
        return fieldOf(node, "name");
    if (isA(node, "for_in_statement")) // with const, let or var
        return ts_node_is_null(fieldOf(node, "kind")) ? TSNode{} : fieldOf(node, "left");
    return isA(node, "arrow_function") ? fieldOf(node, "parameter") : TSNode{};
}

/// Parts of a pattern that give names: neither what stands for missing parts, nor keys of parts with other
/// names.
std::vector<TSNode> namingParts(TSNode pattern)
{
    if (isA(pattern, "assignment_pattern") || isA(pattern, "object_assignment_pattern"))
        return {fieldOf(pattern, "left")};
    return isA(pattern, "pair_pattern") ? std::vector{fieldOf(pattern, "value")} : childrenOf(pattern);
}

bool isNamedFunction(TSNode node)
{
    return isA(node, "function_declaration") ||
           (isA(node, "variable_declarator") && isFunctionNode(fieldOf(node, "value")));
}

} // namespace

bool isFunctionNode(TSNode node)
{
    return isA(node, "arrow_function") || isA(node, "function_expression") || isA(node, "function") ||
           isA(node, "function_declaration");
}

bool isGsapItself(const SyntaxTree &tree, TSNode declarator)
{
    return tree.text(fieldOf(declarator, "name")) == "gsap" &&
           tree.text(fieldOf(declarator, "value")) == "window.gsap";
}

ScriptScope::ScriptScope(const SyntaxTree &tree)
    : m_tree(tree)
{
    forEachNode(tree.root(), [this](TSNode node) { collect(node); });
}

void ScriptScope::collect(TSNode node)
{
    if (isGsapItself(m_tree, node))
        return;
    if (isNamedFunction(node))
        m_functions.insert(m_tree.text(fieldOf(node, "name")));
    declare(boundBy(node));
    if (isFunctionNode(node))
        declare(fieldOf(node, "parameters"));
}

void ScriptScope::declare(TSNode pattern)
{
    for (std::vector<TSNode> open{pattern}; !open.empty();) {
        const TSNode part = open.back();
        open.pop_back();
        if (isA(part, "identifier") || isA(part, "shorthand_property_identifier_pattern"))
            m_names.insert(m_tree.text(part));
        const auto inner = namingParts(part);
        open.insert(open.end(), inner.begin(), inner.end());
    }
}

QByteArray ScriptScope::pagePath(TSNode node) const
{
    if (isA(node, "identifier"))
        return isOwn(m_tree.text(node)) ? QByteArray() : m_tree.text(node);
    if (!isA(node, "member_expression"))
        return {};
    const QByteArray holder = pagePath(withoutBrackets(fieldOf(node, "object")));
    const QByteArray name = m_tree.text(fieldOf(node, "property"));
    if (holder.isEmpty())
        return {};
    return holder == "window" ? name : holder + '.' + name;
}

} // namespace muto::script
