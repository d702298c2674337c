#pragma once

#include <QtGlobal>

namespace muto {

/// Memory in bytes that a process holds together with all that it has started, and those in turn. What
/// several of them share is counted once, as nearly as can be told cheaply. 0 when there is no such process,
/// and where the system does not say (it does on Linux). Any thread; a few milliseconds for dozens of
/// processes.
qint64 memoryOfFamily(qint64 processId);

} // namespace muto
