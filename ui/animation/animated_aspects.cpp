#include "ui/animation/animated_aspects.h"

#include "ui/inspector/style_aspects.h"
#include "ui/widgets/number_expression.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muto::ui {

using script::ScriptValue;

namespace {

struct AspectWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::AnimatedAspects)
};

NumberRules lengthRules()
{
    return {.unit = {},
            .units = {QStringLiteral("px"), QStringLiteral("%"), QStringLiteral("em"), QStringLiteral("rem"),
                      QStringLiteral("vw"), QStringLiteral("vh")},
            .decimals = 3};
}

NumberRules angleRules()
{
    return {.unit = {}, .units = {QStringLiteral("deg"), QStringLiteral("rad")}, .decimals = 3};
}

NumberRules shareRules()
{
    return {.unit = {}, .step = 0.05, .least = 0, .most = 1, .decimals = 3, .start = 1};
}

NumberRules scaleRules()
{
    return {.unit = {}, .step = 0.05, .decimals = 3, .start = 1};
}

TweenableProperty numeric(const char *name, const QString &label, double start, NumberRules rules)
{
    return {QLatin1String(name), label, ScriptValue::ofNumber(start), std::move(rules), QLatin1String(name)};
}

TweenableProperty textual(const char *name, const QString &label, const char *start,
                          const char *entry = nullptr)
{
    return {QLatin1String(name), label, ScriptValue::ofText(QLatin1String(start)), lengthRules(),
            QLatin1String(entry ? entry : name)};
}

TweenableProperty counter()
{
    TweenableProperty property =
        numeric("innerText", AspectWords::tr("Counter"), 100, {.unit = {}, .decimals = 0});
    property.isWhole = true;
    return property;
}

QString camelCase(const QString &property)
{
    QString name;
    for (const QChar each : property) {
        if (name.endsWith(QLatin1Char('-')))
            name.replace(name.size() - 1, 1, each.toUpper());
        else
            name.append(each);
    }
    return name;
}

/// Aspects that tweens know by other names than CSS.
const QHash<QString, QStringList> &namesOfAspects()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QHash<QString, QStringList> names{
        {QStringLiteral("translateX"), list("x xPercent")},
        {QStringLiteral("translateY"), list("y yPercent")},
        {QStringLiteral("rotate"), list("rotation rotate rotationZ")},
        {QStringLiteral("scaleX"), list("scaleX scale")},
        {QStringLiteral("scaleY"), list("scaleY scale")},
        {QStringLiteral("skewX"), list("skewX")},
        {QStringLiteral("skewY"), list("skewY")},
        {QStringLiteral("opacity"), list("opacity autoAlpha alpha")},
        {QStringLiteral("data-volume"), list("volume")},
        {QStringLiteral("radius"), list("borderRadius")},
        {QStringLiteral("radiusTopLeft"), list("borderTopLeftRadius borderRadius")},
        {QStringLiteral("radiusTopRight"), list("borderTopRightRadius borderRadius")},
        {QStringLiteral("radiusBottomRight"), list("borderBottomRightRadius borderRadius")},
        {QStringLiteral("radiusBottomLeft"), list("borderBottomLeftRadius borderRadius")},
    };
    return names;
}

bool isPlainInTweens(const QString &unit)
{
    return unit.isEmpty() || unit == QLatin1String("px") || unit == QLatin1String("deg");
}

} // namespace

