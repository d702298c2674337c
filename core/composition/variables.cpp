#include "core/composition/variables.h"

#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/timing_attributes.h"

#include <QColor>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace muto::composition {

namespace {

const QLatin1String kAttribute("data-composition-variables");

std::optional<VariableType> typeFromName(const QString &name)
{
    static const std::vector<std::pair<QLatin1String, VariableType>> types{
        {QLatin1String("string"), VariableType::String}, {QLatin1String("number"), VariableType::Number},
        {QLatin1String("color"), VariableType::Color},   {QLatin1String("boolean"), VariableType::Boolean},
        {QLatin1String("enum"), VariableType::Enum},     {QLatin1String("font"), VariableType::Font},
        {QLatin1String("image"), VariableType::Image},
    };
    const auto known =
        std::find_if(types.begin(), types.end(), [&](const auto &type) { return type.first == name; });
    return known == types.end() ? std::nullopt : std::optional(known->second);
}

/// Colours are CSS, which knows more than we could check: what cannot be one is told from what may be.
bool mayBeColour(const QString &text)
{
    static const QRegularExpression function(QStringLiteral(R"(\A[a-zA-Z-]+\(.*\)\z)"));
    const QString colour = text.trimmed();
    if (colour.startsWith(QLatin1Char('#'))) {
        static const QRegularExpression hex(
            QStringLiteral(R"(\A#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\z)"));
        return hex.match(colour).hasMatch();
    }
    // What CSS has beyond the names of SVG that Qt knows.
    static const QStringList keywords{QStringLiteral("transparent"), QStringLiteral("currentcolor"),
                                      QStringLiteral("rebeccapurple")};
    return function.match(colour).hasMatch() || keywords.contains(colour, Qt::CaseInsensitive) ||
           QColor::isValidColor(colour);
}

bool isTextOrHas(const QJsonValue &value, QLatin1String member)
{
    return value.isString() || value.toObject().value(member).isString();
}

bool fits(VariableType type, const QJsonValue &value)
{
    switch (type) {
    case VariableType::Number:
        return value.isDouble();
    case VariableType::Boolean:
        return value.isBool();
    case VariableType::Color:
        return value.isString() && mayBeColour(value.toString());
    case VariableType::Font:
        return isTextOrHas(value, QLatin1String("name"));
    case VariableType::Image:
        return isTextOrHas(value, QLatin1String("url"));
    case VariableType::String:
        return value.isString();
    case VariableType::Enum:
        return value.isString() || value.isDouble() || value.isBool();
    }
    Q_UNREACHABLE();
}

QString described(VariableType type)
{
    switch (type) {
    case VariableType::Number:
        return CompositionWords::tr("a number");
    case VariableType::Boolean:
        return CompositionWords::tr("true or false");
    case VariableType::Color:
        return CompositionWords::tr("a colour");
    case VariableType::Font:
        return CompositionWords::tr("a font (a text, or an object with a name)");
    case VariableType::Image:
        return CompositionWords::tr("an image (a text, or an object with a url)");
    case VariableType::String:
        return CompositionWords::tr("a text");
    case VariableType::Enum:
        return CompositionWords::tr("one of its options");
    }
    Q_UNREACHABLE();
}

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QStringList optionsOf(const QJsonObject &declaration)
{
    QStringList options;
    const QJsonArray list = declaration.value(QLatin1String("options")).toArray();
    for (const QJsonValue &option : list) {
        const QJsonValue value = option.isObject() ? option.toObject().value(QLatin1String("value")) : option;
        if (!value.isUndefined() && !value.isNull())
            options += asText(value);
    }
    return options;
}

/// A declaration, or the reason why it is none.
tl::expected<Variable, QString> declarationOf(const QJsonValue &entry)
{
    const QJsonObject json = entry.toObject();
    Variable variable;
    variable.id = json.value(QLatin1String("id")).toString().trimmed();
    if (variable.id.isEmpty())
        return tl::unexpected(CompositionWords::tr("it has no id"));
    const QString typeName = json.value(QLatin1String("type")).toString();
    const auto type = typeFromName(typeName);
    if (!type)
        return tl::unexpected(CompositionWords::tr("\"%1\" is no type").arg(quotable(typeName)));
    variable.type = *type;
    variable.label = json.value(QLatin1String("label")).toString(variable.id);
    variable.defaultValue = json.value(QLatin1String("default"));
    variable.options = optionsOf(json);
    if (variable.type == VariableType::Enum && variable.options.isEmpty())
        return tl::unexpected(CompositionWords::tr("it has no options to choose from"));
    if (!variable.defaultValue.isUndefined() && !fits(variable.type, variable.defaultValue))
        return tl::unexpected(CompositionWords::tr("its default is not %1").arg(described(variable.type)));
    return variable;
}

/// The attribute with the declarations: that of `<html>`, else the first on a composition.
const HtmlAttribute *declaringAttribute(const HtmlDocument &document)
{
    const HtmlAttribute *first = nullptr;
    for (const HtmlElement &element : document.elements()) {
        const HtmlAttribute *attribute = element.attribute(kAttribute);
        if (attribute && element.tag == QLatin1String("html"))
            return attribute;
        if (attribute && !first)
            first = attribute;
    }
    return first;
}

QString checkValue(const Variable &variable, const QJsonValue &value)
{
    if (!fits(variable.type, value))
        return CompositionWords::tr("Variable \"%1\" must be %2, not %3.")
            .arg(variable.id, described(variable.type), quotable(asText(value)));
    if (variable.type == VariableType::Enum && !variable.options.contains(asText(value)))
        return CompositionWords::tr("Variable \"%1\" must be one of %2, not %3.")
            .arg(variable.id, variable.options.join(QStringLiteral(", ")), quotable(asText(value)));
    return {};
}

} // namespace

