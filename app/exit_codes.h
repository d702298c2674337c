#pragma once

#include "core/base/result.h"

namespace muto::app {

inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitComposition = 3;
inline constexpr int kExitCancelled = 130;

/// The exit code that tells a script who has to act on an error.
constexpr int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return kExitUsage;
    case ErrorKind::Composition:
        return kExitComposition;
    case ErrorKind::Cancelled:
        return kExitCancelled;
    default:
        return kExitFailed;
    }
}

} // namespace muto::app
