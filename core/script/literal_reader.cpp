#include "core/script/literal_reader.h"

#include "core/script/arithmetic.h"
#include "core/script/script_words.h"

#include <QStringList>

#include <string_view>

namespace muto::script {

namespace {

ScriptValue placed(ScriptValue value, TSNode node, ScriptValue::Origin origin = ScriptValue::Origin::Literal)
{
    value.span = spanOf(node);
    value.origin = origin;
    return value;
}

std::optional<double> numberOf(QByteArray text)
{
    text.replace('_', "");
    bool ok = false;
    const double number = text.startsWith("0x") || text.startsWith("0X")
                              ? double(text.mid(2).toLongLong(&ok, 16))
                              : text.toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// What a backslash and what follows it stand for.
QString unescaped(const QByteArray &sequence)
{
    const QString text = QString::fromUtf8(sequence.mid(1));
    if (text.isEmpty() || text.front() == QLatin1Char('\n') || text.front() == QLatin1Char('\r'))
        return {};
    switch (text.front().unicode()) {
    case 'n':
        return QStringLiteral("\n");
    case 'r':
        return QStringLiteral("\r");
    case 't':
        return QStringLiteral("\t");
    case 'b':
        return QStringLiteral("\b");
    case 'f':
        return QStringLiteral("\f");
    case 'v':
        return QStringLiteral("\v");
    case '0':
        return QString(QChar(0));
    case 'x':
    case 'u': {
        QString digits = text.mid(1);
        digits.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
        const char32_t code = digits.toUInt(nullptr, 16);
        return QString::fromUcs4(&code, 1);
    }
    default:
        return text;
    }
}

QString describe(TSNode node)
{
    const std::string_view kind = ts_node_type(node);
    if (kind == "arrow_function" || kind == "function_expression" || kind == "function")
        return ScriptWords::tr("a function");
    if (kind == "call_expression" || kind == "new_expression")
        return ScriptWords::tr("the result of a call");
    if (kind == "identifier" || kind == "member_expression" || kind == "subscript_expression")
        return ScriptWords::tr("a variable");
    if (kind == "template_string")
        return ScriptWords::tr("a text with variables");
    if (kind == "spread_element")
        return ScriptWords::tr("filled in from elsewhere");
    return ScriptWords::tr("computed");
}

const QStringList &lookUps()
{
    static const QStringList names{QStringLiteral("querySelector"), QStringLiteral("querySelectorAll"),
                                   QStringLiteral("toArray"), QStringLiteral("getElementById"),
                                   QStringLiteral("getElementsByClassName")};
    return names;
}

} // namespace

LiteralReader::LiteralReader(const SyntaxTree &tree)
    : m_tree(tree)
{
    forEachNode(tree.root(), [this](TSNode node) { countNames(node); });
    forEachNode(tree.root(), [this](TSNode node) { collect(node); });
}

/// What each name may mean, before any of them is relied upon.
void LiteralReader::countNames(TSNode node)
{
    const auto count = [this](TSNode name) { m_declarations[QString::fromUtf8(m_tree.text(name))] += 1; };
    if (isA(node, "variable_declarator")) {
        count(fieldOf(node, "name"));
    } else if (isA(node, "formal_parameters")) {
        for (TSNode parameter : childrenOf(node))
            count(parameter);
    } else if (isA(node, "arrow_function")) {
        count(fieldOf(node, "parameter"));
    } else if (isA(node, "for_in_statement")) {
        const bool declares = !ts_node_is_null(fieldOf(node, "kind"));
        declares ? count(fieldOf(node, "left")) : countSetting(fieldOf(node, "left"), {});
    } else if (isA(node, "assignment_expression")) {
        countSetting(fieldOf(node, "left"), fieldOf(node, "right"));
    } else if (isA(node, "augmented_assignment_expression")) {
        countSetting(fieldOf(node, "left"), {});
    } else if (isA(node, "update_expression")) {
        countSetting(fieldOf(node, "argument"), {});
    }
}

/// Of what is taken apart, `[a, b] = …`, each name is set.
void LiteralReader::countSetting(TSNode target, TSNode value)
{
    if (!isA(target, "array_pattern") && !isA(target, "object_pattern"))
        return m_settings[QString::fromUtf8(m_tree.text(target))].push_back(value);
    forEachNode(target, [this](TSNode part) {
        if (isA(part, "identifier") || isA(part, "shorthand_property_identifier_pattern"))
            m_settings[QString::fromUtf8(m_tree.text(part))].push_back({});
    });
}

void LiteralReader::collect(TSNode node)
{
    if (!isA(node, "lexical_declaration") && !isA(node, "variable_declaration"))
        return;
    const bool isConstant = m_tree.source().mid(spanOf(node).offset, 5) == "const";
    for (TSNode declarator : childrenOf(node))
        declare(declarator, isConstant);
}

/// What a name is from the one time it is set until the end; no node where there are several.
TSNode LiteralReader::onlyValueOf(TSNode declarator, bool isConstant) const
{
    const TSNode value = fieldOf(declarator, "value");
    const std::vector<TSNode> settings =
        m_settings.value(QString::fromUtf8(m_tree.text(fieldOf(declarator, "name"))));
    if (isConstant || settings.empty())
        return value;
    return ts_node_is_null(value) && settings.size() == 1 ? settings.front() : TSNode{};
}

void LiteralReader::declare(TSNode declarator, bool isConstant)
{
    const QString name = QString::fromUtf8(m_tree.text(fieldOf(declarator, "name")));
    const TSNode value = onlyValueOf(declarator, isConstant);
    if (ts_node_is_null(value) || m_declarations.value(name) != 1)
        return;
    ScriptValue known = read(value);
    if (known.isComputed()) {
        const QString selector = selectorOf(value);
        if (selector.isEmpty())
            return;
        known = ScriptValue::ofText(selector);
    }
    if (const QString selector = listedSelectorOf(value); !selector.isEmpty())
        m_lookUps.insert(name, selector);
    m_constants.insert(name, known);
}

QString LiteralReader::selectorOf(TSNode call) const
{
    if (!isA(call, "call_expression"))
        return {};
    const TSNode callee = fieldOf(call, "function");
    const TSNode name = isA(callee, "member_expression") ? fieldOf(callee, "property") : callee;
    const int which = int(lookUps().indexOf(QString::fromUtf8(m_tree.text(name))));
    const auto arguments = childrenOf(fieldOf(call, "arguments"));
    if (which < 0 || arguments.size() != 1)
        return {};
    const ScriptValue argument = read(arguments.front());
    if (!argument.isText() || argument.text.isEmpty())
        return {};
    return which == 3 ? QLatin1Char('#') + argument.text
                      : (which == 4 ? QLatin1Char('.') + argument.text : argument.text);
}

QString LiteralReader::listedSelectorOf(TSNode list) const
{
    list = withoutBrackets(list);
    if (isA(list, "identifier"))
        return m_lookUps.value(QString::fromUtf8(m_tree.text(list)));
    const auto parts = childrenOf(isA(list, "call_expression") ? fieldOf(list, "arguments") : list);
    const bool isSpread = isA(list, "array") && parts.size() == 1 && isA(parts.front(), "spread_element");
    if (isSpread) // [...list]
        return listedSelectorOf(childrenOf(parts.front()).front());
    const bool isCopy =
        isA(list, "call_expression") && m_tree.text(fieldOf(list, "function")) == "Array.from";
    return isCopy && parts.size() == 1 ? listedSelectorOf(parts.front()) : selectorOf(list);
}

ScriptValue LiteralReader::computed(TSNode node, const QString &why) const
{
    ScriptValue value;
    value.span = spanOf(node);
    value.text = QString::fromUtf8(m_tree.text(node));
    value.why = why;
    return value;
}

ScriptValue LiteralReader::read(TSNode node) const
{
    const TSNode inner = withoutBrackets(node);
    const std::string_view kind = ts_node_type(inner);
    if (kind == "number") {
        const auto number = numberOf(m_tree.text(inner));
        return number ? placed(exactNumber(*number), node) : computed(node, describe(inner));
    }
    if (kind == "string" || kind == "template_string") {
        ScriptValue text = readText(inner);
        text.span = spanOf(node);
        return text;
    }
    if (kind == "true" || kind == "false")
        return placed(ScriptValue::ofFlag(kind == "true"), node);
    if (kind == "array") {
        std::vector<ScriptValue> items;
        for (TSNode item : childrenOf(inner)) {
            if (isA(item, "spread_element"))
                return computed(node, describe(item));
            items.push_back(read(item));
        }
        return placed(ScriptValue::ofList(std::move(items)), node);
    }
    if (kind == "object")
        return placed(readObject(inner), node);
    if (kind == "identifier" || kind == "shorthand_property_identifier")
        return readName(inner);
    if (kind == "member_expression")
        return readMember(inner);
    if (kind == "subscript_expression")
        return readItem(inner);
    if (kind == "unary_expression")
        return readUnary(inner);
    if (kind == "binary_expression")
        return readArithmetic(inner);
    if (kind == "ternary_expression")
        return readChoice(inner);
    return readCall(node);
}

/// A look-up of elements, or a function of Math.
ScriptValue LiteralReader::readCall(TSNode node) const
{
    const TSNode inner = withoutBrackets(node);
    const QByteArray callee = m_tree.text(fieldOf(inner, "function"));
    if (callee.startsWith("Math.")) {
        std::vector<ScriptValue> arguments;
        for (TSNode argument : childrenOf(fieldOf(inner, "arguments")))
            arguments.push_back(read(argument));
        if (auto result = mathResult(callee.mid(5), arguments))
            return placed(std::move(*result), node, ScriptValue::Origin::Expression);
    }
    const QString selector = selectorOf(inner);
    return selector.isEmpty() ? computed(node, describe(inner))
                              : placed(ScriptValue::ofText(selector), node, ScriptValue::Origin::Expression);
}

ScriptValue LiteralReader::readText(TSNode node) const
{
    QString text;
    auto origin = ScriptValue::Origin::Literal;
    for (TSNode part : childrenOf(node)) {
        if (isA(part, "template_substitution")) {
            const auto inserted = childrenOf(part);
            const auto known = inserted.empty() ? std::nullopt : asText(read(inserted.front()));
            if (!known)
                return computed(node, describe(node));
            text += *known;
            origin = ScriptValue::Origin::Expression;
        } else {
            text += isA(part, "escape_sequence") ? unescaped(m_tree.text(part))
                                                 : QString::fromUtf8(m_tree.text(part));
        }
    }
    return placed(ScriptValue::ofText(text), node, origin);
}

ScriptValue LiteralReader::readObject(TSNode node) const
{
    std::vector<ScriptField> fields;
    for (TSNode child : childrenOf(node)) {
        ScriptField field;
        field.span = spanOf(child);
        if (isA(child, "pair")) {
            const TSNode key = fieldOf(child, "key");
            field.keySpan = spanOf(key);
            if (isA(key, "string"))
                field.key = readText(key).text;
            else if (!isA(key, "computed_property_name"))
                field.key = QString::fromUtf8(m_tree.text(key));
            field.value = read(fieldOf(child, "value"));
            if (field.key.isEmpty())
                field.value = computed(child, ScriptWords::tr("a property with a computed name"));
        } else if (isA(child, "shorthand_property_identifier")) {
            field.key = QString::fromUtf8(m_tree.text(child));
            field.value = read(child);
            field.value.origin = ScriptValue::Origin::Expression; // there is no value of its own to replace
        } else if (isA(child, "method_definition")) {
            field.key = QString::fromUtf8(m_tree.text(fieldOf(child, "name")));
            field.value = computed(child, ScriptWords::tr("a function"));
        } else {
            field.value = computed(child, describe(child));
        }
        fields.push_back(std::move(field));
    }
    return ScriptValue::ofObject(std::move(fields));
}

ScriptValue LiteralReader::readName(TSNode node) const
{
    const QString name = QString::fromUtf8(m_tree.text(node));
    if (const auto bound = m_bound.constFind(name); bound != m_bound.constEnd())
        return placed(*bound, node, ScriptValue::Origin::Expression);
    const auto found = m_constants.constFind(name);
    return found == m_constants.constEnd() ? computed(node, describe(node))
                                           : placed(*found, node, ScriptValue::Origin::Constant);
}

ScriptValue LiteralReader::readMember(TSNode node) const
{
    if (m_settings.contains(QString::fromUtf8(m_tree.text(node))))
        return computed(node, describe(node));
    const ScriptValue object = read(fieldOf(node, "object"));
    const QString name = QString::fromUtf8(m_tree.text(fieldOf(node, "property")));
    if (object.isList() && name == QLatin1String("length"))
        return placed(exactNumber(double(object.items.size())), node, ScriptValue::Origin::Expression);
    const ScriptValue *field = object.field(name);
    return object.isObject() && field && !field->isComputed()
               ? placed(*field, node, ScriptValue::Origin::Constant)
               : computed(node, describe(node));
}

ScriptValue LiteralReader::readItem(TSNode node) const
{
    if (m_settings.contains(QString::fromUtf8(m_tree.text(node))))
        return computed(node, describe(node));
    const ScriptValue list = read(fieldOf(node, "object")), index = read(fieldOf(node, "index"));
    if (list.isList() && index.isNumber() && index.number >= 0 && index.number < double(list.items.size())) {
        const ScriptValue &item = list.items[std::size_t(index.number)];
        if (double(std::size_t(index.number)) == index.number && !item.isComputed())
            return placed(item, node, ScriptValue::Origin::Constant);
    }
    const ScriptValue *field = index.isText() ? list.field(index.text) : nullptr;
    return field && !field->isComputed() ? placed(*field, node, ScriptValue::Origin::Constant)
                                         : computed(node, describe(node));
}

ScriptValue LiteralReader::readUnary(TSNode node) const
{
    const ScriptValue value = read(fieldOf(node, "argument"));
    auto result = unaryResult(m_tree.text(fieldOf(node, "operator")), value);
    if (!result)
        return computed(node, describe(node));
    const bool isLiteral = result->isNumber() && value.origin == ScriptValue::Origin::Literal;
    return placed(std::move(*result), node,
                  isLiteral ? ScriptValue::Origin::Literal : ScriptValue::Origin::Expression);
}

ScriptValue LiteralReader::readArithmetic(TSNode node) const
{
    auto result = binaryResult(m_tree.text(fieldOf(node, "operator")), read(fieldOf(node, "left")),
                               read(fieldOf(node, "right")));
    return result && !result->isComputed() ? placed(std::move(*result), node, ScriptValue::Origin::Expression)
                                           : computed(node, ScriptWords::tr("computed"));
}

ScriptValue LiteralReader::readChoice(TSNode node) const
{
    const auto truth = truthOf(read(fieldOf(node, "condition")));
    ScriptValue chosen;
    if (truth)
        chosen = read(fieldOf(node, *truth ? "consequence" : "alternative"));
    return chosen.isComputed() ? computed(node, ScriptWords::tr("computed"))
                               : placed(std::move(chosen), node, ScriptValue::Origin::Expression);
}

} // namespace muto::script
