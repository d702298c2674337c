#pragma once

#include <QString>

class QWidget;

namespace muto::test {

/// Every widget below `root` that can have the keyboard and has no name for who cannot see it, one a line.
QString widgetsWithoutName(const QWidget &root);

/// Every button that is to be seen below `root`, shows a picture and no words, and does not say what it is
/// for when the pointer rests on it, one a line.
QString picturesWithoutToolTip(const QWidget &root);

/// Where Tab, in a window that is shown, goes up among neighbours without going on to the next column, or
/// does not come back to where it began; one a line.
QString strayTabs(const QWidget &window);

} // namespace muto::test
