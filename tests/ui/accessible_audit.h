#pragma once

#include <QString>

class QWidget;

namespace muto::test {

/// Every widget below `root` that can have the keyboard and has no name for who cannot see it, one a line.
QString widgetsWithoutName(const QWidget &root);

} // namespace muto::test
