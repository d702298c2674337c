#pragma once

#include "core/base/system_info.h"

#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>

namespace muto::render {

inline constexpr int kMaxWorkers = 24;

struct WorkerCount
{
    int count = 1;
    QString reason; ///< For people: "2 cores are busy with one worker".
    friend bool operator==(const WorkerCount &, const WorkerCount &) = default;
};

/// How many capture processes a film is worth. One worker already keeps about three cores busy (page, raster,
/// encoder), so more pay only on bigger machines and longer films, and never beyond what memory allows. Pure.
WorkerCount chooseWorkerCount(std::optional<int> wanted, const SystemInfo &system, QSize outputSize,
                              std::int64_t frames);

} // namespace muto::render
