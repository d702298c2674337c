#include "core/script/script_replay.h"

#include "core/script/harmless_calls.h"
#include "core/script/script_reader.h"
#include "core/script/syntax_tree.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace muto::script {

namespace {

constexpr qsizetype kLongestReplayed = 64 * 1024;
constexpr std::size_t kMostKnown = 8;
constexpr int kDeepestReplayed = 300;

using Names = QSet<QByteArray>;

/// Kinds of the grammar whose parts say all.
bool isTransparent(std::string_view kind)
{
    static constexpr std::array<std::string_view, 30> known{
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
        "template_string",
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
        "pair_pattern",
        "rest_pattern",
        "assignment_pattern",
        "object_assignment_pattern",
        "formal_parameters",
        "computed_property_name",
    };
    return std::find(known.begin(), known.end(), kind) != known.end();
}

/// Kinds that are nothing but themselves.
bool isInert(std::string_view kind)
{
    static constexpr std::array<std::string_view, 13> known{
        "string",
        "number",
        "true",
        "false",
        "null",
        "undefined",
        "property_identifier",
        "regex",
        "escape_sequence",
        "comment",
        "string_fragment",
        "optional_chain",
        "shorthand_property_identifier_pattern",
    };
    return std::find(known.begin(), known.end(), kind) != known.end();
}

bool isFunctionNode(TSNode node)
{
    return isA(node, "arrow_function") || isA(node, "function_expression") || isA(node, "function") ||
           isA(node, "function_declaration");
}

/// Goes through a script until something is found that may leave a trace.
class ReplayCheck
{
public:
    explicit ReplayCheck(const SyntaxTree &tree)
        : m_tree(tree)
    {
        forEachNode(tree.root(), [this](TSNode node) { collect(node); });
    }

    QString objection()
    {
        if (ts_node_has_error(m_tree.root()))
            return QStringLiteral("it is not understood");
        check(m_tree.root());
        return m_objection;
    }

    /// Of a script that has been checked.
    bool leavesRecords() const { return m_leavesRecords; }

private:
    /// Names that the script itself gives, and those of them that are functions.
    void collect(TSNode node)
    {
        if (isA(node, "variable_declarator") && isFunctionNode(fieldOf(node, "value")))
            m_functions.insert(m_tree.text(fieldOf(node, "name")));
        else if (isA(node, "function_declaration"))
            m_functions.insert(m_tree.text(fieldOf(node, "name")));
        const bool declares = isA(node, "variable_declarator") || isA(node, "function_declaration");
        const TSNode bound = declares                        ? fieldOf(node, "name")
                             : isA(node, "for_in_statement") ? fieldOf(node, "left")
                             : isA(node, "arrow_function")   ? fieldOf(node, "parameter")
                                                             : TSNode{};
        if (!ts_node_is_null(bound))
            declare(bound);
        if (isFunctionNode(node) && !ts_node_is_null(fieldOf(node, "parameters")))
            declare(fieldOf(node, "parameters"));
    }

    void declare(TSNode pattern)
    {
        forEachNode(pattern, [this](TSNode node) {
            if (isA(node, "identifier") || isA(node, "shorthand_property_identifier_pattern"))
                m_names.insert(m_tree.text(node));
        });
    }

    void object(TSNode node, const char *what)
    {
        if (!m_objection.isEmpty())
            return;
        const qsizetype line = m_tree.source().left(spanOf(node).offset).count('\n') + 1;
        const QString text = QString::fromUtf8(m_tree.text(node).left(40)).simplified();
        m_objection = QStringLiteral("line %1: %2 %3").arg(line).arg(QLatin1String(what), text);
    }

    void checkAll(TSNode node)
    {
        for (const TSNode child : childrenOf(node))
            check(child);
    }

    void check(TSNode node)
    {
        if (!m_objection.isEmpty() || ts_node_is_null(node))
            return;
        if (++m_depth > kDeepestReplayed)
            object(node, "too deep");
        else
            checkKind(node, ts_node_type(node));
        --m_depth;
    }

