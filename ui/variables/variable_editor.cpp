#include "ui/variables/variable_editor.h"

#include "ui/variables/variable_draft.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/font_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/simple_editors.h"

#include <QJsonArray>

namespace muto::ui {

namespace {

NumberRules variableRules(const QJsonObject &declaration)
{
    const auto number = [&declaration](const char *key) -> std::optional<double> {
        const QJsonValue value = declaration.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    return {.unit = {},
            .step = number("step").value_or(1),
            .least = number("min"),
            .most = number("max"),
            .decimals = 4};
}

std::vector<ChoiceField::Choice> variableChoices(const QJsonObject &declaration)
{
    std::vector<ChoiceField::Choice> choices;
    const QJsonArray options = declaration.value(QLatin1String("options")).toArray();
    for (const QJsonValue &option : options) {
        const QString value =
            variableText(option.isObject() ? option.toObject().value(QLatin1String("value")) : option);
        choices.push_back({value, option.toObject().value(QLatin1String("label")).toString(value)});
    }
    return choices;
}

} // namespace

ValueEditor *makeVariableEditor(const QJsonObject &declaration,
                                std::function<void(std::function<void(const QString &)>)> browse)
{
    const QString type = declaration.value(QLatin1String("type")).toString();
    if (type == QLatin1String("number"))
        return new NumberField(variableRules(declaration));
    if (type == QLatin1String("color"))
        return new ColorField;
    if (type == QLatin1String("boolean"))
        return new FlagField({});
    if (type == QLatin1String("enum"))
        return new ChoiceField(variableChoices(declaration));
    if (type == QLatin1String("font"))
        return new FontField;
    if (type != QLatin1String("image"))
        return new TextField;
    auto *path = new PathField;
    path->setBrowse(std::move(browse));
    return path;
}

} // namespace muto::ui
