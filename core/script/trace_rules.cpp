#include "core/script/trace_rules.h"

#include "core/script/harmless_calls.h"
#include "core/script/script_flow.h"
#include "core/script/trace_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muto::script {

namespace {

/// Kinds of the grammar whose parts say all.
bool isTransparent(const QByteArray &kind)
{
    static const QSet<QByteArray> known{
        "program",
        "expression_statement",
        "lexical_declaration",
        "variable_declaration",
        "if_statement",
        "else_clause",
        "statement_block",
        "return_statement",
        "empty_statement",
        "parenthesized_expression",
        "template_substitution",
        "object",
        "pair",
        "array",
        "binary_expression",
        "ternary_expression",
        "sequence_expression",
        "spread_element",
        "arguments",
        "continue_statement",
        "break_statement",
        "object_pattern",
        "array_pattern",
        "rest_pattern",
        "assignment_pattern",
        "object_assignment_pattern",
        "formal_parameters",
        "computed_property_name",
    };
    return known.contains(kind);
}

/// Kinds that are nothing but themselves.
bool isInert(const QByteArray &kind)
{
    static const QSet<QByteArray> known{
        "number",         "true",
        "false",          "null",
        "undefined",      "property_identifier",
        "regex",          "escape_sequence",
        "comment",        "string_fragment",
        "optional_chain",
    };
    return known.contains(kind);
}

/// What GSAP draws lots for: "random(…)", `from: "random"`, "rough(…)".
bool isByChance(QByteArray text)
{
    while (text.startsWith('"') || text.startsWith('\'') || text.startsWith('`'))
        text.remove(0, 1);
    return text.contains("random(") || text.startsWith("random") || text.startsWith("rough");
}

// Functions and texts

void checkFunction(TraceWalk &walk, TSNode node)
{
    walk.check(fieldOf(node, "parameter"));
    walk.check(fieldOf(node, "parameters"));
    walk.check(fieldOf(node, "body"));
}

void checkText(TraceWalk &walk, TSNode node)
{
    if (isByChance(walk.text(node)))
        return walk.object(node, "leaves to chance");
    walk.checkParts(node);
}

// Names and properties

bool isRegistry(const TraceWalk &walk, TSNode node)
{
    return walk.pagePath(node) == "__timelines";
}

/// Under another name it could do anything: whether it is there is all that may be asked.
void checkGsap(TraceWalk &walk, TSNode node)
{
    const TSNode around = aroundBrackets(node);
    const QByteArray by =
        isA(around, "binary_expression") ? walk.text(fieldOf(around, "operator")) : QByteArray();
    const bool isLeft = ts_node_eq(withoutBrackets(fieldOf(around, "left")), node);
    const bool isAsked = isA(around, "unary_expression") || isA(around, "if_statement") ||
                         (by == "&&" && isLeft) || by.startsWith("==") || by.startsWith("!=");
    if (!isAsked)
        walk.object(around, "passes gsap on:");
}

void checkName(TraceWalk &walk, TSNode node)
{
    const QByteArray name = walk.text(node);
    if (name == "gsap")
        return checkGsap(walk, node);
    static const QSet<QByteArray> constants{"undefined", "NaN", "Infinity"};
    if (!walk.scope().isOwn(name) && !constants.contains(name) && !isHarmlessGlobalCall(name))
        walk.object(node, "unknown name");
}

void checkProperty(TraceWalk &walk, TSNode name)
{
    if (!isSettledProperty(walk.text(name)))
        walk.object(name, "reads");
}

void checkPairPattern(TraceWalk &walk, TSNode node)
{
    const TSNode key = fieldOf(node, "key");
    if (isA(key, "property_identifier"))
        checkProperty(walk, key);
    else
        walk.check(key);
    walk.check(fieldOf(node, "value"));
}

void checkMember(TraceWalk &walk, TSNode node)
{
    const QByteArray path = walk.pagePath(node);
    if (path == "gsap")
        return checkGsap(walk, node);
    if (path.startsWith("gsap.")) {
        if (!path.startsWith("gsap.utils.") || !isHarmlessGlobalCall(path))
            walk.object(node, "passes on");
        return;
    }
    if (isRegistry(walk, node) || (path.startsWith("Math.") && path != "Math.random"))
        return;
    if (const TSNode property = fieldOf(node, "property"); !ts_node_is_null(property))
        checkProperty(walk, property);
    walk.check(fieldOf(node, "index"));
    walk.check(fieldOf(node, "object"));
}

// What is written

/// `window.__timelines`, or `window.__timelines ||= {}`.
bool isRegistryOrMakesIt(const TraceWalk &walk, TSNode node)
{
    const bool makes = isA(node, "augmented_assignment_expression") || isA(node, "assignment_expression");
    return isRegistry(walk, makes ? withoutBrackets(fieldOf(node, "left")) : node);
}

/// Only names of its own may mean something else afterwards, and `window.__timelines`.
void checkTarget(TraceWalk &walk, TSNode node)
{
    const TSNode target = withoutBrackets(node);
    if (isA(target, "identifier") && walk.scope().isOwn(walk.text(target)))
        return;
    if (isRegistry(walk, target))
        return;
    const TSNode holder = withoutBrackets(fieldOf(target, "object"));
    if (!isRegistryOrMakesIt(walk, holder))
        return walk.object(node, "writes");
    walk.check(fieldOf(target, "index"));
}

void checkDeclarator(TraceWalk &walk, TSNode node)
{
    if (isGsapItself(walk.tree(), node))
        return;
    walk.check(fieldOf(node, "name"));
    walk.check(fieldOf(node, "value"));
}

void checkAssignment(TraceWalk &walk, TSNode node)
{
    checkTarget(walk, fieldOf(node, "left"));
    walk.check(fieldOf(node, "right"));
}

void checkUpdate(TraceWalk &walk, TSNode node)
{
    checkTarget(walk, fieldOf(node, "argument"));
}

void checkUnary(TraceWalk &walk, TSNode node)
{
    if (walk.text(fieldOf(node, "operator")) == "delete")
        return walk.object(node, "takes away");
    walk.check(fieldOf(node, "argument"));
}

// What is run

void checkCountedLoop(TraceWalk &walk, TSNode node)
{
    if (!isCountedLoop(walk.tree(), node))
        return walk.object(node, "may never end:");
    walk.checkParts(node);
}

void checkLoopOver(TraceWalk &walk, TSNode node)
{
    const TSNode each = fieldOf(node, "left");
    if (ts_node_is_null(fieldOf(node, "kind"))) // no const, let or var
        checkTarget(walk, each);
    else
        walk.check(each);
    walk.check(fieldOf(node, "right"));
    walk.check(fieldOf(node, "body"));
}

bool areNames(TSNode arguments)
{
    const auto all = childrenOf(arguments);
    return std::all_of(all.begin(), all.end(),
                       [](TSNode each) { return isA(each, "identifier") || isA(each, "member_expression"); });
}

void checkRecorded(TraceWalk &walk, TSNode node)
{
    walk.noteRecorded();
    if (!happensAtOnce(walk.tree(), node))
        walk.object(node, "calls at any time");
}

void checkMethodCall(TraceWalk &walk, TSNode node, TSNode callee, const QByteArray &path)
{
    const QByteArray name = walk.text(fieldOf(callee, "property"));
    if (!isHarmlessMethod(name) || path.startsWith("gsap."))
        return walk.object(node, "calls");
    walk.check(fieldOf(callee, "object"));
}

void checkCall(TraceWalk &walk, TSNode node)
{
    const TSNode callee = withoutBrackets(fieldOf(node, "function"));
    const TSNode arguments = fieldOf(node, "arguments");
    const QByteArray path = walk.pagePath(callee);
    if (path == "gsap.registerPlugin" && areNames(arguments))
        return; // whatever they are called
    walk.check(arguments);
    if (isFunctionNode(callee))
        return walk.check(callee);
    if (isRecordedCall(path))
        return checkRecorded(walk, node);
    if (isHarmlessGlobalCall(path))
        return;
    if (isA(callee, "identifier") && walk.scope().isOwnFunction(walk.text(callee)))
        return;
    checkMethodCall(walk, node, callee, path);
}

void checkParts(TraceWalk &walk, TSNode node)
{
    walk.checkParts(node);
}

void ignore(TraceWalk &, TSNode) {}

} // namespace

TraceRule traceRuleOf(const QByteArray &kind)
{
    static const QHash<QByteArray, TraceRule> rules{
        {"arrow_function", checkFunction},
        {"function", checkFunction},
        {"function_expression", checkFunction},
        {"function_declaration", checkFunction},
        {"string", checkText},
        {"template_string", checkText},
        {"identifier", checkName},
        {"shorthand_property_identifier", checkName},
        {"shorthand_property_identifier_pattern", checkProperty},
        {"pair_pattern", checkPairPattern},
        {"variable_declarator", checkDeclarator},
        {"for_statement", checkCountedLoop},
        {"for_in_statement", checkLoopOver},
        {"unary_expression", checkUnary},
        {"update_expression", checkUpdate},
        {"assignment_expression", checkAssignment},
        {"augmented_assignment_expression", checkAssignment},
        {"member_expression", checkMember},
        {"subscript_expression", checkMember},
        {"call_expression", checkCall},
    };
    if (isInert(kind))
        return ignore;
    return rules.value(kind, isTransparent(kind) ? checkParts : nullptr);
}

} // namespace muto::script
