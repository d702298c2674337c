#pragma once

#include "ui/widgets/value_editor.h"

#include <QJsonObject>

#include <functional>

namespace muto::ui {

/// What the value of a declared variable is edited with.
ValueEditor *makeVariableEditor(const QJsonObject &declaration,
                                std::function<void(std::function<void(const QString &)>)> browse);

} // namespace muto::ui
