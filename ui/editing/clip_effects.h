#pragma once

#include "core/composition/html_document.h"

namespace muto::ui {

/// Whether something is done to the sound or the colours of an element, by effects or a grading that are not
/// switched off. What cannot be read counts: somebody has to look at it. Pure.
bool hasEffects(const composition::HtmlElement &element);

} // namespace muto::ui
