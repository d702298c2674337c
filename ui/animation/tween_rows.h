#pragma once

#include "core/script/script_model.h"

#include <QString>

#include <vector>

class QToolButton;
class QWidget;

namespace muto::ui {

class PropertyRow;
class ValueEditor;

/// What a value of a tween is edited as.
enum class ValueLook { Number, Color, Text, Computed };

ValueLook lookOf(const script::ScriptValue &value);
ValueEditor *editorOf(const script::TweenProperty &property);

/// Null when there is none of that name.
const script::TweenProperty *findProperty(const std::vector<script::TweenProperty> &properties,
                                          const QString &name);

/// The reset button of a row removes what it shows.
void makeRemovable(PropertyRow *row, const QString &text);

QToolButton *smallButton(const char *name, const char *iconName, const QString &text, QWidget *parent);

} // namespace muto::ui
