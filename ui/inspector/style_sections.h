#pragma once

#include "ui/inspector/inspector_section.h"

#include <vector>

namespace muto::ui {

/// The sections about the style: font, fill, stroke, shadows, layout, transform, opacity and blend.
std::vector<InspectorSection *> makeStyleSections(InspectorTools tools);

} // namespace muto::ui
