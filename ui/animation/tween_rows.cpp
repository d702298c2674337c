#include "ui/animation/tween_rows.h"

#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_words.h"
#include "ui/support/icons.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/css_values.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/simple_editors.h"

#include <QToolButton>

#include <algorithm>

namespace muto::ui {

using script::ScriptValue;
using script::TweenProperty;

ValueLook lookOf(const ScriptValue &value)
{
    if (value.isComputed() || value.isList() || value.isObject())
        return ValueLook::Computed;
    const QString text = editedText(value);
    if (value.isNumber() || parseQuantity(text))
        return ValueLook::Number;
    return parseCssColor(text) ? ValueLook::Color : ValueLook::Text;
}

ValueEditor *editorOf(const TweenProperty &property)
{
    switch (lookOf(property.value)) {
    case ValueLook::Number: {
        NumberRules rules = propertyRules(property.name);
        if (const auto quantity = parseQuantity(editedText(property.value))) {
            rules.units.append(rules.unit);
            rules.unit = quantity->unit;
        }
        return new NumberField(rules);
    }
    case ValueLook::Color:
        return new ColorField;
    case ValueLook::Text:
    case ValueLook::Computed:
        return new TextField;
    }
    Q_UNREACHABLE();
}

const TweenProperty *findProperty(const std::vector<TweenProperty> &properties, const QString &name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const TweenProperty &property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

void makeRemovable(PropertyRow *row, const QString &text)
{
    auto *button = row->findChild<QToolButton *>(QStringLiteral("reset"));
    button->setIcon(icon(QStringLiteral("close"), Tone::Muted));
    button->setToolTip(text);
    button->setAccessibleName(text);
}

QToolButton *smallButton(const char *name, const char *iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(QLatin1String(iconName), Tone::Muted));
    button->setIconSize({14, 14});
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace muto::ui
