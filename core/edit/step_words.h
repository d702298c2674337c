#pragma once

#include "core/edit/inline_style.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::edit {

/// What steps of the history are called that change properties and attributes: in the words of panels, never
/// in those of CSS and HTML. Pure.
QString styleStepText(const std::vector<StyleChange> &changes);
QString attributeStepText(const QString &name, const std::optional<QString> &value);
QString flagStepText(const QString &name, bool on);

} // namespace muto::edit
