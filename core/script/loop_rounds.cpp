#include "core/script/loop_rounds.h"

#include "core/script/arithmetic.h"
#include "core/script/script_words.h"

#include <map>
#include <utility>

namespace muto::script {

namespace {

constexpr int kMostRounds = 500; ///< Nobody edits more animations than that by hand.
constexpr int kLongestNamed = 60;

/// `list.forEach(body)`, alone or as a statement: the call; null for anything else.
TSNode forEachCall(const SyntaxTree &tree, TSNode node)
{
    if (isA(node, "expression_statement")) {
        const auto parts = childrenOf(node);
        node = parts.size() == 1 ? withoutBrackets(parts.front()) : TSNode{};
    }
    const TSNode callee = isA(node, "call_expression") ? fieldOf(node, "function") : TSNode{};
    const bool isForEach =
        isA(callee, "member_expression") && tree.text(fieldOf(callee, "property")) == "forEach";
    return isForEach ? node : TSNode{};
}

/// What is gone through, as values: the items of a list, or elements of the page.
Result<std::vector<ScriptValue>> itemsOf(const SyntaxTree &tree, const LiteralReader &literals,
                                         const ElementNames &elements, TSNode list)
{
    if (const ScriptValue known = literals.read(list); known.isList())
        return known.items;
    const QString selector = literals.listedSelectorOf(list);
    if (selector.isEmpty())
        return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(list))));
    const auto names = elements(selector);
    if (!names)
        return fail(names.error());
    std::vector<ScriptValue> items;
    for (const QString &name : *names)
        items.push_back(elementValue(name));
    return items;
}

Result<> tooMany(std::size_t rounds)
{
    if (rounds <= kMostRounds)
        return ok();
    return fail(ErrorKind::Composition,
                ScriptWords::tr("It goes round more than %1 times.").arg(kMostRounds));
}

/// The parameters of a function; one without brackets counts.
std::vector<TSNode> parametersOf(TSNode function)
{
    const TSNode single = fieldOf(function, "parameter");
    return ts_node_is_null(single) ? childrenOf(fieldOf(function, "parameters")) : std::vector{single};
}

Result<Loop> forEachOf(const SyntaxTree &tree, const LiteralReader &literals, const ElementNames &elements,
                       TSNode call)
{
    const auto items = itemsOf(tree, literals, elements, fieldOf(fieldOf(call, "function"), "object"));
    if (!items)
        return fail(items.error());
    const auto arguments = childrenOf(fieldOf(call, "arguments"));
    const TSNode function = arguments.size() == 1 ? withoutBrackets(arguments.front()) : TSNode{};
    Loop loop{fieldOf(function, "body"), {}};
    if (ts_node_is_null(loop.body))
        return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(fieldOf(call, "arguments")))));
    const auto parameters = parametersOf(function);
    for (std::size_t i = 0; i < items->size(); ++i) {
        Bindings round;
        for (std::size_t p = 0; p < parameters.size() && p < 3; ++p) {
            const ScriptValue value = p == 0   ? (*items)[i]
                                      : p == 1 ? exactNumber(double(i))
                                               : ScriptValue::ofList(*items);
            auto some = bound(tree, literals, parameters[p], value);
            if (!some)
                return fail(some.error());
            round.insert(round.end(), some->begin(), some->end());
        }
        loop.rounds.push_back(std::move(round));
    }
    return loop;
}

/// `for (const item of list)`
Result<Loop> forOf(const SyntaxTree &tree, const LiteralReader &literals, const ElementNames &elements,
                   TSNode node)
{
    if (tree.text(fieldOf(node, "operator")) != "of")
        return fail(onlyWhenItRuns(ScriptWords::tr("the keys of an object")));
    const auto items = itemsOf(tree, literals, elements, fieldOf(node, "right"));
    if (!items)
        return fail(items.error());
    Loop loop{fieldOf(node, "body"), {}};
    for (const ScriptValue &item : *items) {
        auto round = bound(tree, literals, fieldOf(node, "left"), item);
        if (!round)
            return fail(round.error());
        loop.rounds.push_back(std::move(*round));
    }
    return loop;
}

/// What a step of a `for` adds: `i++`, `i -= 2`.
std::optional<double> stepOf(const SyntaxTree &tree, const LiteralReader &literals, TSNode step,
                             const QByteArray &name)
{
    const QByteArray text = tree.text(step);
    if (isA(step, "update_expression") && tree.text(fieldOf(step, "argument")) == name)
        return text.contains("++") ? 1 : -1;
    if (!isA(step, "augmented_assignment_expression") || tree.text(fieldOf(step, "left")) != name)
        return std::nullopt;
    const ScriptValue by = literals.read(fieldOf(step, "right"));
    const QByteArray sign = tree.text(fieldOf(step, "operator"));
    if (!by.isNumber() || (sign != "+=" && sign != "-="))
        return std::nullopt;
    return sign == "+=" ? by.number : -by.number;
}

/// `for (let i = 0; i < 3; i++)`
Result<Loop> forCounting(const SyntaxTree &tree, LiteralReader &literals, TSNode node)
{
    const auto declared = childrenOf(fieldOf(node, "initializer"));
    const TSNode variable = declared.size() == 1 ? declared.front() : TSNode{};
    const QByteArray name = tree.text(fieldOf(variable, "name"));
    const ScriptValue first =
        ts_node_is_null(variable) ? ScriptValue() : literals.read(fieldOf(variable, "value"));
    const auto step = stepOf(tree, literals, fieldOf(node, "increment"), name);
    TSNode condition = fieldOf(node, "condition");
    if (isA(condition, "expression_statement"))
        condition = childrenOf(condition).front();
    if (!first.isNumber() || !step)
        return fail(onlyWhenItRuns(ScriptWords::tr("how often it goes round")));
    Loop loop{fieldOf(node, "body"), {}};
    const QString bound = QString::fromUtf8(name);
    for (double at = first.number;; at += *step) {
        literals.bind(bound, exactNumber(at));
        const auto goesOn = truthOf(literals.read(condition));
        literals.unbind(bound);
        const Result<> few = tooMany(loop.rounds.size());
        if (!goesOn)
            return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(condition))));
        if (!*goesOn)
            return loop;
        if (!few)
            return fail(few.error());
        loop.rounds.push_back({{bound, exactNumber(at)}});
    }
}

