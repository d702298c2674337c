#include "core/script/round_writer.h"

#include "core/edit/indentation.h"
#include "core/script/arithmetic.h"
#include "core/script/script_words.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace muto::script {

namespace {

constexpr int kDigits =
    12; ///< All that is true of what was computed in tenths: 0.3, not 0.30000000000000004.

/// Without what computing it left behind its last digits.
ScriptValue tidy(ScriptValue value)
{
    if (value.isNumber())
        value.number = QByteArray::number(value.number, 'g', kDigits).toDouble();
    for (ScriptValue &item : value.items)
        item = tidy(std::move(item));
    for (ScriptField &field : value.fields)
        field.value = tidy(std::move(field.value));
    return value;
}

bool isKnown(const ScriptValue &value)
{
    return !value.isComputed() && std::all_of(value.items.begin(), value.items.end(), isKnown) &&
           std::all_of(value.fields.begin(), value.fields.end(),
                       [](const ScriptField &field) { return !field.key.isEmpty() && isKnown(field.value); });
}

/// A text whose lines are part of it.
bool holdsTextOfLines(const SyntaxTree &tree, TSNode node)
{
    bool found = false;
    forEachNode(node, [&](TSNode each) {
        found = found || (isA(each, "template_string") && tree.text(each).contains('\n'));
    });
    return found;
}

std::vector<TSNode> withComments(TSNode node)
{
    std::vector<TSNode> all;
    for (uint32_t i = 0; i < ts_node_named_child_count(node); ++i)
        all.push_back(ts_node_named_child(node, i));
    return all;
}

bool isDeclaration(TSNode node)
{
    return isA(node, "lexical_declaration") || isA(node, "variable_declaration");
}

} // namespace

RoundWriter::RoundWriter(const SyntaxTree &tree, const ElementNames &elements, char quote)
    : m_tree(tree)
    , m_elements(elements)
    , m_quote(quote)
    , m_literals(tree)
{
}

Result<> RoundWriter::writeLoop(TSNode node)
{
    const auto loop = loopOf(m_tree, m_literals, m_elements, node);
    if (!loop)
        return fail(loop.error());
    const bool comments = m_withComments;
    Result<> done = ok();
    for (std::size_t i = 0; done && i < loop->rounds.size(); ++i)
        done = writeRound(loop->body, loop->rounds[i], comments && i == 0);
    m_withComments = comments;
    return done;
}

Result<> RoundWriter::writeRound(TSNode body, const Bindings &round, bool comments)
{
    const std::size_t outer = m_names.size();
    m_withComments = comments;
    bind(round);
    Result<> done = writeBody(body);
    unbindFrom(outer);
    return done;
}

void RoundWriter::bind(const Bindings &round)
{
    for (const Binding &each : round) {
        m_literals.bind(each.name, each.value);
        m_names.push_back(each.name);
    }
}

void RoundWriter::unbindFrom(std::size_t first)
{
    for (std::size_t i = first; i < m_names.size(); ++i)
        m_literals.unbind(m_names[i]);
    m_names.resize(first);
}

Result<> RoundWriter::writeBody(TSNode body)
{
    if (!isA(body, "statement_block"))
        return std::string_view(ts_node_type(body)).ends_with("_statement") ? writeStatement(body, true)
                                                                            : writeExpression(body);
    const auto statements = withComments(body);
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (const Result<> done = writeStatement(statements[i], i + 1 == statements.size()); !done)
            return done;
    }
    return ok();
}

Result<> RoundWriter::writeStatement(TSNode statement, bool isLast)
{
    if (isA(statement, "comment")) {
        if (m_withComments)
            m_lines.push_back({m_tree.text(statement), {}});
        return ok();
    }
    if (isA(statement, "empty_statement"))
        return ok();
    if (repeatsItsBody(m_tree, statement))
        return writeLoop(statement);
    if (isA(statement, "statement_block"))
        return writeBody(statement);
    if (isA(statement, "if_statement"))
        return writeChosen(statement);
    const auto parts = childrenOf(statement);
    if (isDeclaration(statement)) {
        Result<> done = ok();
        for (std::size_t i = 0; done && i < parts.size(); ++i)
            done = declare(parts[i]);
        return done;
    }
    const bool isAnswer = isLast && isA(statement, "return_statement") && parts.size() == 1;
    if ((isA(statement, "expression_statement") || isAnswer) && parts.size() == 1)
        return writeExpression(parts.front());
    return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(statement))));
}

