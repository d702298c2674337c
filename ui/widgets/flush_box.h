#pragma once

class QCheckBox;
class QHBoxLayout;

namespace muto::ui {

/// A row with a check box whose box begins where fields and labels do: the ring that shows its focus hangs
/// out at the left, where what the row is put into has to leave room for it.
QHBoxLayout *flushRow(QCheckBox *box);

} // namespace muto::ui