/// `{ at, by: length = 1 }`
Result<Bindings> boundFields(const SyntaxTree &tree, const LiteralReader &literals, TSNode pattern,
                             const ScriptValue &value)
{
    Bindings all;
    for (TSNode part : childrenOf(pattern)) {
        const bool isPair = isA(part, "pair_pattern"), hasDefault = isA(part, "object_assignment_pattern");
        const TSNode name = isPair ? fieldOf(part, "key") : hasDefault ? fieldOf(part, "left") : part;
        if (isA(part, "rest_pattern") || !value.isObject())
            return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(part))));
        const ScriptValue *field = value.field(QString::fromUtf8(tree.text(name)));
        std::optional<ScriptValue> given = field ? std::optional(*field) : std::nullopt;
        if (!given && hasDefault)
            given = literals.read(fieldOf(part, "right"));
        auto some = bound(tree, literals, isPair ? fieldOf(part, "value") : name, given);
        if (!some)
            return some;
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

/// `[from, to]`
Result<Bindings> boundItems(const SyntaxTree &tree, const LiteralReader &literals, TSNode pattern,
                            const ScriptValue &value)
{
    Bindings all;
    const auto parts = childrenOf(pattern);
    if (!value.isList() || tree.text(pattern).contains(",,"))
        return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(pattern))));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto some = bound(tree, literals, parts[i],
                          i < value.items.size() ? std::optional(value.items[i]) : std::nullopt);
        if (!some)
            return some;
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

} // namespace

Error onlyWhenItRuns(const QString &what)
{
    const QString line = what.simplified();
    const QString shown = line.size() > kLongestNamed ? line.left(kLongestNamed) + QChar(0x2026) : line;
    return {
        ErrorKind::Composition, ScriptWords::tr("“%1” is known only when the script runs.").arg(shown), {}};
}

ScriptValue elementValue(const QString &selector)
{
    ScriptValue value;
    value.text = selector;
    value.why = QStringLiteral("element");
    return value;
}

bool isElement(const ScriptValue &value)
{
    return value.isComputed() && value.why == QLatin1String("element");
}

bool repeatsItsBody(const SyntaxTree &tree, TSNode node)
{
    return isA(node, "for_statement") || isA(node, "for_in_statement") ||
           (isA(node, "expression_statement") && !ts_node_is_null(forEachCall(tree, node)));
}

Result<Loop> loopOf(const SyntaxTree &tree, LiteralReader &literals, const ElementNames &elements,
                    TSNode node)
{
    if (isA(node, "for_statement"))
        return forCounting(tree, literals, node);
    const TSNode call = forEachCall(tree, node);
    if (!isA(node, "for_in_statement") && ts_node_is_null(call))
        return fail(onlyWhenItRuns(QString::fromUtf8(tree.text(node))));
    auto loop = ts_node_is_null(call) ? forOf(tree, literals, elements, node)
                                      : forEachOf(tree, literals, elements, call);
    const Result<> few = loop ? tooMany(loop->rounds.size()) : ok();
    return few ? loop : fail(few.error());
}

Result<Bindings> boundArguments(const SyntaxTree &tree, const LiteralReader &literals, TSNode function,
                                const std::vector<TSNode> &arguments)
{
    Bindings round;
    const auto parameters = parametersOf(function);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto given = i < arguments.size() ? std::optional(literals.read(arguments[i])) : std::nullopt;
        const auto some = bound(tree, literals, parameters[i], given);
        if (!some)
            return some;
        round.insert(round.end(), some->begin(), some->end());
    }
    return round;
}

Bindings selectorsOf(const std::vector<Bindings> &rounds)
{
    std::map<QString, std::vector<ScriptValue>> byName;
    for (const Bindings &round : rounds) {
        for (const Binding &each : round) {
            if (each.value.isText() || isElement(each.value))
                byName[each.name].push_back(ScriptValue::ofText(each.value.text));
        }
    }
    Bindings all;
    for (auto &[name, selectors] : byName)
        all.push_back({name, ScriptValue::ofList(std::move(selectors))});
    return all;
}

Result<Bindings> bound(const SyntaxTree &tree, const LiteralReader &literals, TSNode pattern,
                       const std::optional<ScriptValue> &value)
{
    if (isA(pattern, "assignment_pattern"))
        return bound(tree, literals, fieldOf(pattern, "left"),
                     value ? value : literals.read(fieldOf(pattern, "right")));
    const QString name = QString::fromUtf8(tree.text(pattern));
    if (!value || (value->isComputed() && !isElement(*value)))
        return fail(onlyWhenItRuns(name));
    if (isA(pattern, "object_pattern"))
        return boundFields(tree, literals, pattern, *value);
    if (isA(pattern, "array_pattern"))
        return boundItems(tree, literals, pattern, *value);
    if (isA(pattern, "identifier") || isA(pattern, "shorthand_property_identifier_pattern"))
        return Bindings{{name, *value}};
    return fail(onlyWhenItRuns(name));
}

} // namespace muto::script
