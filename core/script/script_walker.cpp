#include "core/script/script_walker.h"

#include "core/script/script_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace muto::script {

namespace {

constexpr int kDeepest = 400; ///< Of expressions in each other that are looked into.

bool isFunction(TSNode node)
{
    return isA(node, "arrow_function") || isA(node, "function_expression") || isA(node, "function");
}

bool isLoop(std::string_view kind)
{
    return kind == "for_statement" || kind == "for_in_statement" || kind == "while_statement" ||
           kind == "do_statement";
}

bool isCondition(std::string_view kind)
{
    return kind == "if_statement" || kind == "switch_statement" || kind == "ternary_expression" ||
           kind == "catch_clause";
}

/// Functions given to these are called once, as the page gets ready.
bool callsItsArgumentOnce(const QByteArray &name)
{
    static const std::array<QByteArray, 9> names{
        "addEventListener", "then",           "setTimeout", "requestAnimationFrame", "context", "ready",
        "finally",          "queueMicrotask", "whenReady"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool repeats(const QByteArray &name)
{
    static const std::array<QByteArray, 6> names{"forEach", "map", "reduce", "each", "from", "filter"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

ScriptWalker::ScriptWalker(const SyntaxTree &tree)
    : m_tree(tree)
    , m_literals(tree)
{
}

ScriptModel ScriptWalker::walk()
{
    countNames(m_tree.root());
    visit(m_tree.root());
    m_model.hasErrors = ts_node_has_error(m_tree.root());
    return std::move(m_model);
}

void ScriptWalker::countNames(TSNode root)
{
    int doubles = 0, singles = 0;
    forEachNode(root, [&](TSNode node) {
        if (isA(node, "identifier")) {
            ++m_uses[textOf(node)];
        } else if (isA(node, "function_declaration")) {
            m_functions[textOf(fieldOf(node, "name"))].push_back(node);
        } else if (isA(node, "variable_declarator") && isFunction(fieldOf(node, "value"))) {
            m_functions[textOf(fieldOf(node, "name"))].push_back(fieldOf(node, "value"));
        } else if (isA(node, "call_expression") && isA(fieldOf(node, "function"), "identifier")) {
            m_callsOf[textOf(fieldOf(node, "function"))].push_back(node);
        } else if (isA(node, "string") && ts_node_is_named(node)) {
            ++(m_tree.source().at(spanOf(node).offset) == '"' ? doubles : singles);
        }
    });
    m_model.quote = singles > doubles ? '\'' : '"';
}

/// A function that is there to be run, and is from one place: its name stands at its declaration and there.
bool ScriptWalker::runsOnce(const QString &function) const
{
    const auto found = m_functions.constFind(function);
    return found != m_functions.constEnd() && found->size() == 1 && m_uses.value(function) == 2 &&
           childrenOf(fieldOf(found->front(), "parameters")).empty();
}

void ScriptWalker::enterFunction(const QString &name)
{
    if (!runsOnce(name) || m_entered.contains(name))
        return;
    m_entered.insert(name);
    const QString around = std::exchange(m_function, name);
    visit(fieldOf(m_functions.value(name).front(), "body"));
    m_function = around;
}

void ScriptWalker::visitBecause(TSNode node, const QString &why)
{
    const QString before = m_why;
    if (m_why.isEmpty())
        m_why = why;
    visitChildren(node);
    m_why = before;
}

void ScriptWalker::visitFunction(TSNode function, const QString &why)
{
    const QString before = m_why;
    if (m_why.isEmpty())
        m_why = why;
    visit(fieldOf(function, "body"));
    m_why = before;
}

/// What is moved by code that runs again and again is known where the names it uses stand for selectors.
void ScriptWalker::visitRepeated(const std::vector<Bindings> &rounds, const std::function<void()> &visit)
{
    const Bindings selectors = selectorsOf(rounds);
    for (const Binding &each : selectors)
        m_literals.bind(each.name, each.value);
    visit();
    for (const Binding &each : selectors)
        m_literals.unbind(each.name);
}

/// Elements count as one: by the selector that means them all.
std::vector<Bindings> ScriptWalker::roundsOf(TSNode loop)
{
    const auto known = loopOf(
        m_tree, m_literals,
        [](const QString &selector) { return Result<QStringList>(QStringList{selector}); }, loop);
    return known ? known->rounds : std::vector<Bindings>();
}

std::vector<Bindings> ScriptWalker::usesOf(const QString &name, TSNode function) const
{
    std::vector<Bindings> uses;
    for (const TSNode call : m_callsOf.value(name)) {
        auto use = boundArguments(m_tree, m_literals, function, childrenOf(fieldOf(call, "arguments")));
        if (use)
            uses.push_back(std::move(*use));
    }
    return uses;
}

void ScriptWalker::visitChildren(TSNode node)
{
    for (TSNode child : childrenOf(node))
        visit(child);
}

void ScriptWalker::visit(TSNode node)
{
    if (ts_node_is_null(node) || m_depth > kDeepest)
        return;
    ++m_depth;
    const std::string_view kind = ts_node_type(node);
    const SourceSpan around = std::exchange(m_statement, {});
    if (kind == "expression_statement" || kind == "lexical_declaration" || kind == "variable_declaration")
        m_declaration = spanOf(node);
    if (kind == "call_expression") {
        visitCall(node, around);
    } else if (kind == "variable_declarator" || kind == "assignment_expression") {
        const bool declares = kind == "variable_declarator";
        visitAssignment(fieldOf(node, declares ? "name" : "left"),
                        fieldOf(node, declares ? "value" : "right"));
    } else if (kind == "function_declaration") {
        const QString name = textOf(fieldOf(node, "name"));
        if (!runsOnce(name))
            visitRepeated(usesOf(name, node), [&] {
                visitFunction(node, ScriptWords::tr("it is made by the function %1()").arg(name));
            });
    } else if (isFunction(node)) {
        visitFunction(node, ScriptWords::tr("it is made in a function"));
    } else if (isLoop(kind)) {
        visitRepeated(roundsOf(node), [&] { visitBecause(node, ScriptWords::tr("it is made in a loop")); });
    } else if (isCondition(kind)) {
        visitBecause(node, ScriptWords::tr("whether it is made depends on a condition"));
    } else {
        if (kind == "expression_statement")
            m_statement = spanOf(node);
        const auto children = childrenOf(node);
        for (const TSNode child : children)
            visit(child);
        if (kind == "return_statement" && children.size() == 1 && !m_function.isEmpty()) {
            if (const auto timeline = timelineOf(children.front()))
                m_returned.insert(m_function, *timeline);
        }
    }
    --m_depth;
}

void ScriptWalker::visitAssignment(TSNode target, TSNode value)
{
    value = withoutBrackets(value);
    if (isFunction(value)) {
        const QString name = textOf(target);
        if (!runsOnce(name))
            visitRepeated(usesOf(name, value), [&] {
                visitFunction(value, ScriptWords::tr("it is made by the function %1()").arg(name));
            });
        return;
    }
    visit(value);
    if (isRegistry(target) && isA(value, "object"))
        registerAll(value);
    const auto timeline = timelineOf(value);
    if (!timeline)
        return;
    ScriptTimeline &made = m_model.timelines[*timeline];
    const QString name = textOf(target);
    m_variables.insert(name, *timeline);
    if (made.variable.isEmpty())
        made.variable = name;
    const bool isElement = isA(target, "subscript_expression"), isMember = isA(target, "member_expression");
    if ((!isElement && !isMember) || !isRegistry(fieldOf(target, "object")))
        return;
    const ScriptValue id = isElement ? m_literals.read(fieldOf(target, "index"))
                                     : ScriptValue::ofText(textOf(fieldOf(target, "property")));
    if (id.isText())
        registerAs(*timeline, id.text);
}

/// `window.__timelines`, which may be made on the way: `(window.__timelines ||= {})`.
bool ScriptWalker::isRegistry(TSNode expression) const
{
    expression = withoutBrackets(expression);
    const bool makes =
        isA(expression, "assignment_expression") || isA(expression, "augmented_assignment_expression");
    return textOf(makes ? fieldOf(expression, "left") : expression).endsWith(QLatin1String("__timelines"));
}

/// `{ main: tl }`
void ScriptWalker::registerAll(TSNode object)
{
    for (const TSNode pair : childrenOf(object)) {
        const TSNode key = fieldOf(pair, "key");
        const auto timeline = isA(pair, "pair") ? timelineOf(fieldOf(pair, "value")) : std::nullopt;
        if (timeline)
            registerAs(*timeline, isA(key, "string") ? m_literals.read(key).text : textOf(key));
    }
}

void ScriptWalker::registerAs(int timeline, const QString &id)
{
    QStringList &ids = m_model.timelines[timeline].ids;
    if (!ids.contains(id))
        ids.append(id);
}

/// The timeline that an expression is: a variable, the call that makes one, or a call on one that answers it.
std::optional<int> ScriptWalker::timelineOf(TSNode expression)
{
    expression = withoutBrackets(expression);
    for (int depth = 0; isA(expression, "call_expression") && depth < 100000; ++depth) {
        const auto made = m_made.constFind({ts_node_start_byte(expression), ts_node_end_byte(expression)});
        if (made != m_made.constEnd())
            return *made;
        const TSNode callee = fieldOf(expression, "function");
        const auto returned = m_returned.constFind(textOf(callee));
        if (returned != m_returned.constEnd())
            return *returned;
        if (!isA(callee, "member_expression"))
            return std::nullopt;
        expression = withoutBrackets(fieldOf(callee, "object"));
    }
    const auto known = m_variables.constFind(textOf(expression));
    return known == m_variables.constEnd() ? std::nullopt : std::optional(*known);
}

int ScriptWalker::makeTimeline(TSNode call)
{
    ScriptTimeline timeline;
    const auto arguments = childrenOf(fieldOf(call, "arguments"));
    timeline.vars = arguments.empty() ? ScriptValue::ofObject({}) : m_literals.read(arguments.front());
    timeline.span = spanOf(call);
    timeline.statement = m_declaration;
    m_model.timelines.push_back(std::move(timeline));
    const int index = int(m_model.timelines.size()) - 1;
    m_made.insert({ts_node_start_byte(call), ts_node_end_byte(call)}, index);
    return index;
}

void ScriptWalker::visitCall(TSNode outermost, SourceSpan statement)
{
    std::vector<TSNode> chain; // innermost last; a long chain is no deep recursion
    for (TSNode call = outermost; isA(call, "call_expression");) {
        chain.push_back(call);
        const TSNode callee = withoutBrackets(fieldOf(call, "function"));
        call = isA(callee, "member_expression") ? withoutBrackets(fieldOf(callee, "object")) : callee;
    }
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
        const TSNode callee = withoutBrackets(fieldOf(*it, "function"));
        const bool isMember = isA(callee, "member_expression");
        const TSNode object = isMember ? fieldOf(callee, "object") : callee;
        const QByteArray name = m_tree.text(isMember ? fieldOf(callee, "property") : callee);
        if (it == chain.rbegin())
            visitCallee(object, name);
        const bool isGsap = isMember && m_tree.text(object) == "gsap";
        const auto timeline = isMember && !isGsap ? timelineOf(object) : std::nullopt;
        const QString before = m_why;
        if (m_why.isEmpty() && repeats(name))
            m_why = ScriptWords::tr("it is made in a loop");
        const bool runs = callsItsArgumentOnce(name) || repeats(name);
        visitRepeated(repeats(name) ? roundsOf(*it) : std::vector<Bindings>(), [&] {
            for (TSNode argument : childrenOf(fieldOf(*it, "arguments")))
                visitArgument(argument, runs);
        });
        m_why = before;
        if (isGsap && name == "timeline")
            makeTimeline(*it);
        else if (isGsap || timeline)
            noteCall(*it, timeline.value_or(-1), statement);
    }
}

/// What is called: a function that is run right here, or by its name; a timeline of whatever makes one.
void ScriptWalker::visitCallee(TSNode callee, const QByteArray &name)
{
    callee = withoutBrackets(callee);
    if (isFunction(callee))
        visitFunction(callee, {});
    else if (isA(callee, "identifier") && name == m_tree.text(callee))
        enterFunction(QString::fromUtf8(name));
    else if (!isA(callee, "identifier") && !isA(callee, "call_expression"))
        visit(callee);
}

void ScriptWalker::visitArgument(TSNode argument, bool runsOnce)
{
    argument = withoutBrackets(argument);
    if (isFunction(argument) && runsOnce)
        visitFunction(argument, {});
    else if (isA(argument, "identifier"))
        enterFunction(textOf(argument));
    else
        visit(argument);
}

void ScriptWalker::noteCall(TSNode node, int timeline, SourceSpan statement)
{
    ScriptCall call;
    call.timeline = timeline;
    call.method = textOf(fieldOf(fieldOf(node, "function"), "property"));
    call.why = m_why;
    const TSNode arguments = fieldOf(node, "arguments");
    const auto given = childrenOf(arguments);
    for (TSNode argument : given)
        call.arguments.push_back(m_literals.read(argument));
    const qsizetype from = spanOf(fieldOf(fieldOf(node, "function"), "object")).end();
    call.span = {from, spanOf(node).end() - from};
    call.argumentsSpan = spanOf(arguments);
    call.statement = statement;
    if (timeline >= 0 && call.method == QLatin1String("add") && !given.empty())
        call.timelineArgument = timelineOf(given.front()).value_or(-1);
    m_model.calls.push_back(std::move(call));
}

} // namespace muto::script
