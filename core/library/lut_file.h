#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto::library {

/// Whether a file is a LUT that gradings can use (contract 3.8), read in full. An error says why not.
Result<> checkLutFile(const QString &path);

} // namespace muto::library
