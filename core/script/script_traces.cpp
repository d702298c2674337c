#include "core/script/script_traces.h"

#include "core/script/harmless_calls.h"
#include "core/script/script_flow.h"
#include "core/script/script_scope.h"
#include "core/script/syntax_tree.h"

#include <QHash>

#include <algorithm>

namespace muto::script {

namespace {

constexpr int kDeepestTraced = 300;

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

/// Goes through a script until something is found that may leave a trace.
class TraceCheck
{
public:
    explicit TraceCheck(const SyntaxTree &tree)
        : m_tree(tree)
        , m_scope(tree)
    {
    }

    ScriptTraces traces()
    {
        if (ts_node_has_error(m_tree.root()))
            return {QStringLiteral("it is not understood")};
        if (m_scope.isOwn("gsap"))
            return {QStringLiteral("it means something of its own by gsap")};
        check(m_tree.root());
        return m_traces;
    }

private:
    using Rule = void (TraceCheck::*)(TSNode);

    static Rule ruleOf(const QByteArray &kind)
    {
        static const QHash<QByteArray, Rule> rules{
            {"arrow_function", &TraceCheck::checkFunction},
            {"function", &TraceCheck::checkFunction},
            {"function_expression", &TraceCheck::checkFunction},
            {"function_declaration", &TraceCheck::checkFunction},
            {"string", &TraceCheck::checkText},
            {"template_string", &TraceCheck::checkText},
            {"identifier", &TraceCheck::checkName},
            {"shorthand_property_identifier", &TraceCheck::checkName},
            {"shorthand_property_identifier_pattern", &TraceCheck::checkProperty},
            {"pair_pattern", &TraceCheck::checkPairPattern},
            {"variable_declarator", &TraceCheck::checkDeclarator},
            {"for_statement", &TraceCheck::checkCountedLoop},
            {"for_in_statement", &TraceCheck::checkLoopOver},
            {"unary_expression", &TraceCheck::checkUnary},
            {"update_expression", &TraceCheck::checkUpdate},
            {"assignment_expression", &TraceCheck::checkAssignment},
            {"augmented_assignment_expression", &TraceCheck::checkAssignment},
            {"member_expression", &TraceCheck::checkMember},
            {"subscript_expression", &TraceCheck::checkMember},
            {"call_expression", &TraceCheck::checkCall},
        };
        return rules.value(kind, isTransparent(kind) ? &TraceCheck::checkParts : nullptr);
    }

    void object(TSNode node, const char *what)
    {
        if (!m_traces.objection.isEmpty())
            return;
        const qsizetype line = m_tree.source().left(spanOf(node).offset).count('\n') + 1;
        const QString text = QString::fromUtf8(m_tree.text(node).left(40)).simplified();
        m_traces.objection = QStringLiteral("line %1: %2 %3").arg(line).arg(QLatin1String(what), text);
    }

    void check(TSNode node)
    {
        if (!m_traces.objection.isEmpty() || ts_node_is_null(node))
            return;
        if (++m_depth > kDeepestTraced)
            object(node, "too deep");
        else
            checkByKind(node);
        --m_depth;
    }

    void checkByKind(TSNode node)
    {
        const QByteArray kind = ts_node_type(node);
        if (isInert(kind))
            return;
        if (const Rule rule = ruleOf(kind))
            (this->*rule)(node);
        else
            object(node, ts_node_type(node));
    }

    void checkParts(TSNode node)
    {
        for (const TSNode child : childrenOf(node))
            check(child);
    }

    void checkFunction(TSNode node)
    {
        check(fieldOf(node, "parameter"));
        check(fieldOf(node, "parameters"));
        check(fieldOf(node, "body"));
    }

    void checkText(TSNode node)
    {
        if (isByChance(m_tree.text(node)))
            return object(node, "leaves to chance");
        checkParts(node);
    }

    // Names and properties

    void checkName(TSNode node)
    {
        const QByteArray name = m_tree.text(node);
        if (name == "gsap")
            return checkGsap(node);
        static const QSet<QByteArray> constants{"undefined", "NaN", "Infinity"};
        if (!m_scope.isOwn(name) && !constants.contains(name) && !isHarmlessGlobalCall(name))
            object(node, "unknown name");
    }

    /// Under another name it could do anything: whether it is there is all that may be asked.
    void checkGsap(TSNode node)
    {
        const TSNode around = aroundBrackets(node);
        const QByteArray by =
            isA(around, "binary_expression") ? m_tree.text(fieldOf(around, "operator")) : QByteArray();
        const bool isLeft = ts_node_eq(withoutBrackets(fieldOf(around, "left")), node);
        const bool isAsked = isA(around, "unary_expression") || isA(around, "if_statement") ||
                             (by == "&&" && isLeft) || by.startsWith("==") || by.startsWith("!=");
        if (!isAsked)
            object(around, "passes gsap on:");
    }