    void checkKind(TSNode node, std::string_view kind)
    {
        if (isInert(kind))
            return;
        if (isTransparent(kind))
            return checkAll(node);
        if (isFunctionNode(node))
            return check(fieldOf(node, "body"));
        if (kind == "identifier" || kind == "shorthand_property_identifier")
            return checkName(node);
        if (kind == "variable_declarator")
            return check(fieldOf(node, "value"));
        if (kind == "for_in_statement") {
            check(fieldOf(node, "right"));
            return check(fieldOf(node, "body"));
        }
        if (kind == "for_statement")
            return isCounted(node) ? checkAll(node) : object(node, "may never end:");
        if (kind == "unary_expression" && m_tree.text(fieldOf(node, "operator")) != "delete")
            return check(fieldOf(node, "argument"));
        if (kind == "update_expression")
            return checkTarget(fieldOf(node, "argument"));
        if (kind == "assignment_expression" || kind == "augmented_assignment_expression") {
            checkTarget(fieldOf(node, "left"));
            return check(fieldOf(node, "right"));
        }
        if (kind == "member_expression" || kind == "subscript_expression")
            return checkMember(node);
        if (kind == "call_expression")
            return checkCall(node);
        object(node, ts_node_type(node));
    }

    /// `for (let i = …; i < …; i++)`, with an `i` that nothing else in it moves.
    bool isCounted(TSNode loop) const
    {
        const TSNode condition = unended(fieldOf(loop, "condition"));
        const TSNode step = fieldOf(loop, "increment");
        const TSNode counter =
            isA(step, "update_expression") ? fieldOf(step, "argument") : fieldOf(step, "left");
        if (!isA(condition, "binary_expression") || !isA(counter, "identifier"))
            return false;
        const QByteArray name = m_tree.text(counter);
        return m_tree.text(fieldOf(condition, "left")) == name && countsUp(condition, step) &&
               !moves(fieldOf(loop, "body"), name);
    }

    /// A condition of a loop is an expression, or a statement of one.
    static TSNode unended(TSNode node)
    {
        const auto parts = childrenOf(node);
        return isA(node, "expression_statement") && !parts.empty() ? parts.front() : node;
    }

    bool countsUp(TSNode condition, TSNode step) const
    {
        const QByteArray compares = m_tree.text(fieldOf(condition, "operator"));
        const QByteArray moves = m_tree.text(fieldOf(step, "operator"));
        const QByteArray by = m_tree.text(fieldOf(step, "right"));
        const bool isStep = moves == "++" || (moves == "+=" && by.toDouble() > 0);
        return isStep && (compares == "<" || compares == "<=");
    }

    bool moves(TSNode body, const QByteArray &name) const
    {
        bool found = false;
        forEachNode(body, [&](TSNode node) {
            const bool writes =
                isA(node, "assignment_expression") || isA(node, "augmented_assignment_expression");
            const TSNode target = writes                           ? fieldOf(node, "left")
                                  : isA(node, "update_expression") ? fieldOf(node, "argument")
                                                                   : TSNode{};
            found = found || (!ts_node_is_null(target) && m_tree.text(target) == name);
        });
        return found;
    }

    void checkName(TSNode node)
    {
        static const Names constants{"undefined", "NaN", "Infinity", "gsap"};
        const QByteArray name = m_tree.text(node);
        if (!m_names.contains(name) && !constants.contains(name) && !isHarmlessGlobalCall(name))
            object(node, "unknown name");
    }

    /// Only names of its own may mean something else afterwards, and `window.__timelines`.
    void checkTarget(TSNode node)
    {
        const TSNode target = withoutBrackets(node);
        if (isA(target, "identifier") && m_names.contains(m_tree.text(target)))
            return;
        if (isRegistry(target))
            return;
        const TSNode holder = withoutBrackets(fieldOf(target, "object"));
        if (!ts_node_is_null(holder) && isRegistryOrMakesIt(holder))
            return isA(target, "subscript_expression") ? check(fieldOf(target, "index")) : void();
        object(node, "writes");
    }

    bool isRegistry(TSNode node) const
    {
        return m_tree.text(node) == "window.__timelines" || m_tree.text(node) == "__timelines";
    }

    /// `window.__timelines`, or `window.__timelines ||= {}`.
    bool isRegistryOrMakesIt(TSNode node) const
    {
        const bool makes = isA(node, "augmented_assignment_expression") || isA(node, "assignment_expression");
        return isRegistry(makes ? withoutBrackets(fieldOf(node, "left")) : node);
    }

    void checkMember(TSNode node)
    {
        if (isRegistry(node) || m_tree.text(node) == "window.gsap")
            return;
        const TSNode property = fieldOf(node, "property");
        if (!ts_node_is_null(property) && !isSettledProperty(m_tree.text(property)))
            return object(node, "reads");
        if (const TSNode index = fieldOf(node, "index"); !ts_node_is_null(index))
            check(index);
        if (!isHarmlessGlobal(node))
            check(fieldOf(node, "object"));
    }

