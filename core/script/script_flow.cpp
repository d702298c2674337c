#include "core/script/script_flow.h"

#include "core/script/script_scope.h"
#include "core/script/syntax_tree.h"

namespace muto::script {

namespace {

/// A condition of a loop is an expression, or a statement of one.
TSNode unended(TSNode node)
{
    const auto parts = childrenOf(node);
    return isA(node, "expression_statement") && !parts.empty() ? parts.front() : node;
}

bool countsUp(const SyntaxTree &tree, TSNode condition, TSNode step)
{
    const QByteArray compares = tree.text(fieldOf(condition, "operator"));
    const QByteArray moves = tree.text(fieldOf(step, "operator"));
    const QByteArray by = tree.text(fieldOf(step, "right"));
    const bool isStep = moves == "++" || (moves == "+=" && by.toDouble() > 0);
    return isStep && (compares == "<" || compares == "<=");
}

TSNode writtenBy(TSNode node)
{
    if (isA(node, "assignment_expression") || isA(node, "augmented_assignment_expression"))
        return fieldOf(node, "left");
    return isA(node, "update_expression") ? fieldOf(node, "argument") : TSNode{};
}

bool moves(const SyntaxTree &tree, TSNode body, const QByteArray &name)
{
    bool found = false;
    forEachNode(body, [&](TSNode node) {
        const TSNode target = writtenBy(node);
        found = found || (!ts_node_is_null(target) && tree.text(target) == name);
    });
    return found;
}

bool isForEach(const SyntaxTree &tree, TSNode call)
{
    return tree.text(fieldOf(withoutBrackets(fieldOf(call, "function")), "property")) == "forEach";
}

/// The call that runs a function where it stands, or no node.
TSNode callOf(const SyntaxTree &tree, TSNode function)
{
    const TSNode around = aroundBrackets(function);
    if (isA(around, "call_expression"))
        return ts_node_eq(withoutBrackets(fieldOf(around, "function")), function) ? around : TSNode{};
    const TSNode call = isA(around, "arguments") ? ts_node_parent(around) : TSNode{};
    return isA(call, "call_expression") && isForEach(tree, call) ? call : TSNode{};
}

/// Nobody gets hold of what comes of it.
bool isDropped(const SyntaxTree &tree, TSNode call)
{
    const TSNode around = aroundBrackets(call);
    if (isA(around, "expression_statement"))
        return true;
    if (!isA(around, "arrow_function"))
        return false;
    const TSNode runs = callOf(tree, around);
    return !ts_node_is_null(runs) && (isForEach(tree, runs) || isDropped(tree, runs));
}

} // namespace

TSNode aroundBrackets(TSNode node)
{
    TSNode around = ts_node_parent(node);
    while (isA(around, "parenthesized_expression"))
        around = ts_node_parent(around);
    return around;
}

bool isCountedLoop(const SyntaxTree &tree, TSNode loop)
{
    const TSNode condition = unended(fieldOf(loop, "condition"));
    const TSNode step = fieldOf(loop, "increment");
    const TSNode counter = isA(step, "update_expression") ? fieldOf(step, "argument") : fieldOf(step, "left");
    if (!isA(counter, "identifier"))
        return false;
    const QByteArray name = tree.text(counter);
    return tree.text(fieldOf(condition, "left")) == name && countsUp(tree, condition, step) &&
           !moves(tree, fieldOf(loop, "body"), name);
}

bool happensAtOnce(const SyntaxTree &tree, TSNode call)
{
    if (!isDropped(tree, call))
        return false;
    for (TSNode node = ts_node_parent(call); !ts_node_is_null(node); node = ts_node_parent(node))
        if (isFunctionNode(node) && ts_node_is_null(callOf(tree, node)))
            return false;
    return true;
}

} // namespace muto::script
