#pragma once

#include "ui/widgets/number_field.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace muto::ui {

/// What of a property's value an aspect is: all of it, or the angle of the rotation in a `transform`.
struct AspectPart
{
    std::function<QString(const QString &value)> read; ///< Empty when it says nothing.
    /// The value with this part being `part`, or without it when that is empty; nothing when the value is
    /// something that cannot be taken apart, such as `var(--x)`.
    std::function<std::optional<QString>(const QString &value, const QString &part)> write;
};

enum class AspectGroup { Font, Fill, Stroke, Shadow, TextShadow, Layout, Transform, Blend, Crop };

enum class AspectKind { Number, Color, Choice, Font, Paint };

/// One row of the inspector that is about the style.
struct StyleAspect
{
    QString id;       ///< `translateX`; the property's name where it is all of one.
    QString property; ///< Where it is written.
    AspectGroup group = AspectGroup::Font;
    AspectKind kind = AspectKind::Number;
    QString label; ///< In the user's language.
    QString initial;
    NumberRules numbers = {};
    QStringList choices = {};
    bool isAnimatable = true;
    AspectPart part = {};
    QString longhand = {};  ///< A property that says the same alone, and goes first when it is there.
    QString shorthand = {}; ///< A property that may say it, too; it is read and then overruled.
    /// What is said with it for it to be seen at all, where that aspect still has its initial value.
    struct Need
    {
        QString aspect;
        QString value;
    };
    std::optional<Need> need = {};
};

/// All of them, in the order of the panel.
const std::vector<StyleAspect> &styleAspects();
const StyleAspect *findAspect(const QString &id);

/// What a shorthand (`border`, `background`) says about one of its properties; empty where it is not clear.
QString fromShorthand(const QString &property, const QString &shorthandValue);

} // namespace muto::ui
