#include "core/script/literal_reader.h"

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

ScriptValue exactNumber(double number)
{
    ScriptValue value = ScriptValue::ofNumber(0);
    value.number = number;
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
        return ScriptWords::tr("filled in from another object");
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
    collect(tree.root());
    for (auto it = m_constants.begin(); it != m_constants.end();) {
        const bool isAmbiguous = m_declarations.value(it.key()) != 1;
        it = isAmbiguous ? m_constants.erase(it) : std::next(it);
    }
}

void LiteralReader::collect(TSNode root)
{
    forEachNode(root, [this](TSNode node) {
        if (isA(node, "lexical_declaration") || isA(node, "variable_declaration")) {
            const bool isConstant = m_tree.source().mid(spanOf(node).offset, 5) == "const";
            for (TSNode declarator : childrenOf(node))
                declare(declarator, isConstant);
        } else if (isA(node, "formal_parameters")) {
            for (TSNode parameter : childrenOf(node))
                m_declarations[QString::fromUtf8(m_tree.text(parameter))] += 1;
        }
    });
}

void LiteralReader::declare(TSNode declarator, bool isConstant)
{
    const QString name = QString::fromUtf8(m_tree.text(fieldOf(declarator, "name")));
    m_declarations[name] += 1;
    const TSNode value = fieldOf(declarator, "value");
    if (ts_node_is_null(value) || !isConstant)
        return;
    ScriptValue known = read(value);
    if (known.isComputed()) {
        const QString selector = selectorOf(value);
        if (selector.isEmpty())
            return;
        known = ScriptValue::ofText(selector);
    }
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
    if (kind == "string" || kind == "template_string")
        return placed(readText(inner), node);
    if (kind == "true" || kind == "false")
        return placed(ScriptValue::ofFlag(kind == "true"), node);
    if (kind == "array") {
        std::vector<ScriptValue> items;
        for (TSNode item : childrenOf(inner))
            items.push_back(read(item));
        return placed(ScriptValue::ofList(std::move(items)), node);
    }
    if (kind == "object")
        return placed(readObject(inner), node);
    if (kind == "identifier" || kind == "shorthand_property_identifier")
        return readName(inner);
    if (kind == "member_expression")
        return readMember(inner);
    if (kind == "unary_expression")
        return readNegative(inner);
    if (kind == "binary_expression")
        return readArithmetic(inner);
    const QString selector = selectorOf(inner);
    return selector.isEmpty() ? computed(node, describe(inner))
                              : placed(ScriptValue::ofText(selector), node, ScriptValue::Origin::Expression);
}

ScriptValue LiteralReader::readText(TSNode node) const
{
    QString text;
    for (TSNode part : childrenOf(node)) {
        if (isA(part, "template_substitution"))
            return computed(node, describe(node));
        text += isA(part, "escape_sequence") ? unescaped(m_tree.text(part))
                                             : QString::fromUtf8(m_tree.text(part));
    }
    const bool isTemplate = isA(node, "template_string");
    if (isTemplate && text.isEmpty() && spanOf(node).length > 2) // a grammar that has no node for its text
        text = QString::fromUtf8(m_tree.source().mid(spanOf(node).offset + 1, spanOf(node).length - 2));
    return ScriptValue::ofText(text);
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
    const auto found = m_constants.constFind(QString::fromUtf8(m_tree.text(node)));
    return found == m_constants.constEnd() ? computed(node, describe(node))
                                           : placed(*found, node, ScriptValue::Origin::Constant);
}

ScriptValue LiteralReader::readMember(TSNode node) const
{
    const ScriptValue object = read(fieldOf(node, "object"));
    const ScriptValue *field = object.field(QString::fromUtf8(m_tree.text(fieldOf(node, "property"))));
    return object.isObject() && field && !field->isComputed()
               ? placed(*field, node, ScriptValue::Origin::Constant)
               : computed(node, describe(node));
}

ScriptValue LiteralReader::readNegative(TSNode node) const
{
    const QByteArray sign = m_tree.text(fieldOf(node, "operator"));
    const ScriptValue value = read(fieldOf(node, "argument"));
    if (!value.isNumber() || (sign != "-" && sign != "+"))
        return computed(node, describe(node));
    const bool isLiteral = value.origin == ScriptValue::Origin::Literal;
    return placed(exactNumber(sign == "-" ? -value.number : value.number), node,
                  isLiteral ? ScriptValue::Origin::Literal : ScriptValue::Origin::Expression);
}

ScriptValue LiteralReader::readArithmetic(TSNode node) const
{
    const ScriptValue left = read(fieldOf(node, "left")), right = read(fieldOf(node, "right"));
    const QByteArray sign = m_tree.text(fieldOf(node, "operator"));
    const auto known = [&](double number) {
        return placed(exactNumber(number), node, ScriptValue::Origin::Expression);
    };
    if (left.isNumber() && right.isNumber()) {
        if (sign == "+")
            return known(left.number + right.number);
        if (sign == "-")
            return known(left.number - right.number);
        if (sign == "*")
            return known(left.number * right.number);
        if (sign == "/" && right.number != 0)
            return known(left.number / right.number);
    }
    const bool isText = left.isText() || right.isText();
    if (sign == "+" && isText && left.kind != ScriptValue::Kind::Computed &&
        right.kind != ScriptValue::Kind::Computed) {
        const auto text = [](const ScriptValue &value) {
            return value.isNumber() ? QString::number(value.number) : value.text;
        };
        return placed(ScriptValue::ofText(text(left) + text(right)), node, ScriptValue::Origin::Expression);
    }
    return computed(node, ScriptWords::tr("computed"));
}

} // namespace muto::script
