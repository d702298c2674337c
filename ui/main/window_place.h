#pragma once

#include <QList>
#include <QRect>

namespace muto::ui {

/// A window where it can be seen and taken hold of: as it was, if enough of its upper edge lies on one of the
/// `screens` (what panels of the desktop leave of them); otherwise in the middle of the first, made smaller
/// where it would not fit. Screens that windows were left on are unplugged, or get other sizes.
QRect placeOnScreen(const QRect &window, const QList<QRect> &screens);

} // namespace muto::ui
