#pragma once

#include "core/edit/element_path.h"

#include <QJsonArray>
#include <QList>

namespace muto::ui {

/// Addresses as the page understands them: `[{file, steps}]`.
QJsonArray pageAddresses(const QList<edit::ElementPath> &elements);

} // namespace muto::ui
