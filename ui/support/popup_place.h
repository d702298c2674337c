#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

class QWidget;

namespace muto::ui {

/// Where a popup of this size lies at a field: right below it, above it where there is no room below, and
/// never off the screen. All on the screen. Pure.
QPoint popupPlace(const QRect &field, QSize popup, const QRect &screen);

/// Shows a popup there, as large as it is.
void showPopupAt(QWidget &popup, const QWidget &field);

} // namespace muto::ui
