#pragma once

#include "ui/editing/clip_clipboard.h"

#include <QStringList>

namespace muto::ui {

/// What did not come along with what was pasted, and why, a sentence for each reason; none where all did.
/// Animations that wait for a timeline are not among it. Pure.
QStringList pasteWords(const PasteReport &report);

} // namespace muto::ui
