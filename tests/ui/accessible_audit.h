#pragma once

#include <QStringList>

class QWidget;

namespace muto::test {

/// Every widget below `root` that can have the keyboard and has no name for who cannot see it.
QStringList widgetsWithoutName(const QWidget &root);

} // namespace muto::test