    void checkProperty(TSNode name)
    {
        if (!isSettledProperty(m_tree.text(name)))
            object(name, "reads");
    }

    void checkPairPattern(TSNode node)
    {
        const TSNode key = fieldOf(node, "key");
        if (isA(key, "property_identifier"))
            checkProperty(key);
        else
            check(key);
        check(fieldOf(node, "value"));
    }

    void checkMember(TSNode node)
    {
        const QByteArray path = m_scope.pagePath(node);
        if (path == "gsap")
            return checkGsap(node);
        if (path.startsWith("gsap."))
            return path.startsWith("gsap.utils.") && isHarmlessGlobalCall(path) ? void()
                                                                                : object(node, "passes on");
        if (isRegistry(node) || (path.startsWith("Math.") && path != "Math.random"))
            return;
        if (const TSNode property = fieldOf(node, "property"); !ts_node_is_null(property))
            checkProperty(property);
        check(fieldOf(node, "index"));
        check(fieldOf(node, "object"));
    }

    bool isRegistry(TSNode node) const { return m_scope.pagePath(node) == "__timelines"; }

    // What is written

    void checkDeclarator(TSNode node)
    {
        if (isGsapItself(m_tree, node))
            return;
        check(fieldOf(node, "name"));
        check(fieldOf(node, "value"));
    }

    void checkAssignment(TSNode node)
    {
        checkTarget(fieldOf(node, "left"));
        check(fieldOf(node, "right"));
    }

    void checkUpdate(TSNode node) { checkTarget(fieldOf(node, "argument")); }

    void checkUnary(TSNode node)
    {
        if (m_tree.text(fieldOf(node, "operator")) == "delete")
            return object(node, "takes away");
        check(fieldOf(node, "argument"));
    }

    /// Only names of its own may mean something else afterwards, and `window.__timelines`.
    void checkTarget(TSNode node)
    {
        const TSNode target = withoutBrackets(node);
        if (isA(target, "identifier") && m_scope.isOwn(m_tree.text(target)))
            return;
        if (isRegistry(target))
            return;
        const TSNode holder = withoutBrackets(fieldOf(target, "object"));
        if (!isRegistryOrMakesIt(holder))
            return object(node, "writes");
        check(fieldOf(target, "index"));
    }

    /// `window.__timelines`, or `window.__timelines ||= {}`.
    bool isRegistryOrMakesIt(TSNode node) const
    {
        const bool makes = isA(node, "augmented_assignment_expression") || isA(node, "assignment_expression");
        return isRegistry(makes ? withoutBrackets(fieldOf(node, "left")) : node);
    }

    // What is run

    void checkCountedLoop(TSNode node)
    {
        if (!isCountedLoop(m_tree, node))
            return object(node, "may never end:");
        checkParts(node);
    }

    void checkLoopOver(TSNode node)
    {
        const TSNode each = fieldOf(node, "left");
        if (ts_node_is_null(fieldOf(node, "kind"))) // no const, let or var
            checkTarget(each);
        else
            check(each);
        check(fieldOf(node, "right"));
        check(fieldOf(node, "body"));
    }

    void checkCall(TSNode node)
    {
        const TSNode callee = withoutBrackets(fieldOf(node, "function"));
        const TSNode arguments = fieldOf(node, "arguments");
        const QByteArray path = m_scope.pagePath(callee);
        if (path == "gsap.registerPlugin" && areNames(arguments))
            return; // whatever they are called
        check(arguments);
        if (isFunctionNode(callee))
            return check(callee);
        if (isRecordedCall(path))
            return checkRecorded(node);
        if (isHarmlessGlobalCall(path))
            return;
        if (isA(callee, "identifier") && m_scope.isOwnFunction(m_tree.text(callee)))
            return;
        checkMethodCall(node, callee, path);
    }

    void checkMethodCall(TSNode node, TSNode callee, const QByteArray &path)
    {
        const QByteArray name = m_tree.text(fieldOf(callee, "property"));
        if (!isHarmlessMethod(name) || path.startsWith("gsap."))
            return object(node, "calls");
        check(fieldOf(callee, "object"));
    }

    void checkRecorded(TSNode node)
    {
        m_traces.areRecorded = true;
        if (!happensAtOnce(m_tree, node))
            object(node, "calls at any time");
    }

    static bool areNames(TSNode arguments)
    {
        const auto all = childrenOf(arguments);
        return std::all_of(all.begin(), all.end(), [](TSNode each) {
            return isA(each, "identifier") || isA(each, "member_expression");
        });
    }

    const SyntaxTree &m_tree;
    const ScriptScope m_scope;
    ScriptTraces m_traces;
    int m_depth = 0;
};

} // namespace

ScriptTraces tracesOf(const SyntaxTree &tree)
{
    return TraceCheck(tree).traces();
}

} // namespace muto::script