Result<> RoundWriter::writeChosen(TSNode condition)
{
    const TSNode asked = fieldOf(condition, "condition");
    const auto truth = truthOf(m_literals.read(asked));
    if (!truth)
        return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(asked))));
    TSNode chosen = fieldOf(condition, *truth ? "consequence" : "alternative");
    if (isA(chosen, "else_clause"))
        chosen = childrenOf(chosen).front();
    return ts_node_is_null(chosen) ? ok() : writeStatement(chosen, false);
}

Result<> RoundWriter::writeExpression(TSNode expression)
{
    Splices splices;
    if (const Result<> done = replaceIn(expression, splices); !done)
        return done;
    QByteArray text = m_tree.text(expression);
    const qsizetype from = spanOf(expression).offset;
    for (auto it = splices.rbegin(); it != splices.rend(); ++it)
        text.replace(it->offset - from, it->removed.size(), it->inserted);
    const QByteArray indent =
        holdsTextOfLines(m_tree, expression) ? QByteArray() : edit::indentAt(m_tree.source(), from);
    m_lines.push_back({text + ';', indent});
    return ok();
}

Result<> RoundWriter::declare(TSNode declarator)
{
    const TSNode value = withoutBrackets(fieldOf(declarator, "value"));
    ScriptValue known = m_literals.read(value);
    if (isA(value, "call_expression") && mentionsBound(fieldOf(value, "function"))) {
        const auto inside = lookedUpInside(value);
        if (!inside)
            return fail(inside.error());
        known = *inside;
    } else if (const QString selector = m_literals.selectorOf(value); !selector.isEmpty()) {
        known = elementValue(selector);
    }
    const auto round = bound(m_tree, m_literals, fieldOf(declarator, "name"), known);
    if (!round)
        return fail(round.error());
    bind(*round);
    return ok();
}

bool RoundWriter::isBoundName(TSNode node) const
{
    return (isA(node, "identifier") || isA(node, "shorthand_property_identifier")) &&
           m_literals.isBound(QString::fromUtf8(m_tree.text(node)));
}

bool RoundWriter::mentionsBound(TSNode node) const
{
    bool found = false;
    if (!ts_node_is_null(node))
        forEachNode(node, [&](TSNode each) { found = found || isBoundName(each); });
    return found;
}

void RoundWriter::replace(TSNode node, const QByteArray &text, Splices &splices) const
{
    splices.push_back({spanOf(node).offset, m_tree.text(node), text});
}

QByteArray RoundWriter::written(const ScriptValue &value) const
{
    return valueText(tidy(value), m_quote);
}

Result<> RoundWriter::replaceInAll(const std::vector<TSNode> &nodes, Splices &splices) const
{
    Result<> done = ok();
    for (std::size_t i = 0; done && i < nodes.size(); ++i)
        done = replaceIn(nodes[i], splices);
    return done;
}

/// Splices come in the order of the source.
Result<> RoundWriter::replaceIn(TSNode node, Splices &splices) const
{
    if (!mentionsBound(node))
        return ok();
    const std::string_view kind = ts_node_type(node);
    if (kind == "object" || kind == "array" || kind == "arguments" || kind == "parenthesized_expression")
        return replaceInAll(childrenOf(node), splices);
    if (kind == "pair")
        return replaceInPair(node, splices);
    if (kind == "spread_element")
        return replaceSpread(node, splices);
    const bool isOfElement = kind == "call_expression" && mentionsBound(fieldOf(node, "function"));
    const ScriptValue value = isOfElement ? ScriptValue() : m_literals.read(node);
    if (isKnown(value)) {
        const bool isShort = kind == "shorthand_property_identifier";
        replace(node, (isShort ? m_tree.text(node) + ": " : QByteArray()) + written(value), splices);
        return ok();
    }
    if (kind == "call_expression")
        return replaceInCall(node, splices);
    if (kind == "member_expression")
        return replaceIn(fieldOf(node, "object"), splices);
    return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(node))));
}

