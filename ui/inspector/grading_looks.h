#pragma once

#include "ui/widgets/simple_editors.h"

namespace muto::ui {

/// The looks that can be chosen, in words, each with a small picture of what it does (without, for a ratio of
/// 0); none first.
std::vector<ChoiceField::Choice> gradingLooks(qreal devicePixelRatio);

} // namespace muto::ui