    bool isHarmlessGlobal(TSNode node) const
    {
        const QByteArray path = globalPath(node);
        return path.startsWith("Math.") && path != "Math.random";
    }

    /// "gsap.utils.toArray" of `window.gsap.utils.toArray`; empty when it begins with anything else than a
    /// name.
    QByteArray globalPath(TSNode node) const
    {
        QByteArray path = m_tree.text(node);
        if (path.startsWith("window."))
            path.remove(0, 7);
        const auto isPart = [](char c) { return c == '.' || c == '_' || c == '$' || std::isalnum(uchar(c)); };
        const QByteArray first = path.left(std::max<qsizetype>(0, path.indexOf('.')));
        return std::all_of(path.begin(), path.end(), isPart) && !m_names.contains(first) ? path
                                                                                         : QByteArray();
    }

    void checkCall(TSNode node)
    {
        const TSNode callee = withoutBrackets(fieldOf(node, "function"));
        if (globalPath(callee) == "gsap.registerPlugin")
            return; // whatever they are called
        check(fieldOf(node, "arguments"));
        if (isFunctionNode(callee))
            return check(callee);
        const QByteArray path = globalPath(callee);
        if (isRecordedCall(path)) {
            m_leavesRecords = true;
            return isRunAtOnce(node) ? void() : object(node, "calls at any time");
        }
        if (isHarmlessGlobalCall(path))
            return;
        if (isA(callee, "identifier") && m_functions.contains(path))
            return;
        const TSNode property = fieldOf(callee, "property");
        if (ts_node_is_null(property) || !isHarmlessMethod(m_tree.text(property)) || path.startsWith("gsap."))
            return object(node, "calls");
        check(fieldOf(callee, "object"));
    }

    /// Each time that the script runs, and only then; and nobody gets hold of what comes of it.
    bool isRunAtOnce(TSNode call) const
    {
        const TSNode around = ts_node_parent(call);
        if (!isA(around, "expression_statement") && !isA(around, "arrow_function"))
            return false;
        for (TSNode node = around; !ts_node_is_null(node); node = ts_node_parent(node))
            if (isFunctionNode(node) && !isCalledWhereItStands(node))
                return false;
        return true;
    }

    /// `(() => { … })()`, and what `forEach` is given.
    bool isCalledWhereItStands(TSNode function) const
    {
        TSNode around = ts_node_parent(function);
        while (isA(around, "parenthesized_expression") || isA(around, "arguments"))
            around = ts_node_parent(around);
        if (!isA(around, "call_expression"))
            return false;
        const TSNode callee = withoutBrackets(fieldOf(around, "function"));
        const TSNode property = fieldOf(callee, "property");
        return ts_node_eq(callee, function) ||
               (!ts_node_is_null(property) && m_tree.text(property) == "forEach");
    }

    const SyntaxTree &m_tree;
    Names m_names;
    Names m_functions;
    QString m_objection;
    int m_depth = 0;
    bool m_leavesRecords = false;
};

/// Timelines that nothing holds would stay behind unseen.
ScriptReplay withTimelines(const ScriptModel &model, bool leavesRecords)
{
    ScriptReplay replay;
    for (const ScriptTimeline &timeline : model.timelines) {
        if (timeline.ids.isEmpty() && timeline.parent < 0)
            return {{}, QStringLiteral("it makes a timeline that is not registered by a name")};
        replay.timelines += timeline.ids;
    }
    if (replay.timelines.isEmpty() && !leavesRecords)
        replay.objection = QStringLiteral("it registers no timeline");
    return replay;
}

} // namespace

ScriptReplay scriptReplay(const QByteArray &script)
{
    if (script.size() > kLongestReplayed)
        return {{}, QStringLiteral("it is long")};
    const SyntaxTree tree = SyntaxTree::parse(script);
    ReplayCheck check(tree);
    const QString objection = check.objection();
    return objection.isEmpty() ? withTimelines(readScript(tree), check.leavesRecords())
                               : ScriptReplay{{}, objection};
}

const ScriptReplay &ScriptReplays::of(const QByteArray &script)
{
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&script](const auto &each) { return each.first == script; });
    if (known != m_known.end())
        m_known.splice(m_known.begin(), m_known, known);
    else
        m_known.emplace_front(script, scriptReplay(script));
    if (m_known.size() > kMostKnown)
        m_known.pop_back();
    return m_known.front().second;
}

} // namespace muto::script