/// A call, of which only GSAP's tweens take selectors where they would take elements.
Result<> RoundWriter::replaceInCall(TSNode call, Splices &splices) const
{
    const TSNode callee = fieldOf(call, "function");
    if (const Result<> done = replaceIn(callee, splices); !done)
        return done;
    const QString method = QString::fromUtf8(m_tree.text(fieldOf(callee, "property")));
    auto arguments = childrenOf(fieldOf(call, "arguments"));
    if (tweenMethod(method) && !arguments.empty()) {
        if (const Result<> done = replaceTarget(arguments.front(), splices); !done)
            return done;
        arguments.erase(arguments.begin());
    }
    return replaceInAll(arguments, splices);
}

Result<> RoundWriter::replaceTarget(TSNode node, Splices &splices) const
{
    const TSNode inner = withoutBrackets(node);
    if (isA(inner, "array")) {
        Result<> done = ok();
        for (TSNode item : childrenOf(inner))
            done = done ? replaceTarget(item, splices) : done;
        return done;
    }
    ScriptValue target = isA(inner, "identifier") ? m_literals.read(inner) : ScriptValue();
    if (isA(inner, "call_expression") && mentionsBound(fieldOf(inner, "function"))) {
        const auto inside = lookedUpInside(inner);
        if (!inside)
            return fail(inside.error());
        target = *inside;
    }
    if (!isElement(target))
        return replaceIn(node, splices);
    replace(inner, written(ScriptValue::ofText(target.text)), splices);
    return ok();
}

/// `element.querySelector(".part")`, where the element is bound.
Result<ScriptValue> RoundWriter::lookedUpInside(TSNode call) const
{
    const TSNode callee = fieldOf(call, "function");
    const QByteArray method = m_tree.text(fieldOf(callee, "property"));
    const ScriptValue around = m_literals.read(fieldOf(callee, "object"));
    const bool takesAll = method == "querySelectorAll";
    const QString inner = m_literals.selectorOf(call);
    if (!isElement(around) || inner.isEmpty() || (!takesAll && method != "querySelector"))
        return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(call))));
    const QString all = around.text + QLatin1Char(' ') + inner;
    const auto names = m_elements(all);
    if (!names)
        return fail(names.error());
    if (names->isEmpty())
        return fail(ErrorKind::Composition, ScriptWords::tr("The page has no element for “%1”.").arg(all));
    return elementValue(takesAll ? all : names->front());
}

Result<> RoundWriter::replaceSpread(TSNode spread, Splices &splices) const
{
    const auto parts = childrenOf(spread);
    const ScriptValue value = parts.empty() ? ScriptValue() : m_literals.read(parts.front());
    if (!isKnown(value) || (!value.isObject() && !value.isList()))
        return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(spread))));
    const QByteArray text = written(value), inner = text.mid(1, text.size() - 2).trimmed();
    replace(spread, inner.isEmpty() ? "..." + text : inner, splices); // else its comma would be one too many
    return ok();
}

Result<> RoundWriter::replaceInPair(TSNode pair, Splices &splices) const
{
    const TSNode key = fieldOf(pair, "key");
    if (isA(key, "computed_property_name") && mentionsBound(key)) {
        const auto name = asText(m_literals.read(childrenOf(key).front()));
        if (!name)
            return fail(onlyWhenItRuns(QString::fromUtf8(m_tree.text(key))));
        replace(key, keyText(*name, m_quote), splices);
    }
    return replaceIn(fieldOf(pair, "value"), splices);
}

} // namespace muto::script
