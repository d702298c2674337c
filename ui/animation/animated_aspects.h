#pragma once

#include "core/script/script_value.h"
#include "ui/widgets/number_field.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// Something that tweens can move, and how it is edited.
struct TweenableProperty
{
    QString name; ///< As GSAP knows it.
    QString label;
    script::ScriptValue start; ///< What a new animation takes it to.
    NumberRules numbers;
    QString entry = {};   ///< Of a menu; the name, but where several begin with other values of one property.
    bool isWhole = false; ///< It counts: only whole numbers are shown on the way.
};

/// Those that are offered, in the order of menus. Others can be animated as well.
const std::vector<TweenableProperty> &tweenableProperties();
/// What a tween needs beside the property: how numbers on the way are rounded, for one that counts.
std::vector<script::ScriptField> settingsFor(const TweenableProperty &property);

/// The label of any property: what is offered by its name, others as they are written.
QString propertyLabel(const QString &name);
NumberRules propertyRules(const QString &name);

/// The properties of a tween that decide an aspect of the inspector, the one to be written first.
QStringList tweenNames(const QString &aspect);

/// What an aspect's value is in a tween; nothing where only the whole of a property can be animated.
std::optional<script::ScriptField> tweenField(const QString &aspect, const QString &value);

/// A value of a script as an editor shows it, and what becomes of it there. Lengths in pixels and angles in
/// degrees are plain numbers in a tween.
QString editedText(const script::ScriptValue &value);
script::ScriptValue scriptValue(const QString &text);

} // namespace muto::ui
