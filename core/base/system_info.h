#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace muto {

/// What the machine offers, read once and handed on as a value so that sizing decisions can be tested.
struct SystemInfo
{
    int cores = 1;
    qint64 memoryBytes = 0; ///< Memory that can be used without swapping now; 0 when unknown.

    static SystemInfo current();
};

/// True while a process with this id exists, whoever it belongs to.
bool isProcessAlive(qint64 pid);

/// What tells a running process from a later one with the same id; empty when there is none. Comparable
/// within one run of the machine.
QByteArray processMark(qint64 pid);

/// True when the process has the rights of the system's administrator (Chromium then refuses its sandbox).
bool isRunningAsRoot();

} // namespace muto
