#pragma once

#include <QCoreApplication>

namespace muto::worker {

/// Whose words the errors of capture workers are.
class WorkerWords
{
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

} // namespace muto::worker
