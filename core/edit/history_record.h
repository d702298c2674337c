#pragma once

#include "core/edit/edit_history.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace muto::edit {

/// A history as it can be kept from one session to the next: good only for the very files it ends at, or for
/// those that `caughtUp` can lead to from there. A value, for any thread.
struct HistoryRecord
{
    std::vector<HistoryStep> steps;
    int index = 0;                            ///< How many of them are done.
    std::map<QString, QByteArray> files;      ///< What those that are changed hold with that, as SHA-256.
    std::map<QString, QByteArray> texts = {}; ///< And as it is, of as many as are kept.
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

/// The history of files that hold something else now: what has become of them since is one more step, and
/// what could be done again is gone. Nothing where nobody knows what they held. Pure.
std::optional<HistoryRecord> caughtUp(HistoryRecord record, const std::map<QString, QByteArray> &present);

QByteArray toBytes(const HistoryRecord &record);
/// Nothing for what is no record, not whole, or not as it was written.
std::optional<HistoryRecord> historyFrom(const QByteArray &bytes);

} // namespace muto::edit
