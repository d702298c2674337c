#pragma once

#include "core/edit/edit_history.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace muto::edit {

/// A history as it can be kept from one session to the next: good only for the very files it ends at. A
/// value, for any thread.
struct HistoryRecord
{
    std::vector<HistoryStep> steps;
    int index = 0;                       ///< How many of them are done.
    std::map<QString, QByteArray> files; ///< What those that are changed hold with that, as SHA-256.
};

/// How much of a history is kept: of longer ones, what is nearest to where they are.
struct HistoryLimits
{
    int steps = 500;
    qsizetype bytes = 8 * 1024 * 1024;
};

QByteArray contentHash(const QByteArray &bytes);

/// The files that steps change, by the names they have when `index` of them are done.
std::vector<QString> filesOf(const std::vector<HistoryStep> &steps, int index);

/// Without `files`, which whoever has their bytes adds.
HistoryRecord limited(const std::vector<HistoryStep> &steps, int index, const HistoryLimits &limits);

QByteArray toBytes(const HistoryRecord &record);
/// Nothing for what is no record, not whole, or not as it was written.
std::optional<HistoryRecord> historyFrom(const QByteArray &bytes);

} // namespace muto::edit
