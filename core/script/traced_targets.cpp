#include "core/script/traced_targets.h"

#include "core/script/script_scope.h"

#include <algorithm>
#include <array>

namespace muto::script {

namespace {

constexpr int kMostTraced = 2000; ///< Expressions; nobody writes as many for one target.

template<std::size_t Count>
bool isOneOf(const QByteArray &name, const std::array<const char *, Count> &names)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *one) { return name == one; });
}

/// They give each item to a function in turn.
bool goesThroughItems(const QByteArray &method)
{
    static constexpr std::array names{"forEach", "map", "filter", "flatMap", "some", "every", "find"};
    return isOneOf(method, names);
}

/// They answer one or some of the items.
bool choosesItems(const QByteArray &method)
{
    static constexpr std::array names{"slice", "filter", "find",     "at",     "reverse",
                                      "sort",  "concat", "toSorted", "values", "toReversed"};
    return isOneOf(method, names);
}

/// What they answer is called by their argument.
bool looksUp(const QByteArray &function)
{
    static constexpr std::array names{"querySelector", "querySelectorAll", "toArray", "from"};
    return isOneOf(function, names);
}

/// What they answer lies in the element.
bool isInElement(const QByteArray &property)
{
    static constexpr std::array names{"children",          "childNodes",       "firstChild", "lastChild",
                                      "firstElementChild", "lastElementChild", "current"};
    return isOneOf(property, names);
}

bool isOr(const QByteArray &sign)
{
    return sign == "||" || sign == "??" || sign == "&&";
}

/// Whether a node is looked at for the first time.
bool enters(QSet<std::pair<quint32, quint32>> &places, TSNode node)
{
    const std::pair place{ts_node_start_byte(node), ts_node_end_byte(node)};
    if (places.contains(place) || places.size() > kMostTraced)
        return false;
    places.insert(place);
    return true;
}

std::vector<TSNode> givenNames(TSNode function)
{
    const TSNode single = fieldOf(function, "parameter");
    return ts_node_is_null(single) ? childrenOf(fieldOf(function, "parameters")) : std::vector{single};
}

} // namespace

TargetTracer::TargetTracer(const QByteArray &script)
    : m_tree(SyntaxTree::parse(script))
    , m_literals(m_tree)
{
    forEachNode(m_tree.root(), [this](TSNode node) {
        if (isA(node, "function_declaration"))
            m_functions[m_tree.text(fieldOf(node, "name"))].push_back(node);
        else if (isA(node, "variable_declarator") && isFunctionNode(fieldOf(node, "value")))
            m_functions[m_tree.text(fieldOf(node, "name"))].push_back(fieldOf(node, "value"));
    });
    forEachNode(m_tree.root(), [this](TSNode node) { collect(node); });
}

void TargetTracer::collect(TSNode node)
{
    if (isA(node, "variable_declarator"))
        bind(fieldOf(node, "name"), fieldOf(node, "value"));
    else if (isA(node, "assignment_expression") || isA(node, "augmented_assignment_expression") ||
             isA(node, "for_in_statement"))
        bind(fieldOf(node, "left"), fieldOf(node, "right"));
    else if (isA(node, "call_expression"))
        collectCall(node);
}

void TargetTracer::collectCall(TSNode call)
{
    const TSNode callee = withoutBrackets(fieldOf(call, "function"));
    const Nodes arguments = childrenOf(fieldOf(call, "arguments"));
    if (isA(callee, "identifier")) {
        for (const TSNode function : m_functions.value(m_tree.text(callee)))
            bindParameters(function, arguments);
    } else if (!arguments.empty() && goesThroughItems(m_tree.text(fieldOf(callee, "property")))) {
        const TSNode given = withoutBrackets(arguments.front()), items = fieldOf(callee, "object");
        if (isFunctionNode(given))
            bindParameters(given, {items});
        for (const TSNode function : m_functions.value(m_tree.text(given)))
            bindParameters(function, {items});
    }
}

void TargetTracer::bindParameters(TSNode function, const Nodes &values)
{
    const Nodes parameters = givenNames(function);
    for (std::size_t i = 0; i < std::min(parameters.size(), values.size()); ++i)
        bind(parameters[i], values[i]);
}

