#pragma once

#include "core/edit/document.h"

#include <QString>

namespace muto::ui {

/// What people call an element; its address where it is not there any more.
QString elementName(const edit::Document &document, const edit::ElementPath &element);

} // namespace muto::ui