std::vector<Variable> readVariables(const HtmlDocument &document, ReaderNotes &notes)
{
    const HtmlAttribute *attribute = declaringAttribute(document);
    if (!attribute)
        return {};
    const auto note = [&](const QString &what) {
        notes.push_back({attribute->nameSpan.offset, QStringLiteral("%1: %2.").arg(kAttribute, what),
                         Issue::Severity::Warning, true});
    };
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(attribute->value.toUtf8(), &error);
    if (!json.isArray()) {
        note(json.isNull() ? CompositionWords::tr("not JSON (%1)").arg(error.errorString())
                           : CompositionWords::tr("must be a list of declarations"));
        return {};
    }
    std::vector<Variable> variables;
    const QJsonArray entries = json.array();
    for (int i = 0; i < entries.size(); ++i) {
        if (auto declared = declarationOf(entries.at(i)))
            variables.push_back(std::move(*declared));
        else
            note(CompositionWords::tr("declaration %1 is left out, because %2")
                     .arg(i + 1)
                     .arg(declared.error()));
    }
    return variables;
}

QStringList checkVariables(const std::vector<Variable> &declared, const QJsonObject &values)
{
    QStringList problems;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto variable = std::find_if(declared.begin(), declared.end(),
                                           [&](const Variable &known) { return known.id == value.key(); });
        const QString problem =
            variable == declared.end()
                ? CompositionWords::tr("Variable \"%1\" is not declared by the composition.")
                      .arg(quotable(value.key()))
                : checkValue(*variable, value.value());
        if (!problem.isEmpty())
            problems += problem;
    }
    return problems;
}

Result<QJsonObject> parseVariables(const QByteArray &json, const QString &origin)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    const QString why = document.isNull()
                            ? CompositionWords::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset)
                            : CompositionWords::tr("it is a list");
    return fail(ErrorKind::Usage, CompositionWords::tr("%1 is not a JSON object: %2.").arg(origin, why),
                CompositionWords::tr("Write the values like {\"title\": \"Hello\", \"count\": 3}."));
}

} // namespace muto::composition
