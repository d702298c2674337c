#include "core/edit/bound_text.h"

#include "core/edit/declaration_text.h"
#include "core/edit/edit_batch.h"
#include "core/edit/edit_ids.h"
#include "core/edit/edit_words.h"
#include "core/edit/json_text.h"
#include "core/edit/variable_hosts.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace muto::edit {

using composition::HtmlDocument;
using composition::Variable;
using composition::VariableType;

namespace {

constexpr QLatin1String kBinding("data-var-text");
constexpr QLatin1String kDeclarations("data-composition-variables");
constexpr QLatin1String kValues("data-variable-values");

Result<> refuse(const Variable &variable, const QString &why)
{
    return fail(ErrorKind::Usage,
                EditWords::tr("The text comes from the variable %1, %2.").arg(variable.id, why),
                EditWords::tr("Change it in Variables, or give the element a text of its own."));
}

/// The text as a value of the variable's type.
Result<QJsonValue> valueFor(const Variable &variable, const QString &text)
{
    const auto refused = [&](const QString &why) { return fail(refuse(variable, why).error()); };
    if (variable.defaultValue.isObject())
        return refused(EditWords::tr("which is more than a text"));
    if (variable.type == VariableType::Number) {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? Result<QJsonValue>(number)
                                                 : refused(EditWords::tr("which is a number"));
    }
    if (variable.type == VariableType::Boolean) {
        const QString word = text.trimmed();
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return QJsonValue(word == QLatin1String("true"));
        return refused(EditWords::tr("which is \"true\" or \"false\""));
    }
    if (variable.type == VariableType::Enum && !variable.options.contains(text))
        return refused(EditWords::tr("which is one of: %1").arg(variable.options.join(QLatin1String(", "))));
    return QJsonValue(text);
}

} // namespace

std::optional<Variable> textVariableOf(const HtmlDocument &document, int element)
{
    const QString id = document.elements()[std::size_t(element)].value(kBinding).trimmed();
    if (id.isEmpty())
        return std::nullopt;
    composition::ReaderNotes notes;
    const auto variables = composition::readVariables(document, notes);
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [&id](const Variable &variable) { return variable.id == id; });
    return found == variables.end() ? std::nullopt : std::optional(*found);
}

QString textOfValue(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toVariant().toString();
    const QJsonObject object = value.toObject();
    const QString name = object.value(QLatin1String("name")).toString();
    return name.isEmpty() ? object.value(QLatin1String("url")).toString() : name;
}

QString textOfDefault(const Variable &variable)
{
    return textOfValue(variable.defaultValue);
}

std::optional<BoundText> boundTextOf(const Document &document, const ElementPath &element,
                                     const std::optional<ElementPath> &host)
{
    const auto found = document.find(element);
    auto variable = found ? textVariableOf(*document.html(element.file), *found) : std::nullopt;
    if (!variable)
        return std::nullopt;
    // What is around it is nearer than what the file is placed by.
    for (const auto &giver : {hostAround(document, element, variable->id), host}) {
        const QJsonValue given =
            giver ? valueGivenBy(document, *giver, variable->id) : QJsonValue(QJsonValue::Undefined);
        if (!given.isUndefined())
            return BoundText{std::move(*variable), textOfValue(given), giver};
    }
    QString text = textOfDefault(*variable);
    return BoundText{std::move(*variable), std::move(text), std::nullopt};
}

namespace {

/// One member of what a host gives; the others stay as they are written.
Result<> giveValue(Document &document, const ElementPath &host, const QString &variable,
                   const QJsonValue &value, const QString &stepText)
{
    EditBatch batch(document);
    const auto target = batch.at(host);
    if (!target)
        return fail(target.error());
    auto values = JsonText::parse(target->html->elements()[std::size_t(target->element)].value(kValues));
    if (!values)
        return fail(values.error());
    values->set({variable}, value);
    const auto set = target->edits->apply(target->element, {kValues, values->text()});
    return set ? batch.commit(EditId::SetText, stepText) : set;
}

} // namespace

Result<> setBoundText(Document &document, const ElementPath &element, const BoundText &bound,
                      const QString &text, const QString &stepText)
{
    const Variable &variable = bound.variable;
    const auto value = valueFor(variable, text);
    if (!value)
        return fail(value.error());
    if (bound.host)
        return giveValue(document, *bound.host, variable.id, *value, stepText);
    const HtmlDocument &html = *document.html(element.file);
    const int declaring = declaringElement(html);
    const auto declarations =
        DeclarationText::parse(html.elements()[std::size_t(declaring)].value(kDeclarations));
    if (!declarations)
        return fail(declarations.error());
    const int index = declarations->indexOf(variable.id);
    EditBatch batch(document);
    const auto target = batch.at(document.paths(element.file)->of(declaring));
    if (!target)
        return fail(target.error());
    const auto set = target->edits->apply(
        target->element, {kDeclarations, declarations->withMember(index, QStringLiteral("default"), *value)});
    return set ? batch.commit(EditId::SetText, stepText) : set;
}

} // namespace muto::edit