/// Each of the names in a pattern may be any of the parts of its value.
void TargetTracer::bind(TSNode pattern, TSNode value)
{
    if (ts_node_is_null(pattern) || ts_node_is_null(value) || isFunctionNode(value))
        return;
    if (isA(pattern, "member_expression") || isA(pattern, "subscript_expression"))
        return m_values[m_tree.text(pattern)].push_back(value);
    forEachNode(pattern, [&](TSNode part) {
        if (isA(part, "identifier") || isA(part, "shorthand_property_identifier_pattern"))
            m_values[m_tree.text(part)].push_back(value);
    });
}

std::vector<ScriptValue> TargetTracer::meaningsOf(SourceSpan expression) const
{
    const TSNode node = ts_node_named_descendant_for_byte_range(m_tree.root(), quint32(expression.offset),
                                                                quint32(expression.end()));
    Trace all;
    trace(node, all);
    std::vector<ScriptValue> meanings;
    for (const TSNode found : all.found)
        meanings.push_back(m_literals.read(found));
    return meanings;
}

void TargetTracer::traceAll(const Nodes &nodes, Trace &all) const
{
    for (const TSNode node : nodes)
        trace(node, all);
}

void TargetTracer::trace(TSNode node, Trace &all) const
{
    node = withoutBrackets(node);
    if (ts_node_is_null(node) || !enters(all.seen, node))
        return;
    if (isA(node, "identifier") || isA(node, "shorthand_property_identifier"))
        traceAll(m_values.value(m_tree.text(node)), all);
    else if (isA(node, "member_expression") || isA(node, "subscript_expression"))
        traceMember(node, all);
    else if (isA(node, "ternary_expression"))
        traceAll({fieldOf(node, "consequence"), fieldOf(node, "alternative")}, all);
    else if (isA(node, "binary_expression") && isOr(m_tree.text(fieldOf(node, "operator"))))
        traceAll({fieldOf(node, "left"), fieldOf(node, "right")}, all);
    else if (isA(node, "array") || isA(node, "object"))
        traceItems(node, {}, all);
    else if (isA(node, "spread_element"))
        traceAll(childrenOf(node), all);
    else if (isA(node, "call_expression"))
        traceCall(node, all);
    else
        all.found.push_back(node);
}

void TargetTracer::traceMember(TSNode node, Trace &all) const
{
    traceAll(m_values.value(m_tree.text(node)), all);
    const TSNode holder = fieldOf(node, "object");
    if (isA(node, "subscript_expression")) {
        const ScriptValue key = m_literals.read(fieldOf(node, "index"));
        return tracePart(holder, key.isText() ? key.text : QString(), all);
    }
    const QByteArray name = m_tree.text(fieldOf(node, "property"));
    tracePart(holder, isInElement(name) ? QString() : QString::fromUtf8(name), all);
}

void TargetTracer::tracePart(TSNode holder, const QString &key, Trace &all) const
{
    holder = withoutBrackets(holder);
    if (ts_node_is_null(holder) || !enters(all.holders, holder))
        return;
    if (isA(holder, "object"))
        return traceItems(holder, key, all);
    if (isA(holder, "identifier")) {
        for (const TSNode value : m_values.value(m_tree.text(holder)))
            tracePart(value, key, all);
    } else if (key.isEmpty()) {
        trace(holder, all);
    }
}

void TargetTracer::traceItems(TSNode node, const QString &key, Trace &all) const
{
    for (const TSNode item : childrenOf(node)) {
        const QByteArray name = m_tree.text(fieldOf(item, "key"));
        if (isA(item, "pair") && (key.isEmpty() || QString::fromUtf8(name).remove(u'"').remove(u'\'') == key))
            trace(fieldOf(item, "value"), all);
        else if (isA(item, "shorthand_property_identifier") &&
                 (key.isEmpty() || QString::fromUtf8(m_tree.text(item)) == key))
            trace(item, all);
        else if (isA(node, "array"))
            trace(item, all);
    }
}

void TargetTracer::traceCall(TSNode node, Trace &all) const
{
    if (m_literals.read(node).isText())
        return all.found.push_back(node);
    const TSNode callee = withoutBrackets(fieldOf(node, "function"));
    const bool isMember = isA(callee, "member_expression");
    const QByteArray name = m_tree.text(isMember ? fieldOf(callee, "property") : callee);
    const std::size_t before = all.found.size();
    if (looksUp(name))
        traceAll(childrenOf(fieldOf(node, "arguments")), all);
    else if (isMember && choosesItems(name))
        trace(fieldOf(callee, "object"), all);
    if (all.found.size() == before)
        all.found.push_back(node);
}

} // namespace muto::script
