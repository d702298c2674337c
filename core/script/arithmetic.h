#pragma once

#include "core/script/script_value.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// What the language makes of values that are known: numbers, texts and flags. Nothing where an operator or a
/// function is not among those that are understood here, or not for such values. Pure.
std::optional<ScriptValue> binaryResult(const QByteArray &sign, const ScriptValue &left,
                                        const ScriptValue &right);
std::optional<ScriptValue> unaryResult(const QByteArray &sign, const ScriptValue &value);
/// A function of `Math`, by its name.
std::optional<ScriptValue> mathResult(const QByteArray &function, const std::vector<ScriptValue> &arguments);
/// What a condition makes of a value.
std::optional<bool> truthOf(const ScriptValue &value);
/// A value where a text is wanted; nothing for lists and objects.
std::optional<QString> asText(const ScriptValue &value);
/// A number with all of its digits.
ScriptValue exactNumber(double number);

} // namespace muto::script