const std::vector<TweenableProperty> &tweenableProperties()
{
    static const std::vector<TweenableProperty> all{
        numeric("x", AspectWords::tr("X"), 100, lengthRules()),
        numeric("y", AspectWords::tr("Y"), 100, lengthRules()),
        numeric("z", AspectWords::tr("Z"), 200, lengthRules()),
        numeric("scale", AspectWords::tr("Scale"), 1.2, scaleRules()),
        numeric("scaleX", AspectWords::tr("Scale X"), 1.2, scaleRules()),
        numeric("scaleY", AspectWords::tr("Scale Y"), 1.2, scaleRules()),
        numeric("rotation", AspectWords::tr("Rotation"), 90, angleRules()),
        numeric("rotationX", AspectWords::tr("Rotation X"), 45, angleRules()),
        numeric("rotationY", AspectWords::tr("Rotation Y"), 45, angleRules()),
        numeric("transformPerspective", AspectWords::tr("Perspective"), 800, lengthRules()),
        textual("transformOrigin", AspectWords::tr("Origin"), "0% 100%"),
        numeric("skewX", AspectWords::tr("Skew X"), 10, angleRules()),
        numeric("skewY", AspectWords::tr("Skew Y"), 10, angleRules()),
        numeric("opacity", AspectWords::tr("Opacity"), 0, shareRules()),
        numeric("autoAlpha", AspectWords::tr("Opacity and visibility"), 0, shareRules()),
        textual("color", AspectWords::tr("Text colour"), "#6c8cff"),
        textual("backgroundColor", AspectWords::tr("Background"), "#6c8cff"),
        textual("borderColor", AspectWords::tr("Border colour"), "#6c8cff"),
        numeric("borderRadius", AspectWords::tr("Radius"), 24, lengthRules()),
        numeric("width", AspectWords::tr("Width"), 400, lengthRules()),
        numeric("height", AspectWords::tr("Height"), 400, lengthRules()),
        numeric("fontSize", AspectWords::tr("Font size"), 64, lengthRules()),
        textual("letterSpacing", AspectWords::tr("Letter spacing"), "0.2em"),
        counter(),
        // The first of one property is what it is called.
        textual("filter", AspectWords::tr("Filter"), "blur(12px)"),
        textual("filter", AspectWords::tr("Brightness"), "brightness(1.5)", "filter-brightness"),
        textual("filter", AspectWords::tr("Greyscale"), "grayscale(1)", "filter-grayscale"),
        textual("clipPath", AspectWords::tr("Clip path"), "inset(0% 0% 0% 0%)"),
        textual("clipPath", AspectWords::tr("Clip to a circle"), "circle(50% at 50% 50%)", "clipPath-circle"),
        numeric("volume", AspectWords::tr("Volume"), 0, shareRules()),
    };
    return all;
}

std::vector<script::ScriptField> settingsFor(const TweenableProperty &property)
{
    if (!property.isWhole)
        return {};
    const ScriptValue whole = ScriptValue::ofObject({{property.name, ScriptValue::ofNumber(1), {}, {}}});
    return {{QStringLiteral("snap"), whole, {}, {}}};
}

namespace {

const TweenableProperty *findTweenable(const QString &name)
{
    const auto &all = tweenableProperties();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const TweenableProperty &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString propertyLabel(const QString &name)
{
    const TweenableProperty *known = findTweenable(name);
    return known ? known->label : name;
}

NumberRules propertyRules(const QString &name)
{
    const TweenableProperty *known = findTweenable(name);
    NumberRules rules = known ? known->numbers : lengthRules();
    rules.least.reset(); // what is written may be anything
    rules.most.reset();
    return rules;
}

QStringList tweenNames(const QString &aspect)
{
    if (const auto known = namesOfAspects().constFind(aspect); known != namesOfAspects().constEnd())
        return *known;
    const StyleAspect *style = findAspect(aspect);
    return {camelCase(style ? style->property : aspect)};
}

std::optional<script::ScriptField> tweenField(const QString &aspect, const QString &value)
{
    const StyleAspect *style = findAspect(aspect);
    const bool isWhole = namesOfAspects().contains(aspect) || !style || style->id == style->property;
    if (!isWhole || value.trimmed().isEmpty())
        return std::nullopt;
    const QStringList names = tweenNames(aspect);
    const auto quantity = parseQuantity(value);
    const bool isShift = aspect.startsWith(QLatin1String("translate"));
    if (quantity && quantity->unit == QLatin1String("%")) {
        if (isShift)
            return script::ScriptField{names.at(1), ScriptValue::ofNumber(quantity->value), {}, {}};
        if (aspect == QLatin1String("opacity"))
            return script::ScriptField{names.front(), ScriptValue::ofNumber(quantity->value / 100), {}, {}};
    }
    return script::ScriptField{names.front(), scriptValue(value), {}, {}};
}

QString editedText(const ScriptValue &value)
{
    switch (value.kind) {
    case ScriptValue::Kind::Number:
        return QString::fromLatin1(script::numberText(value.number));
    case ScriptValue::Kind::Boolean:
        return value.flag ? QStringLiteral("true") : QStringLiteral("false");
    case ScriptValue::Kind::Text:
    case ScriptValue::Kind::Computed:
        return value.text;
    case ScriptValue::Kind::List:
    case ScriptValue::Kind::Object:
        return QString::fromUtf8(script::valueText(value, '"'));
    }
    Q_UNREACHABLE();
}

ScriptValue scriptValue(const QString &text)
{
    const auto quantity = parseQuantity(text);
    return quantity && isPlainInTweens(quantity->unit) ? ScriptValue::ofNumber(quantity->value)
                                                       : ScriptValue::ofText(text.trimmed());
}

} // namespace muto::ui
