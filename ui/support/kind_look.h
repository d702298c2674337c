#pragma once

#include "core/composition/composition.h"
#include "ui/support/icons.h"

namespace muto::ui {

/// What kinds of clips look like and are called, wherever they appear.
QString clipKindText(composition::ClipKind kind);
Tone clipKindTone(composition::ClipKind kind);
/// In the colour of the kind unless another is asked for.
QIcon clipKindIcon(composition::ClipKind kind);
QIcon clipKindIcon(composition::ClipKind kind, Tone tone);

} // namespace muto::ui
