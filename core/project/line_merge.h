#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace muto::project {

/// A stretch of whole lines of a text that two sides have changed.
struct MergePart
{
    bool isConflict = false;
    QByteArray agreed = {}; ///< What both sides, or the only one that changed it, have here.
    QByteArray base = {};   ///< Of a conflict: what it was,
    QByteArray ours = {};   ///< what we have,
    QByteArray theirs = {}; ///< and what they have.
    friend bool operator==(const MergePart &, const MergePart &) = default;
};

/// Whose lines a conflict is settled with.
enum class MergeAnswer { Ours, Theirs, Both };

struct LineMerge
{
    std::vector<MergePart> parts; ///< In order; conflicts never touch.

    bool isClean() const;
    /// The whole text, with our lines in every conflict.
    QByteArray withOurs() const;
    /// The whole text, with an answer to each conflict, in order. Both are ours and, on lines of their own,
    /// theirs.
    QByteArray answered(const std::vector<MergeAnswer> &answers) const;
};

/// What becomes of `base` when both sides' changes are made to it, by lines, bytes and line endings as they
/// are. Pure. Fails only when there is no memory for it.
Result<LineMerge> mergeLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs);

} // namespace muto::project
